import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listTree, ROOT, readText } from './tree';

/** package.json and its lock say what is so, wherever the project is cloned. */

interface Manifest {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockEntry {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readText('package.json')) as Manifest;
const lock = JSON.parse(readText('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};
const SCRIPTS = ['start', 'build', 'test', 'lint', 'format', 'types', 'samples', 'bench'];
const TOP = listTree();

test('the scripts the docs and the checks rely on are there', () => {
  const missing = SCRIPTS.filter((name) => !(name in manifest.scripts));
  expect(missing.map((name) => `package.json lacks the script ${name}. Add it.`)).toEqual([]);
});

test('what runs the bundle builds it first', () => {
  const stale = ['start', 'test', 'bench'].filter(
    (name) => !/\bbuild\b.*&&/.test(manifest.scripts[name] ?? ''),
  );
  expect(stale.map((name) => `script ${name} runs an old dist/. Build first.`)).toEqual([]);
});

test('every script starts a program and a file that exist', () => {
  expect(scriptProblems(manifest.scripts)).toEqual([]);
});

test('the lock names the same packages and ranges as package.json', () => {
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

test('the lock holds no addresses, so that any registry serves it', () => {
  expect(addressesIn(readText('package-lock.json'))).toEqual([]);
});

test('every package in the lock can be verified', () => {
  const unverified = Object.entries(lock.packages)
    .filter(([name, { integrity, link, inBundle }]) => name && !integrity && !link && !inBundle)
    .map(([name]) => `package-lock.json has no "integrity" for ${name}. Install it anew.`);
  expect(unverified).toEqual([]);
});

test('the oldest Node the project promises is one its packages run on', () => {
  expect(manifest.engines.node).toMatch(/^>=\d+(?:\.\d+)*$/);
  const promised = versionOf(manifest.engines.node);
  const newer = Object.keys(manifest.devDependencies).filter((name) => {
    const wanted = lock.packages[`node_modules/${name}`]?.engines?.node ?? '>=0';
    return !wanted.split('||').some((range) => compare(versionOf(range), promised) <= 0);
  });
  expect(
    newer.map((name) => `${name} needs a newer Node than "engines" promises. Raise "engines".`),
  ).toEqual([]);
});

test('scripts and addresses that are wrong are found', () => {
  expect(
    scriptProblems({
      a: 'npm run none && tsx src/none.ts',
      b: 'tsc -p src/none',
      c: 'no-such-program .',
      d: 'npm run --silent a && jest',
    }),
  ).toEqual([
    'script a runs `npm run none`, which is no script. Correct the name.',
    'script a names src/none.ts, which is no file. Correct the path.',
    'script b names src/none, which is no file. Correct the path.',
    'script c starts no-such-program, which is not installed. Add its package.',
  ]);
  expect(addressesIn('{\n  "resolved": "https://example.org/a.tgz"\n}')).toHaveLength(1);
});

function scriptProblems(scripts: Readonly<Record<string, string>>): string[] {
  return Object.entries(scripts).flatMap(([name, script]) =>
    script.split('&&').flatMap((command) => {
      const [program = '', ...words] = command.trim().split(/\s+/);
      if (program === 'npm') {
        const target = words.filter((word) => word !== 'run' && !word.startsWith('-'))[0] ?? '';
        if (target in scripts || target === 'ci') return [];
        return [`script ${name} runs \`npm run ${target}\`, which is no script. Correct the name.`];
      }
      if (!existsSync(join(ROOT, 'node_modules/.bin', program))) {
        return [`script ${name} starts ${program}, which is not installed. Add its package.`];
      }
      return words
        .filter((word) => word.includes('/') && !TOP.some((path) => isAt(path, word)))
        .map((word) => `script ${name} names ${word}, which is no file. Correct the path.`);
    }),
  );
}

function isAt(path: string, word: string): boolean {
  return path === word || path.startsWith(`${word.replace(/\/$/, '')}/`);
}

function addressesIn(lockText: string): string[] {
  const lines = lockText.split('\n');
  return lines.flatMap((line, index) =>
    /"resolved"/.test(line)
      ? [`package-lock.json:${index + 1} ${line.trim()}: take the "resolved" lines out.`]
      : [],
  );
}

function versionOf(range: string): number[] {
  return (range.match(/\d+(?:\.\d+)*/)?.[0] ?? '0').split('.').map(Number);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at === undefined ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
