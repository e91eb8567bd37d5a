import { request as send } from 'node:http';
import { MOST_BODY, type Workbench } from '../../../src/local/workbench/server';
import { grid } from '../../support/grids';
import { fileOf } from '../../support/host';
import { openWorkbench } from '../../support/workbench';

/** Who may ask the workbench for what: only its own page, only of this machine. */

let workbench: Workbench;
let port: number;
beforeAll(async () => {
  workbench = await openWorkbench(smallBook());
  port = Number(new URL(workbench.address).port);
});
afterAll(() => workbench.close());

interface Wish {
  readonly path: string;
  readonly method?: string;
  readonly body?: string | Buffer;
  /** A header that is undefined is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** As the page asks, unless told otherwise. */
function ask({ path, method = 'POST', body = 'null', headers = {} }: Wish) {
  const all = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'x-workbench-token': workbench.token,
    ...headers,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sent = send(
        { host: '127.0.0.1', port, path, method, headers: Object.fromEntries(given) as never },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              text: Buffer.concat(parts).toString('utf8'),
              headers: response.headers,
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(method === 'GET' ? undefined : body);
    },
  );
}

const json = async (path: string, wish: unknown) => {
  const { text } = await ask({ path, body: JSON.stringify(wish) });
  return JSON.parse(text);
};

const PATHS = [
  '/api/samples',
  '/api/open-sample',
  '/api/open-file',
  '/api/overview',
  '/api/grid',
  '/api/edit',
  '/api/call',
  '/api/answer',
  '/api/document',
  '/api/workbook',
];

type Refusal = readonly [why: string, status: number, wish: Omit<Wish, 'path'>];

const REFUSALS: readonly Refusal[] = [
  ['another host', 421, { headers: { host: 'example.org' } }],
  ['a host that is led here', 421, { headers: { host: 'rebound.example:80' } }],
  ['another port of this host', 421, { headers: { host: '127.0.0.1:1' } }],
  ['another origin', 403, { headers: { origin: 'https://example.org' } }],
  ['no origin', 403, { headers: { origin: undefined } }],
  ['a frame without an origin', 403, { headers: { origin: 'null' } }],
  ['the origin of another port', 403, { headers: { origin: 'http://127.0.0.1:1' } }],
  ['no token', 403, { headers: { 'x-workbench-token': undefined } }],
  ['a wrong token', 403, { headers: { 'x-workbench-token': 'a'.repeat(48) } }],
  ['a token cut short', 403, { headers: { 'x-workbench-token': 'a' } }],
  ['GET', 405, { method: 'GET' }],
];

test.each(PATHS.flatMap((path) => REFUSALS.map((refusal) => [path, ...refusal] as const)))(
  '%s turns away %s',
  async (path, _why, status, wish) => {
    expect((await ask({ path, ...wish })).status).toBe(status);
  },
);

test('the page by either name of this machine, and by no other', async () => {
  const get = (host: string) => ask({ path: '/', method: 'GET', headers: { host } });
  expect((await get(`127.0.0.1:${port}`)).status).toBe(200);
  expect((await get(`localhost:${port}`)).status).toBe(200);
  const refused = await get(`example.org:${port}`);
  expect(refused.status).toBe(421);
  expect(refused.text).not.toContain(workbench.token);
});

test('the page may load nothing from elsewhere and stands in no other page', async () => {
  const { headers } = await ask({ path: '/', method: 'GET' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers['access-control-allow-origin']).toBeUndefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the sidebar is a document of no origin, and holds no token', async () => {
  const { headers, text } = await ask({ path: '/sidebar', method: 'GET' });
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^sandbox allow-scripts;/);
  expect(policy).toMatch(/script-src 'nonce-\w{32}';/);
  expect(policy).not.toContain('allow-same-origin');
  expect(text).not.toContain(workbench.token);
});

const TRICKS = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/page.js/../../package.json',
  '//etc/passwd',
  '/etc/passwd',
  '/api/__proto__',
  '/constructor',
  '/page.html',
];

test.each(TRICKS)('%s is no page', async (path) => {
  expect((await ask({ path, method: 'GET' })).status).toBe(404);
});

