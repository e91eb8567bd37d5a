import type { Grid, Workbook } from '../../src/core/sheet/grid';
import { WorkbookFile } from '../../src/local/workbook-file';

type Value = string | number;

const PLAN = [
  'รหัส',
  'มิติ',
  'ประเภท',
  'ชื่อโครงการ/กิจกรรม/มาตรการ',
  'หน่วยงานรับผิดชอบ',
  'โครงการตั้งต้น',
  'งบประมาณ 2567',
];
const RESULTS = [
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
const SETTINGS: Value[][] = [
  ['รายการ', 'ค่า'],
  ['ชื่อหน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ['ปีงบประมาณ', 2567],
  ['รอบรายงาน', 6],
];

/**
 * A correct workbook of any size, with a result for each round of an item; every fifth item has
 * money, in Thai digits, as papers print it.
 */
export function generatedWorkbook(items: number): Workbook {
  return {
    name: 'bench',
    grids: tabs(items).map(([name, rows]) => grid(name, rows)),
  };
}

export function generatedFile(items: number): WorkbookFile {
  const file = WorkbookFile.blank();
  for (const [name, rows] of tabs(items)) {
    const { grid: cells } = file.workbook.insert(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        cells.set(r + 1, c + 1, value, '');
      });
    });
  }
  for (const sheet of file.workbook.sheets) sheet.fit();
  return file;
}

function tabs(items: number): [name: string, rows: Value[][]][] {
  const plan: Value[][] = [PLAN];
  const results: Value[][] = [RESULTS];
  for (let index = 0; index < items; index++) {
    const code = `${(index % 4) + 1}.${Math.floor(index / 4) + 1}`;
    const money = index % 5 === 0 ? '๒๐,๐๐๐' : '-';
    plan.push([
      code,
      code.charAt(0),
      'มาตรการ',
      `มาตรการลำดับที่ ${index}`,
      'สำนักปลัดเทศบาล',
      'ใช่',
      money,
    ]);
    for (const round of [6, 12]) {
      results.push([
        2567,
        round,
        code,
        'ดำเนินการแล้วเสร็จ',
        money === '-' ? 'ไม่ใช่' : 'ใช่',
        money,
        money,
        `จัดกิจกรรมครั้งที่ ${index}`,
        `มีผู้เข้าร่วม ${index} คน`,
      ]);
    }
  }
  return [
    ['ตั้งค่า', SETTINGS],
    ['แผน', plan],
    ['ผลดำเนินงาน', results],
  ];
}

export function grid(name: string, rows: readonly Value[][]): Grid {
  return {
    name,
    values: rows,
    display: rows.map((row) => row.map(String)),
    formulas: rows.map((row) => row.map(() => '')),
  };
}
