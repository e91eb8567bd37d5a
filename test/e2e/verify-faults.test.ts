import { generatedFile } from '../../scripts/bench/generated';
import type { Host } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded, texts } from '../support/host';
import { copyOf, type, verifiedIn } from '../support/registered';
import { sampled } from '../support/sampled';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;

const registered = (file: WorkbookFile) => (texts(file.workbook).ทะเบียนเอกสาร ?? []).slice(1);
const traced = (file: WorkbookFile) =>
  (texts(file.workbook).รอยข้อมูล ?? []).slice(1).map(([code]) => code);

/** A workbook whose memo was made, and then an amount changed: made once, and opened anew for each case. */
const CHANGED = (() => {
  const file = generatedFile(8);
  succeeded(ask(hostOver(file), MEMO));
  type(file, 'ผลดำเนินงาน', 2, 7, 111);
  return file.toBytes();
})();
const changed = () => copyOf(CHANGED);

/** The calls of a memo that come after those of the check before it. */
function callsAfterCheck(make: () => WorkbookFile): number[] {
  const count = (request: Parameters<typeof ask>[1]) => {
    const host = hostOver(make());
    succeeded(ask(host, request));
    return host.calls.total;
  };
  const [known, all] = [count({ action: 'check' }), count(MEMO)];
  return Array.from({ length: all - known }, (_, index) => known + index + 1);
}

/** The addresses of the files in the Drive of these hosts. */
const addresses = (...hosts: readonly Host[]) =>
  hosts.flatMap((host) =>
    [...host.drive.keys()].map((id) => `https://docs.google.com/document/d/${id}/edit`),
  );

describe.each([
  ['the first memo', () => generatedFile(8), 0],
  ['a memo after data changed', changed, 1],
] as const)('a service failing anywhere in %s', (_, make, before) => {
  it.each(sampled(callsAfterCheck(make), 71))(
    'call %i: a paper made is told and registered once or told as not registered; again ends clean',
    (number) => {
      const file = make();
      const host = hostOver(file);
      host.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
      const reply = ask(host, MEMO);
      const url = reply.ok ? (reply.report?.documents[0]?.url ?? '') : '';
      const rows = registered(file).slice(before);
      const [made] = addresses(host);
      const links = rows.map((row) => row[3]);
      // What was made stands in the register or in the reply, which then says what to do with its link.
      expect(links).toEqual(links.length > 0 ? [made] : []);
      if (made !== undefined && links.length === 0) {
        expect(url).toBe(made);
        expect(JSON.stringify(reply)).toContain('ลงแท็บ “ทะเบียนเอกสาร” ไม่สำเร็จ');
      }
      const codes = traced(file);
      expect(new Set(codes).size).toBe(codes.length);

      // A trace without its row, or a row without its trace, stops nobody.
      const states = verifiedIn(file).map(({ state }) => state);
      expect(states.slice(before)).toEqual(rows.map(() => 'current'));

      const again = hostOver(file);
      const { report } = succeeded(ask(again, MEMO));
      const later = registered(file).slice(before + rows.length);
      expect(later.map((row) => row[3])).toEqual([report?.documents[0]?.url]);
      expect(Object.keys(texts(file.workbook)).filter((name) => /กำลังสร้าง/.test(name))).toEqual([]);
      type(file, 'ผลดำเนินงาน', 4, 7, 222);
      const last = verifiedIn(file).slice(-1)[0];
      expect(last?.state).toBe('changed');
      expect(last?.cells).toMatchObject([{ sheet: 'ผลดำเนินงาน', cell: 'G4' }]);
    },
  );
});

it('a trace that cannot be kept is told of, and the paper is registered all the same', () => {
  const file = generatedFile(8);
  file.workbook.insert('รอยข้อมูล').grid.set(1, 1, 'ของสำนักงาน', '');
  const { notices, report } = succeeded(ask(hostOver(file), MEMO));
  expect(report?.documents[0]?.url).toMatch(/^https:/);
  expect(registered(file)).toHaveLength(1);
  expect(texts(file.workbook).รอยข้อมูล).toEqual([['ของสำนักงาน']]);
  expect(notices.join('\n')).toContain('มีแท็บ “รอยข้อมูล” ที่ไม่ได้มาจากโปร่งใสอยู่แล้ว');
  type(file, 'ผลดำเนินงาน', 4, 7, 222);
  expect(verifiedIn(file)).toMatchObject([
    { state: 'changed', cells: [], sentences: [expect.stringContaining('บอกไม่ได้ว่าที่ใด')] },
  ]);
});

