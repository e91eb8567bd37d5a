import { dirname, join, normalize } from 'node:path/posix';
import { type Import, importsOf } from './syntax';
import type { SourceFile } from './tree';

/** A folder of the architecture and what it may import besides itself. */
interface Layer {
  readonly folder: string;
  readonly may: readonly string[];
  /** Folders of which it may know the types, but run no code. */
  readonly mayKnow?: readonly string[];
}

const CONTRACT = 'src/app/contract/';
const CORE = 'src/core/';
const LEFT_OF = (...names: readonly string[]) => names.map((name) => `${CORE}${name}/`);

/** docs/architecture.md as data, left to right. The first folder that fits a path is its layer. */
export const LAYERS: readonly Layer[] = [
  { folder: 'src/core/text/', may: [] },
  { folder: 'src/core/findings/', may: LEFT_OF('text') },
  { folder: 'src/core/sheet/', may: LEFT_OF('text', 'findings') },
  { folder: 'src/core/records/', may: LEFT_OF('text', 'findings', 'sheet') },
  { folder: 'src/core/tables/', may: LEFT_OF('text', 'findings', 'sheet', 'records') },
  {
    folder: 'src/core/checks/',
    may: LEFT_OF('text', 'findings', 'sheet', 'records'),
    mayKnow: LEFT_OF('tables'),
  },
  // Beside checks and history: neither knows of the other.
  {
    folder: 'src/core/rollup/',
    may: LEFT_OF('text', 'findings', 'sheet', 'records', 'tables'),
  },
  {
    folder: 'src/core/history/',
    may: LEFT_OF('text', 'findings', 'sheet', 'records', 'tables'),
  },
  {
    folder: 'src/core/documents/',
    may: LEFT_OF('text', 'findings', 'sheet', 'records', 'checks', 'tables', 'history'),
  },
  {
    folder: 'src/core/pipeline/',
    may: LEFT_OF(
      'text',
      'findings',
      'sheet',
      'records',
      'checks',
      'tables',
      'history',
      'documents',
    ),
  },
  { folder: 'src/app/', may: [CORE] },
  { folder: 'src/google/', may: ['src/app/', CORE] },
  { folder: 'src/local/', may: [CONTRACT], mayKnow: [CORE] },
  { folder: 'sidebar/', may: [CONTRACT] },
  { folder: 'workbench/', may: [], mayKnow: ['src/local/workbench/protocol.ts'] },
  { folder: 'templates/', may: [], mayKnow: ['src/core/documents/'] },
  // Runs inside the offline host, as the add-in does.
  { folder: 'samples/sheets.ts', may: [CORE, 'src/app/', 'src/google/', 'samples/source/'] },
  { folder: 'samples/', may: [CORE, 'src/app/', 'src/local/'] },
  {
    folder: 'scripts/',
    may: [CORE, 'src/app/', 'src/local/', 'sidebar/', 'templates/', 'samples/'],
  },
  { folder: 'test/', may: [''] },
];

/** Every import against the layers, one sentence a problem. */
export function layerProblems(
  files: readonly SourceFile[],
  tree: readonly string[] = files.map(({ path }) => path),
): string[] {
  const paths = new Set(tree);
  return files.flatMap((file) => {
    const layer = LAYERS.find(({ folder }) => file.path.startsWith(folder));
    if (layer === undefined) {
      return [`${file.path} stands in no layer. Move it into a folder of ${foldersOf(LAYERS)}.`];
    }
    return relativeImports(file).flatMap((one) => importProblem(file, layer, one, paths));
  });
}

/** Files that bundle others up: they tie knots of imports that no one sees. */
export function barrelProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /(?:^|\/)index\.[^/]+$/.test(path) && !path.endsWith('.html'))
    .map(
      ({ path }) => `${path} is a barrel. Name it after what it does, and import files directly.`,
    );
}

/** Chains of imports that come back to where they began; an import of types is a link too. */
export function cycleProblems(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const links = new Map(files.map((file) => [file.path, [...new Set(targetsOf(file, paths))]]));
  const problems: string[] = [];
  const done = new Set<string>();
  const chain: string[] = [];
  const follow = (path: string): void => {
    const start = chain.indexOf(path);
    if (start >= 0) {
      const ring = [...chain.slice(start), path].join(' -> ');
      problems.push(`${ring} is a cycle. Move what both ends need into a file of its own.`);
      return;
    }
    if (done.has(path)) return;
    chain.push(path);
    for (const next of links.get(path) ?? []) follow(next);
    chain.pop();
    done.add(path);
  };
  for (const path of links.keys()) follow(path);
  return problems;
}

function importProblem(
  file: SourceFile,
  layer: Layer,
  one: Import,
  paths: ReadonlySet<string>,
): string[] {
  const at = `${file.path}:${one.line} imports '${one.from}'`;
  const target = resolve(file.path, one.from, paths);
  if (target === undefined) return [`${at}, which is no file. Correct the path.`];
  const within = (folders: readonly string[]) =>
    folders.some((folder) => target.startsWith(folder));
  if (within([layer.folder, ...layer.may])) return [];
  if (within(layer.mayKnow ?? [])) {
    if (one.typeOnly) return [];
    return [`${at}: ${layer.folder} may know types of ${target}, no code. Write \`import type\`.`];
  }
  const allowed = [...layer.may, ...(layer.mayKnow ?? []).map((folder) => `types of ${folder}`)];
  return [
    `${at}: ${layer.folder} may import ${allowed.join(', ') || 'nothing else'}, not ${target}. ` +
      'Move the shared part left, or hand it in as an argument.',
  ];
}

function targetsOf(file: SourceFile, paths: ReadonlySet<string>): string[] {
  return relativeImports(file).flatMap(({ from }) => resolve(file.path, from, paths) ?? []);
}

function relativeImports(file: SourceFile): Import[] {
  return importsOf(file).filter(({ from }) => /^[./]/.test(from));
}

function resolve(path: string, from: string, paths: ReadonlySet<string>): string | undefined {
  const base = normalize(join(dirname(path), from));
  const bare = base.replace(/\.[cm]?jsx?$/, '');
  const endings = ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '/index.ts', '/index.tsx'];
  return [base, ...endings.flatMap((ending) => [base + ending, bare + ending])].find((candidate) =>
    paths.has(candidate),
  );
}

function foldersOf(layers: readonly Layer[]): string {
  return layers.map(({ folder }) => folder).join(', ');
}
