import { PLAN_TAB } from '../../../src/core/records/plan-tab';
import { RESULTS_TAB } from '../../../src/core/records/results-tab';
import { SIGNERS_TAB } from '../../../src/core/records/signers-tab';
import { baht, count } from '../../../src/core/sheet/printed-tab';
import {
  items,
  results,
  type SampleItem,
  type SampleResult,
  settings,
  signers,
} from '../tharae-2564';
import { declaredTab, type PaperTab, settingsTab } from './paper-tab';

/**
 * The report of Tha Rae as a workbook with the paper's slips left in. Codes follow the paper's own
 * running numbers: 1–6 are 1.1–1.6, 7–29 are 2.1–2.23, 30–40 are 3.1–3.11. What the first sample
 * reconstructs (items the paper counts without naming, money by item) is taken over from it.
 */

/** Codes of the first sample that stand elsewhere in the paper. 38 is printed twice, 39 nowhere. */
const PAPER_CODES: Readonly<Record<string, string>> = {
  '3.1': '3.1',
  '1.7': '3.2',
  '3.2': '3.3',
  '3.3': '3.4',
  '3.4': '3.5',
  '3.5': '3.6',
  '3.6': '3.7',
  '3.7': '3.8',
  '3.8': '3.9',
  '1.8': '3.9',
  '1.9': '3.11',
  '4.1': '4.1.1.1',
};
/** Items the paper counts without naming; three move with those the narrative has elsewhere. */
const UNNAMED_CODES: Readonly<Record<string, string>> = {
  '3.9': '1.7',
  '3.10': '1.8',
  '3.11': '1.9',
};
const ORDER = ['1.7', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '1.8', '1.9'];

/** Names that begin with no kind. */
const WITHOUT_KIND = ['2.17', '3.5', '1.9'];
const NAMES: Readonly<Record<string, string>> = {
  '1.4': 'มาตรการเสริมสร้างความองค์ความรู้ด้านการต่อต้านการทุจริต',
};
/** The printed sums of the dimensions, on the items that stand in them here. */
const BUDGETS: Readonly<Record<string, number>> = { '3.9': 0, '3.10': 0, '3.12': 50_000 };

/** Slips by the code of the first sample. */
const RESULTS: Readonly<Record<string, Partial<SampleResult>>> = {
  '1.2': { activity: results.find(({ code }) => code === '1.1')?.activity ?? '' },
  '1.3': {
    outcome: 'พนักงานเทศบาลและลูกจ้างประจำมีความรู้เกี่ยวกับการการต่อต้านการทุจริต และคำนึงถึงประโยชน์ส่วนรวมมากขึ้น',
  },
  '1.6': {
    activity:
      '1. ค้นคว้าข้อมูล\n2. จัดทำคู่มือผลประโยชน์ทับซ้อน\n3. ตรวจทานความถูกต้อง\n4. จัดทำคู่มือผลประโยชน์ทับซ้อน\n5. แจกให้บุคลากร',
  },
  '1.8': {
    outcome: 'คณะกรรมการช่วยยกร่างแผนยุทธศาสตร์ของเทศบาลเทศบาลตำบลท่าแร่ จากความต้องการของชุมชน',
  },
  '2.4': { outcome: 'การเลื่อนขึ้นเงินเดือนผ่านการพิจารณาสองชั้น เป็นธรรม และตรวจสอบย้อนหลังได้' },
  '2.9': { activity: 'ให้บริการด้านทะเบียนและบัตรประจำตัวโดยทัตเทียมกัน และจัดทำรายงานสรุป' },
  '2.10': {
    output: 'หน่วยบริการใช้บัตรคิวเรียงลำดับก่อนหลัง\nผู้รับบริการพึงพอใจไม่น้อยกว่าร้อยละ 70 และข้อร้องเรียนลดลง',
    result: '',
  },
  '2.11': { outcome: 'ความพึงพอใจของประชาชนที่มารับบริการ' },
  '2.12': { activity: 'ตั้งคณะทำงาน มอบหมายผู้รับผิดชอบ และบันทึกข้อมูลในระบบของสำนักงาน ปปช.' },
  '2.13': {
    outcome:
      'ประชาชนติดต่อราชการได้สะดวกและเร็วขึ้น งานคล่องตัว และภาพลักษณ์ของเทศบาลตำบลเขาพระงามเปลี่ยนไปในทางที่ดี',
  },
  '2.18': { result: results.find(({ code }) => code === '2.3')?.result ?? '' },
  '3.2': { outcome: 'จำนวนข้อมูลข่าวสารที่เผยแพร่ได้หลากหลาย' },
  '3.4': { outcome: 'จำนวนช่องทางเผยแพร่ที่หลากหลาย' },
  '3.6': { activity: 'เปิดรับผ่านกล้องรับความคิดเห็น ณ จุดให้บริการผู้ป่วย เว็บไซต์ และ facebook' },
  '4.5': {
    activity: 'ขออนุมัติทำป้าย และปิดประกาศ ณ บริเวณท่าแพขนานยนต์',
    outcome: 'จำนวนเรื่องร้องเรียนเกี่ยวกับการทุจริต',
  },
};

