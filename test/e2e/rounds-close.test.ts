import { generatedFile } from '../../scripts/bench/generated';
import type { Request } from '../../src/app/contract/request';
import { READERS_TAB_NAME } from '../../src/core/pipeline/readers-tab/print-readers-tab';
import { WorkbookFile } from '../../src/local/workbook-file';
import {
  asked,
  BY,
  CLOSE,
  close,
  compare,
  FIRST,
  made,
  put,
  SECOND,
  tabsOf,
  told,
  WHEN,
} from '../support/closing';
import { planGrid, planRow, resultRow, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, sample, succeeded, texts } from '../support/host';
import { deepOr } from '../support/sampled';

describe('closing a round', () => {
  it('keeps figures, facts, who and when in a protected tab of its own, and says what is not reported', async () => {
    const file = await sample('tharae-2564');
    const inputs = texts(file.workbook);
    const { notices, tab } = close(file);
    expect(tab).toBe('ปิดรอบ 2564-6 (1)');
    expect(notices[0]).toMatch(
      /^ปิดปีงบประมาณ 2564 รอบ 6 เดือนแล้ว เก็บข้อมูล \d+ แถวไว้ในแท็บ “ปิดรอบ 2564-6 \(1\)” รหัสข้อมูล [0-9A-Z]{5}-[0-9A-Z]{5}$/,
    );
    expect(notices[1]).toContain('ยังไม่รายงานผล 20 จาก 65 รายการ');
    const after = texts(file.workbook);
    expect(after).toEqual({
      ...inputs,
      [tab ?? '']: expect.anything(),
      [READERS_TAB_NAME]: expect.anything(),
    });
    const lines = (after[tab ?? ''] ?? []).map((row) => row.filter((cell) => cell !== ''));
    expect(lines).toContainEqual(['ผู้ปิดรอบ', BY]);
    expect(lines).toContainEqual(['ปิดเมื่อ', WHEN]);
    // As the paper prints them: dimension 2 and the total; the status row.
    expect(lines).toContainEqual([
      '2',
      '28',
      '23',
      '40,000.00',
      '15,000.00',
      '15,000.00',
      '82.14',
      '37.50',
      '████████░░',
    ]);
    expect(lines).toContainEqual([
      'รวม',
      '65',
      '45',
      '160,000.00',
      '15,000.00',
      '15,000.00',
      '69.23',
      '9.38',
      '██████░░░░',
    ]);
    expect(lines).toContainEqual(['54', '65', '1', '0', '45', '0', '83.33', 'มาก', '20']);
    const { protections = [] } = file.workbook.sheet(tab ?? '') ?? {};
    expect(protections).toEqual([expect.objectContaining({ kind: 'SHEET', warningOnly: true })]);
    expect(told(file)).toEqual([]);
    expect(told(WorkbookFile.fromBytes(file.toBytes()))).toEqual([]);
  });

  it('is not done twice for the same data, and makes the next number for other data', () => {
    const file = made();
    expect(close(file).tab).toBe(FIRST);
    const first = texts(file.workbook)[FIRST];
    const again = close(file);
    expect(again.wasClosed).toBe(true);
    expect(again.notices).toEqual([`ข้อมูลยังตรงกับ “${FIRST}” ที่ปิดไว้เมื่อ ${WHEN} จึงไม่ได้ปิดซ้ำ`]);
    expect(tabsOf(file).filter((name) => name.startsWith('ปิดรอบ'))).toEqual([FIRST]);
    put(file, 'แผน', 2, 7, 25_000);
    expect(close(file).tab).toBe(SECOND);
    expect(texts(file.workbook)[FIRST]).toEqual(first);
    expect(told(file)).toEqual([]);
  });

  it('lets one at a time into the workbook', () => {
    const file = made();
    expect(asked(file, CLOSE, { documentLock: 'busy' })).toMatchObject({ ok: false, code: 'busy' });
    expect(tabsOf(file)).not.toContain(FIRST);
  });

  it.each<[string, () => WorkbookFile, Request, string, RegExp]>([
    [
      'errors in the data',
      () => {
        const file = made();
        put(file, 'แผน', 2, 7, 'สองหมื่น');
        return file;
      },
      CLOSE,
      'errors-left',
      /ยังมี 1 จุดที่ต้องแก้/,
    ],
    [
      'no year and round',
      () => fileOf(settingsGrid({ ปีงบประมาณ: '' }), planGrid(planRow('1.1'))),
      CLOSE,
      'settings-incomplete',
      /ปีงบประมาณและรอบรายงาน/,
    ],
    ['no name', made, { action: 'closeRound', by: ' ' }, 'text-length', /1 ถึง 200 ตัวอักษร/],
    [
      'too long a name',
      made,
      { action: 'closeRound', by: 'ก'.repeat(201) },
      'text-length',
      /ยังไม่ได้ปิดรอบ/,
    ],
  ])('is refused for %s, with what to do', (_, file, request, code, message) => {
    const workbook = file();
    const reply = asked(workbook, request);
    expect(reply).toMatchObject({ ok: false, code, message: expect.stringMatching(message) });
    expect(reply).toMatchObject({ remedy: expect.stringMatching(/[ก-๙]/) });
    expect(tabsOf(workbook).filter((name) => name.startsWith('ปิดรอบ'))).toEqual([]);
  });

  it('keeps hostile texts as texts, through the file too', () => {
    const file = made();
    const hostile = [
      '=HYPERLINK("http://x.example","y")',
      "'1.10",
      'ก'.repeat(50_000),
      'บรรทัด\nสอง',
    ];
    hostile.forEach((text, at) => {
      put(file, 'ผลดำเนินงาน', 2 + (at % 2), 8 + (at >> 1), text);
    });
    expect(close(file).tab).toBe(FIRST);
    const opened = WorkbookFile.fromBytes(file.toBytes());
    // An .xlsx holds no more than 32,767 characters of the cell itself.
    put(opened, 'ผลดำเนินงาน', 2, 9, 'ก'.repeat(50_000));
    for (const one of [file, opened]) {
      expect(told(one)).toEqual([]);
      const { grid } = one.workbook.sheet(FIRST) ?? {};
      const formulas = grid?.rows.flatMap(
        (row) => row?.cells.map((cell) => cell?.formula ?? '') ?? [],
      );
      expect(formulas?.filter(Boolean)).toEqual([]);
    }
  });
});

