import type { Settings } from '../records/records';
import type { Day } from '../text/cell';
import { fiscalYearStart, formatDay, roundEnd } from '../text/day';
import { daysInText } from '../text/days-in-text';
import type { Check } from './check';

/**
 * The days on which a finished item was carried out, against its year and round. Days of orders,
 * laws and papers are another matter, and one day within the round is enough.
 */
export const resultDates: Check = {
  name: 'วันที่ในผลดำเนินงานกับปีและรอบ',
  run({ book: { tabs, records, names } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    for (const result of records.results) {
      const { row, code, fiscalYear, round, status } = result;
      if (status !== 'done' || fiscalYear === null || round === null) continue;
      for (const field of FIELDS) {
        const days = daysInText(result[field]).filter(({ start: at }) =>
          isOfWork(result[field], at),
        );
        const [first] = days;
        if (!first) continue;
        const start = fiscalYearStart(fiscalYear);
        const end = lastDay(fiscalYear, round, records.settings);
        if (days.some(({ day }) => day >= start && day <= end)) continue;
        const label = [code, names.get(code)].filter(Boolean).join(' ');
        const params = { found: first.found, year: fiscalYear, round, end: formatDay(end) };
        report('result-date-outside', tab.place(row, field, label), params);
      }
    }
  },
};

const FIELDS = ['activity', 'outcome', 'output', 'result'] as const;
/** Words before a day that say the work was done on it, and those that say it is a paper's. */
const OF_WORK = /(?:เมื่อ|ใน|ระหว่าง|ณ) ?(?:วัน[ก-๙]{0,10})?(?:ที่)? ?$/;
const OF_PAPER =
  /ลงวัน|หนังสือ|คำสั่ง|ประกาศ|ระเบียบ|กฎหมาย|พระราช|พ\.ร\.|มติ|ข้อบัญญัติ|เทศบัญญัติ|ข้อบังคับ|ครั้งก่อน|เดิม|ตั้งแต่|นับ|มีผล|บังคับ|แผน/;
const BEFORE = 80;

function isOfWork(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return OF_WORK.test(before) && !OF_PAPER.test(before);
}

/** The round's last day, or the day of the data where that is later. */
function lastDay(fiscalYear: number, round: 6 | 12, settings: Settings): Day {
  const end = roundEnd(fiscalYear, round);
  const { dataDay } = settings;
  const isReported = settings.fiscalYear === fiscalYear && settings.round === round;
  return isReported && dataDay !== null && dataDay > end ? dataDay : end;
}
