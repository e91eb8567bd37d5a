import type { CONSISTENCY as CODES } from '../../../../src/core/findings/catalogue-consistency';
import type { Cell } from '../../../../src/core/text/cell';
import {
  detailsGrid,
  grid,
  planGrid,
  planRow,
  RESULTS_HEADER,
  resultRow,
  resultsGrid,
  smallWorkbook,
  withFormula,
} from '../../../support/grids';
import type { Case } from './case';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const ORDERS = 'ออกคำสั่งมอบหมายของนายกเทศมนตรี ปลัดเทศบาล และหัวหน้าส่วนราชการ';
const TRAINED = 'บุคลากรมีความรู้ความเข้าใจเรื่องผลประโยชน์ทับซ้อนมากขึ้น';
const FLAG = 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน';
const ORDINANCE = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';
type Cells = Record<string, Cell>;

/** Six codes of two dimensions. */
const SIX = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'];

const plan = (...codes: string[]) => smallWorkbook(planGrid(...codes.map((code) => planRow(code))));
const named = (...names: string[]) =>
  smallWorkbook(planGrid(...names.map((name, n) => planRow(`1.${n + 1}`, { [NAME]: name }))));
const outcomes = (first: string, second: string, more: Cells = {}) =>
  smallWorkbook(
    planGrid(planRow('1.1'), planRow('1.2')),
    resultsGrid(
      resultRow('1.1', { ผลการดำเนินการ: first }),
      resultRow('1.2', { ผลการดำเนินการ: second, ...more }),
    ),
  );
/** Two items, and a result of the first under this name. */
const resultNamed = (name: string) =>
  smallWorkbook(
    planGrid(
      planRow('1.1', { [NAME]: 'มาตรการไม่รับของขวัญ' }),
      planRow('1.2', { [NAME]: 'โครงการอบรมคุณธรรมจริยธรรม' }),
    ),
    grid('ผลดำเนินงาน', [
      [...RESULTS_HEADER, 'ชื่อรายการ'],
      [...resultRow('1.1'), name],
    ]),
  );
const rounds = (half: Cells, full: Cells) =>
  smallWorkbook(resultsGrid(resultRow('1.1', half), resultRow('1.1', { รอบ: 12, ...full })));
const spent = (full: Cells) => {
  const money = { [FLAG]: 'ใช่', [ORDINANCE]: 20000, เบิกจ่าย: 5000 };
  return rounds(money, { ...money, ...full });
};
/** Three items and a total row with this formula, whose value is right. */
const summed = (formula: string) => {
  const rows = ['1.1', '1.2', '1.3'].map((code) => planRow(code, { 'งบประมาณ 2567': 10 }));
  const total = planGrid(...rows, ['รวมทั้งสิ้น', '', '', '', '', '', 30, '']);
  return smallWorkbook(withFormula(total, 5, 7, formula));
};
/** Two items of dimension 1, and a note. */
const noted = (note: string) =>
  smallWorkbook(planGrid(planRow('1.1', { หมายเหตุ: note }), planRow('1.2')));
const detailNamed = (name: string) => smallWorkbook(detailsGrid(['1.1', name]));
const detailOf = (unit: string) =>
  smallWorkbook(
    grid('รายละเอียด', [
      ['รหัส', 'ชื่อโครงการ', 'ผู้รับผิดชอบ'],
      ['1.1', 'มาตรการที่ 1.1', unit],
    ]),
  );
const threeItemsAndDetails = (...codes: string[]) =>
  smallWorkbook(
    planGrid(planRow('1.1'), planRow('1.2'), planRow('1.3')),
    detailsGrid(...codes.map((code) => [code])),
  );

export const CONSISTENCY_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'code-gap': {
    raises: plan('1.1', '1.2', '1.4'),
    at: 'แผน!A4',
    nearMiss: plan('1.1', '1.3', '2.1', '2.2'),
  },
  'code-gap-doubled': {
    raises: plan('1.1', '1.2', '1.2', '1.4'),
    at: 'แผน!A5',
    nearMiss: plan('1.1', '1.1', '1.2', '1.4'),
  },
  'name-nearly-same': {
    raises: named(`มาตรการ${ORDERS}`, `มาตรการ “การ${ORDERS}”`),
    at: 'แผน!D3',
    nearMiss: named(`มาตรการ${ORDERS} ครั้งที่ 1`, `มาตรการ “การ${ORDERS} ครั้งที่ ๒”`),
  },
  'dimension-empty': {
    raises: plan(...SIX, '4.1', '4.2'),
    at: 'แผน!',
    nearMiss: plan(...SIX, '4.1'),
  },
  'outcome-pasted': {
    raises: outcomes(TRAINED, ` ${TRAINED}`),
    at: 'ผลดำเนินงาน!I3',
    nearMiss: outcomes(TRAINED, TRAINED, { รอบ: 12 }),
  },
  'result-name-of-other': {
    raises: resultNamed('๑.๒ โครงการ “อบรมคุณธรรมจริยธรรม”'),
    at: 'ผลดำเนินงาน!J2',
    nearMiss: resultNamed('๑.๑ มาตรการ “ไม่รับของขวัญ”'),
  },
  'result-name-differs': {
    raises: resultNamed('กิจกรรมวันต่อต้านคอร์รัปชัน'),
    at: 'ผลดำเนินงาน!J2',
    nearMiss: resultNamed('ไม่รับของขวัญจากการปฏิบัติหน้าที่'),
  },
  'result-date-outside': {
    raises: outcomes('จัดเมื่อวันที่ 9 มิถุนายน 2566', ''),
    at: 'ผลดำเนินงาน!I2',
    nearMiss: outcomes('จัดเมื่อวันที่ 9 มกราคม 2567', ''),
  },
  'round-regressed': {
    raises: rounds({}, { สถานะ: 'อยู่ระหว่างดำเนินการ' }),
    at: 'ผลดำเนินงาน!D3',
    nearMiss: rounds({}, { สถานะ: 'ยังไม่รายงาน' }),
  },
  'spent-left-blank': {
    raises: spent({ เบิกจ่าย: '' }),
    at: 'ผลดำเนินงาน!G3',
    nearMiss: spent({ เบิกจ่าย: '', สถานะ: '', [ORDINANCE]: '' }),
  },
  'spent-less-than-before': {
    raises: spent({ เบิกจ่าย: 4999.99 }),
    at: 'ผลดำเนินงาน!G3',
    nearMiss: spent({}),
  },
  'sum-misses-rows': {
    raises: summed('=SUM(G2:G3)'),
    at: 'แผน!G5',
    nearMiss: summed('=SUM(G2:G4)'),
  },
  'count-differs': {
    raises: noted('มิติที่ ๑ การสร้างสังคม จำนวน ๓ โครงการ'),
    at: 'แผน!H2',
    nearMiss: noted('มิติที่ ๑ การสร้างสังคม จำนวน ๒ โครงการ'),
  },
  'detail-name-differs': {
    raises: detailNamed('มาตรการที่ 1.2'),
    at: 'รายละเอียด!B2',
    nearMiss: detailNamed('๑.๑ โครงการ “ที่  ๑.๑”'),
  },
  'detail-unit-differs': {
    raises: detailOf('กองคลัง'),
    at: 'รายละเอียด!C2',
    nearMiss: detailOf('งานนิติการ สำนักปลัด'),
  },
  'detail-missing': {
    raises: threeItemsAndDetails('1.1', '1.3'),
    at: 'รายละเอียด!',
    nearMiss: threeItemsAndDetails('1.1'),
  },
};