it('traces that were thrown away, or changed by hand, are told of as missing', () => {
  const file = generatedFile(8);
  succeeded(ask(hostOver(file), MEMO));
  type(file, 'ผลดำเนินงาน', 2, 7, 111);
  type(file, 'รอยข้อมูล', 2, 3, '|ก|');
  expect(verifiedIn(file)).toMatchObject([{ state: 'changed', cells: [] }]);
  const sheet = file.workbook.sheet('รอยข้อมูล');
  if (sheet) file.workbook.remove(sheet);
  expect(verifiedIn(file)).toMatchObject([{ state: 'changed', cells: [] }]);
  succeeded(ask(hostOver(file), MEMO));
  expect(traced(file)).toHaveLength(1);
});

describe('a register of an earlier version', () => {
  const OLD = ['เวลา', 'ประเภท', 'เรื่อง', 'ลิงก์', 'ผู้รายงาน', 'รหัสข้อมูล', 'ช่องที่เว้นไว้'];
  const ROW = [
    '1 เมษายน 2564 08:00 น.',
    'บันทึกรายงานผล',
    'เรื่องเดิม',
    'https://docs.google.com/document/d/old/edit',
    '',
    '3fa94c01be77',
    '',
  ];

  function withRegister(...rows: readonly (readonly string[])[]): WorkbookFile {
    const file = generatedFile(4);
    const { grid } = file.workbook.insert('ทะเบียนเอกสาร');
    rows.forEach((row, r) => {
      row.forEach((text, c) => {
        if (text !== '') grid.set(r + 1, c + 1, text, '');
      });
    });
    return file;
  }

  it('is read; what it holds stays where it is, and its new columns stand to the right of all', () => {
    const rows = [
      [...OLD, '', 'หมายเหตุของสำนักงาน'],
      [...ROW, '', 'ส่งแล้ว'],
    ];
    const file = withRegister(...rows);
    expect(verifiedIn(file)).toMatchObject([{ state: 'unknown', version: 1 }]);
    for (let time = 0; time < 2; time++) succeeded(ask(hostOver(file), MEMO));
    const [header = [], old, ...made] = texts(file.workbook).ทะเบียนเอกสาร ?? [];
    expect(header).toEqual([...(rows[0] ?? []), 'ปีงบประมาณ', 'รอบ']);
    expect(old).toEqual([...(rows[1] ?? []), '', '']);
    expect(made.map((row) => row.slice(7))).toEqual([
      ['', '', '2567', '6'],
      ['', '', '2567', '6'],
    ]);
    expect(
      verifiedIn(file).map(({ state, fiscalYear, round }) => [state, fiscalYear, round]),
    ).toEqual([
      ['unknown', null, null],
      ['superseded', 2567, 6],
      ['current', 2567, 6],
    ]);
  });

  it('takes columns of the office’s own by these names for them', () => {
    const file = withRegister([...OLD, 'รอบ', 'ปีงบประมาณ']);
    succeeded(ask(hostOver(file), MEMO));
    const [header, row = []] = texts(file.workbook).ทะเบียนเอกสาร ?? [];
    expect(header).toEqual([...OLD, 'รอบ', 'ปีงบประมาณ']);
    expect(row.slice(7)).toEqual(['6', '2567']);
  });

  it('gets its row also where the columns cannot be added', () => {
    const file = withRegister(OLD, ROW);
    const host = hostOver(file);
    let failed = false;
    host.fail(({ kind }) => {
      if (host.drive.size === 0 || failed || kind !== 'Range.setValues') return undefined;
      // The first write after the paper is the trace's head, the second the trace, the third the columns.
      failed = texts(file.workbook).รอยข้อมูล !== undefined && traced(file).length > 0;
      return failed ? new Error(TIMED_OUT) : undefined;
    });
    succeeded(ask(host, MEMO));
    expect(failed).toBe(true);
    expect(texts(file.workbook).ทะเบียนเอกสาร?.[0]).toEqual(OLD);
    expect(registered(file)).toHaveLength(2);
    expect(verifiedIn(file).map(({ state }) => state)).toEqual(['unknown', 'current']);
    succeeded(ask(hostOver(file), MEMO));
    expect(texts(file.workbook).ทะเบียนเอกสาร?.[0]).toEqual([...OLD, 'ปีงบประมาณ', 'รอบ']);
  });
});
