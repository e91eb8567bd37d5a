import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { type Claim, claimsOf } from './doc-claims';
import { stringsOf } from './syntax';
import { codeFiles, listTree, ROOT, readText, type SourceFile } from './tree';

/** What the docs may speak of, taken from the tree itself. */
export interface Facts {
  readonly paths: readonly string[];
  readonly scripts: readonly string[];
  readonly packages: readonly string[];
  /** Codes of findings, kinds of documents and the like: what src, sidebar or scripts have quoted. */
  readonly codes: ReadonlySet<string>;
  /** The text of the command line's own files, where its options stand. */
  readonly options: string;
  readonly hasProgram: (name: string) => boolean;
  readonly hasClaspCommand: (name: string) => boolean;
}

/** Where paths may begin when a page shortens them. */
const STARTS = ['', 'src/', 'src/core/'];
/** What a run makes, so that no clone has it before. */
const MADE = /^(?:out|dist|dist-rollup|coverage|node_modules)(?:\/|$)|^(?:DIR|FILE)\b/;
const MADE_FILES = [
  'report.json',
  'rollup.json',
  'rollup.xlsx',
  'memo-results.docx',
  'report-results.docx',
];
const FILE = /^[\w.@-]+\.(?:[cm]?[jt]sx?|json|md|html|css|xlsx|docx|sh|png|yml|yaml)$/;
const CODE = /^[a-z]+(?:-[a-z]+)+$/;
const OUTSIDE = ['git', 'cd', 'node', 'npm', 'npx'];
const NPM_ITSELF = ['ci', 'install', 'run', 'exec'];

/** Claims of a page that do not hold, each with where, what, and what to do. */
export function docProblems(pages: readonly SourceFile[], facts: Facts): string[] {
  return pages.flatMap((page) =>
    claimsOf(page).flatMap((claim) => {
      const problem = checkClaim(claim, page, facts);
      return problem === null ? [] : [`${claim.at} names ${problem}`];
    }),
  );
}

