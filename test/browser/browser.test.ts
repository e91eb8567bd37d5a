import type { BrowserServer } from 'playwright-core';
import { ENDPOINT, MISSING } from '../support/browser-names';
import { type Candidate, candidates, startServer } from '../support/browser-server';

/** The one browser of the run; where there is none this file says so for all the others. */

const absent: Candidate = { name: 'absent', expected: false, launch: () => refuse('not here') };
const broken: Candidate = {
  name: 'broken',
  expected: true,
  launch: () => refuse('no library\nat x'),
};

function refuse(why: string): Promise<never> {
  return Promise.reject(new Error(why));
}

/** Stands in for a browser that started and answers at an address. */
function started(endpoint: string) {
  const server = { wsEndpoint: () => endpoint, kill: jest.fn() };
  const launch = async () => server as unknown as BrowserServer;
  return { server, candidate: { name: 'started', expected: true, launch } };
}

test('a browser runs, and the ones passed over are named', async () => {
  if (process.env[MISSING] !== undefined) throw new Error(process.env[MISSING]);
  const { candidate, server } = started(process.env[ENDPOINT] ?? '');
  const found = await startServer([absent, broken, candidate]);
  expect(found).toEqual({
    ok: true,
    server,
    told: ['broken does not run: no library', expect.stringMatching(/^started, version \d/)],
  });
});

test('where none runs, each one tried is named with its reason', async () => {
  expect(await startServer([absent, broken])).toEqual({
    ok: false,
    told: ['absent does not run: not here', 'broken does not run: no library'],
  });
});

test('a browser that starts but draws nothing is ended and passed over', async () => {
  const { candidate, server } = started('ws://127.0.0.1:1/');
  const { ok, told } = await startServer([candidate]);
  expect({ ok, ended: server.kill.mock.calls.length }).toEqual({ ok: false, ended: 1 });
  expect(told).toEqual([expect.stringContaining('started does not run: ')]);
});

test.each([
  ['/opt/chromium', ['/opt/chromium', '@sparticuz/chromium', 'chrome', 'msedge']],
  ['/usr/bin/chromium', ['/usr/bin/chromium', '@sparticuz/chromium', 'chrome', 'msedge']],
  ['', ['@sparticuz/chromium']],
  ['none', []],
])('CHROMIUM=%s: tried in this order', (named, names) => {
  const usual = (name: string) => name !== '/usr/bin/chromium' || named === name;
  expect(
    candidates(named)
      .map(({ name }) => name)
      .filter(usual),
  ).toEqual(names);
});
