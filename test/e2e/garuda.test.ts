import PizZip from 'pizzip';
import { generatedFile } from '../../scripts/bench/generated';
import { LONGEST_PICTURE } from '../../src/app/contract/request';
import { MOST_PICTURE_BYTES } from '../../src/core/documents/template/picture';
import type { Host } from '../../src/local/host/create-host';
import { ask, hostOver, succeeded } from '../support/host';
import { plainPng } from '../support/pictures';
import { sampled } from '../support/sampled';

const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const OLD = plainPng(90, 100, 60_000);
const NEW = plainPng(80, 100, 40_000);
const setTo = (bytes: Buffer) =>
  ({ action: 'setGaruda', picture: bytes.toString('base64') }) as const;

function office(...pictures: Buffer[]): Host {
  const host = hostOver(generatedFile(4));
  for (const picture of pictures) succeeded(ask(host, setTo(picture)));
  return host;
}

/** The picture in a memo made now; null where the place is as the template has it. */
function inMemo(host: Host): Buffer | null {
  const { report } = succeeded(ask(host, MEMO));
  const bytes = host.drive.get(report?.documents[0]?.id ?? '')?.bytes;
  const zip = new PizZip(bytes ?? Buffer.alloc(0));
  const entry = zip.files['word/media/garuda.png'];
  return entry ? Buffer.from(entry.asUint8Array()) : null;
}

const stored = (host: Host) =>
  Object.keys(host.properties().document).filter((key) => key.startsWith('prongsai.garuda'));

test('a picture is kept for papers made from then on, until it is taken out', () => {
  const host = office();
  expect(inMemo(host)).toBeNull();
  succeeded(ask(host, setTo(OLD)));
  expect(inMemo(host)).toEqual(OLD);
  succeeded(ask(host, setTo(NEW)));
  expect(inMemo(host)).toEqual(NEW);
  const { overview } = succeeded(ask(host, { action: 'overview' }));
  expect(overview?.hasGaruda).toBe(true);
  succeeded(ask(host, { action: 'removeGaruda' }));
  expect(inMemo(host)).toBeNull();
  expect(stored(host)).toEqual([]);
});

test('the largest picture fits, also while another is kept', () => {
  const room = MOST_PICTURE_BYTES - plainPng(90, 100, 1).length + 1;
  const [first, second] = [plainPng(90, 100, room), plainPng(90, 100, room - 1)];
  expect(first.length).toBe(MOST_PICTURE_BYTES);
  expect(first.toString('base64')).toHaveLength(LONGEST_PICTURE);
  expect(inMemo(office(first, second))).toEqual(second);
});

test.each([
  ['no base64', 'ก'],
  ['no picture', Buffer.from('<svg/>').toString('base64')],
  ['no Garuda', plainPng(300, 100).toString('base64')],
])('%s is refused, and the old picture stays', (_, picture) => {
  const host = office(OLD);
  const reply = ask(host, { action: 'setGaruda', picture });
  expect(reply).toMatchObject({ ok: false, code: 'garuda-unusable' });
  expect(inMemo(host)).toEqual(OLD);
});

test('one letter more than may be sent is refused by the contract', () => {
  const picture = 'A'.repeat(LONGEST_PICTURE + 1);
  expect(ask(office(), { action: 'setGaruda', picture })).toMatchObject({ code: 'bad-request' });
});

const CALLS = /^Properties\./;

test('whatever call fails, the old picture or the new one is in use, and the next try works', () => {
  const traced = hostOver(generatedFile(4), { trace: true });
  succeeded(ask(traced, setTo(OLD)));
  const before = traced.calls.trace.length;
  succeeded(ask(traced, setTo(NEW)));
  const calls = traced.calls.trace.slice(before).filter((kind) => CALLS.test(kind)).length;
  expect(calls).toBeGreaterThan(5);
  const numbers = Array.from({ length: calls }, (_, at) => at + 1);
  for (const failing of sampled(numbers, 17)) {
    const host = office(OLD);
    let seen = 0;
    host.fail(({ kind }) => {
      if (!CALLS.test(kind)) return undefined;
      seen += 1;
      return seen === failing ? new Error('Service error: Properties') : undefined;
    });
    const { ok } = ask(host, setTo(NEW));
    host.fail(() => undefined);
    expect([failing, inMemo(host)]).toEqual([failing, ok ? NEW : OLD]);
    succeeded(ask(host, setTo(NEW)));
    expect(inMemo(host)).toEqual(NEW);
    expect(stored(host)).toHaveLength(1 + Math.ceil(NEW.toString('base64').length / 8500));
  }
});

test('where other things fill the store, the old picture stays and the reply says so', () => {
  const others = Array.from({ length: 44 }, (_, n) => [`other.${n}`, 'x'.repeat(9000)]);
  const document = { ...office(OLD).properties().document, ...Object.fromEntries(others) };
  const host = hostOver(generatedFile(4), { properties: { document } });
  expect(ask(host, setTo(NEW))).toMatchObject({ ok: false, code: 'garuda-not-kept' });
  expect(inMemo(host)).toEqual(OLD);
});

test('a picture that can no longer be read is told, and the paper is made without it', () => {
  const { document } = office(OLD).properties();
  const piece = Object.keys(document).find((key) => key.endsWith('.3')) ?? '';
  const spoilt = { ...document, [piece]: 'ก' };
  const host = hostOver(generatedFile(4), { properties: { document: spoilt } });
  const { notices } = succeeded(ask(host, MEMO));
  expect(notices.join(' ')).toContain('อ่านภาพครุฑที่เก็บไว้ไม่ได้');
  expect(inMemo(host)).toBeNull();
});
