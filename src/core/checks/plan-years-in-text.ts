import { toArabicDigits } from '../text/digits';
import { isBuddhistYear } from '../text/year';
import type { Check } from './check';
import { visitTab, visitTexts } from './texts';

/**
 * Years that a text gives the plan, against those of the settings: any year in an item's period, and
 * elsewhere the span behind the plan's own title. There a span that does not meet the plan's is an
 * earlier plan's or a later one's.
 */
export const planYearsInText: Check = {
  name: 'ช่วงปีของแผนในข้อความ',
  run({ book }, report) {
    const { planStart: start, planEnd: end } = book.records.settings;
    if (start === null || end === null || start > end) return;
    visitTab(book.tabs.details, ['period'], ['code', 'name'], (text, place) => {
      const outside = yearsIn(text).filter((year) => !isInPlan(year, text, start, end));
      if (outside.length === 0) return;
      const found = [...new Set(outside)].join(', ');
      report('period-outside-plan', place(), { found, start, end });
    });
    visitTexts(book, (text, place) => {
      const differing = spansIn(text).find(
        ([first, last]) => first <= end && last >= start && !(first === start && last === end),
      );
      if (!differing) return;
      const found = differing.join('–');
      report('plan-years-in-text', place(), { found, start, end });
    });
  },
};

/** The first fiscal year begins in October of the year before. */
const OCTOBER_ON = /ตุลา|พฤศจิกา|ธันวา|ต\.ค|พ\.ย|ธ\.ค/;

function isInPlan(year: number, text: string, start: number, end: number): boolean {
  return (year >= start && year <= end) || (year === start - 1 && OCTOBER_ON.test(text));
}

function yearsIn(text: string): number[] {
  const numbers = toArabicDigits(text).match(/[0-9]+/g) ?? [];
  return numbers
    .filter((number) => number.length === 4)
    .map(Number)
    .filter(isBuddhistYear);
}

const TITLE = 'แผนปฏิบัติการป้องกันการทุจริต';
/** Behind the title, the office and the plan's length may stand, but no other plan. */
const SPAN =
  /^(?:(?!แผน|ยุทธศาสตร์|ฉบับ|ระยะที่)[^0-9\n]){0,80}(?:[0-9] ?ปี(?:(?!แผน|ยุทธศาสตร์|ฉบับ|ระยะที่)[^0-9\n]){0,80})?(2[0-9]{3}) ?(?:-|–|—|ถึง) ?(?:ปี ?)?(?:พ\. ?ศ\. ?)?(2[0-9]{3})(?![0-9])/;
const LONGEST_SPAN = 220;

function spansIn(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = text.indexOf(TITLE); at >= 0; at = text.indexOf(TITLE, at + TITLE.length)) {
    const behind = text.slice(at + TITLE.length, at + TITLE.length + LONGEST_SPAN);
    const [, first, last] = SPAN.exec(toArabicDigits(behind)) ?? [];
    if (first !== undefined && last !== undefined) spans.push([Number(first), Number(last)]);
  }
  return spans;
}
