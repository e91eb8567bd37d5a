import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Cell } from '../../../../src/core/text/cell';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
  workbook,
} from '../../../support/grids';
import type { Case } from './case';

const FLAG = 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน';
const ORDINANCE = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';
type Cells = Record<string, Cell>;

const result = (cells: Cells) => smallWorkbook(resultsGrid(resultRow('1.1', cells)));
/** A planned item of 20,000 baht whose ordinance gave as much. */
const spent = (cells: Cells) =>
  smallWorkbook(
    planGrid(planRow('1.1', { 'งบประมาณ 2567': 20000 })),
    resultsGrid(resultRow('1.1', { [FLAG]: 'ใช่', [ORDINANCE]: 20000, ...cells })),
  );
const two = (cells: Cells) =>
  smallWorkbook(
    planGrid(planRow('1.1'), planRow('1.2')),
    resultsGrid(resultRow('1.1'), resultRow('1.2', cells)),
  );
const unplanned = { [FLAG]: 'ใช่', [ORDINANCE]: 5000, เบิกจ่าย: 5000 };
const prepared = { สถานะ: '', การดำเนินการ: '', ผลการดำเนินการ: '' };

export const RESULTS = {
  'status-unknown': {
    raises: result({ สถานะ: '/' }),
    at: 'ผลดำเนินงาน!D2',
    nearMiss: result({ สถานะ: ' แล้วเสร็จ' }),
  },
  'status-missing': {
    raises: result({ ...prepared, การดำเนินการ: 'จัดอบรมแล้ว' }),
    at: 'ผลดำเนินงาน!D2',
    nearMiss: result(prepared),
  },
  'round-unknown': {
    raises: result({ รอบ: 9 }),
    at: 'ผลดำเนินงาน!B2',
    nearMiss: result({ รอบ: 'รอบ ๖ เดือน' }),
  },
  'round-missing': {
    raises: result({ รอบ: '' }),
    at: 'ผลดำเนินงาน!B2',
    nearMiss: result({ รอบ: '๖' }),
  },
  'result-unknown-code': {
    raises: result({ รหัส: '1.2' }),
    at: 'ผลดำเนินงาน!C2',
    nearMiss: result({ รหัส: '๑.๑' }),
  },
  'result-duplicate': {
    raises: two({ รหัส: '๑.๑' }),
    at: 'ผลดำเนินงาน!C3',
    nearMiss: two({ รหัส: '1.1', รอบ: 12 }),
  },
  'result-year-outside': {
    raises: result({ ปีงบประมาณ: 2576 }),
    at: 'ผลดำเนินงาน!A2',
    nearMiss: smallWorkbook(
      settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 }),
      resultsGrid(resultRow('1.1', { ปีงบประมาณ: 2566 })),
    ),
  },
  'results-tab-missing': {
    raises: workbook(settingsGrid(), planGrid(planRow('1.1'))),
    at: 'ผลดำเนินงาน!',
    nearMiss: smallWorkbook(resultsGrid()),
  },
  'results-none': {
    raises: smallWorkbook(resultsGrid()),
    at: 'ผลดำเนินงาน!',
    nearMiss: two({ สถานะ: 'ยังไม่รายงาน' }),
  },
  'round-fallback': {
    raises: smallWorkbook(
      settingsGrid({ รอบรายงาน: 12 }),
      planGrid(planRow('1.1'), planRow('1.2')),
      resultsGrid(resultRow('1.1'), resultRow('1.2', { รอบ: 12 })),
    ),
    at: 'ผลดำเนินงาน!',
    nearMiss: smallWorkbook(
      settingsGrid({ รอบรายงาน: 12 }),
      planGrid(planRow('1.1'), planRow('1.2')),
      resultsGrid(resultRow('1.1', { รอบ: 12 }), resultRow('1.2', { รอบ: 12 })),
    ),
  },
  'results-unreported': {
    raises: two({ สถานะ: '-' }),
    at: 'ผลดำเนินงาน!',
    nearMiss: two({ สถานะ: 'ยกเลิก' }),
  },
  'spent-without-ordinance': {
    raises: spent({ [ORDINANCE]: '-', เบิกจ่าย: 0.01 }),
    at: 'ผลดำเนินงาน!G2',
    nearMiss: spent({ [ORDINANCE]: '5,000 15,000', เบิกจ่าย: 0.01 }),
  },
  'spent-over-ordinance': {
    raises: spent({ เบิกจ่าย: 20000.01 }),
    at: 'ผลดำเนินงาน!G2',
    nearMiss: spent({ เบิกจ่าย: 20000 }),
  },
  'spent-over-plan': {
    raises: spent({ [ORDINANCE]: 30000, เบิกจ่าย: 20000.01 }),
    at: 'ผลดำเนินงาน!G2',
    nearMiss: spent({ [ORDINANCE]: 30000, เบิกจ่าย: 20000 }),
  },
  'spent-on-cannot': {
    raises: spent({ สถานะ: 'ไม่สามารถดำเนินการได้', เบิกจ่าย: 1 }),
    at: 'ผลดำเนินงาน!G2',
    nearMiss: spent({ สถานะ: 'ไม่สามารถดำเนินการได้', เบิกจ่าย: '○' }),
  },
  'spent-unplanned': {
    raises: result(unplanned),
    at: 'ผลดำเนินงาน!G2',
    nearMiss: spent({ เบิกจ่าย: 5000 }),
  },
  'percent-without-number': {
    raises: result(unplanned),
    at: 'ผลดำเนินงาน!',
    nearMiss: smallWorkbook(
      planGrid(planRow('1.1'), planRow('1.2', { 'งบประมาณ 2567': 1 })),
      resultsGrid(resultRow('1.1', unplanned)),
    ),
  },
  'ordinance-without-flag': {
    raises: spent({ [FLAG]: '' }),
    at: 'ผลดำเนินงาน!E2',
    nearMiss: spent({ [FLAG]: '✓' }),
  },
} satisfies Partial<Record<FindingCode, Case>>;
