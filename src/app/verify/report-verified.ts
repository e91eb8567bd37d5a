import type { Change } from '../../core/history/compare-facts';
import type { Book } from '../../core/records/book';
import { DETAILS_TAB } from '../../core/records/details-tab';
import { PLAN_TAB } from '../../core/records/plan-tab';
import { RESULTS_TAB } from '../../core/records/results-tab';
import { SETTINGS, SETTINGS_TAB } from '../../core/records/settings-tab';
import { READ_TABS } from '../../core/records/tabs';
import { TEXTS_TAB } from '../../core/records/texts-tab';
import { placeName } from '../../core/sheet/a1';
import type { OpenTab } from '../../core/sheet/open-tab';
import { groupBy } from '../../core/text/group-by';
import { matchKey } from '../../core/text/thai';
import type { ChangedCell, VerifiedDocument } from '../contract/verified';
import type { VerifiedPaper } from './verify-papers';

/** So many changed cells of one document are listed; its sentences count them all. */
export const MOST_CELLS = 100;

/** A document's state as it is told, with where its data changed. */
export function reportVerified(verified: VerifiedPaper, tabs: Book['tabs']): VerifiedDocument {
  const { paper, version, state } = verified;
  const changes = verified.changes() ?? [];
  const { time, title, subject, url, fiscalYear, round, fingerprint } = paper;
  const open: readonly (OpenTab | null)[] = Object.values(tabs);
  const tabOf = (declared: string) => open.find((tab) => tab?.spec.name === declared) ?? null;
  const listed = changes.slice(0, MOST_CELLS);
  return {
    ...{ time, title, subject, url, version, fiscalYear, round, fingerprint, state },
    sentences: sentencesOf(verified, changes, (declared) => tabOf(declared)?.name ?? declared),
    cells: listed.map((change) =>
      change.tab === SETTINGS_TAB.name
        ? settingCell(change, tabs.settings)
        : cellOf(change, tabOf(change.tab)),
    ),
    moreCells: changes.length - listed.length,
  };
}

type NameOf = (tab: string) => string;

function sentencesOf(
  { paper, version, state }: VerifiedPaper,
  changes: readonly Change[],
  nameOf: NameOf,
): string[] {
  const since = `หลังจาก${paper.title}ฉบับที่ ${version}`;
  switch (state) {
    case 'current':
      return ['ข้อมูลยังเป็นชุดเดียวกับในเอกสาร'];
    case 'superseded':
      return ['มีฉบับใหม่กว่านี้แล้ว'];
    case 'unknown':
      return ['ไม่ทราบว่าข้อมูลเปลี่ยนหรือไม่ เพราะไม่มีรอยข้อมูลของฉบับนี้'];
    case 'changed':
      return changes.length > 0
        ? [...groupBy(changes, groupOf).values()].map((group) =>
            groupSentence(group, since, nameOf),
          )
        : [`ข้อมูลเปลี่ยน${since} แต่ไม่มีรอยข้อมูล จึงบอกไม่ได้ว่าที่ใด`];
  }
}

/** Changes told in one sentence: of a dimension as a whole, of other rows by tab. */
function groupOf({ what, tab, dimension }: Change): string {
  if (tab === TEXTS_TAB.name) return tab;
  const isCell = what === 'changed' && dimension !== null;
  return `${what} ${isCell ? '' : tab} ${dimension}`;
}

function groupSentence(group: readonly Change[], since: string, nameOf: NameOf): string {
  const [{ what, tab, dimension }] = group as readonly [Change, ...Change[]];
  const count = group.length;
  if (tab === TEXTS_TAB.name) return `ถ้อยคำ ${count} หัวข้อเปลี่ยน${since}`;
  const where = dimension === null ? `ในแท็บ “${nameOf(tab)}”` : `ในมิติที่ ${dimension}`;
  if (what === 'changed') return `${count} เซลล์${where} เปลี่ยน${since}`;
  const rows = `${what === 'added' ? 'เพิ่ม' : 'ลบ'}${NOUNS[tab] ?? ''} ${count} ${UNITS[tab] ?? 'แถว'}`;
  return `${rows}${where} ${since}`;
}

const NOUNS: Readonly<Record<string, string>> = { [RESULTS_TAB.name]: 'ผลของ' };
const UNITS: Readonly<Record<string, string>> = {
  [PLAN_TAB.name]: 'รายการ',
  [RESULTS_TAB.name]: 'รายการ',
  [DETAILS_TAB.name]: 'รายการ',
};

/** Where a change stands now, by the tab's and the column's own names. */
function cellOf(
  { what, tab: declared, label, row, column }: Change,
  tab: OpenTab | null,
): ChangedCell {
  const named = {
    what,
    sheet: tab?.name ?? declared,
    row: label,
    column: headerOf(declared, column),
  };
  if (!tab || row === null) return { ...named, cell: '' };
  const place = tab.header.columns.get(column) ?? tab.header.years.get(Number(column));
  return { ...named, cell: placeName(row, place === undefined ? 0 : place + 1) };
}

function headerOf(declared: string, column: string): string {
  const spec = READ_TABS.find(({ name }) => name === declared);
  const own = spec?.columns.find(({ key }) => key === column)?.header;
  return own ?? (/^[0-9]{4}$/.test(column) ? (spec?.years?.header(Number(column)) ?? '') : '');
}

/** A setting is a row of its own, its value in one cell. */
function settingCell({ what, column: key }: Change, tab: Book['tabs']['settings']): ChangedCell {
  const label = SETTINGS.find((setting) => setting.key === key)?.label ?? '';
  const row = tab?.items.find((one) => matchKey(one.display('label')) === matchKey(label))?.row;
  const column = tab?.header.columns.get('value');
  const cell = row === undefined || column === undefined ? '' : placeName(row, column + 1);
  return { what, sheet: tab?.name ?? SETTINGS_TAB.name, cell, row: label, column: '' };
}
