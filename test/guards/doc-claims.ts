import type { SourceFile } from './tree';

/** Something a page of the docs says is there, and where it says so. */
export interface Claim {
  readonly kind: 'command' | 'word' | 'link';
  readonly text: string;
  readonly at: string;
}

const SHELL = /^(?:sh|bash|shell|console|zsh)$/;

/** What a page claims: lines of shell blocks, spans in backticks, and links. */
export function claimsOf(page: SourceFile): Claim[] {
  const claims: Claim[] = [];
  let fence: string | null = null;
  page.text.split('\n').forEach((line, index) => {
    const at = `${page.path}:${index + 1}`;
    const mark = line.match(/^\s*(?:```|~~~)\s*(\S*)/);
    if (mark !== null) {
      fence = fence === null ? (mark[1] ?? '') : null;
      return;
    }
    if (fence === null) claims.push(...spansOf(line, at), ...linksOf(line, at));
    else if (SHELL.test(fence)) claims.push(...commandsOf(line.replace(/^\s*\$\s/, ''), at));
  });
  return claims;
}

function spansOf(line: string, at: string): Claim[] {
  return [...line.matchAll(/(`+)(.+?)\1(?!`)/g)].flatMap(([, , span = '']) => {
    const text = span.trim();
    return isCommand(text) ? commandsOf(text, at) : [{ kind: 'word', text, at } as const];
  });
}

function isCommand(text: string): boolean {
  return /^(?:npm|npx|node|git|clasp|tsx|jest|biome)\s/.test(text);
}

/** A line of shell without its comment, one claim a command. */
function commandsOf(line: string, at: string): Claim[] {
  return line
    .replace(/(?:^|\s)#.*$/, '')
    .split(/&&|\|\||;|\s\|\s/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'command', text, at }));
}

function linksOf(line: string, at: string): Claim[] {
  const prose = line.replace(/(`+).+?\1(?!`)/g, '');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)>\s]+)/g)].map(([, target]) => target);
  const sources = [...prose.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, target]) => target);
  const references = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*(\S+)/g)].map(([, target]) => target);
  return [...inline, ...sources, ...references]
    .filter((target): target is string => target !== undefined)
    .filter((target) => !/^(?:[a-z][a-z+.-]*:|#)/i.test(target))
    .map((target) => ({ kind: 'link', text: target.replace(/[#?].*$/, ''), at }));
}
