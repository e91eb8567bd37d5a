import type { ITA as CODES } from '../../../../src/core/findings/catalogue-ita';
import type { Cell } from '../../../../src/core/text/cell';
import {
  itaGrid,
  itaRows,
  itaRulesGrid,
  measureRow,
  measuresGrid,
  settingsGrid,
  smallWorkbook,
  tickedGrid,
} from '../../../support/grids';
import type { Case } from './case';

const OUTCOME = 'ผลลัพธ์หรือความสำเร็จ';
const PASTED = 'มีแบบฟอร์มการยืมทรัพย์สินและสมุดคุมการยืมและคืน';
type Cells = Record<string, Cell>;

/** Ten indicators, the third one different. */
const third = (cells: Cells) => smallWorkbook(itaGrid(...itaRows({ 3: cells })));
const announced = (value: Cell) =>
  smallWorkbook(settingsGrid({ 'คะแนน ITA ที่ประกาศ': value }), itaGrid(...itaRows()));
const measure = (name: Cell, more: Cells = {}) =>
  smallWorkbook(measuresGrid(measureRow(name, more)));
const ordered = (...orders: Cell[]) =>
  smallWorkbook(
    measuresGrid(...orders.map((order, n) => measureRow(`มาตรการ ${'กขคงจ'[n]}`, { ลำดับ: order }))),
  );
/** The fourth indicator below 85, and one measure. */
const weak = (name: string) =>
  smallWorkbook(itaGrid(...itaRows({ 4: { คะแนน: '๘๔.๙๙' } })), measuresGrid(measureRow(name)));
const outcomes = (first: string, second: string) =>
  smallWorkbook(
    measuresGrid(
      measureRow('การใช้งบประมาณ', { ลำดับ: 1, สถานะ: 'ดำเนินการแล้ว', [OUTCOME]: first }),
      measureRow('การใช้อำนาจ', { ลำดับ: 2, สถานะ: 'ดำเนินการแล้ว', [OUTCOME]: second }),
    ),
  );
const rule = (subject: Cell, value: Cell) =>
  smallWorkbook(itaRulesGrid([2567, subject, value, 'หนังสือแจ้ง']));
const ticked = (cells: Cells) => smallWorkbook(tickedGrid(cells));

