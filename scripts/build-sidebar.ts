import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The page as one file: Google serves no other next to it. */
export async function buildSidebar(): Promise<string> {
  const [page, style, { outputFiles }] = await Promise.all([
    readFile('sidebar/page.html', 'utf8'),
    readFile('sidebar/style.css', 'utf8'),
    build({
      entryPoints: ['sidebar/main.tsx'],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
  ]);
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return page.replace('/* style */', () => style).replace('/* script */', () => script);
}
