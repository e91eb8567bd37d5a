import type { Report } from '../findings/collector';
import type { Place } from '../findings/finding';
import { type Book, openTabs } from '../records/book';
import type { CommitteeKey } from '../records/committee-tab';
import type { DetailKey } from '../records/details-tab';
import { indicatorTitle } from '../records/indicators';
import type { ItaKey } from '../records/ita-tab';
import type { MeasureKey } from '../records/measures-tab';
import type { PlanKey } from '../records/plan-tab';
import { reviewLabel } from '../records/read-reviews';
import { SETTING_LABELS } from '../records/read-settings';
import type { ResultKey } from '../records/results-tab';
import type { ReviewKey } from '../records/reviews-tab';
import { SETTINGS, type SettingKey } from '../records/settings-tab';
import type { SignerKey } from '../records/signers-tab';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { titleCells } from '../sheet/title-cells';
import { type Cell, cellText, errorValue, isBlank } from '../text/cell';
import { matchKey, squish } from '../text/thai';

/**
 * What a cell holds, which says how it may be written: the name of an item, of a unit, office or
 * opinion (`title`) or person, a period, sentences, a link, a number of a paper, an amount, a code.
 */
export type TextRole =
  | 'item'
  | 'unit'
  | 'title'
  | 'person'
  | 'period'
  | 'prose'
  | 'link'
  | 'paper'
  | 'figure'
  | 'code';

/** A cell with text in it, as typed. */
export interface TextCell {
  readonly text: string;
  readonly role: TextRole;
  /** The header of its column, or the label of its setting. */
  readonly column: string;
  readonly place: () => Place;
}

/** One rule about how a cell is written. It sees every cell with text once. */
export type CellRule = (cell: TextCell, report: Report) => void;

type Visit = (cell: TextCell) => void;
type Roles<Key extends string> = Readonly<Partial<Record<Key, TextRole>>>;

const PLAN: Roles<PlanKey> = {
  code: 'code',
  name: 'item',
  unit: 'unit',
  note: 'prose',
  section: 'prose',
};
const RESULTS: Roles<ResultKey> = {
  fiscalYear: 'figure',
  code: 'code',
  name: 'item',
  ordinance: 'figure',
  disbursed: 'figure',
  activity: 'prose',
  outcome: 'prose',
  output: 'prose',
  result: 'prose',
  reason: 'prose',
  evidence: 'link',
};
const DETAILS: Roles<DetailKey> = {
  code: 'code',
  name: 'item',
  rationale: 'prose',
  objectives: 'prose',
  target: 'prose',
  method: 'prose',
  period: 'period',
  budget: 'prose',
  responsible: 'unit',
  output: 'prose',
  outcome: 'prose',
};
const ITA: Roles<ItaKey> = {
  fiscalYear: 'figure',
  indicator: 'item',
  score: 'figure',
  toCorrect: 'prose',
  toDevelop: 'prose',
};
const MEASURES: Roles<MeasureKey> = {
  name: 'item',
  issue: 'prose',
  unit: 'unit',
  steps: 'prose',
  monitoring: 'prose',
  period: 'period',
  budget: 'figure',
  result: 'prose',
  outcome: 'prose',
  evidence: 'link',
};
const SIGNERS: Roles<SignerKey> = { heading: 'title', name: 'person', position: 'title' };
const COMMITTEE: Roles<CommitteeKey> = { name: 'person', position: 'title', role: 'title' };
const REVIEWS: Roles<ReviewKey> = {
  fiscalYear: 'figure',
  code: 'code',
  opinion: 'prose',
  member: 'title',
  answer: 'prose',
  answeredBy: 'title',
};
/** The other settings are figures, days and choices. */
const OF_SETTINGS: Roles<SettingKey> = {
  organisation: 'title',
  district: 'title',
  province: 'title',
  division: 'title',
  addressee: 'title',
  partners: 'prose',
  documentNumber: 'paper',
  orderNumber: 'paper',
  website: 'link',
};

/** Hands over each cell with text in it, tab by tab; totals, choices and errors are left out. */
export function eachTextCell({ tabs, records, names }: Book, visit: Visit): void {
  const label = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  sweep(tabs.plan, PLAN, visit, (_, index) => {
    const item = records.plan[index];
    return label(item?.code, item?.name);
  });
  sweep(tabs.results, RESULTS, visit, (_, index) => {
    const code = records.results[index]?.code ?? '';
    return label(code, names.get(code));
  });
  sweep(tabs.details, DETAILS, visit, (_, index) => {
    const detail = records.details[index];
    return label(detail?.code, detail?.name);
  });
  sweep(tabs.ita, ITA, visit, (_, index) => {
    const indicator = records.ita[index]?.indicator;
    return indicator ? indicatorTitle(indicator) : '';
  });
  sweep(tabs.measures, MEASURES, visit, (_, index) => records.measures[index]?.label ?? '');
  sweep(tabs.signers, SIGNERS, visit, (row) => {
    const lines = cellText(row.cell('position')).split('\n').map(squish);
    return lines.find(Boolean) ?? '';
  });
  sweep(tabs.committee, COMMITTEE, visit, (row) =>
    squish(row.display('name') || row.display('position')),
  );
  sweep(tabs.reviews, REVIEWS, visit, (_, index) =>
    reviewLabel(records.reviews[index]?.code ?? null, names),
  );
  sweepSettings(tabs.settings, visit);
  for (const tab of openTabs(tabs)) {
    for (const title of titleCells(tab)) visit({ ...title, role: 'prose', column: '' });
  }
}

function sweep<Key extends string>(
  tab: OpenTab<Key> | null,
  roles: Roles<Key>,
  visit: Visit,
  labelOf: (row: Row<Key>, index: number) => string,
): void {
  if (!tab) return;
  const columns = tab.spec.columns.flatMap(({ key, header }) => {
    const role = roles[key];
    return role && tab.header.columns.has(key) ? [{ key, header, role }] : [];
  });
  const years = [...tab.header.years.keys()];
  tab.items.forEach((row, index) => {
    for (const { key, header: column, role } of columns) {
      const text = textOf(row.cell(key));
      if (text === null) continue;
      visit({ text, role, column, place: () => tab.place(row.row, key, labelOf(row, index)) });
    }
    for (const year of years) {
      const text = textOf(row.year(year));
      if (text === null) continue;
      const place = () => tab.yearPlace(row.row, year, labelOf(row, index));
      visit({ text, role: 'figure', column: tab.spec.years?.header(year) ?? '', place });
    }
  });
}

/** Rows of the office's own are left alone. */
function sweepSettings(tab: Book['tabs']['settings'], visit: Visit): void {
  for (const row of tab?.items ?? []) {
    const key = SETTING_LABELS.get(matchKey(cellText(row.cell('label'))));
    const text = textOf(row.cell('value'));
    if (!tab || !key || text === null) continue;
    const column = SETTINGS.find((spec) => spec.key === key)?.label ?? '';
    const role = OF_SETTINGS[key] ?? 'figure';
    visit({ text, role, column, place: () => tab.place(row.row, 'value', column) });
  }
}

function textOf(cell: Cell): string | null {
  return typeof cell !== 'string' || isBlank(cell) || errorValue(cell) !== null ? null : cell;
}
