import type { DetailKey } from '../records/details-tab';
import { type TitleCell, titleCells } from '../sheet/title-cells';
import { toArabicDigits } from '../text/digits';
import { normalise, squish } from '../text/thai';
import { isBuddhistYear } from '../text/year';
import type { Check } from './check';
import { namedBy, visitTab, visitTexts } from './texts';

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
    visitTab(book.tabs.details, ['period'], namedBy<DetailKey>('code', 'name'), (text, place) => {
      const outside = yearsIn(text).filter((year) => !isInPlan(year, text, start, end));
      if (outside.length === 0) return;
      const found = [...new Set(outside)].join(', ');
      report('period-outside-plan', place(), { found, start, end });
    });
    const isOwn = ([first, last]: Span) => first === start && last === end;
    const isNear = ([first, last]: Span) => first <= end && last >= start;
    visitTexts(book, (text, place) => {
      const differing = spansIn(text).find((span) => isNear(span) && !isOwn(span));
      if (!differing) return;
      report('plan-years-in-text', place(), { found: differing.join('–'), start, end });
    });
    const titles = titleCells(book.tabs.plan);
    const inOneCell = titles.flatMap(({ text }) => spansIn(normalise(text)));
    const [title] = titles;
    const [span] = spansIn(wholeTitle(titles));
    if (!title || !span || isOwn(span) || inOneCell.some(isNear)) return;
    report('plan-years-in-text', title.place(), { found: span.join('–'), start, end });
  },
};

type Span = readonly [first: number, last: number];

/**
 * The title of แผน, whose years often stand in a row of their own. It speaks of no other plan, so
 * years that do not meet the settings' at all differ too.
 */
function wholeTitle(titles: readonly TitleCell[]): string {
  const isAlone = ({ row }: TitleCell) => titles.filter((other) => other.row === row).length === 1;
  const texts = titles.slice(0, MOST_TITLES).filter(isAlone);
  return squish(texts.map(({ text }) => text.slice(0, LONGEST_SPAN)).join(' '));
}

const MOST_TITLES = 100;

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
/** Other names offices give the plan; other plans bear them too, so its length must stand behind. */
const OTHER_TITLES = ['แผนป้องกันและปราบปรามการทุจริต', 'แผนปฏิบัติการป้องกันและปราบปรามการทุจริต'];
const ITS_LENGTH = /^ ?(?:ระยะ ?)?5 ?ปี/;
/** Behind the title, the office and the plan's length may stand, but no other plan. */
const SPAN =
  /^(?:(?!แผน|ยุทธศาสตร์|ฉบับ|ระยะที่)[^0-9\n]){0,80}(?:[0-9] ?ปี(?:(?!แผน|ยุทธศาสตร์|ฉบับ|ระยะที่)[^0-9\n]){0,80})?(2[0-9]{3}) ?(?:-|–|—|ถึง) ?(?:ปี ?)?(?:พ\. ?ศ\. ?)?(2[0-9]{3})(?![0-9])/;
const LONGEST_SPAN = 220;

function spansIn(text: string): Span[] {
  const others = OTHER_TITLES.flatMap((title) => behindEach(title, text));
  const named = [...behindEach(TITLE, text), ...others.filter((behind) => ITS_LENGTH.test(behind))];
  return named.flatMap((behind): Span[] => {
    const [, first, last] = SPAN.exec(behind) ?? [];
    return first === undefined || last === undefined ? [] : [[Number(first), Number(last)]];
  });
}

/** What stands behind each mention of a title, with Arabic digits. */
function behindEach(title: string, text: string): string[] {
  const behind: string[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const start = at + title.length;
    behind.push(toArabicDigits(text.slice(start, start + LONGEST_SPAN)));
  }
  return behind;
}
