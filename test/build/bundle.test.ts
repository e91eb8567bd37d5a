import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { exportsOf, stringsOf } from '../guards/syntax';
import { ROOT, readText } from '../guards/tree';
import {
  codeProblems,
  fileProblems,
  menuProblems,
  pageProblems,
  sizeProblems,
  stubProblems,
} from './dist-rules';
import { missingProblems } from './missing-globals';
import { bareRealm, topFunctions } from './script';

/** The built bundle is what Apps Script can take. `npm test` builds dist/ before. */

/**
 * Every execution parses the whole file, the sidebar's calls too, so a jump in size is felt at each
 * click. The bundle had 556,628 bytes when this was written, a fifth of it Thai sentences and checks; raise
 * the ceiling knowingly.
 */
const MOST_CODE_BYTES = 1_150_000;
/** The page travels whole each time the sidebar opens, often over a village's mobile network. */
const MOST_PAGE_BYTES = 60 * 1024;

const FILES = ['Code.js', 'appsscript.json', 'sidebar.html'];
const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.external_request',
];

const code = dist('Code.js');
const page = dist('sidebar.html');
const stubs = topFunctions(code);

test('dist holds three files and nothing else', () => {
  expect(fileProblems(readdirSync(join(ROOT, 'dist')), FILES)).toEqual([]);
});

test('every public function has one top-level stub, and there is no other', () => {
  const exported = exportsOf(fileOf('src/google/entry.ts'));
  expect(exported).toEqual(expect.arrayContaining(['onOpen', 'serve']));
  expect(stubProblems(exported, stubs)).toEqual([]);
});

test('the code is ES2019 and makes no code from text', async () => {
  expect(await codeProblems(code)).toEqual([]);
});

test('no global that Apps Script lacks is used, but where a library asks for it first', async () => {
  expect(await missingProblems(code)).toEqual([]);
});

test('the bundle loads in a bare realm', () => {
  const realm = bareRealm();
  const started = performance.now();
  vm.runInContext(code, realm, { filename: 'Code.js' });
  const ms = (performance.now() - started).toFixed(0);
  process.stdout.write(`Code.js: ${Buffer.byteLength(code)} bytes, loaded in ${ms} ms\n`);
  expect(vm.runInContext('typeof onOpen', realm)).toBe('function');
});

test('onOpen builds the menu, whose items all call public functions, with nothing else there', () => {
  const named = stringsOf(fileOf('src/google/menu.ts')).filter((text) => /^menu[A-Z]/.test(text));
  expect(named.length).toBeGreaterThan(5);
  expect(menuProblems(named, builtMenu(), stubs)).toEqual([]);
});

test('Code.js stays under its ceiling', () => {
  expect(sizeProblems('Code.js', Buffer.byteLength(code), MOST_CODE_BYTES)).toEqual([]);
});

test('the page is small and stands alone', () => {
  expect(pageProblems(page, MOST_PAGE_BYTES)).toEqual([]);
});

test('the manifest asks for what the design lists, and no more', () => {
  const manifest = JSON.parse(dist('appsscript.json'));
  expect(manifest).toEqual(JSON.parse(readText('appsscript.json')));
  expect(manifest).toEqual({
    timeZone: 'Asia/Bangkok',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
    urlFetchWhitelist: ['https://www.googleapis.com/drive/v3/files/'],
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', version: 'v3', serviceId: 'drive' }],
    },
  });
});

test('dist-rollup is the same program, whose manifest may open other spreadsheets too', () => {
  expect(fileProblems(readdirSync(join(ROOT, 'dist-rollup')), FILES)).toEqual([]);
  const rollup = (name: string) => readFileSync(join(ROOT, 'dist-rollup', name), 'utf8');
  for (const name of ['Code.js', 'sidebar.html']) expect(rollup(name) === dist(name)).toBe(true);
  const office = JSON.parse(dist('appsscript.json'));
  const { oauthScopes, ...rest } = JSON.parse(rollup('appsscript.json'));
  expect({ ...rest, oauthScopes: office.oauthScopes }).toEqual(office);
  expect(oauthScopes).toEqual(
    ['spreadsheets', ...SCOPES.slice(1)].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  );
});

/** Names of the functions the items call, after onOpen ran where only the menu is allowed. */
function builtMenu(): string[] {
  const items: string[] = [];
  const menu = {
    addItem: (_text: string, functionName: string) => {
      items.push(functionName);
      return menu;
    },
    addSeparator: () => menu,
    addSubMenu: () => menu,
    addToUi: () => undefined,
  };
  const ui = { createMenu: () => menu, createAddonMenu: () => menu };
  const realm = bareRealm({ SpreadsheetApp: { getUi: () => ui } });
  vm.runInContext(code, realm, { filename: 'Code.js' });
  vm.runInContext('onOpen()', realm);
  return items;
}

function dist(name: string): string {
  const path = join(ROOT, 'dist', name);
  if (!existsSync(path)) throw new Error(`dist/${name} is missing. Run \`npm run build\` first.`);
  return readFileSync(path, 'utf8');
}

function fileOf(path: string) {
  return { path, text: readText(path) };
}
