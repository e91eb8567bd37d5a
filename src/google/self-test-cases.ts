import templates from 'virtual:templates';
import { DOCUMENT_KINDS } from '../core/documents/kinds';
import { fillTemplate } from '../core/documents/template/fill';
import { examine } from '../core/pipeline/examine';
import type { Workbook } from '../core/sheet/grid';
import { plainMoney } from '../core/text/money';
import { formatPercent } from '../core/text/percent';

interface SelfTestCase {
  readonly name: string;
  readonly expected: string;
  readonly run: () => string;
}

/** Items and done items by dimension, and the figures they print as (report of FY2564, round 6). */
const ITEMS = [17, 28, 12, 8];
const DONE = [9, 23, 8, 5];
const PLANNED = [70000, 40000, 50000, 0];

/** The whole pipeline in memory, on a workbook with the figures of a printed report. */
export const selfTestCases: readonly SelfTestCase[] = [
  {
    name: 'ตารางมิติจากข้อมูลตัวอย่าง',
    expected: '52.94 82.14 66.67 62.50 69.23 / 0.00 37.50 0.00 100.00 9.38 / 160000.00',
    run() {
      const rows = examine(sampleWorkbook()).tables?.dimension ?? [];
      const items = rows.map((row) => formatPercent(row.percentItems)).join(' ');
      const budget = rows.map((row) => formatPercent(row.percentBudget)).join(' ');
      return `${items} / ${budget} / ${plainMoney(rows[4]?.planned ?? 0)}`;
    },
  },
  {
    name: 'ข้อมูลตัวอย่างไม่มีจุดที่ผิด',
    expected: '0',
    run: () => String(examine(sampleWorkbook()).findings.filter(isMoneyOrCode).length),
  },
  ...DOCUMENT_KINDS.map((kind) => ({
    name: `แม่แบบ “${kind.title}”`,
    expected: 'ได้ไฟล์เอกสาร',
    run() {
      const { book, tables } = examine(sampleWorkbook());
      const base64 = templates[kind.kind];
      if (!tables || base64 === undefined) return 'ไม่มีตารางหรือแม่แบบ';
      const template = Uint8Array.from(Utilities.base64Decode(base64));
      const values = kind.values({ records: book.records, tables });
      const filled = fillTemplate(template, kind, values, { fontProfile: 'google' });
      return filled.ok ? 'ได้ไฟล์เอกสาร' : 'เติมแม่แบบไม่ได้';
    },
  })),
];

function isMoneyOrCode({ code }: { readonly code: string }): boolean {
  return /^(money|code|status|total|spent)-/.test(code);
}

function sampleWorkbook(): Workbook {
  const plan: (string | number)[][] = [['รหัส', 'มิติ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'งบประมาณ 2564']];
  const results: (string | number)[][] = [
    ['ปีงบประมาณ', 'รอบ', 'รหัส', 'สถานะ', 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ', 'เบิกจ่าย'],
  ];
  ITEMS.forEach((items, index) => {
    const dimension = index + 1;
    for (let sequence = 1; sequence <= items; sequence++) {
      const code = `${dimension}.${sequence}`;
      const planned = sequence === 1 ? (PLANNED[index] ?? 0) : '-';
      plan.push([code, dimension, `มาตรการตัวอย่าง ${code}`, planned]);
      const done = sequence <= (DONE[index] ?? 0) ? 'ดำเนินการแล้วเสร็จ' : '';
      const spent = code === '2.1' ? 15000 : '-';
      results.push([2564, 6, code, done, spent, spent]);
    }
  });
  const settings = [
    ['รายการ', 'ค่า'],
    ['ชื่อหน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
    ['ปีงบประมาณ', 2564],
    ['รอบรายงาน', 6],
  ];
  return {
    name: 'ตัวอย่าง',
    grids: [grid('ตั้งค่า', settings), grid('แผน', plan), grid('ผลดำเนินงาน', results)],
  };
}

function grid(name: string, values: readonly (readonly (string | number)[])[]) {
  return {
    name,
    values,
    display: values.map((row) => row.map(String)),
    formulas: values.map((row) => row.map(() => '')),
  };
}
