import type { Place } from '../findings/finding';
import { type Book, openTabs, type Tabs } from '../records/book';
import { labelOf, readCode } from '../records/code';
import type { CommitteeKey } from '../records/committee-tab';
import type { DetailKey } from '../records/details-tab';
import type { ItaKey } from '../records/ita-tab';
import type { MeasureKey } from '../records/measures-tab';
import type { PlanKey } from '../records/plan-tab';
import { reviewLabel } from '../records/read-reviews';
import { settingRows } from '../records/read-settings';
import type { ResultKey } from '../records/results-tab';
import type { ReviewKey } from '../records/reviews-tab';
import { SETTINGS, type SettingKey } from '../records/settings-tab';
import type { SignerKey } from '../records/signers-tab';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { titleCells } from '../sheet/title-cells';
import { hasKey, normalise, squish } from '../text/thai';

/** Called with a text in normal form, and where it stands for whoever finds something in it. */
export type Visit = (text: string, place: () => Place) => void;

const PLAN_TEXTS: readonly PlanKey[] = ['name', 'unit', 'note', 'section'];
const RESULT_TEXTS: readonly ResultKey[] = [
  'name',
  'activity',
  'outcome',
  'output',
  'result',
  'reason',
  'evidence',
];
export const DETAIL_TEXTS: readonly DetailKey[] = [
  'name',
  'rationale',
  'objectives',
  'target',
  'method',
  'period',
  'budget',
  'responsible',
  'output',
  'outcome',
];
const ITA_TEXTS: readonly ItaKey[] = ['toCorrect', 'toDevelop'];
const MEASURE_TEXTS: readonly MeasureKey[] = [
  'name',
  'issue',
  'unit',
  'steps',
  'monitoring',
  'period',
  'result',
  'outcome',
  'evidence',
];
const SIGNER_TEXTS: readonly SignerKey[] = ['heading', 'position'];
const COMMITTEE_TEXTS: readonly CommitteeKey[] = ['position', 'role'];
const REVIEW_TEXTS: readonly ReviewKey[] = ['opinion', 'answer'];
const SETTING_TEXTS: readonly SettingKey[] = ['division', 'addressee', 'orderNumber'];

/** Every cell of the input tabs in which an office writes sentences or names of offices. */
export function visitTexts(book: Book, visit: Visit): void {
  const { tabs } = book;
  for (const key of SETTING_TEXTS) visitSetting(tabs, key, visit);
  visitTitles(tabs, visit);
  visitTab(tabs.plan, PLAN_TEXTS, namedBy<PlanKey>('code', 'name'), visit);
  visitTab(tabs.results, RESULT_TEXTS, resultNames(book), visit);
  visitTab(tabs.details, DETAIL_TEXTS, namedBy<DetailKey>('code', 'name'), visit);
  visitTab(tabs.ita, ITA_TEXTS, namedBy<ItaKey>('indicator'), visit);
  visitTab(tabs.measures, MEASURE_TEXTS, namedBy<MeasureKey>('order', 'name'), visit);
  visitTab(tabs.signers, SIGNER_TEXTS, namedBy<SignerKey>('position'), visit);
  visitTab(tabs.committee, COMMITTEE_TEXTS, namedBy<CommitteeKey>('position'), visit);
  visitTab(tabs.reviews, REVIEW_TEXTS, reviewNames(book), visit);
}

/** The texts above the headers. */
export function visitTitles(tabs: Tabs, visit: Visit): void {
  for (const tab of openTabs(tabs)) {
    for (const { text, place } of titleCells(tab)) visit(normalise(text), place);
  }
}

/** The cells of some columns of one tab; `nameOf` tells what a reader knows the row by. */
export function visitTab<Key extends string>(
  tab: OpenTab<Key> | null,
  keys: readonly Key[],
  nameOf: (row: Row<Key>) => string,
  visit: Visit,
): void {
  if (!tab) return;
  const present = keys.filter((key) => tab.header.columns.has(key));
  for (const row of tab.items) {
    for (const key of present) {
      const cell = row.cell(key);
      if (typeof cell !== 'string' || cell === '') continue;
      visit(normalise(cell), () => tab.place(row.row, key, nameOf(row)));
    }
  }
}

/** Rows known by their own cells. */
export function namedBy<Key extends string>(...keys: readonly Key[]): (row: Row<Key>) => string {
  return (row) =>
    keys
      .map((key) => squish(row.display(key)))
      .filter(Boolean)
      .join(' ');
}

/** A result without a name of its own goes by the plan's. */
export function resultNames({ names }: Book): (row: Row<ResultKey>) => string {
  return (row) => {
    const code = squish(row.display('code'));
    return labelOf(code, squish(row.display('name')) || names.get(readCode(code)?.text ?? ''));
  };
}

function reviewNames({ names }: Book): (row: Row<ReviewKey>) => string {
  return (row) => {
    const shown = squish(row.display('code'));
    return reviewLabel(hasKey(shown) ? (readCode(shown)?.text ?? null) : '', names);
  };
}

/** The text of one setting, where its row is there. */
export function visitSetting(tabs: Tabs, key: SettingKey, visit: Visit): void {
  const row = tabs.settings && settingRows(tabs.settings).get(key);
  const cell = row?.cell('value');
  if (typeof cell === 'string' && cell !== '')
    visit(normalise(cell), () => settingPlace(tabs, key));
}

/** Where a setting's value stands; the whole tab when its row is missing. */
export function settingPlace({ settings }: Tabs, key: SettingKey): Place {
  const row = settings && settingRows(settings).get(key);
  const label = SETTINGS.find((spec) => spec.key === key)?.label ?? '';
  if (settings && row) return settings.place(row.row, 'value', label);
  return { sheet: settings?.name ?? 'ตั้งค่า', row: 0, column: 0, label };
}
