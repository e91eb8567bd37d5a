import type { RollupReport } from '../../../src/app/contract/rollup';
import type { Host } from '../../../src/local/host/create-host';
import type { WorkbookFile } from '../../../src/local/workbook-file';
import { ask, texts } from '../../support/host';
import { coordinatorFile, linkOf, offices, provinceHost, rollUp } from '../../support/province';
import { sampled } from '../../support/sampled';

/** Calls fail in the middle of gathering: afterwards nothing is lost and nothing is counted twice. */

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const COUNT = 4;
const FILES = offices(COUNT, 3);
const LIST = Array.from({ length: COUNT }, (_, index) => linkOf(index + 1));

/** Two runs of two offices each. */
function gather(host: Host): void {
  for (let run = 0; run < 2; run++) ask(host, { action: 'rollup', most: 2 });
}

/** What stands in the end, without when it was read. */
function outcome(file: WorkbookFile): { report: RollupReport | undefined; tabs: unknown } {
  const { host } = provinceHost(file, FILES);
  const { report } = rollUp(host, { thenReport: true });
  return { report, tabs: texts(file.workbook) };
}

/** Goes on until all is read and no one is left out, as a coordinator would. */
function finish(file: WorkbookFile): { report: RollupReport | undefined; tabs: unknown } {
  const { host } = provinceHost(file, FILES);
  for (let reply = rollUp(host); reply.goesOn; ) reply = rollUp(host);
  rollUp(host, { again: 'failed' });
  return outcome(file);
}

const cleanFile = coordinatorFile(LIST);
gather(provinceHost(cleanFile, FILES).host);
const clean = outcome(cleanFile);
const trace = (() => {
  const { host } = provinceHost(coordinatorFile(LIST), FILES, { trace: true });
  gather(host);
  return host.calls.trace;
})();
const LOOK =
  /\.(?:setBackground|setBorder|setFont|setHorizontal|setVertical|setWrap|setColumnWidth)/;
/** Every call but those in the middle of a run of looks. */
const NUMBERS = trace.flatMap((kind, index) => {
  const isLook = (one = '') => LOOK.test(one) || one === 'Sheet.getRange';
  const isInside = isLook(kind) && isLook(trace[index - 1]) && isLook(trace[index + 1]);
  return isInside ? [] : [index + 1];
});

/** Between runs every office stands in the tab at most once, and figures are whole or not there. */
function isSound(file: WorkbookFile): void {
  const rows = (texts(file.workbook).ผลรายหน่วยงาน ?? []).slice(5);
  const addresses = rows.map((row) => row[2]);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const row of rows) {
    const filled = row.slice(11).filter((cell) => cell !== '').length;
    expect(filled).toBe(row[3] === 'อ่านแล้ว' ? row.length - 11 : 0);
  }
}

test('without a fault all is read', () => {
  expect(clean.report?.offices.map(({ state }) => state)).toEqual(Array(COUNT).fill('counted'));
});

test.each(sampled(NUMBERS, 41))('call %i fails once', (number) => {
  const file = coordinatorFile(LIST);
  const { host } = provinceHost(file, FILES);
  host.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
  gather(host);
  isSound(file);
  expect(finish(file)).toEqual(clean);
});

test.each(sampled(NUMBERS, 83))('every call from %i on fails', (number) => {
  const file = coordinatorFile(LIST);
  const { host } = provinceHost(file, FILES);
  host.fail((call) => (call.number >= number ? new Error(TIMED_OUT) : undefined));
  gather(host);
  isSound(file);
  expect(finish(file)).toEqual(clean);
});

test.each([7, 13, 29, 61])('every %ith call fails', (every) => {
  const file = coordinatorFile(LIST);
  const { host } = provinceHost(file, FILES);
  host.fail((call) => (call.number % every === 0 ? new Error(TIMED_OUT) : undefined));
  for (let run = 0; run < 4; run++) gather(host);
  isSound(file);
  expect(finish(file)).toEqual(clean);
});
