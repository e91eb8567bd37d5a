import { examine } from '../../../src/core/pipeline/examine';
import { readRound } from '../../../src/core/records/read-settings';
import type { Settings } from '../../../src/core/records/records';
import { SETTINGS } from '../../../src/core/records/settings-tab';
import type { Cell } from '../../../src/core/text/cell';
import { findingsOf, linesOf } from '../../support/findings';
import { grid, settingsGrid, smallWorkbook } from '../../support/grids';

const book = (label: string, cell: Cell) => smallWorkbook(settingsGrid({ [label]: cell }));
const setting = (label: string, cell: Cell, key: keyof Settings) =>
  examine(book(label, cell)).book.records.settings[key];

it.each<[string, Cell, keyof Settings, unknown]>([
  ['ปีงบประมาณ', '๒๕๖๘', 'fiscalYear', 2568],
  ['ปีงบประมาณ', 'พ.ศ. 2568', 'fiscalYear', 2568],
  ['รอบรายงาน', 'รอบ ๑๒ เดือน', 'round', 12],
  ['อำเภอ', 'อำเภอ เมืองสกลนคร', 'district', 'เมืองสกลนคร'],
  ['จังหวัด', 'จังหวัดสกลนคร', 'province', 'สกลนคร'],
  ['วันที่หนังสือ', '8 เม.ย. 67', 'documentDay', '2024-04-08'],
  ['ข้อมูล ณ วันที่', { day: '2567-04-05' }, 'dataDay', '2024-04-05'],
  ['เลขที่หนังสือ', 123, 'documentNumber', '123'],
  ['เลขไทยในเอกสาร', false, 'thaiDigitsInText', false],
  ['เลขไทยในเอกสาร', '', 'thaiDigitsInText', true],
  ['เลขไทยในตาราง', 'ไม่ใช่', 'thaiDigitsInTables', false],
  ['น้ำหนักอยู่ระหว่างดำเนินการ', 0.25, 'inProgressWeight', 25],
  ['เกณฑ์ระดับ รอบ 6', '๖๐ / ๓๐.๕', 'levels', { 6: [6000, 3050], 12: [8000, 5000] }],
  ['เว็บไซต์', '=HYPERLINK("x")', 'website', '=HYPERLINK("x")'],
])('reads “%s” %j', (label, cell, key, value) => {
  expect(setting(label, cell, key)).toEqual(value);
});

const CELL = 'ตั้งค่า!B5';

it.each<[string, Cell, string]>([
  ['ปีงบประมาณ', 2024, 'year-is-ce ตั้งค่า!B3'],
  ['ปีงบประมาณ', { day: '1907-01-10' }, 'year-is-date ตั้งค่า!B3'],
  ['ปีงบประมาณ', '#REF!', 'cell-error ตั้งค่า!B3'],
  ['ปีงบประมาณ', '2566-2570', 'year-not-a-year ตั้งค่า!B3'],
  ['รอบรายงาน', 7, 'round-unknown ตั้งค่า!B4'],
  ['รอบรายงาน', '#N/A', 'cell-error ตั้งค่า!B4'],
  ['ชื่อหน่วยงาน', '', 'setting-missing ตั้งค่า!B2'],
  ['ชื่อหน่วยงาน', '#NAME?', 'cell-error ตั้งค่า!B2'],
  ['ชื่อหน่วยงาน', true, 'setting-invalid ตั้งค่า!B2'],
  ['ชื่อหน่วยงาน', 'ก'.repeat(5001), 'text-too-long ตั้งค่า!B2'],
  ['คำสั่งที่', { day: '2024-12-01' }, `setting-invalid ${CELL}`],
  ['วันที่หนังสือ', '30 กุมภาพันธ์ 2567', `day-not-a-day ${CELL}`],
  ['วันที่หนังสือ', 45000, `day-not-a-day ${CELL}`],
  ['วันที่หนังสือ', '#VALUE!', `cell-error ${CELL}`],
  ['เลขไทยในตาราง', 'บางส่วน', `setting-invalid ${CELL}`],
  ['น้ำหนักอยู่ระหว่างดำเนินการ', 1.01, `setting-invalid ${CELL}`],
  ['น้ำหนักอยู่ระหว่างดำเนินการ', '0.5%', `setting-invalid ${CELL}`],
  ['น้ำหนักอยู่ระหว่างดำเนินการ', -0.5, `setting-invalid ${CELL}`],
  ['เกณฑ์ระดับ รอบ 6', 80, `setting-invalid ${CELL}`],
  ['เกณฑ์ระดับ รอบ 6', '50 / 50', `setting-invalid ${CELL}`],
  ['เกณฑ์ระดับ รอบ 12', '800 / 50', `setting-invalid ${CELL}`],
  ['เกณฑ์ระดับ รอบ 12', { day: '2024-12-06' }, `setting-invalid ${CELL}`],
])('refuses “%s” %j', (label, cell, line) => {
  expect(linesOf(book(label, cell))).toContain(line);
});

it('takes the year and round it is asked for in place of the workbook’s own', () => {
  const source = smallWorkbook(settingsGrid({ ปีงบประมาณ: '', รอบรายงาน: '#REF!' }));
  const { book, tables, findings } = examine(source, { fiscalYear: 2567, round: 6 });
  expect(book.records.settings).toMatchObject({ fiscalYear: 2567, round: 6 });
  expect([tables?.fiscalYear, findings]).toEqual([2567, []]);
});

it('has no tables while the year or the round is not known', () => {
  for (const label of ['ปีงบประมาณ', 'รอบรายงาน']) {
    expect(examine(book(label, '')).tables).toBeNull();
  }
});

it.each(SETTINGS.map((spec) => [spec.label]))('knows “%s”, and a slip in it', (label) => {
  const rows = (name: string) =>
    grid('ตั้งค่า', [
      ['รายการ', 'ค่า'],
      [name, 'ก'],
    ]);
  const said = (name: string) =>
    findingsOf(smallWorkbook(rows(name))).filter(({ code }) => code === 'setting-unknown');
  expect(said(label)).toEqual([]);
  expect(said(`${label}  `)).toEqual([]);
  const slip = label.length > 3 ? [`${label}ๆ`, label] : [];
  expect(said(slip[0] ?? label).map(({ fix }) => fix)).toEqual(slip.slice(1));
});

it('says that a label is an error value', () => {
  const rows = [...settingsGrid().values, ['#REF!', 'สกลนคร', '']];
  expect(linesOf(smallWorkbook(grid('ตั้งค่า', rows)))).toEqual(['cell-error ตั้งค่า!A5']);
});

it.each([
  [6, 6],
  ['12', 12],
  ['๖ เดือน', 6],
  ['รอบที่ 12 เดือน', 12],
  [12.5, null],
  ['612', null],
  ['6/12', null],
  [true, null],
  [{ day: '2024-06-12' }, null],
])('reads the round %j as %s', (cell, round) => {
  expect(readRound(cell)).toBe(round);
});

it('leaves a row of an older workbook alone that is no setting any more', () => {
  const rows = [...settingsGrid().values, ['ภาพครุฑ', 'ครุฑ.png', '']];
  expect(linesOf(smallWorkbook(grid('ตั้งค่า', rows)))).toEqual([]);
});
