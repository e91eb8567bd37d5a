import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Cell } from '../../../../src/core/text/cell';
import {
  planGrid,
  planRow,
  settingsGrid,
  showing,
  smallWorkbook,
  workbook,
} from '../../../support/grids';
import type { Case } from './case';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const MONEY = 'งบประมาณ 2567';
type Cells = Record<string, Cell>;

const item = (cells: Cells) => smallWorkbook(planGrid(planRow('1.1', cells)));
const two = (cells: Cells) => smallWorkbook(planGrid(planRow('1.1'), planRow('1.2', cells)));
/** A plan of one item of 20,000 baht and a total row. */
const total = (cells: Cells) =>
  smallWorkbook(
    planGrid(
      planRow('1.1', { [MONEY]: 20000 }),
      planRow('1.1', { รหัส: '', มิติ: '', ประเภท: '', [NAME]: 'รวม ๔ มิติ', ...cells }),
    ),
  );
const thousandItemsOf = (baht: number) =>
  workbook(
    settingsGrid(),
    planGrid(...Array.from({ length: 1000 }, (_, n) => planRow(`1.${n + 1}`, { [MONEY]: baht }))),
  );

export const PLAN = {
  'code-missing': { raises: item({ รหัส: '' }), at: 'แผน!A2', nearMiss: item({ รหัส: 1.1 }) },
  'code-malformed': {
    raises: item({ รหัส: '1.1.1' }),
    at: 'แผน!A2',
    nearMiss: item({ รหัส: '๑ . ๑' }),
  },
  'code-is-date': {
    raises: item({ รหัส: { day: '2024-01-01' } }),
    at: 'แผน!A2',
    nearMiss: item({ รหัส: '1.1' }),
  },
  'code-duplicate': {
    raises: two({ รหัส: '๑.๑' }),
    at: 'แผน!A3',
    nearMiss: smallWorkbook(
      showing(planGrid(planRow('1.1'), planRow('1.2', { รหัส: 1.1 })), 3, 1, '1.10'),
    ),
  },
  'code-dimension': {
    raises: item({ มิติ: 2 }),
    at: 'แผน!A2',
    nearMiss: item({ มิติ: 'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต' }),
  },
  'code-in-name-differs': {
    raises: item({ [NAME]: '๑.๒ มาตรการ' }),
    at: 'แผน!D2',
    nearMiss: item({ [NAME]: '๑.๑ มาตรการ' }),
  },
  'dimension-missing': {
    raises: item({ รหัส: '', มิติ: '' }),
    at: 'แผน!B2',
    nearMiss: item({ มิติ: '' }),
  },
  'dimension-unknown': { raises: item({ มิติ: 5 }), at: 'แผน!B2', nearMiss: item({ มิติ: 'มติ ๑' }) },
  'kind-missing': {
    raises: item({ ประเภท: '', [NAME]: 'การอบรม' }),
    at: 'แผน!C2',
    nearMiss: item({ ประเภท: '', [NAME]: 'โครงการอบรม' }),
  },
  'kind-unknown': {
    raises: item({ ประเภท: 'งานประจำ' }),
    at: 'แผน!C2',
    nearMiss: item({ ประเภท: ' แนวปฏิบัติ ' }),
  },
  'name-missing': {
    raises: item({ [NAME]: '๑.๑' }),
    at: 'แผน!D2',
    nearMiss: item({ [NAME]: 'ก' }),
  },
  'name-duplicate': {
    raises: two({ [NAME]: 'มาตรการที่  ๑.๑' }),
    at: 'แผน!D3',
    nearMiss: two({ [NAME]: 'มาตรการที่ 1.1 (ต่อ)' }),
  },
  'name-two-items': {
    raises: item({ [NAME]: 'โครงการอบรม\n๑.๒ โครงการค่าย' }),
    at: 'แผน!D2',
    nearMiss: item({ [NAME]: 'โครงการอบรมตามข้อ 1.2 ของมาตรการ' }),
  },
  'baseline-assumed': {
    raises: item({ โครงการตั้งต้น: '' }),
    at: 'แผน!',
    nearMiss: smallWorkbook(planGrid(planRow('1.1'), planRow('1.2', { โครงการตั้งต้น: '' }))),
  },
  'baseline-none': {
    raises: item({ โครงการตั้งต้น: 'ไม่ใช่' }),
    at: 'แผน!',
    nearMiss: two({ โครงการตั้งต้น: 'ไม่ใช่' }),
  },
  'total-differs': {
    raises: total({ [MONEY]: 20001 }),
    at: 'แผน!G3',
    nearMiss: total({ [MONEY]: '๒๐,๐๐๐' }),
  },
  'total-count-differs': {
    raises: total({ [MONEY]: '', รหัส: 'รวม ๔ มิติ', [NAME]: '๒ มาตรการ' }),
    at: 'แผน!D3',
    nearMiss: total({ [MONEY]: '', รหัส: 'รวม ๔ มิติ', [NAME]: '๑ มาตรการ' }),
  },
  'total-with-code': {
    raises: total({ [MONEY]: 20000, รหัส: '1.2' }),
    at: 'แผน!A3',
    nearMiss: total({ [MONEY]: 20000 }),
  },
  'sum-too-large': {
    raises: thousandItemsOf(99_999_999_999),
    at: 'แผน!',
    nearMiss: thousandItemsOf(9_999_999_999),
  },
} satisfies Partial<Record<FindingCode, Case>>;
