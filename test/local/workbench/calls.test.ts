import type { Overview } from '../../../src/local/workbench/protocol';
import type { Workbench } from '../../../src/local/workbench/server';
import { openWorkbench } from '../../support/workbench';

/** A call as the page makes it: a stream of what is shown meanwhile, answered while it waits. */

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench('tharae-2564');
});
afterEach(() => workbench.close());

function post(action: string, wish: unknown, signal?: AbortSignal): Promise<Response> {
  const { address, token } = workbench;
  return fetch(`${address}api/${action}`, {
    method: 'POST',
    body: JSON.stringify(wish),
    headers: { origin: address.replace(/\/$/, ''), 'x-workbench-token': token },
    ...(signal ? { signal } : {}),
  });
}

interface Heard {
  readonly kind: string;
  readonly id?: number;
  readonly [key: string]: unknown;
}

interface Done {
  readonly overview: Overview;
}

/** Calls, and answers each box with the next of the buttons. */
async function call(functionName: string, values: unknown[], buttons: readonly string[] = []) {
  const left = [...buttons];
  const heard: Heard[] = [];
  const response = await post('call', { functionName, values });
  let rest = '';
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += Buffer.from(part).toString('utf8');
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = JSON.parse(line) as Heard;
      heard.push(event);
      if (event.kind !== 'ask') continue;
      await post('answer', { id: event.id, button: left.shift() ?? 'OK', text: '' });
    }
  }
  return heard;
}

test('toasts and a box come while the call runs, its end last', async () => {
  const heard = await call('menuCheck', []);
  const kinds = heard.map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(['toast', 'toast']);
  expect(kinds.slice(-2)).toEqual(['ask', 'done']);
  expect(heard.at(-2)).toMatchObject({ type: 'alert', buttons: 'OK', title: 'โปร่งใส: ตรวจสอบ' });
  const { tabs, active } = (heard.at(-1) as unknown as Done).overview;
  expect(tabs.find(({ id }) => id === active)?.name).toBe('ผลตรวจสอบ');
});

test('a failure is told with its message, and the reply is plain', async () => {
  const [failed] = await call('none', []);
  expect(failed).toMatchObject({ kind: 'failed', name: 'ScriptError' });
  expect(failed?.message).toBe('Script function not found: none');
  const done = (await call('serve', [{ action: 'check' }])).at(-1);
  expect(done).toMatchObject({ kind: 'done', reply: { ok: true } });
});

test('calls made at once run one after another', async () => {
  const ends = await Promise.all([
    call('serve', [{ action: 'check' }]),
    call('serve', [{ action: 'compute' }]),
    call('serve', [{ action: 'check' }]),
  ]);
  expect(ends.map((heard) => heard.at(-1)?.kind)).toEqual(['done', 'done', 'done']);
});

test('a box of a page that went away counts as closed, and the next call runs', async () => {
  const leaving = new AbortController();
  const response = await post('call', { functionName: 'menuCheck', values: [] }, leaving.signal);
  const reader = response.body?.getReader();
  let text = '';
  while (!text.includes('"ask"'))
    text += Buffer.from((await reader?.read())?.value ?? []).toString();
  leaving.abort();
  const heard = await call('serve', [{ action: 'check' }]);
  expect(heard.at(-1)).toMatchObject({ kind: 'done' });
  const answered = await post('answer', { id: 1, button: 'OK', text: '' });
  expect(answered.status).toBe(409);
});
