import { type IndicatorNumber, indicatorOf } from '../../records/indicators';
import type { Measure } from '../../records/records';
import type { ItaTable } from '../../tables/tables';
import { matchKey } from '../../text/thai';

/** A cell of a table is never left empty. */
export function orDash(text: string): string {
  return matchKey(text) === '' ? '-' : text;
}

/** What a measure is for: as typed, or the names of indicators that are typed as numbers. */
export function measureName({ name, indicators }: Measure, ita: ItaTable | null): string {
  if (/[ก-ฮ]/.test(name) || indicators.length === 0) return orDash(name);
  return indicators.map((number) => indicatorName(number, ita)).join('\n');
}

/** As the year's own table has it. */
export function indicatorName(number: IndicatorNumber, ita: ItaTable | null): string {
  return ita?.indicators[number - 1]?.name || indicatorOf(number).name;
}

/** A measure for an indicator must say what is to be better; the text of a measure says so itself. */
export function issueOf({ issue, indicators, name }: Measure): string {
  if (matchKey(issue) !== '') return issue;
  return indicators.length > 0 || name === '' ? 'ยังไม่ระบุ' : '-';
}
