import { gzipSync } from 'node:zlib';
import { freeNames, newerSyntax } from './script';

/** What is wrong with the built files, one sentence a problem. */

export function fileProblems(found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...without(expected, found).map((name) => `dist/${name} is missing. See scripts/build.ts.`),
    ...without(found, expected).map(
      (name) => `dist/${name} is one too many: clasp may push it. See scripts/build.ts.`,
    ),
  ];
}

export function stubProblems(exported: readonly string[], stubs: readonly string[]): string[] {
  const doubled = stubs.filter((name, index) => stubs.indexOf(name) !== index);
  return [
    ...without(exported, stubs).map(
      (name) => `src/google/entry.ts exports ${name}, which has no stub in Code.js. See stub().`,
    ),
    ...without(stubs, exported).map(
      (name) => `Code.js has a function ${name}, which is no export of src/google/entry.ts.`,
    ),
    ...doubled.map((name) => `Code.js has two functions ${name}. Keep one.`),
    ...stubs
      .filter((name) => name.endsWith('_'))
      .map((name) => `${name} ends in _, so that Google lets no one call it. Rename it.`),
  ];
}

export function menuProblems(
  named: readonly string[],
  built: readonly string[],
  stubs: readonly string[],
): string[] {
  return [
    ...without([...named, ...built], stubs).map(
      (name) => `a menu item calls ${name}, which src/google/entry.ts does not export.`,
    ),
    ...without(named, built).map(
      (name) => `src/google/menu.ts names ${name}, but onOpen builds no item of it.`,
    ),
  ];
}

export async function codeProblems(code: string): Promise<string[]> {
  const newer = await newerSyntax(code);
  const makers = (await freeNames(code, ['eval', 'Function'])).filter(
    ({ name, around }) => name === 'eval' || /\bFunction\(/.test(around),
  );
  return [
    ...(newer === null
      ? []
      : [`Code.js is newer than ES2019 at: ${newer}. See the build's target.`]),
    ...makers.map(({ around }) => `Code.js makes code from text: … ${around} …. Take it out.`),
  ];
}

export function sizeProblems(name: string, bytes: number, most: number): string[] {
  if (bytes <= most) return [];
  return [
    `dist/${name} has ${bytes} bytes, more than ${most}. Find what grew, or raise the ceiling.`,
  ];
}

export function pageProblems(page: string, most: number): string[] {
  const fetched = page.match(/<(?:script|link|img)\b[^>]+(?:src|href)=[^>]*>/g) ?? [];
  const imported = page.match(/@import[^;]*;|url\(\s*['"]?http[^)]*\)/g) ?? [];
  return [
    ...sizeProblems('sidebar.html (gzip)', gzipSync(page).length, most),
    ...[...fetched, ...imported].map(
      (text) => `sidebar.html fetches ${text.slice(0, 80)}: put it into the page.`,
    ),
    ...(page.includes('<?') ? ['sidebar.html has <?, which Google takes for a template.'] : []),
    ...(page.match(/\/\* (?:style|script) \*\//g) ?? []).map(
      (mark) => `sidebar.html still has its mark ${mark}: see scripts/build-sidebar.ts.`,
    ),
  ];
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !others.includes(name));
}
