import { generatedFile } from '../../scripts/bench/generated';
import type { Request } from '../../src/app/contract/request';
import { READERS_TAB_NAME } from '../../src/core/pipeline/readers-tab/print-readers-tab';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded, texts } from '../support/host';
import { copyOf } from '../support/registered';
import { sampled } from '../support/sampled';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const CLOSE: Request = { action: 'closeRound', by: 'นิติกร' };
const FIRST = 'ปิดรอบ 2567-6 (1)';
const SECOND = 'ปิดรอบ 2567-6 (2)';

/** All calls in turn, on a busy machine. */
const LONGEST = 900_000;

const fresh = () => generatedFile(8);

/** Closed once, and then one amount changed: the next closing is the second. Opened anew for each case. */
const CHANGED = (() => {
  const file = fresh();
  succeeded(ask(hostOver(file), CLOSE));
  file.workbook.sheet('แผน')?.grid.set(2, 7, 55_000, '');
  return file.toBytes();
})();
const changed = () => copyOf(CHANGED);

const COMPARE: Request = { action: 'compareRounds', from: FIRST, to: 'now' };

/** Tabs as a reader sees them, without drafts that a run left half made: the next throws them away. */
function finished(file: WorkbookFile): Record<string, string[][]> {
  const all = Object.entries(texts(file.workbook));
  return Object.fromEntries(all.filter(([name]) => !name.endsWith('(กำลังสร้าง)')));
}

/** Without what readers go by, which is written after all else and may stay as it was. */
function withoutReaders({ [READERS_TAB_NAME]: _, ...tabs }: Record<string, string[][]>) {
  return tabs;
}

describe.each<[string, () => WorkbookFile, Request]>([
  ['the first closing', fresh, CLOSE],
  ['a second closing', changed, CLOSE],
  ['a comparison', changed, COMPARE],
])('a service failing anywhere in %s', (_, make, request) => {
  const before = withoutReaders(finished(make()));
  const cleanFile = make();
  const tracing = hostOver(cleanFile, { trace: true });
  succeeded(ask(tracing, request));
  const whole = finished(cleanFile);
  const clean = withoutReaders(whole);
  const { trace } = tracing.calls;
  const calls = trace.map((_kind, index) => index + 1);
  // Once a tab has its name all of it is written, and what fails then must not have it written again.
  const last = calls.filter((at) => trace.slice(Math.max(0, at - 5), at).includes('Sheet.setName'));

  it(
    'leaves the workbook as it was or wholly done, and running again ends clean with nothing doubled',
    () => {
      expect(calls.length).toBeGreaterThan(50);
      expect(Object.keys(clean).length).toBe(Object.keys(before).length + 1);
      const tried = new Set([...sampled(calls, 31), ...last]);
      const isDone = [...tried].map((number) => {
        const file = make();
        const host = hostOver(file);
        host.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
        const reply = ask(host, request);
        const after = finished(file);
        expect([before, clean]).toContainEqual(withoutReaders(after));
        if (reply.ok) {
          const isTold = reply.notices.some((notice) =>
            notice.includes(`เขียนแท็บ “${READERS_TAB_NAME}” ไม่`),
          );
          expect(isTold ? withoutReaders(after) : after).toEqual(isTold ? clean : whole);
        }
        succeeded(ask(hostOver(file), request));
        expect(texts(file.workbook)).toEqual(whole);
        return reply.ok;
      });
      expect(isDone).toContain(false);
    },
    LONGEST,
  );

  it(
    'is whole or not there whichever call all fail from',
    () => {
      for (const number of sampled(calls, 47)) {
        const file = make();
        const host = hostOver(file);
        host.fail((call) => (call.number >= number ? new Error(TIMED_OUT) : undefined));
        ask(host, request);
        expect([before, clean]).toContainEqual(withoutReaders(finished(file)));
      }
    },
    LONGEST,
  );
});

it('is not doubled by a second request that comes while the first works, nor after it', () => {
  const file = changed();
  const host = hostOver(file);
  const asked: unknown[] = [];
  host.fail((call) => {
    if (call.kind !== 'Sheet.setName' || asked.length > 0) return undefined;
    asked.push(ask(hostOver(file, { documentLock: 'busy' }), CLOSE));
    return undefined;
  });
  succeeded(ask(host, CLOSE));
  expect(asked).toEqual([expect.objectContaining({ ok: false, code: 'busy' })]);
  succeeded(ask(hostOver(file), CLOSE));
  const names = file.workbook.sheets.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('ปิดรอบ'))).toEqual([FIRST, SECOND]);
});
