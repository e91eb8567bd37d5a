import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { BUILT } from '../src/local/workbench/parts';

/** Makes the workbench's page, the stand-in it gives the sidebar, and the thread of the host. */
async function main(): Promise<void> {
  const shared = { bundle: true, charset: 'utf8', legalComments: 'none' } satisfies BuildOptions;
  const inBrowser = { ...shared, format: 'iife', target: 'es2022', minify: true } as const;
  await rm(BUILT, { recursive: true, force: true });
  await mkdir(BUILT, { recursive: true });
  await Promise.all([
    build({
      ...inBrowser,
      entryPoints: ['workbench/page.tsx'],
      outfile: `${BUILT}/page.js`,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [withoutFormulas],
    }),
    build({
      ...shared,
      minify: true,
      entryPoints: ['workbench/page.css'],
      outfile: `${BUILT}/page.css`,
    }),
    build({
      ...inBrowser,
      entryPoints: ['workbench/script-run.ts'],
      outfile: `${BUILT}/script-run.js`,
    }),
    build({
      ...shared,
      entryPoints: ['src/local/workbench/host-worker.ts'],
      outfile: `${BUILT}/host-worker.cjs`,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
    }),
    writeFile(`${BUILT}/page.html`, await readFile('workbench/page.html', 'utf8')),
  ]);
}

/** The grid never computes: what a cell shows is the host's to say, and no text is run as code. */
const withoutFormulas: Plugin = {
  name: 'without-formulas',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@jspreadsheet\/formula$/ }, ({ path }) => ({
      path,
      namespace: 'without-formulas',
    }));
    onLoad({ filter: /.*/, namespace: 'without-formulas' }, () => ({
      contents: 'module.exports = () => undefined;',
      loader: 'js',
    }));
  },
};

await main();
