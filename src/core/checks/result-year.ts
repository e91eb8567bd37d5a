import type { Book } from '../records/book';
import type { Check } from './check';

/** A row of a year outside the plan counts in no report: a slip of a digit must not hide it. */
export const resultYear: Check = {
  name: 'ปีของผลดำเนินงาน',
  run({ book }, report) {
    const tab = book.tabs.results;
    const span = planSpanOf(book);
    if (!tab || !span) return;
    const [start, end] = span;
    for (const { row, code, fiscalYear: year } of book.records.results) {
      if (year === null || (year >= start && year <= end)) continue;
      report('result-year-outside', tab.place(row, 'fiscalYear', code), { year, start, end });
    }
  },
};

/** The years the settings give the plan, else those of its columns. */
export function planSpanOf({ tabs, records }: Book): readonly [start: number, end: number] | null {
  const { planStart, planEnd } = records.settings;
  if (planStart !== null && planEnd !== null) return [planStart, planEnd];
  const years = [...(tabs.plan?.header.years.keys() ?? [])];
  const [first] = years;
  const last = years[years.length - 1];
  return first === undefined || last === undefined ? null : [first, last];
}
