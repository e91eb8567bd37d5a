import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildTemplates } from '../templates/build';
import { keepTemplates } from '../templates/kept';
import { buildSidebar } from './build-sidebar';

const DIST = 'dist';
/** The same program for a coordinator's workbook, which opens those of other offices. */
const DIST_ROLLUP = 'dist-rollup';
const ENTRY = 'src/google/entry.ts';
/** The name the bundle has in Apps Script's one global scope. */
const NAMESPACE = 'Prongsai';

/** Makes dist/ and dist-rollup/ as `clasp push` takes them: Code.js, sidebar.html and a manifest. */
async function main(): Promise<void> {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    readFile('appsscript.json', 'utf8'),
  ]);
  await writeFolder(DIST, {
    'Code.js': code,
    'sidebar.html': sidebar,
    'appsscript.json': manifest,
  });
  await writeFolder(DIST_ROLLUP, {
    'Code.js': code,
    'sidebar.html': sidebar,
    'appsscript.json': manifest.replace('auth/spreadsheets.currentonly', 'auth/spreadsheets'),
  });
}

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)),
  );
}

/** Apps Script calls only top-level functions, so each export of the entry gets a stub. */
async function buildCode(): Promise<string> {
  const templates = await templatesPlugin();
  const options = {
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    plugins: [templates, XML_ONLY],
  } satisfies BuildOptions;
  const modules = await build({ ...options, format: 'esm', metafile: true, outfile: 'entry.js' });
  const exports = Object.values(modules.metafile.outputs)[0]?.exports ?? [];
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: NAMESPACE });
  const stubs = [...exports].sort().map(stub).join('\n');
  return `// Prongsai, Apache-2.0. Built file: change src/ and build again.\n${outputFiles[0]?.text}\n${stubs}\n`;
}

function stub(name: string): string {
  return `function ${name}(argument) { return ${NAMESPACE}.${name}(argument); }`;
}

/** Papers are XML: the 2,000 named characters of HTML would cost every start of the bundle its half. */
const XML_ONLY: Plugin = {
  name: 'xml-only',
  setup({ onLoad }) {
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, async ({ path }) => {
      const { XML_ENTITIES } = (await import(pathToFileURL(path).href)).default;
      return {
        contents: `exports.XML_ENTITIES = exports.HTML_ENTITIES = ${JSON.stringify(XML_ENTITIES)};`,
      };
    });
  },
};

async function templatesPlugin(): Promise<Plugin> {
  const templates = await buildTemplates();
  keepTemplates(templates);
  const contents = JSON.stringify(
    Object.fromEntries(
      Object.entries(templates).map(([kind, docx]) => [kind, docx.toString('base64')]),
    ),
  );
  return {
    name: 'templates',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:templates$/ }, ({ path }) => ({
        path,
        namespace: 'templates',
      }));
      onLoad({ filter: /.*/, namespace: 'templates' }, () => ({ contents, loader: 'json' }));
    },
  };
}

await main();
