import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Cell } from '../../../../src/core/text/cell';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../../support/grids';
import type { Case } from './case';

const planned = (cell: Cell) => smallWorkbook(planGrid(planRow('1.1', { 'งบประมาณ 2567': cell })));
const year = (cell: Cell) => smallWorkbook(resultsGrid(resultRow('1.1', { ปีงบประมาณ: cell })));
const unit = (cell: Cell) => smallWorkbook(planGrid(planRow('1.1', { หน่วยงานรับผิดชอบ: cell })));
const flag = (cell: Cell) => smallWorkbook(planGrid(planRow('1.1', { โครงการตั้งต้น: cell })));

export const CELLS = {
  'cell-error': { raises: unit('#REF!'), at: 'แผน!E2', nearMiss: unit('#1 สำนักปลัด') },
  'money-not-a-number': {
    raises: planned('สองหมื่นบาท'),
    at: 'แผน!G2',
    nearMiss: planned('๒๐,๐๐๐.- บาท'),
  },
  'money-two-amounts': {
    raises: planned('○ ๒๐,๐๐๐'),
    at: 'แผน!G2',
    nearMiss: planned('○'),
  },
  'money-negative': { raises: planned(-1), at: 'แผน!G2', nearMiss: planned('-') },
  'money-fraction': { raises: planned(0.125), at: 'แผน!G2', nearMiss: planned(0.25) },
  'money-too-large': {
    raises: planned(100_000_000_000),
    at: 'แผน!G2',
    nearMiss: planned(99_999_999_999),
  },
  'money-is-date': {
    raises: planned({ day: '2024-02-01' }),
    at: 'แผน!G2',
    nearMiss: planned(45323),
  },
  'year-not-a-year': { raises: year(256), at: 'ผลดำเนินงาน!A2', nearMiss: year('พ.ศ. ๒๕๖๗') },
  'year-is-ce': { raises: year(2024), at: 'ผลดำเนินงาน!A2', nearMiss: year(67) },
  'year-is-date': {
    raises: year({ day: '1907-01-10' }),
    at: 'ผลดำเนินงาน!A2',
    nearMiss: year('2567'),
  },
  'year-missing': { raises: year('\u200b '), at: 'ผลดำเนินงาน!A2', nearMiss: year(2567) },
  'flag-unknown': { raises: flag('อาจจะ'), at: 'แผน!F2', nearMiss: flag(true) },
  'text-too-long': {
    raises: unit('ก'.repeat(5001)),
    at: 'แผน!E2',
    nearMiss: unit('ก'.repeat(5000)),
  },
} satisfies Partial<Record<FindingCode, Case>>;
