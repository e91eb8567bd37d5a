import vm from 'node:vm';
import { transform } from 'esbuild';

/** What V8 gives a bare realm beyond ECMAScript. */
const BEYOND = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

/** A realm with ECMAScript's own names, those given, and no code from text. */
export function bareRealm(names: Readonly<Record<string, unknown>> = {}): vm.Context {
  const context = vm.createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  vm.runInContext(
    `for (const name of ${JSON.stringify(BEYOND)}) delete globalThis[name];`,
    context,
  );
  for (const [name, value] of Object.entries(names)) {
    Object.defineProperty(context, name, { value, configurable: true });
  }
  return context;
}

/** Names of the functions a script declares at the start of a line, each as often as it does. */
export function topFunctions(code: string): string[] {
  return [...code.matchAll(/^function ([\p{L}_$][\p{L}\p{N}_$]*)\(/gmu)].map(
    ([, name = '']) => name,
  );
}

/**
 * Syntax newer than ES2019: where esbuild has to rewrite code for ES2019, the code is newer. The
 * first such place is shown. (Digits set apart, 1_000, go unseen: esbuild never writes them.)
 */
export async function newerSyntax(code: string): Promise<string | null> {
  const options = { charset: 'utf8', logLevel: 'silent' } as const;
  const [asIs, lowered] = await Promise.all([
    transform(code, { ...options, target: 'esnext' }),
    transform(code, { ...options, target: 'es2019' }).catch((error: Error) => ({
      code: error.message,
    })),
  ]);
  if (asIs.code === lowered.code) return null;
  const after = lowered.code.split('\n');
  const newer = asIs.code.split('\n').find((line, index) => line !== after[index]);
  return (newer ?? lowered.code).trim().slice(0, 200);
}

export interface FreeName {
  readonly name: string;
  /** Asked for with `typeof`, which is safe wherever the name is missing. */
  readonly asked: boolean;
  readonly around: string;
}

/**
 * Uses of the given names that the script does not declare itself: esbuild replaces just those.
 * Names in comments, strings and keys, and names bound nearer by, are none.
 */
export async function freeNames(code: string, names: readonly string[]): Promise<FreeName[]> {
  const define = Object.fromEntries(names.map((name) => [name, `FREE_${name}`]));
  const marked = await transform(code, { define, charset: 'utf8', logLevel: 'silent' });
  return [...marked.code.matchAll(/(typeof )?\bFREE_(\w+)/g)].map((match) => ({
    name: match[2] ?? '',
    asked: match[1] !== undefined,
    around: marked.code
      .slice(Math.max(0, match.index - 60), match.index + 80)
      .replace(/\s+/g, ' ')
      .replaceAll('FREE_', ''),
  }));
}
