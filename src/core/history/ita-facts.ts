import { indicatorOf } from '../records/indicators';
import { itaYearOf } from '../records/ita-year';
import { MEASURE_STATUS_NAMES } from '../records/measure-status';
import type { ItaScore, Measure, Records } from '../records/records';
import { formatPercent } from '../text/percent';
import { cellsOf, money, plain, type UnnamedFact } from './fact';

/** Scores of the year that counts, and of the one before, which it is compared with. */
export function itaFacts(ita: readonly ItaScore[], fiscalYear: number): UnnamedFact[] {
  const latest = itaYearOf(ita, fiscalYear);
  const rows = ita.filter((row) => latest !== null && isOf(row.fiscalYear, latest));
  return rows.map((row) => {
    const name = row.indicator === null ? '' : indicatorOf(row.indicator).name;
    return {
      identity: `${row.fiscalYear} ${row.indicator ?? ''}`,
      label: `${name} ปี ${row.fiscalYear}`.trim(),
      dimension: null,
      row: row.row,
      cells: cellsOf({
        score: formatPercent(row.score, ''),
        toCorrect: plain(row.toCorrect),
        toDevelop: plain(row.toDevelop),
      }),
    };
  });
}

export function itaRuleFacts(
  { ita, itaRules }: Pick<Records, 'ita' | 'itaRules'>,
  fiscalYear: number,
): UnnamedFact[] {
  const latest = itaYearOf(ita, fiscalYear) ?? fiscalYear;
  const rules = itaRules.filter((rule) => isOf(rule.fiscalYear, latest));
  return rules.map(({ row, fiscalYear: year, subject, value }) => ({
    identity: `${year} ${subject}`,
    label: `${subject} ปี ${year}`,
    dimension: null,
    row,
    cells: cellsOf({ value: plain(value) }),
  }));
}

/** A row that goes on with a measure is known by it and its place below. */
export function measureFacts(measures: readonly Measure[]): UnnamedFact[] {
  let above = '';
  let below = 0;
  return measures.map((measure) => {
    const goesOn = measure.name === '' && measure.order === null && measure.instrument === null;
    if (!goesOn) above = plain(measure.label) || (measure.instrument ?? '');
    below = goesOn ? below + 1 : 0;
    return {
      identity: goesOn ? `${above} (ต่อ ${below})` : above,
      label: above,
      dimension: null,
      row: measure.row,
      cells: cellsOf({
        instrument: measure.instrument ?? '',
        issue: plain(measure.issue),
        unit: plain(measure.unit),
        steps: plain(measure.steps),
        monitoring: plain(measure.monitoring),
        period: plain(measure.period),
        budget: money(measure.budget),
        status: measure.status === null ? '' : MEASURE_STATUS_NAMES[measure.status],
        result: plain(measure.result),
        outcome: plain(measure.outcome),
        evidence: plain(measure.evidence),
      }),
    };
  });
}

function isOf(year: number | null, latest: number): boolean {
  return year === latest || year === latest - 1;
}
