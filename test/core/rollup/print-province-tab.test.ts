import { gather } from '../../../src/core/rollup/gather';
import type { OfficeRow } from '../../../src/core/rollup/office-row';
import { printProvinceTab } from '../../../src/core/rollup/print-province-tab';
import { readBack } from '../../../src/core/sheet/printed-tab';
import { failedRow, figures, NONE, readRow, waitingRow } from './office';

const STAMP = '8 เมษายน 2567 เวลา 09:30 น.';
const ASKED = { fiscalYear: 2567, round: 6 } as const;

function printed(rows: readonly OfficeRow[]) {
  return printProvinceTab(gather(rows, ASKED), 'สกลนคร', STAMP);
}

function lines(rows: readonly OfficeRow[]): string[] {
  return printed(rows).cells.map((row) => row.map(readBack).join('|').replace(/\|+$/, ''));
}

const OTHER = readRow(2, {
  organisation: 'อบต.สอง',
  counts: { error: 3, warning: 0, advice: 0, setAside: 0 },
  dimensions: [{ ...NONE, items: 1, done: 1 }, NONE, NONE, NONE],
  status: { ...figures().status, baseline: 0, all: 1 },
  level: '-',
});

test('all tables of two offices, with those left out, by hand', () => {
  const all = lines([readRow(1), OTHER, failedRow(3), readRow(4, { round: 12 }), waitingRow(5)]);
  expect(all.slice(0, 5)).toEqual([
    'ผลการนำแผนไปปฏิบัติ รวมทั้งจังหวัดสกลนคร ประจำปีงบประมาณ พ.ศ. 2567 รอบ 6 เดือน',
    `โปร่งใสปรับปรุงเมื่อ ${STAMP}`,
    'รวมแล้ว 2 จาก 5 หน่วยงาน · อ่านไม่ได้ 1 · ต่างปีหรือต่างรอบ 1 · ยังไม่ได้อ่าน 1',
    '1 หน่วยงานยังมีจุดที่ต้องแก้ในไฟล์ ตัวเลขของหน่วยงานนั้นอาจเปลี่ยน ดูช่อง “ผิด”',
    '',
  ]);
  const after = (title: string) => all.slice(all.indexOf(title) + 2);
  expect(after('รวม 2 หน่วยงาน')[0]).toBe(
    '1|การสร้างสังคมที่ไม่ทนต่อการทุจริต|3|2|100|50|25|66.67|25|██████░░░░',
  );
  expect(after('รวม 2 หน่วยงาน')[4]).toBe('รวม|รวม 4 มิติ|4|2|100|50|25|50|25|█████░░░░░');
  expect(after('สถานะโครงการ/กิจกรรม/มาตรการ รวมทุกหน่วยงาน')[0]).toBe(
    '|ทุกหน่วยงาน|3|4|2|2|2|0|2|100|-',
  );
  expect(after('หน่วยงานที่ยังไม่ได้รวม และเหตุ').slice(0, 2)).toEqual([
    '3|รายการที่ 3|เหตุ',
    expect.stringMatching(/^4\|เทศบาลตำบลหนึ่ง อำเภอเมือง\|ไฟล์นี้เป็นของปีงบประมาณ 2567 รอบ 12 เดือน/),
  ]);
  expect(after('รายหน่วยงาน รวม 4 มิติ').slice(0, 3)).toEqual([
    '1|เทศบาลตำบลหนึ่ง อำเภอเมือง|3|1|100|50|25|33.33|25|███░░░░░░░|0',
    '2|อบต.สอง|1|1|0|0|0|100|100|██████████|3',
    '',
  ]);
  expect(after('สถานะ รายหน่วยงาน').slice(0, 2)).toEqual([
    '1|เทศบาลตำบลหนึ่ง อำเภอเมือง|3|3|1|1|1|0|1|50|ปานกลาง',
    '2|อบต.สอง|0|1|1|1|1|0|1|-|-',
  ]);
  expect(after('รายหน่วยงาน รายมิติ').slice(0, 5)).toEqual([
    '1|เทศบาลตำบลหนึ่ง อำเภอเมือง|2|1|100|50|25|50|25|█████░░░░░',
    '2|เทศบาลตำบลหนึ่ง อำเภอเมือง|0|0|0|0|0|100|100|██████████',
    '3|เทศบาลตำบลหนึ่ง อำเภอเมือง|0|0|0|0|0|100|100|██████████',
    '4|เทศบาลตำบลหนึ่ง อำเภอเมือง|1|0|0|0|0|0|100|░░░░░░░░░░',
    '1|อบต.สอง|1|1|0|0|0|100|100|██████████',
  ]);
});

test('without an office that counts there are no sums, and no 100 percent of nothing', () => {
  const all = lines([failedRow(1)]);
  expect(all.join('\n')).not.toContain('100');
  expect(all).toContain('รวมแล้ว 0 จาก 1 หน่วยงาน · อ่านไม่ได้ 1');
  expect(lines([])).toContain('รวมแล้ว 0 จาก 0 หน่วยงาน');
});

test('looks and merges are as many for many offices as for one', () => {
  const many = Array.from({ length: 50 }, (_, index) => readRow(index + 1));
  const looks = (rows: readonly OfficeRow[]) => printed([...rows, failedRow(99)]).looks.length;
  // A name that several files have takes a line of its own.
  expect(
    looks(many.map((row, n) => ({ ...row, figures: figures({ organisation: `${n}` }) }))),
  ).toBe(looks([readRow(1)]));
  expect(printed(many).merges).toEqual([]);
});
