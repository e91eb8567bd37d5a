import type { Grid, Workbook } from '../../src/core/sheet/grid';
import { type Cell, cellText } from '../../src/core/text/cell';

/** A grid from rows of any length; what a reader sees is the cell's own text unless given. */
export function grid(name: string, rows: readonly (readonly Cell[])[]): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  return {
    name,
    values,
    display: values.map((row) => row.map(cellText)),
    formulas: values.map((row) => row.map(() => '')),
  };
}

/** The same grid with the text a reader sees in one cell, which a number format may change. */
export function showing(source: Grid, row: number, column: number, text: string): Grid {
  const display = source.display.map((line, index) =>
    index === row - 1 ? line.map((cell, at) => (at === column - 1 ? text : cell)) : line,
  );
  return { ...source, display };
}

/** The same grid with a formula in one cell, by row and column counted from 1. */
export function withFormula(source: Grid, row: number, column: number, formula: string): Grid {
  const formulas = source.formulas.map((line, index) =>
    index === row - 1 ? line.map((cell, at) => (at === column - 1 ? formula : cell)) : line,
  );
  return { ...source, formulas };
}

export function workbook(...grids: readonly Grid[]): Workbook {
  return { name: 'สมุดงานทดสอบ', grids };
}

type Cells = Readonly<Record<string, Cell>>;

export function settingsGrid(values: Cells = {}): Grid {
  const all = {
    ชื่อหน่วยงาน: 'เทศบาลตำบลทดสอบ',
    ปีงบประมาณ: 2567,
    รอบรายงาน: 6,
    ...values,
  };
  return grid('ตั้งค่า', [['รายการ', 'ค่า', 'คำอธิบาย'], ...Object.entries(all).map((row) => [...row])]);
}

export const PLAN_HEADER = [
  'รหัส',
  'มิติ',
  'ประเภท',
  'ชื่อโครงการ/กิจกรรม/มาตรการ',
  'หน่วยงานรับผิดชอบ',
  'โครงการตั้งต้น',
  'งบประมาณ 2567',
  'หมายเหตุ',
];

export function planRow(code: string, more: Cells = {}): Cell[] {
  const cells: Cells = {
    รหัส: code,
    มิติ: Number(code[0]),
    ประเภท: 'มาตรการ',
    'ชื่อโครงการ/กิจกรรม/มาตรการ': `มาตรการที่ ${code}`,
    หน่วยงานรับผิดชอบ: 'สำนักปลัดเทศบาล',
    โครงการตั้งต้น: 'ใช่',
    'งบประมาณ 2567': '-',
    ...more,
  };
  return PLAN_HEADER.map((header) => cells[header] ?? '');
}

export function planGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('แผน', [PLAN_HEADER, ...rows]);
}

export const RESULTS_HEADER = [
  'ปีงบประมาณ',
  'รอบ',
  'รหัส',
  'สถานะ',
  'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน',
  'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ',
  'เบิกจ่าย',
  'การดำเนินการ',
  'ผลการดำเนินการ',
];

export function resultRow(code: string, more: Cells = {}): Cell[] {
  const cells: Cells = {
    ปีงบประมาณ: 2567,
    รอบ: 6,
    รหัส: code,
    สถานะ: 'ดำเนินการแล้วเสร็จ',
    การดำเนินการ: `จัดกิจกรรมของ ${code}`,
    ผลการดำเนินการ: `เกิดผลของ ${code}`,
    ...more,
  };
  return RESULTS_HEADER.map((header) => cells[header] ?? '');
}

export function resultsGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('ผลดำเนินงาน', [RESULTS_HEADER, ...rows]);
}

export function detailsGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('รายละเอียด', [['รหัส', 'ชื่อโครงการ', 'งบประมาณดำเนินการ'], ...rows]);
}

export function signersGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('ผู้ลงนาม', [['เอกสาร', 'ลำดับ', 'หัวข้อความเห็น', 'ชื่อ-สกุล', 'ตำแหน่ง'], ...rows]);
}

export const COMMITTEE_HEADER = ['ลำดับ', 'ชื่อ-สกุล', 'ตำแหน่ง', 'ตำแหน่งในคณะกรรมการ', 'อีเมล', 'สิทธิ์'];

