import type { Settings } from '../../records/records';
import type { DimensionRow } from '../../tables/tables';
import { bahtWords } from '../../text/baht-words';
import { fiscalYearStart, formatDay, roundEnd } from '../../text/day';
import { formatMoney, type Satang } from '../../text/money';
import { formatPercent } from '../../text/percent';
import type { DraftData } from '../paper/part';
import { planName } from '../paper/plan-name';
import { type RoundFacts, roundFacts } from './facts';

export function subject({ tables }: DraftData): string {
  return (
    'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ' +
    `ประจำปีงบประมาณ พ.ศ. ${tables.fiscalYear} รอบ ${tables.round} เดือน`
  );
}

export function background({ records, tables }: DraftData): string[] {
  const { settings } = records;
  const { fiscalYear, round } = tables;
  const [from, to] = [fiscalYearStart(fiscalYear), roundEnd(fiscalYear, round)].map(formatDay);
  return [
    `ตามที่${settings.organisation}ได้ประกาศใช้${planName(settings)} ` +
      'และกำหนดให้รายงานผลการดำเนินงานทุกรอบหกเดือนและสิบสองเดือน นั้น ' +
      `บัดนี้ถึงกำหนดรายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ${fiscalYear} รอบ ${round} เดือน ` +
      `(วันที่ ${from} ถึงวันที่ ${to}) แล้ว`,
  ];
}

export function findings(data: DraftData): string[] {
  const facts = roundFacts(data);
  return [
    counts(facts, data.records.settings),
    budgets(facts),
    'จำแนกรายมิติ ดังนี้',
    ...facts.dimensions.map(ofDimension),
    implementation(facts),
  ];
}

export function proposal(data: DraftData): string[] {
  const { organisation, website } = data.records.settings;
  const { total } = roundFacts(data);
  const left = total.items - total.done;
  const urge =
    left > 0
      ? `เห็นควรให้หน่วยงานที่รับผิดชอบเร่งรัดและติดตามรายการที่ยังไม่แล้วเสร็จ จำนวน ${left} รายการ และ`
      : 'เห็นควร';
  const at = website === '' ? '' : ` (${website})`;
  return [`${urge}เผยแพร่รายงานฉบับนี้ทางเว็บไซต์ของ${organisation}${at} เพื่อให้ประชาชนทราบและตรวจสอบได้`];
}

function counts({ total, status, fromEarlierRound }: RoundFacts, settings: Settings): string {
  const { organisation, division, dataDay } = settings;
  const earlier =
    fromEarlierRound > 0 ? `(ในจำนวนนี้ ${fromEarlierRound} รายการใช้ผล ณ รอบ 6 เดือน) ` : '';
  const others = [
    ['อยู่ระหว่างดำเนินการ', status.inProgress],
    ['ไม่สามารถดำเนินการได้', status.cannot],
    ['ยังไม่รายงานผล', status.notReported],
  ] as const;
  return (
    `${division || organisation} รวบรวมผลจากหน่วยงานที่รับผิดชอบ ` +
    `${dataDay === null ? '' : `ข้อมูล ณ วันที่ ${formatDay(dataDay)} `}` +
    `แผนมีโครงการ กิจกรรม และมาตรการ รวม ${total.items} รายการ ${earlier}` +
    `ดำเนินการแล้วเสร็จ ${total.done} รายการ คิดเป็นร้อยละ ${formatPercent(total.percentItems)}` +
    others.map(([what, n]) => (n > 0 ? ` ${what} ${n} รายการ` : '')).join('')
  );
}

function budgets({ total }: RoundFacts): string {
  const share =
    total.planned > 0 ? ` คิดเป็นร้อยละ ${formatPercent(total.percentBudget)} ของงบประมาณตามแผน` : '';
  return (
    `ด้านงบประมาณ ตั้งไว้ตามแผน ${inWords(total.planned)} ` +
    `ตามข้อบัญญัติ/เทศบัญญัติ ${inWords(total.ordinance)} และเบิกจ่ายแล้ว ${inWords(total.disbursed)}${share}`
  );
}

function ofDimension({ dimension, items, done, percentItems }: DimensionRow): string {
  const what =
    items > 0
      ? `แล้วเสร็จ ${done} จาก ${items} รายการ (ร้อยละ ${formatPercent(percentItems)})`
      : 'ไม่มีรายการในแผน';
  return `มิติที่ ${dimension} ${what}`;
}

function implementation({ status }: RoundFacts): string {
  const { baseline, implementation: share, level } = status;
  const told =
    share === null
      ? ''
      : `เมื่อคิดจากโครงการตั้งต้น ${baseline} รายการ ผลการนำแผนไปปฏิบัติเท่ากับร้อยละ ` +
        `${formatPercent(share)} อยู่ในระดับ${level} ตามเกณฑ์ที่หน่วยงานกำหนด `;
  return `${told}รายละเอียดปรากฏตามเอกสารแนบ`;
}

function inWords(amount: Satang): string {
  return `${formatMoney(amount)} บาท (${bahtWords(amount)})`;
}
