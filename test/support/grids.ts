import type { Grid, Workbook } from '../../src/core/sheet/grid';
import { type Cell, cellText } from '../../src/core/text/cell';

/** A grid from rows of any length; what a reader sees is the cell's own text unless given. */
export function grid(name: string, rows: readonly (readonly Cell[])[]): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  return { name, values, display: values.map((row) => row.map(cellText)) };
}

export function workbook(...grids: readonly Grid[]): Workbook {
  return { name: 'สมุดงานทดสอบ', timeZone: 'Asia/Bangkok', grids };
}

export function settingsGrid(values: Readonly<Record<string, Cell>> = {}): Grid {
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

export function planRow(code: string, more: Readonly<Record<string, Cell>> = {}): Cell[] {
  const cells: Readonly<Record<string, Cell>> = {
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

export function resultRow(code: string, more: Readonly<Record<string, Cell>> = {}): Cell[] {
  const cells: Readonly<Record<string, Cell>> = {
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
