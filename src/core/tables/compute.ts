import { latestResults } from '../records/latest-results';
import type { Records } from '../records/records';
import { dimensionTable } from './dimension-table';
import { itaTable } from './ita';
import { planByYear } from './plan-by-year';
import { reviewTable } from './reviews';
import { statusRow } from './status-row';
import type { Tables } from './tables';

/** Every table of one fiscal year and round, or null while the settings do not say which. */
export function computeTables(records: Records): Tables | null {
  const { fiscalYear, round } = records.settings;
  if (fiscalYear === null || round === null) return null;
  const results = latestResults(records.results, fiscalYear, round);
  return {
    fiscalYear,
    round,
    dimension: dimensionTable(records.plan, results, fiscalYear),
    status: statusRow(records.plan, results, records.settings, round),
    planByYear: planByYear(records.plan),
    ita: itaTable(records.ita, fiscalYear, records.settings.itaCountry, records.itaRules),
    reviews: reviewTable(records.plan, records.reviews, fiscalYear, round),
  };
}