const NAMES = ['../package', 'errors/../tharae-2564', '/etc/passwd', '..\\x', 'none', '__proto__'];

test.each(NAMES)('%s is no sample', async (sample) => {
  const { status } = await ask({ path: '/api/open-sample', body: JSON.stringify({ sample }) });
  expect(status).toBe(404);
});

test('samples go by the names of the list', async () => {
  const names = await json('/api/samples', null);
  expect(names).toContain('kokkatum-2566');
  expect(names).toContain('errors/prokfa-2563');
});

test('a document is looked for among those made, not in a folder', async () => {
  for (const id of ['../../package.json', '/etc/passwd', 'offline-file-1', '__proto__']) {
    expect((await ask({ path: '/api/document', body: JSON.stringify({ id }) })).status).toBe(404);
  }
});

const BODIES: readonly (readonly [path: string, body: string])[] = [
  ['/api/grid', '{'],
  ['/api/grid', '{"tab":1}'],
  ['/api/grid', '{"tab":1,"page":0,"more":1}'],
  ['/api/edit', '{"tab":1,"cells":[],"isConfirmed":false}'],
  ['/api/edit', '{"tab":1,"cells":[{"row":0,"column":1,"text":""}],"isConfirmed":false}'],
  ['/api/edit', '{"tab":1,"cells":[{"row":1,"column":1,"text":5}],"isConfirmed":false}'],
  ['/api/call', '{"functionName":"","values":[]}'],
  ['/api/answer', '{"id":1,"button":"ELSE","text":""}'],
];

test.each(BODIES)('%s does not take %s', async (path, body) => {
  expect((await ask({ path, body })).status).toBe(400);
});

test('a body above the limit is refused, said to be so or not', async () => {
  const body = Buffer.alloc(MOST_BODY + 1, 32);
  const told = await ask({ path: '/api/grid', body }).catch(({ code }) => ({ status: code }));
  expect([413, 'ECONNRESET', 'EPIPE']).toContain(told.status);
  const headers = { 'transfer-encoding': 'chunked' };
  const untold = await ask({ path: '/api/grid', body, headers }).catch(({ code }) => ({
    status: code,
  }));
  expect([413, 'ECONNRESET', 'EPIPE']).toContain(untold.status);
  expect((await json('/api/overview', null)).tabs).toHaveLength(1);
});

test('a file that is no workbook is refused with its sentence, and the open one stays', async () => {
  const headers = { 'x-file-name': encodeURIComponent('../../ร้าย.xlsx') };
  const refused = await ask({ path: '/api/open-file', body: 'hello', headers });
  expect(refused.status).toBe(422);
  expect(JSON.parse(refused.text).error).toContain('.xlsx');
  expect((await json('/api/overview', null)).name).toBe('ทดสอบ');
});

test('the name of a sent file is a name, never a path', async () => {
  const headers = { 'x-file-name': encodeURIComponent('../../etc/แผน<b>.xlsx') };
  const { text } = await ask({ path: '/api/open-file', body: smallBook(), headers });
  expect(JSON.parse(text).name).toBe('แผนb');
});

test('what is typed is in the file that is handed out, and the bench goes on over it', async () => {
  await ask({ path: '/api/open-file', body: smallBook() });
  const [{ id }] = (await json('/api/overview', null)).tabs;
  const cells = [{ row: 2, column: 1, text: '=HYPERLINK("javascript:alert(1)","ที่")' }];
  expect(await json('/api/edit', { tab: id, cells, isConfirmed: false })).toEqual({
    state: 'done',
  });
  const first = await ask({ path: '/api/workbook' });
  expect(decodeURIComponent(String(first.headers['x-file-name']))).toBe('สมุดงาน.xlsx');
  const [{ id: after }] = (await json('/api/overview', null)).tabs;
  const page = await json('/api/grid', { tab: after, page: 0 });
  expect(page.rows[1].cells[0]).toMatchObject({ text: 'ที่', input: cells[0]?.text });
  expect(page.rows[1].cells[0].link).toBeUndefined();
  expect((await ask({ path: '/api/workbook' })).status).toBe(200);
});

function smallBook(): Buffer {
  return fileOf(grid('ก', [['<b>หัว</b>', 1]])).toBytes();
}