describe('after a round was closed', () => {
  it('tells each cell that differs, before and after, rows that came and rows that went', () => {
    const file = made();
    close(file);
    put(file, 'แผน', 2, 7, '');
    put(file, 'ผลดำเนินงาน', 3, 4, 'ดำเนินการแล้วเสร็จ');
    resultRow('2.1').forEach((cell, at) => {
      if (typeof cell !== 'object') put(file, 'ผลดำเนินงาน', 4, at + 1, cell as string);
    });
    put(file, 'ตั้งค่า', 5, 1, 'น้ำหนักอยู่ระหว่างดำเนินการ');
    put(file, 'ตั้งค่า', 5, 2, '0.4');
    expect(told(file).sort()).toEqual(
      [
        `closed-added ผลดำเนินงาน 4:4: แถวนี้ไม่มีข้อมูลใน “${FIRST}”`,
        `closed-changed ตั้งค่า B5: ช่องนี้ต่างจาก “${FIRST}”: น้ำหนักอยู่ระหว่างดำเนินการ เดิม “0.50” ปัจจุบัน “0.40”`,
        `closed-changed แผน G2: ช่องนี้ต่างจาก “${FIRST}”: งบประมาณ 2567 เดิม “20,000.00” ปัจจุบัน “ว่างหรือ 0.00”`,
        `closed-changed ผลดำเนินงาน D3: ช่องนี้ต่างจาก “${FIRST}”: สถานะ เดิม “อยู่ระหว่างดำเนินการ” ปัจจุบัน “ดำเนินการแล้วเสร็จ”`,
      ].sort(),
    );
    for (let column = 1; column <= 9; column++) put(file, 'ผลดำเนินงาน', 4, column, '');
    put(file, 'แผน', 2, 7, 20_000);
    expect(told(file)).toHaveLength(2);
    const sheet = file.workbook.sheet('ผลดำเนินงาน');
    expect(sheet?.note(3, 4)).toContain('ช่องนี้ต่างจาก');
  });

  it('says nothing of rows in another order, other rounds, or other tabs', () => {
    const file = made();
    close(file);
    const { grid } = file.workbook.sheet('ผลดำเนินงาน') ?? {};
    for (let column = 1; column <= 9; column++) {
      const [one, other] = [2, 3].map((row) => grid?.cell(row, column)?.value ?? null);
      grid?.set(2, column, other ?? null, '');
      grid?.set(3, column, one ?? null, '');
    }
    resultRow('1.2', { รอบ: 12 }).forEach((cell, at) => {
      put(file, 'ผลดำเนินงาน', 4, at + 1, cell as string);
    });
    put(file, 'ผู้ลงนาม', 2, 4, 'ผู้อื่น');
    expect(told(file)).toEqual([]);
    put(file, 'ตั้งค่า', 4, 2, 12);
    put(file, 'แผน', 2, 7, 99_000);
    expect(told(file)).toEqual([]);
  });

  it('does not rely on a tab that was edited, and says so', () => {
    const file = made();
    close(file);
    const { grid } = file.workbook.sheet(FIRST) ?? {};
    const row = grid?.rows.findIndex((line) => line?.cells[1]?.value === 'แผน') ?? 0;
    put(file, FIRST, row, 5, '3');
    put(file, 'แผน', 2, 7, 25_000);
    expect(told(file)).toEqual([
      expect.stringMatching(/^closed-edited ปิดรอบ 2567-6 \(1\) : แท็บนี้ถูกแก้/),
    ]);
    expect(close(file).tab).toBe(SECOND);
    expect(told(file)).toEqual([]);
    const { notices } = succeeded(compare(file, FIRST, SECOND));
    expect(notices[1]).toContain(`แท็บ “${FIRST}” ถูกแก้หลังปิดรอบ`);
  });

  it('reads the latest closing of the round and no other, and nothing more where there is none', () => {
    const reads = (file: WorkbookFile, request: Request) => {
      const host = hostOver(file, { trace: true });
      succeeded(ask(host, request));
      return host.calls.trace.filter((kind) => kind === 'Range.getValues').length;
    };
    const file = made();
    const none = reads(file, { action: 'check' });
    close(file);
    expect(reads(file, { action: 'check' })).toBe(none + 1);
    put(file, 'แผน', 2, 7, 25_000);
    close(file);
    expect(reads(file, { action: 'check' })).toBe(none + 1);
    put(file, 'ตั้งค่า', 4, 2, 12);
    expect(reads(file, { action: 'check' })).toBe(none);
    expect(reads(file, { action: 'overview' })).toBe(none);
  });
});

const MANY = deepOr(20_000, 400);

it(`takes as many service calls for ${MANY} items as for few`, () => {
  const figures = [20, MANY].map((items) => {
    const file = generatedFile(items);
    const start = performance.now();
    const calls = (request: Request): number => {
      const host = hostOver(file);
      succeeded(ask(host, request));
      return host.calls.total;
    };
    const counts = [calls(CLOSE)];
    const closed = Math.round(performance.now() - start);
    put(file, 'แผน', 2, 7, '๙๐,๐๐๐');
    counts.push(calls({ action: 'check' }));
    const checked = Math.round(performance.now() - start) - closed;
    counts.push(calls({ action: 'compareRounds', from: FIRST, to: 'now' }));
    const rows = file.workbook.sheet(FIRST)?.grid.lastRow() ?? 0;
    process.stdout.write(
      `${items} items: ${rows} rows, closed in ${closed} ms, checked in ${checked} ms, calls ${counts.join(' ')}\n`,
    );
    expect(rows).toBeGreaterThan(2 * items);
    return counts;
  });
  expect(figures[1]).toEqual(figures[0]);
}, 600_000);
