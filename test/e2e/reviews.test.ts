import type { Cell } from '../../src/core/text/cell';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { readDocx } from '../core/documents/docx-reader';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  reviewRow,
  reviewsGrid,
  settingsGrid,
} from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';
import { deepOr, sampled } from '../support/sampled';

/** ความเห็นกรรมการ and ข้อที่รอคำตอบ through the built bundle; it is 8 April 2564 there. */

const IN = 'ความเห็นกรรมการ';
const OUT = 'ข้อที่รอคำตอบ';
const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
type Cells = Record<string, Cell>;

const correct = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ขอให้แนบภาพกิจกรรม', วันที่: '31 มีนาคม 2564' };
const question = { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ขอทราบกำหนด', วันที่: '5 เม.ย. 64' };

/** Three items reported in round 6 of 2564, and these reviews. */
function office(...rows: readonly (readonly [Cell, Cells])[]): WorkbookFile {
  const codes = ['1.1', '1.2', '2.1'];
  const year = { ปีงบประมาณ: 2564 };
  const plan = planGrid(...codes.map((code) => planRow(code)));
  const [header = [], ...items] = plan.values;
  return fileOf(
    settingsGrid(year),
    grid('แผน', [
      header.map((text) => (text === 'งบประมาณ 2567' ? 'งบประมาณ 2564' : text)),
      ...items,
    ]),
    resultsGrid(...codes.map((code) => resultRow(code, year))),
    reviewsGrid(...rows.map(([code, cells]) => reviewRow(code, { ...year, ...cells }))),
  );
}

const check = (file: WorkbookFile) => succeeded(ask(hostOver(file), { action: 'check' }));
const listed = (file: WorkbookFile) => texts(file.workbook)[OUT]?.map((row) => row.join(' | '));
const set = (file: WorkbookFile, row: number, column: number, text: string) =>
  file.workbook.sheet(IN)?.grid.set(row, column, text, '');

function memoText(file: WorkbookFile): string {
  const host = hostOver(file);
  succeeded(ask(host, MEMO));
  const [made] = [...host.drive.values()];
  return readDocx(made?.bytes ?? new Uint8Array()).text.replace(/\u00a0/g, ' ');
}

test('a check writes what waits, by the day of the clock, until all is answered', () => {
  const file = office(['1.2', question], ['1.1', correct], ['2.1', {}]);
  const { notices, report } = check(file);
  expect(notices).toContain(`ความเห็นกรรมการรอคำตอบ 2 ข้อ ดูแท็บ “${OUT}”`);
  expect(report?.findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([
    'review-correct ผลดำเนินงาน!C2',
    'review-question ผลดำเนินงาน!C3',
  ]);
  expect(listed(file)?.slice(0, 2)).toEqual([
    expect.stringMatching(/^เหลือ 2 ข้อที่รอคำตอบ \(ให้แก้ไข 1 ข้อ · ขอข้อมูลเพิ่ม 1 ข้อ\)/),
    expect.stringMatching(/^โปร่งใสปรับปรุงเมื่อ 8 เมษายน 2564 เวลา 09:30 น\./),
  ]);
  expect(listed(file)?.slice(4, 6)).toEqual([
    '1 | D3 | 2564/6 | ให้แก้ไข | 1.1 มาตรการที่ 1.1 | ขอให้แนบภาพกิจกรรม | ประธานกรรมการ | 31 มี.ค. 64 | 8',
    '2 | D2 | 2564/6 | ขอข้อมูลเพิ่ม | 1.2 มาตรการที่ 1.2 | ขอทราบกำหนด | ประธานกรรมการ | 5 เม.ย. 64 | 3',
  ]);
  const link = file.workbook.sheet(OUT)?.grid.cell(5, 2)?.formula;
  expect(link).toMatch(/^=HYPERLINK\("#.*D3","D3"\)$/);

  for (const row of [2, 3]) {
    set(file, row, 8, 'แนบแล้ว');
    set(file, row, 10, '8 เมษายน 2564');
  }
  const after = check(file);
  expect(after.report?.findings).toEqual([]);
  expect(after.notices.join()).not.toContain(OUT);
  expect(listed(file)?.[0]).toMatch(/^ไม่มีข้อค้าง/);
  expect(listed(file)?.join('\n')).toContain('ตอบแล้ว 2 ข้อ');
});

test('without rows there is no such tab; rows that are gone leave no list behind', () => {
  const file = office();
  check(file);
  expect(Object.keys(texts(file.workbook))).not.toContain(OUT);
  const filled = office(['1.1', correct]);
  check(filled);
  for (let column = 1; column <= 10; column++) set(filled, 2, column, '');
  check(filled);
  expect(listed(filled)?.[0]).toMatch(/^ไม่มีข้อค้าง/);
});

test('a tab of the office’s own by that name is left as it is, and said so', () => {
  const file = office(['1.1', correct]);
  file.workbook.insert(OUT).grid.set(1, 1, 'ของเราเอง', '');
  const { notices } = check(file);
  expect(texts(file.workbook)[OUT]).toEqual([['ของเราเอง']]);
  expect(notices.join()).toContain(`มีแท็บ “${OUT}” ที่ไม่ได้มาจากโปร่งใสอยู่แล้ว`);
});

test('preparing a round, tables and papers leave the tab of reviews as it was', () => {
  const file = office(['1.1', correct], ['1.2', {}]);
  file.workbook.sheet('ตั้งค่า')?.grid.set(4, 2, 12, '');
  const before = texts(file.workbook)[IN];
  for (const request of [{ action: 'prepareRound' }, { action: 'run' }, { action: 'compute' }]) {
    succeeded(ask(hostOver(file), request));
  }
  expect(texts(file.workbook)[IN]).toEqual(before);
  expect(texts(file.workbook).ผลดำเนินงาน).toHaveLength(7);
});

test('setup makes the tab with its explanations, and a second time leaves it', () => {
  const file = fileOf();
  succeeded(ask(hostOver(file), { action: 'setup', examples: true }));
  const sheet = file.workbook.sheet(IN);
  expect(texts(file.workbook)[IN]?.[0]).toEqual(reviewsGrid().values[0]);
  expect(sheet?.note(1, 3)).toContain('ภาพรวมหรือมาตรการ');
  sheet?.grid.set(2, 4, 'แก้แล้ว', '');
  succeeded(ask(hostOver(file), { action: 'setup' }));
  expect(texts(file.workbook)[IN]?.[1]?.[3]).toBe('แก้แล้ว');
});

test('the memo tells what was decided of its round, and nothing where there is nothing', () => {
  const before = memoText(office());
  expect(before).not.toContain('คณะกรรมการ');
  const text = memoText(office(['1.1', correct], ['1.2', {}], ['2.1', { รอบ: 12 }]));
  expect(text).toContain(
    'คณะกรรมการพิจารณาแล้ว ๒ จาก ๓ รายการ รับรอง ๑ รายการ ให้แก้ไข ๑ รายการ (รอคำตอบ ๑ รายการ) ยังไม่พิจารณา ๑ รายการ',
  );
  expect(text).toContain('ข้อมูลยังมีข้อเตือน');
  expect(memoText(office(['1.1', { รอบ: 12 }]))).toBe(before);
});

test('a decision nobody can read withholds the memo, which tells of it', () => {
  const file = office(['1.1', { ผลพิจารณา: 'ไม่รับรอง' }]);
  const { report } = succeeded(ask(hostOver(file), MEMO));
  expect(report?.documents[0]?.withheld).toEqual(['decision-unknown']);
});

test('a passage written down as a draft follows the reviews', () => {
  const file = office();
  const draft = () => succeeded(ask(hostOver(file), { action: 'draft', kinds: ['memo-results'] }));
  const passage = () =>
    texts(file.workbook).ข้อความเอกสาร?.find(([, part]) => part === 'ความเห็นของคณะกรรมการ');
  draft();
  // A passage with nothing to say gets no row.
  expect(passage()).toBeUndefined();
  reviewRow('1.1', { ปีงบประมาณ: 2564 }).forEach((cell, at) => {
    set(file, 2, at + 1, String(cell));
  });
  draft();
  expect(passage()?.[2]).toMatch(/คณะกรรมการพิจารณาแล้ว 1 จาก 3 รายการ/);
});

test('service calls do not grow with the reviews', () => {
  const calls = (reviews: number) => {
    const file = office(
      ...Array.from({ length: reviews }, (_, n): [Cell, Cells] => [
        ['1.1', '1.2', '2.1', ''][n % 4] ?? '',
        {
          ...(n % 3 ? correct : question),
          ...(n % 5 ? {} : { คำตอบ: 'แนบแล้ว', วันที่ตอบ: '8 เมษายน 2564' }),
        },
      ]),
    );
    const host = hostOver(file);
    succeeded(ask(host, { action: 'check' }));
    expect(file.workbook.sheet(OUT)?.grid.lastRow()).toBeGreaterThan(Math.min(reviews, 1900));
    return host.calls.total;
  };
  // A list of more than a thousand rows calls once for more of them.
  expect(calls(deepOr(3000, 200))).toBeLessThanOrEqual(calls(24) + 1);
});

describe('a service failing anywhere in a check', () => {
  const make = () =>
    office(['1.1', correct], ['1.2', { ...question, คำตอบ: 'แนบแล้ว', วันที่ตอบ: '8/4/2564' }]);
  const known = () => {
    const file = make();
    check(file);
    set(file, 2, 8, 'แนบแล้ว');
    return file;
  };
  const works: readonly [string, () => WorkbookFile][] = [
    ['the first time', make],
    ['over an earlier list', known],
  ];

  describe.each(works)('%s', (_, start) => {
    const before = texts(start().workbook);
    const clean = start();
    const host = hostOver(clean, { trace: true });
    succeeded(ask(host, { action: 'check' }));
    const after = texts(clean.workbook);
    const numbers = host.calls.trace.flatMap((kind, at) => (/\.get/.test(kind) ? [] : [at + 1]));

    it.each(sampled(numbers, 29))('call %i: no row is lost, and again ends clean', (number) => {
      const file = start();
      const failing = hostOver(file);
      failing.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
      ask(failing, { action: 'check' });
      const left = texts(file.workbook);
      expect(left[IN]).toEqual(before[IN]);
      const states = [before[OUT], after[OUT]].map((tab) => JSON.stringify(tab));
      expect(states).toContain(JSON.stringify(left[OUT]));
      check(file);
      expect(texts(file.workbook)).toEqual(after);
    });
  });
});
