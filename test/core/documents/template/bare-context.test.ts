import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { readDocx } from '../docx-reader';
import { shippedMemo } from '../shipped';
import { THARAE } from '../tharae';
import { p, smallDocx } from './small-docx';

/**
 * The documents as Google runs them: bundled, in a context that has only the language itself, where
 * no text may become code.
 */
const ENTRY = `
  import { fillTemplate } from './src/core/documents/template/fill';
  import { documentKind } from './src/core/documents/kinds';
  import { checkTemplate } from './src/core/documents/template/template-check';
  globalThis.make = (bytes, data) => {
    const kind = documentKind('memo-results');
    return fillTemplate(Uint8Array.from(bytes), kind, kind.values(JSON.parse(data)));
  };
  globalThis.check = (bytes) => checkTemplate(bytes, documentKind('memo-results'));
`;

interface Bare {
  readonly make: (bytes: readonly number[], data: string) => { ok: boolean; bytes: Uint8Array };
  readonly check: (bytes: Uint8Array) => readonly { code: string }[];
}

function bundle(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return Math.round(performance.now() - start);
}

test('the memo is filled without any global that Apps Script lacks', async () => {
  const code = bundle();
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  const load = milliseconds(() => new Script(code).runInContext(context));
  const bare = context as unknown as Bare;
  // Signed bytes, as Utilities.base64Decode gives them.
  const template = Array.from(Int8Array.from(await shippedMemo()));
  const data = JSON.stringify(THARAE);
  let made = bare.make(template, data);
  const again = milliseconds(() => {
    made = bare.make(template, data);
  });
  process.stdout.write(`documents: ${code.length} bytes, load ${load} ms, fill ${again} ms\n`);
  expect(made.ok).toBe(true);
  const { tables } = readDocx(Buffer.from(made.bytes));
  expect(
    tables
      .slice(-1)[0]
      ?.rows[1]?.map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(['54', '65']);
});

test('bytes of another realm and broken templates are handled there too', () => {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  new Script(bundle()).runInContext(context);
  const bare = context as unknown as Bare;
  const codes = (bytes: Uint8Array): string[] => Array.from(bare.check(bytes), ({ code }) => code);
  expect(codes(smallDocx(p('{{เรื่อง}}')))).toEqual([]);
  expect(codes(smallDocx(p('{{เรืองง}}')))).toEqual(['template-field-misspelt']);
  expect(codes(Uint8Array.from([1, 2, 3]))).toEqual(['template-not-docx']);
});