/** The printed table of the report, dimension by dimension, above the narrative's rows. */
const PRINTED_COUNTS = [
  'มิติที่ 1 ตามแผน 17 โครงการ ดำเนินการแล้ว 9 โครงการ',
  'มิติที่ 2 ตามแผน 28 โครงการ ดำเนินการแล้ว 23 โครงการ',
  'มิติที่ 3 ตามแผน 12 โครงการ ดำเนินการแล้ว 8 โครงการ',
  'มิติที่ 4 ตามแผน 8 โครงการ ดำเนินการแล้ว 5 โครงการ',
];

export const tabs: readonly PaperTab[] = [
  settingsTab({
    ...Object.fromEntries(settings),
    วันที่หนังสือ: '๓๑ มีนาคม ๒๕๖๔',
    'ข้อมูล ณ วันที่': '05 เมษายน 2564',
  }),
  declaredTab(PLAN_TAB, inPaperOrder(items).map(planRecord), { years: [2564] }),
  declaredTab(RESULTS_TAB, inPaperOrder(results).map(resultRecord), { above: PRINTED_COUNTS }),
  declaredTab(
    SIGNERS_TAB,
    signers.map((signer) => ({
      ...signer,
      order: count(signer.order),
      position: signer.position.join('\n'),
    })),
  ),
];

function planRecord(item: SampleItem) {
  const code = paperCode(item);
  const unnamed = item.note === 'ไม่ปรากฏชื่อในเอกสารต้นทาง';
  return {
    code,
    dimension: item.code === '2.1' ? 'มติที่ ๒ การบริหารราชการเพื่อป้องกันการทุจริต' : code.charAt(0),
    kind: WITHOUT_KIND.includes(item.code) ? '' : item.kind,
    name: unnamed ? item.name.replace(item.code, code) : (NAMES[item.code] ?? item.name),
    unit: item.unit,
    baseline: item.baseline ? 'ใช่' : 'ไม่ใช่',
    2564: baht((BUDGETS[item.code] ?? item.budget2564) * 100),
    section: item.section,
  };
}

function resultRecord(result: SampleResult) {
  const { inOrdinance, ordinance, disbursed, ...texts } = { ...result, ...RESULTS[result.code] };
  const amount = (value: number | null) => (value === null ? '' : baht(value * 100));
  return {
    ...texts,
    fiscalYear: count(2564),
    round: count(6),
    code: paperCode(result),
    inOrdinance: inOrdinance ? 'ใช่' : '',
    ordinance: amount(ordinance),
    disbursed: amount(disbursed),
  };
}

function paperCode({ code }: { readonly code: string }): string {
  return (isUnnamed(code) ? UNNAMED_CODES[code] : PAPER_CODES[code]) ?? code;
}

function isUnnamed(code: string): boolean {
  return items.some((item) => item.code === code && item.note === 'ไม่ปรากฏชื่อในเอกสารต้นทาง');
}

/** Rows in the order of the paper: those of dimension 3 as its narrative tells them. */
function inPaperOrder<T extends { readonly code: string }>(rows: readonly T[]): T[] {
  const place = (row: T) => {
    const [dimension = '', sequence = ''] = paperCode(row).split('.');
    return Number(dimension) * 1000 + Number(sequence) * 10 + (ORDER.indexOf(row.code) + 1) / 100;
  };
  return [...rows].sort((one, other) => place(one) - place(other));
}