export function committeeGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('คณะกรรมการ', [COMMITTEE_HEADER, ...rows]);
}

export const REVIEWS_HEADER = [
  'ปีงบประมาณ',
  'รอบ',
  'รหัส',
  'ความเห็น',
  'ผลพิจารณา',
  'กรรมการ',
  'วันที่',
  'คำตอบ',
  'ผู้ตอบ',
  'วันที่ตอบ',
];

/** An approval of round 6 of 2567 by the chair, 8 April. */
export function reviewRow(code: Cell, more: Cells = {}): Cell[] {
  const cells: Cells = {
    ปีงบประมาณ: 2567,
    รอบ: 6,
    รหัส: code,
    ผลพิจารณา: 'รับรอง',
    กรรมการ: 'ประธานกรรมการ',
    วันที่: '8 เมษายน 2567',
    ...more,
  };
  return REVIEWS_HEADER.map((header) => cells[header] ?? '');
}

export function reviewsGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('ความเห็นกรรมการ', [REVIEWS_HEADER, ...rows]);
}

/** One item with its result, in which nothing is to be found; each tab may be replaced or added. */
export function smallWorkbook(...others: readonly Grid[]): Workbook {
  const standard = [settingsGrid(), planGrid(planRow('1.1')), resultsGrid(resultRow('1.1'))];
  const kept = standard.filter(({ name }) => others.every((other) => other.name !== name));
  return workbook(...kept, ...others);
}

export const ITA_HEADER = [
  'ปีงบประมาณ',
  'แบบวัด',
  'ตัวชี้วัด',
  'คะแนน',
  'ประเด็นที่ต้องแก้ไข',
  'ประเด็นที่ต้องพัฒนา',
];

/** The ten indicators as a printed memo names them. */
export const INDICATOR_NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

/** One row of each indicator in FY2567, all of 90 points; rows may differ by their number, 1 to 10. */
export function itaRows(changes: Readonly<Record<number, Cells>> = {}): Cell[][] {
  return INDICATOR_NAMES.map((name, index) => {
    const cells: Cells = { ปีงบประมาณ: 2567, ตัวชี้วัด: name, คะแนน: 90, ...changes[index + 1] };
    return ITA_HEADER.map((header) => cells[header] ?? '');
  });
}

export function itaGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('ITA', [ITA_HEADER, ...rows]);
}

export function itaRulesGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('เกณฑ์ ITA', [['ปีงบประมาณ', 'เรื่อง', 'ค่า', 'ที่มา'], ...rows]);
}

export const MEASURES_HEADER = [
  'ลำดับ',
  'แบบวัด',
  'ตัวชี้วัด/มาตรการ',
  'ประเด็นที่ต้องปรับปรุง',
  'หน่วยงาน/ผู้รับผิดชอบ',
  'ขั้นตอน/วิธีปฏิบัติ',
  'แนวทางการกำกับติดตาม',
  'ระยะเวลาดำเนินการ',
  'งบประมาณ',
  'สถานะ',
  'ผลการดำเนินงาน',
  'ผลลัพธ์หรือความสำเร็จ',
  'หลักฐาน',
];

export function measureRow(name: Cell, more: Cells = {}): Cell[] {
  return measureCells(MEASURES_HEADER, name, more);
}

export function measuresGrid(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('มาตรการ', [MEASURES_HEADER, ...rows]);
}

/** The printed form: three columns of ticks in place of สถานะ. */
export const TICKED_HEADER = MEASURES_HEADER.flatMap((header) =>
  header === 'สถานะ' ? ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้ว'] : [header],
);

export function tickedGrid(...rows: readonly Cells[]): Grid {
  const lines = rows.map((more) => measureCells(TICKED_HEADER, 'การใช้อำนาจ', more));
  return grid('มาตรการ', [TICKED_HEADER, ...lines]);
}

function measureCells(headers: readonly string[], name: Cell, more: Cells): Cell[] {
  const cells: Cells = {
    'ตัวชี้วัด/มาตรการ': name,
    'หน่วยงาน/ผู้รับผิดชอบ': 'สำนักปลัด',
    ระยะเวลาดำเนินการ: 'ตลอดปีงบประมาณ',
    ...more,
  };
  return headers.map((header) => cells[header] ?? '');
}
