import type { Request } from '../../src/app/contract/request';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded, texts } from '../support/host';
import { sampled } from '../support/sampled';
import { KIND, made, TAB, WHY, waive } from '../support/waivers';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const WRITES = /\.(?:set|insert|delete|append|create|remove|protect|flush)/;
const LOOKS = /\.set(?:Border|Font|Horizontal|Vertical|Wrap|ColumnWidth|Frozen)/;

describe.each<[string, () => WorkbookFile, Request]>([
  ['the first waiver', made, { action: 'waive', findings: [KIND], ...WHY }],
  ['a second waiver', second, { action: 'waive', findings: [KIND], ...WHY }],
  ['cancelling', cancelled, { action: 'unwaive', findings: [KIND] }],
])('a service failing anywhere in %s', (_, make, request) => {
  const clean = make();
  const host = hostOver(clean, { trace: true });
  succeeded(ask(host, request));
  const wanted = texts(clean.workbook);
  const before = texts(make().workbook);
  const numbers = host.calls.trace.flatMap((kind, index) =>
    WRITES.test(kind) && !LOOKS.test(kind) ? [index + 1] : [],
  );

  it('leaves no row half written, and ends clean when asked again', () => {
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of sampled(numbers, 31)) {
      const file = make();
      const failing = hostOver(file);
      failing.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
      ask(failing, request);
      const after = texts(file.workbook);
      const inputs = ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน'];
      for (const name of inputs) expect(after[name]).toEqual(before[name]);
      const header = [wanted[TAB]?.[0]];
      expect([before[TAB], wanted[TAB], header]).toContainEqual(after[TAB]);
      succeeded(ask(hostOver(file), request));
      succeeded(ask(hostOver(file), { action: 'check' }));
      expect(texts(file.workbook)).toEqual(wanted);
    }
  });
});

function second(): WorkbookFile {
  const file = made();
  file.workbook.sheet('แผน')?.grid.set(4, 3, 'แผนงานอื่น', '');
  succeeded(waive(file, [{ sheet: 'แผน', cell: 'C4' }]));
  return file;
}

function cancelled(): WorkbookFile {
  const file = made();
  succeeded(waive(file));
  return file;
}

it('takes as many service calls for many rows as for few', () => {
  const counts = [20, 60].map((items) => {
    const file = made('-', items);
    const plan = file.workbook.sheet('แผน');
    for (let row = 2; row <= items + 1; row++) plan?.grid.set(row, 3, 'แผนงาน', '');
    const findings = Array.from({ length: items }, (_, index) => ({
      sheet: 'แผน',
      cell: `C${index + 2}`,
    }));
    const host = hostOver(file);
    succeeded(ask(host, { action: 'waive', findings, ...WHY }));
    const waived = host.calls.total;
    const next = hostOver(file);
    succeeded(ask(next, { action: 'unwaive', findings }));
    return [waived, next.calls.total];
  });
  expect(counts[1]).toEqual(counts[0]);
});