export function factsOfTree(): Facts {
  const manifest = JSON.parse(readText('package.json'));
  const files = codeFiles();
  const speaking = files.filter(({ path }) =>
    /^(?:src|sidebar|workbench|scripts|templates)\//.test(path),
  );
  const commandLine = files.filter(({ path }) => /^(?:src\/local|scripts)\//.test(path));
  return {
    paths: listTree(),
    scripts: Object.keys(manifest.scripts),
    packages: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
    codes: new Set([...speaking.flatMap(stringsOf), ...keysOf(speaking)]),
    options: commandLine.map(({ text }) => text).join('\n'),
    hasProgram: (name) => existsSync(join(ROOT, 'node_modules/.bin', name)),
    hasClaspCommand,
  };
}

function checkClaim(claim: Claim, page: SourceFile, facts: Facts): string | null {
  if (claim.kind === 'link') {
    const path = normalize(join(dirname(page.path), decodeURI(claim.text)));
    return isPath(path, facts) ? null : `${claim.text}, which is no file. Correct the link.`;
  }
  return claim.kind === 'command' ? checkCommand(claim.text, facts) : checkWord(claim, page, facts);
}

function checkCommand(text: string, facts: Facts): string | null {
  const [program = '', first = '', ...rest] = text.split(/\s+/);
  if (program === 'npm') return checkNpm(text, first, rest, facts);
  if (program === 'npx') return checkCommand([first, ...rest].join(' '), facts);
  if (program === 'clasp' && !facts.hasClaspCommand(first)) {
    return `\`${text}\`, but clasp has no command ${first}. See \`npx clasp help\`.`;
  }
  if (!OUTSIDE.includes(program) && !facts.hasProgram(program)) {
    return `\`${text}\`, but ${program} is not installed by the project. Correct the name.`;
  }
  return program === 'git' || program === 'cd'
    ? null
    : checkArguments(text, [first, ...rest], facts);
}

function checkNpm(text: string, first: string, rest: readonly string[], facts: Facts) {
  const script = first === 'run' ? (rest.find((word) => !word.startsWith('-')) ?? '') : first;
  if (!facts.scripts.includes(script) && !NPM_ITSELF.includes(script)) {
    return `\`${text}\`, but package.json has no script ${script}. Correct the name.`;
  }
  const words = rest.slice(rest.indexOf('--') + 1);
  const option = rest.includes('--')
    ? words.find((word) => optionOf(word) !== null && !hasOption(optionOf(word) ?? '', facts))
    : undefined;
  if (option !== undefined && script !== 'test') {
    return `\`${text}\`, but the command line has no option ${option}. Correct the name.`;
  }
  return checkArguments(text, words, facts);
}

function checkArguments(text: string, words: readonly string[], facts: Facts): string | null {
  const paths = words
    .map((word) => word.replace(/^['"[]+|['"\]]+$/g, ''))
    .filter((word) => /^[\w.@-]+(?:\/[\w.@-]+)+\/?$/.test(word));
  const missing = paths.find((path) => !isPath(path, facts) && !facts.packages.includes(path));
  return missing === undefined ? null : `\`${text}\`, but ${missing} is no file. Correct the path.`;
}

function checkWord({ text }: Claim, page: SourceFile, facts: Facts): string | null {
  const option = optionOf(text);
  if (option !== null && !hasOption(option, facts)) {
    return `the option \`${text}\`, which the command line does not have. Correct the name.`;
  }
  if (looksLikePath(text)) {
    const near = normalize(join(dirname(page.path), text));
    const starts = [near, ...STARTS.map((start) => normalize(start + text))];
    if (starts.some((path) => isPath(path, facts)) || isOfPackage(text, facts)) return null;
    return `\`${text}\`, which is no file. Correct the path.`;
  }
  if (FILE.test(text)) {
    const known = facts.paths.some((path) => path === text || path.endsWith(`/${text}`));
    const made = MADE_FILES.includes(text) || existsSync(join(ROOT, 'dist', text));
    return known || made ? null : `\`${text}\`, which is no file. Correct the name.`;
  }
  if (CODE.test(text) && !isKnownCode(text, facts)) {
    return `\`${text}\`, which is no code, document, package or file here. Correct the name.`;
  }
  return null;
}

/** A path: parts with / between, in plain letters; `6/12`, kinds of media and addresses are none. */
function looksLikePath(text: string): boolean {
  if (/^(?:application|text|image|font)\/|^\d+\/\d+|:\/\//.test(text)) return false;
  return /^(?:\.{1,2}\/)*\.?[\w@][\w.@*-]*\/(?:[\w.@*-]+\/?)*$/.test(text);
}

/** A file, a folder, or files by a pattern with *; and what a run makes. */
function isPath(path: string, { paths }: Facts): boolean {
  const clean = path.replace(/\/$/, '');
  if (MADE.test(clean)) return true;
  if (!clean.includes('*')) {
    return clean === '.' || paths.some((one) => one === clean || one.startsWith(`${clean}/`));
  }
  const parts = clean.split(/(\*+)/).map((part) => (part.startsWith('*') ? '.*' : literally(part)));
  return paths.some((one) => new RegExp(`^${parts.join('')}$`).test(one));
}

function isOfPackage(text: string, { packages }: Facts): boolean {
  return packages.some((name) => text === name || text.startsWith(`${name}/`));
}

function isKnownCode(text: string, facts: Facts): boolean {
  if (facts.codes.has(text) || facts.packages.includes(text)) return true;
  return facts.paths.some((path) => path.split(/[/.]/).includes(text));
}

function optionOf(word: string): string | null {
  return word.match(/^\[?--([a-z][a-z-]*)/)?.[1] ?? null;
}

function hasOption(option: string, { options }: Facts): boolean {
  return new RegExp(`--${option}\\b|(?:^|[\\s{,])['"]?${option}['"]?\\s*:`).test(options);
}

/** Codes stand as keys of a table too, between quotes at the start of a line. */
function keysOf(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ text }) =>
    [...text.matchAll(/^\s*'([a-z-]+)':/gm)].map(([, key = '']) => key),
  );
}

function hasClaspCommand(name: string): boolean {
  const program = join(ROOT, 'node_modules/@google/clasp/build/src/commands/program.js');
  const commands = [...readFileSync(program, 'utf8').matchAll(/from '\.\/([a-z-]+)\.js'/g)];
  return commands.some(([, file]) => {
    const text = readFileSync(join(dirname(program), `${file}.js`), 'utf8');
    return new RegExp(`(?:Command|alias)\\('${name}'`).test(text);
  });
}

function literally(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
