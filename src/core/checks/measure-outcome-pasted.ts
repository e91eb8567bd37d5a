import type { Measure } from '../records/records';
import { matchKey, squish } from '../text/thai';
import type { Check } from './check';
import { LONGEST_BY_CHANCE, NOTHING_YET } from './outcome-pasted';

const FIELDS = ['result', 'outcome'] as const;

/** What one measure came to under another one: the whole text, or lines of its outcome. */
export const measureOutcomePasted: Check = {
  name: 'ผลของมาตรการหนึ่งที่อยู่ใต้อีกมาตรการ',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.measures;
    if (!tab) return;
    const measures = records.measures.filter(isTold).sort(byContent);
    for (const field of FIELDS) {
      const first = new Map<string, Measure>();
      for (const measure of measures) {
        const texts = textsOf(measure[field], field);
        const shared = sharedText(measure, texts, first);
        if (shared) {
          report('measure-outcome-pasted', tab.place(measure.row, field, measure.label), shared);
        }
        for (const { key } of texts) if (!first.has(key)) first.set(key, measure);
      }
    }
  },
};

function isTold({ name, status }: Measure): boolean {
  return name !== '' && status !== 'not-started';
}

/** One order wherever the rows stand, so that the same one of two is always called the first. */
function byContent(a: Measure, b: Measure): number {
  const [one, other] = [a.order ?? Infinity, b.order ?? Infinity];
  if (one !== other) return one - other;
  return a.label < b.label ? -1 : Number(a.label > b.label);
}

interface Text {
  readonly key: string;
  readonly text: string;
  /** Enough of it to tell that it was pasted: the whole, or a line no two measures would share. */
  readonly isEnough: boolean;
}

/** Several measures may well share one line, hardly two of them, and hardly a longer one. */
const LONGEST_SHARED_LINE = 50;
const MOST_LINES = 50;
const NEXT_LINE = /\n+|\s(?=[0-9๐-๙]{1,2} ?[.)](?![0-9๐-๙]))/;
const NUMBER = /^[0-9๐-๙]{1,2} ?[.)]|^[-–•*]/;

function textsOf(cell: string, field: (typeof FIELDS)[number]): Text[] {
  const key = matchKey(cell);
  if (key.length <= LONGEST_BY_CHANCE || NOTHING_YET.test(key)) return [];
  const whole = { key, text: squish(cell), isEnough: true };
  if (field === 'result') return [whole];
  const lines = new Map<string, Text>();
  for (const line of cell.split(NEXT_LINE, MOST_LINES)) {
    const text = squish(squish(line).replace(NUMBER, ''));
    const own = matchKey(text);
    if (own === key || own.length <= LONGEST_BY_CHANCE || NOTHING_YET.test(own)) continue;
    lines.set(own, { key: own, text, isEnough: own.length > LONGEST_SHARED_LINE });
  }
  return [whole, ...lines.values()];
}

function sharedText(measure: Measure, texts: readonly Text[], first: ReadonlyMap<string, Measure>) {
  const shared = texts.flatMap(({ key, text, isEnough }) => {
    const other = first.get(key);
    return other && isOther(measure, other) ? [{ another: other.label, text, isEnough }] : [];
  });
  const found = shared.find(
    ({ another, isEnough }, index) =>
      isEnough || shared.some((line, at) => at !== index && line.another === another),
  );
  return found && { another: found.another, text: found.text };
}

/** Rows of one indicator or one name may well have the same outcome. */
function isOther(measure: Measure, known: Measure): boolean {
  if (matchKey(known.name) === matchKey(measure.name)) return false;
  return !measure.indicators.some((indicator) => known.indicators.includes(indicator));
}