export const ITA_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'score-not-a-number': {
    raises: third({ คะแนน: '๘๗,๐๘' }),
    at: 'ITA!D4',
    nearMiss: third({ คะแนน: 'ร้อยละ ๘๗.๐๘' }),
  },
  'score-out-of-range': {
    raises: third({ คะแนน: 100.01 }),
    at: 'ITA!D4',
    nearMiss: third({ คะแนน: '๑๐๐.๐๐ คะแนน' }),
  },
  'score-fraction': {
    raises: third({ คะแนน: '87.085' }),
    at: 'ITA!D4',
    nearMiss: third({ คะแนน: '87.080' }),
  },
  'indicator-missing': {
    raises: third({ ตัวชี้วัด: '' }),
    at: 'ITA!C4',
    nearMiss: third({ ตัวชี้วัด: '', คะแนน: '', ประเด็นที่ต้องพัฒนา: 'ต่อจากแถวบน' }),
  },
  'indicator-unknown': {
    raises: third({ ตัวชี้วัด: 'ตัวชี้วัดที่ 11' }),
    at: 'ITA!C4',
    nearMiss: third({ ตัวชี้วัด: 'ตัวชี้วัดที่ ๓' }),
  },
  'indicator-misspelt': {
    raises: third({ ตัวชี้วัด: 'การไช้อำนาจ' }),
    at: 'ITA!C4',
    nearMiss: third({ ตัวชี้วัด: '๓. ใช้อำนาจ' }),
  },
  'instrument-unknown': {
    raises: third({ แบบวัด: '0IT' }),
    at: 'ITA!B4',
    nearMiss: third({ แบบวัด: 'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)' }),
  },
  'instrument-differs': {
    raises: third({ แบบวัด: 'EIT' }),
    at: 'ITA!B4',
    nearMiss: third({ แบบวัด: 'iit' }),
  },
  'ita-indicator-duplicate': {
    raises: third({ ตัวชี้วัด: 'การใช้งบประมาณ' }),
    at: 'ITA!C4',
    nearMiss: third({ ตัวชี้วัด: 'การใช้งบประมาณ', ปีงบประมาณ: 2566 }),
  },
  'ita-score-missing': {
    raises: third({ คะแนน: '' }),
    at: 'ITA!D4',
    nearMiss: smallWorkbook(itaGrid(...itaRows().map((row) => row.with(3, '')))),
  },
  'ita-indicators-missing': {
    raises: smallWorkbook(itaGrid(...itaRows().slice(1))),
    at: 'ITA!',
    nearMiss: third({ ตัวชี้วัด: 'x' }),
  },
  'ita-announced-differs': {
    raises: announced(90.1),
    at: 'ตั้งค่า!B5',
    nearMiss: announced('๙๐.๐'),
  },
  'ita-rule-unknown': {
    raises: rule('น้ำหนัก IIT', '30 / 30 / 40'),
    at: 'เกณฑ์ ITA!B2',
    nearMiss: rule('น้ำหนัก IIT/EIT/OIT', '๓๐ / ๓๐ / ๔๐'),
  },
  'ita-rule-unusable': {
    raises: rule('น้ำหนัก IIT / EIT / OIT', '30 / 30 / 30'),
    at: 'เกณฑ์ ITA!C2',
    nearMiss: rule('ข้อ OIT: ผลการดำเนินการตามมาตรการ', '๐๒๗'),
  },
  'ita-measure-lacking': {
    raises: weak('การใช้อำนาจ'),
    at: 'ITA!D5',
    nearMiss: weak('มาตรการกำกับดูแลการยืมทรัพย์สิน'),
  },
  'measure-indicator-unknown': {
    raises: measure('ตัวชี้วัดที่ ๑๒'),
    at: 'มาตรการ!C2',
    nearMiss: measure('ตัวชี้วัดที่ ๘.๔ การบริหารและพัฒนาทรัพยากรบุคคล'),
  },
  'measure-name-missing': {
    raises: measure('', { ลำดับ: 1 }),
    at: 'มาตรการ!C2',
    nearMiss: measure(''),
  },
  'measure-fields-missing': {
    raises: measure('มาตรการ ก', { 'หน่วยงาน/ผู้รับผิดชอบ': '' }),
    at: 'มาตรการ!E2',
    nearMiss: measure('', { 'หน่วยงาน/ผู้รับผิดชอบ': '' }),
  },
  'measure-order-doubled': {
    raises: ordered(1, '๒.', 2, 4),
    at: 'มาตรการ!A4',
    nearMiss: ordered(1, 2, 2, 3),
  },
  'measure-outcome-pasted': {
    raises: outcomes(PASTED, ` ${PASTED}`),
    at: 'มาตรการ!L3',
    nearMiss: outcomes(PASTED, `${PASTED} ๒ เล่ม`),
  },
  'measure-status-unknown': {
    raises: measure('การใช้อำนาจ', { สถานะ: 'ร้อยละ 50' }),
    at: 'มาตรการ!J2',
    nearMiss: measure('การใช้อำนาจ', { สถานะ: 'ยังไม่ได้ดำเนินการ' }),
  },
  'ticks-several': {
    raises: ticked({ ยังไม่ดำเนินการ: '/', ดำเนินการแล้ว: '✓', ผลการดำเนินงาน: 'ทำคู่มือแล้ว' }),
    at: 'มาตรการ!J2',
    nearMiss: ticked({ ยังไม่ดำเนินการ: '-', ดำเนินการแล้ว: '✓', ผลการดำเนินงาน: 'ทำคู่มือแล้ว' }),
  },
  'ticks-none': {
    raises: ticked({ ผลการดำเนินงาน: 'ทำคู่มือแล้ว' }),
    at: 'มาตรการ!J2',
    nearMiss: ticked({ ผลการดำเนินงาน: '-' }),
  },
  'tick-unknown': {
    raises: ticked({ อยู่ระหว่างดำเนินการ: 'มี.ค. 66' }),
    at: 'มาตรการ!K2',
    nearMiss: ticked({ อยู่ระหว่างดำเนินการ: true }),
  },
};
