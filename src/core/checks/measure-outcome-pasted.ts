import type { Measure } from '../records/records';
import { matchKey, squish } from '../text/thai';
import type { Check } from './check';
import { LONGEST_BY_CHANCE, NOTHING_YET } from './outcome-pasted';

const FIELDS = ['result', 'outcome'] as const;

/** What one measure came to under another one: the whole text, or one long line of an outcome. */
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
        const shared = texts.find(({ key }) => isOther(measure, first.get(key)));
        const other = shared && first.get(shared.key);
        if (other) {
          const params = { another: other.label, text: shared.text };
          report('measure-outcome-pasted', tab.place(measure.row, field, measure.label), params);
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
}

/** Lines of outcomes that many measures may share are shorter. */
const LONGEST_SHARED_LINE = 50;
const MOST_LINES = 50;
const NEXT_LINE = /\n+|\s(?=[0-9๐-๙]{1,2} ?[.)](?![0-9๐-๙]))/;
const NUMBER = /^[0-9๐-๙]{1,2} ?[.)]|^[-–•*]/;

function textsOf(cell: string, field: (typeof FIELDS)[number]): Text[] {
  const whole = { key: matchKey(cell), text: cell };
  if (whole.key.length <= LONGEST_BY_CHANCE || NOTHING_YET.test(whole.key)) return [];
  if (field === 'result') return [whole];
  const lines = cell.split(NEXT_LINE, MOST_LINES).map((line) => squish(line).replace(NUMBER, ''));
  const long = lines
    .map((text) => ({ key: matchKey(text), text }))
    .filter(({ key }) => key.length > LONGEST_SHARED_LINE && key !== whole.key);
  return [whole, ...long];
}

/** Rows of one indicator or one name may well have the same outcome. */
function isOther(measure: Measure, known: Measure | undefined): boolean {
  if (!known || known === measure) return false;
  if (matchKey(known.name) === matchKey(measure.name)) return false;
  return !measure.indicators.some((indicator) => known.indicators.includes(indicator));
}
