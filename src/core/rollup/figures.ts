import type { ExaminedFinding } from '../findings/finding';
import { excerpt, sentenceOf, tabText } from '../findings/sentence';
import type { Book } from '../records/book';
import { PLAN_TAB } from '../records/plan-tab';
import { RESULTS_TAB } from '../records/results-tab';
import { SETTINGS_TAB } from '../records/settings-tab';
import { matchesTab } from '../sheet/open-tab';
import type { Tables } from '../tables/tables';
import { type Failure, failureFor } from './failures';
import type { OfficeFigures } from './office-row';

/** A workbook read whole, as far as its figures go. */
export interface Examined {
  readonly book: Book;
  readonly tables: Tables | null;
  readonly findings: readonly ExaminedFinding[];
}

/**
 * A figure of one office stays below this (in satang, a hundred thousand million baht), and so many
 * offices are gathered at most: then every sum is exact, and every amount comes back from a cell whole.
 */
export const LARGEST_FIGURE = 1e13;
export const MOST_OFFICES = 900;

const LONGEST_NAME = 200;

/** The figures of one office's tables, or why they cannot be taken. */
export function figuresOf(
  { book, tables, findings }: Examined,
  counts: OfficeFigures['counts'],
): OfficeFigures | Failure {
  const unusable = findings.find(isUnusable);
  if (unusable) return tabFailure(unusable);
  if (!tables) return failureFor('no-period');
  if (book.records.plan.length === 0) return failureFor('no-plan');
  const { organisation, district, inProgressWeight } = book.records.settings;
  const { implementation: _, level, ...status } = tables.status;
  const dimensions = tables.dimension
    .filter(({ dimension }) => dimension !== 'total')
    .map(({ items, done, planned, ordinance, disbursed }) => {
      return { items, done, planned, ordinance, disbursed };
    });
  if (dimensions.some((sums) => Object.values(sums).some((value) => value >= LARGEST_FIGURE))) {
    return failureFor('too-large');
  }
  return {
    organisation: excerpt(
      [organisation, district && `อำเภอ${district}`].filter(Boolean).join(' '),
      LONGEST_NAME,
    ),
    fiscalYear: tables.fiscalYear,
    round: tables.round,
    counts,
    dimensions,
    status,
    weight: inProgressWeight,
    level,
  };
}

const NEEDED = [SETTINGS_TAB, PLAN_TAB, RESULTS_TAB];
const STRUCTURE = new Set(['tab-missing', 'header-missing', 'column-missing']);

/** Where a needed tab cannot be read there is no telling what its figures lack. */
function isUnusable({ code, place }: ExaminedFinding): boolean {
  return STRUCTURE.has(code) && NEEDED.some((spec) => matchesTab(spec, place.sheet));
}

function tabFailure(finding: ExaminedFinding): Failure {
  const { message, remedy } = sentenceOf(finding);
  if (finding.code === 'tab-missing' && matchesTab(PLAN_TAB, finding.place.sheet)) {
    return failureFor('no-plan');
  }
  return failureFor('tab-unusable', { tab: tabText(finding.place.sheet), message, remedy });
}
