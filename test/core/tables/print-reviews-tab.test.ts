import * as fc from 'fast-check';
import { examine } from '../../../src/core/pipeline/examine';
import type { Workbook } from '../../../src/core/sheet/grid';
import type { PrintedCell, PrintedTab } from '../../../src/core/sheet/printed-tab';
import { printReviewsTab } from '../../../src/core/tables/print-reviews-tab';
import type { Cell } from '../../../src/core/text/cell';
import {
  planGrid,
  planRow,
  reviewRow,
  reviewsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { shownCell } from '../../support/printed';
import { fairWorkbook, RUNS, shuffled } from '../pipeline/arbitrary';

type Cells = Record<string, Cell>;

const TODAY = '2024-04-20';
const STAMP = '20 เมษายน 2567 เวลา 09:30 น.';
const correct = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ขอให้แนบภาพกิจกรรม' };
const question = { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ขอทราบกำหนด' };
const answer = { คำตอบ: 'แนบแล้ว', ผู้ตอบ: 'นิติกร', วันที่ตอบ: '10 เมษายน 2567' };

function printed(source: Workbook): PrintedTab {
  const { book, tables } = examine(source);
  const { reviews } = book.records;
  const column = book.tabs.reviews?.place(0, 'opinion').column ?? 0;
  const sheet = book.tabs.reviews?.name ?? '';
  return printReviewsTab({ reviews, sheet, column, names: book.names, tables }, TODAY, STAMP);
}

const of = (...rows: (readonly [Cell, Cells])[]): PrintedTab =>
  printed(
    smallWorkbook(
      settingsGrid(),
      planGrid(...['1.1', '1.2', '2.1', '3.1'].map((code) => planRow(code))),
      reviewsGrid(...rows.map(([code, cells]) => reviewRow(code, cells))),
    ),
  );

const lines = (tab: PrintedTab) =>
  tab.cells.map((row) =>
    row
      .map(shown)
      .join(' | ')
      .replace(/(?: \| )+$/, ''),
  );

/** A link by where it leads to. */
function shown(cell: PrintedCell): string {
  if (typeof cell !== 'string' && 'range' in cell) return `${cell.tab}!${cell.range}`;
  return typeof cell !== 'string' && 'number' in cell ? String(cell.number) : shownCell(cell);
}

const HEADER = 'ลำดับ | เซลล์ | ปี/รอบ | ผลพิจารณา | รายการ | ความเห็น | กรรมการ | วันที่';

test('what waits comes in the order it is worked off, then what is answered, then the round', () => {
  const tab = of(
    ['1.1', { ...question, วันที่: '1 เมษายน 2567' }],
    ['1.2', { ...correct, วันที่: '9 เมษายน 2567' }],
    ['', { ...correct, วันที่: '' }],
    ['2.1', correct],
    ['2.1', { ...question, ...answer, กรรมการ: 'กรรมการ' }],
    ['3.1', correct],
    ['3.1', { วันที่: '19 เมษายน 2567' }],
    ['1.1', { ...correct, รอบ: 12, วันที่: '30 เมษายน 2567' }],
    ['1.1', { ...correct, ...answer, รอบ: 12 }],
  );
  const name = 'ความเห็นกรรมการ';
  const chair = 'ประธานกรรมการ';
  expect(lines(tab)).toEqual([
    'เหลือ 5 ข้อที่รอคำตอบ (ให้แก้ไข 4 ข้อ · ขอข้อมูลเพิ่ม 1 ข้อ)',
    `โปร่งใสปรับปรุงเมื่อ ${STAMP} · เซลล์ที่บอกอยู่ในแท็บ “ความเห็นกรรมการ”`,
    '',
    `${HEADER} | รอมาแล้ว (วัน)`,
    `1 | ${name}!D5 | 2567/6 | ให้แก้ไข | 2.1 มาตรการที่ 2.1 | ขอให้แนบภาพกิจกรรม | ${chair} | 8 เม.ย. 67 | 12`,
    `2 | ${name}!D3 | 2567/6 | ให้แก้ไข | 1.2 มาตรการที่ 1.2 | ขอให้แนบภาพกิจกรรม | ${chair} | 9 เม.ย. 67 | 11`,
    `3 | ${name}!D9 | 2567/12 | ให้แก้ไข | 1.1 มาตรการที่ 1.1 | ขอให้แนบภาพกิจกรรม | ${chair} | 30 เม.ย. 67 | 0`,
    `4 | ${name}!D4 | 2567/6 | ให้แก้ไข | ภาพรวมหรือมาตรการ | ขอให้แนบภาพกิจกรรม | ${chair} | - | -`,
    `5 | ${name}!D2 | 2567/6 | ขอข้อมูลเพิ่ม | 1.1 มาตรการที่ 1.1 | ขอทราบกำหนด | ${chair} | 1 เม.ย. 67 | 19`,
    '',
    'ตอบแล้ว 2 ข้อ',
    `${HEADER} | วันที่ตอบ | คำตอบ | ผู้ตอบ`,
    `1 | ${name}!D6 | 2567/6 | ขอข้อมูลเพิ่ม | 2.1 มาตรการที่ 2.1 | ขอทราบกำหนด | กรรมการ | 8 เม.ย. 67 | 10 เม.ย. 67 | แนบแล้ว | นิติกร`,
    `2 | ${name}!D7 | 2567/6 | ให้แก้ไข | 3.1 มาตรการที่ 3.1 | ขอให้แนบภาพกิจกรรม | ${chair} | 8 เม.ย. 67 | - | (กรรมการรับรองแล้ว)`,
    '',
    'สรุปปีงบประมาณ 2567 รอบ 6 เดือน: พิจารณาแล้ว 4 จาก 4 รายการ รับรอง 1 รายการ ' +
      'ให้แก้ไข 2 รายการ (รอคำตอบ 2 รายการ) ขอข้อมูลเพิ่ม 1 รายการ (รอคำตอบ 1 รายการ) ' +
      'และมีความเห็นต่อภาพรวมหรือมาตรการ 1 ข้อ (รอคำตอบ 1 ข้อ)',
    '██░░░░░░░░ รับรองแล้วร้อยละ 25.00 ของรายการในแผน',
  ]);
  expect(tab.filter).toEqual({ row: 4, column: 1, rows: 6, columns: 9 });
});

test('with nothing left it says so', () => {
  const tab = of(['1.1', {}], ['1.2', { ...correct, ...answer }]);
  expect(lines(tab).slice(0, 7)).toEqual([
    'ไม่มีข้อค้าง',
    `โปร่งใสปรับปรุงเมื่อ ${STAMP} · เซลล์ที่บอกอยู่ในแท็บ “ความเห็นกรรมการ”`,
    '',
    `${HEADER} | รอมาแล้ว (วัน)`,
    '',
    'ตอบแล้ว 1 ข้อ',
    `${HEADER} | วันที่ตอบ | คำตอบ | ผู้ตอบ`,
  ]);
  expect(tab.filter).toBeNull();
  expect(lines(of())).toHaveLength(4);
});

test('without year and round in ตั้งค่า the list is there, and no summary', () => {
  const tab = printed(
    smallWorkbook(settingsGrid({ ปีงบประมาณ: '' }), reviewsGrid(reviewRow('1.1', correct))),
  );
  expect(lines(tab)).toHaveLength(5);
});

test('more than anybody reads are counted, and long texts end', () => {
  const many = Array.from(
    { length: 2500 },
    (_, n) => ['1.1', { ...correct, ความเห็น: `ข้อ ${n}` }] as const,
  );
  const tab = of(...many, ['1.2', { ...question, ความเห็น: 'ย'.repeat(5000) }]);
  expect(lines(tab)[0]).toBe('เหลือ 2501 ข้อที่รอคำตอบ (ให้แก้ไข 2500 ข้อ · ขอข้อมูลเพิ่ม 1 ข้อ)');
  expect(lines(tab)[1]).toContain('แสดง 2000 ข้อแรก จากทั้งหมด 2501 ข้อ');
  expect(tab.cells).toHaveLength(4 + 2000 + 3);
  const long = of(['1.2', { ...question, ความเห็น: 'ย'.repeat(5000) }]);
  expect(shown(long.cells[4]?.[5] ?? '')).toMatch(/^ย{1000}…$/);
});

test('looks do not grow with the rows', () => {
  const rows = (n: number) =>
    Array.from(
      { length: n },
      (_, index) => ['1.1', { ...(index % 2 ? correct : { ...correct, ...answer }) }] as const,
    );
  expect(of(...rows(500)).looks).toHaveLength(of(...rows(4)).looks.length);
  expect(of(...rows(500)).merges).toEqual([]);
});

test('the order of rows, columns and tabs changes nothing but the links', () => {
  const unlinked = (tab: PrintedTab) =>
    tab.cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'range' in cell ? '' : shown(cell))),
    );
  fc.assert(
    fc.property(fairWorkbook, fc.infiniteStream(fc.nat()), (source, stream) => {
      const random = (count: number) => {
        const keys = Array.from({ length: count }, () => stream.next().value ?? 0);
        return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      expect(unlinked(printed(shuffled(source, random)))).toEqual(unlinked(printed(source)));
    }),
    RUNS,
  );
});
