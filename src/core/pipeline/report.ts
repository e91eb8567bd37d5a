import type { Severity } from '../findings/catalogue';
import type { ExaminedFinding, SetAside } from '../findings/finding';
import { rowName, sentenceOf } from '../findings/sentence';
import type { Records } from '../records/records';
import { placeName } from '../sheet/a1';
import { reviewsByRound } from '../tables/reviews';
import type {
  DimensionRow,
  ItaFigures,
  ItaTable,
  ReviewTable,
  StatusRow,
  Tables,
} from '../tables/tables';
import { plainMoney } from '../text/money';
import { formatPercent, type Hundredths } from '../text/percent';

/**
 * The tables as the machine-readable report holds them: baht and percents as text. Without a plan
 * there are no dimensions.
 */
export function reportTables(tables: Tables, hasPlan = true) {
  const { status, planByYear } = tables;
  return {
    dimension: reportDimension(hasPlan ? tables.dimension : []),
    status: reportStatus(status),
    planByYear: {
      years: [...planByYear.years],
      dimensions: planByYear.dimensions.map((row) => ({
        ...row,
        budgets: row.budgets.map(plainMoney),
      })),
      total: { ...planByYear.total, budgets: planByYear.total.budgets.map(plainMoney) },
    },
    ita: tables.ita && reportIta(tables.ita),
  };
}

export function reportDimension(rows: readonly DimensionRow[]) {
  return rows.map((row) => ({
    ...row,
    planned: plainMoney(row.planned),
    ordinance: plainMoney(row.ordinance),
    disbursed: plainMoney(row.disbursed),
    percentItems: percentText(row.percentItems),
    percentBudget: percentText(row.percentBudget),
  }));
}

export function reportStatus(status: StatusRow) {
  return { ...status, implementation: percentText(status.implementation) };
}

/** Scores with two decimals; a change below 0 has its minus sign. */
function reportIta(ita: ItaTable) {
  const { fiscalYear, previous, grade, country } = ita;
  return {
    fiscalYear,
    ...figureTexts(ita),
    grade,
    country: country && { score: formatPercent(country.score), grade: country.grade },
    previous,
    gap: figureTexts(ita.gap),
    change: figureTexts(ita.change),
    indicators: ita.indicators.map(({ indicator, name, instrument, score, gap, change }) => ({
      indicator,
      name,
      instrument,
      score: percentText(score),
      gap: percentText(gap),
      change: percentText(change),
    })),
  };
}

function figureTexts({ iit, eit, oit, overall }: ItaFigures) {
  return {
    iit: percentText(iit),
    eit: percentText(eit),
    oit: percentText(oit),
    overall: percentText(overall),
  };
}

/** What the committee decided, a round each. */
export function reportReviews({ plan, reviews }: Records) {
  return reviewsByRound(plan, reviews).map(({ table, dimensions, openRows, ...round }) => {
    const { others } = table;
    const decided = ({ items, approved, correct, question, notReviewed }: ReviewTable) => ({
      ...{ items, approved, correct, question, notReviewed },
    });
    return {
      ...round,
      dimensions: dimensions.map(([dimension, own]) => ({ dimension, ...decided(own) })),
      total: decided(table),
      ...{ others, openRows },
    };
  });
}

export interface ReportedFinding {
  key: string;
  code: string;
  severity: Severity;
  sheet: string;
  cell: string;
  row: string;
  message: string;
  remedy: string;
  fix?: string;
  setAside?: SetAside;
}

export function reportFinding(finding: ExaminedFinding): ReportedFinding {
  const { severity, message, remedy } = sentenceOf(finding);
  const { sheet, row, column } = finding.place;
  const fix = finding.fix === undefined ? {} : { fix: String(finding.fix) };
  const setAside = finding.setAside === null ? {} : { setAside: finding.setAside };
  return {
    key: finding.key,
    code: finding.code,
    severity,
    sheet,
    cell: placeName(row, column),
    row: rowName(finding),
    message,
    remedy,
    ...fix,
    ...setAside,
  };
}

function percentText(hundredths: Hundredths | null): string | null {
  return hundredths === null ? null : formatPercent(hundredths);
}
