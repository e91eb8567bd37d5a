import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';

/** In this order: what comes later rules over what came before. */
const STYLES = [
  'base',
  'tabs',
  'view',
  'buttons',
  'home',
  'findings',
  'documents',
  'committee',
  'dock',
];

/** The page as one file: Google serves no other next to it. */
export async function buildSidebar(): Promise<string> {
  const [page, style, { outputFiles }] = await Promise.all([
    readFile('sidebar/page.html', 'utf8'),
    readStyle(),
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

/** The style sheets as one, without the space between their rules. */
async function readStyle(): Promise<string> {
  const sheets = STYLES.map((name) => readFile(`sidebar/style/${name}.css`, 'utf8'));
  const { code } = await transform((await Promise.all(sheets)).join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: 'chrome100',
  });
  return code;
}
