import { CATALOGUE } from '../findings/catalogue';
import type { ExaminedFinding, Finding, SetAside } from '../findings/finding';
import { findingKey } from '../findings/finding-key';
import type { Book } from '../records/book';
import { READ_TABS } from '../records/tabs';
import { columnNames } from '../sheet/cell-reference';
import { matchesTab, type OpenTab } from '../sheet/open-tab';
import { rowIdentity } from '../sheet/row-identity';
import type { Row } from '../sheet/rows';
import { readDay } from '../text/day';

/**
 * Gives each finding its key: its code, and a digest of the tab as declared, what its row is known
 * by, its column and its parameters. So a key survives moved rows, columns and tabs, and headers or
 * tabs renamed within their aliases; it changes when the content found changes. Rows alike in what
 * they are known by share their keys.
 */
export function keyFindings(book: Book, findings: readonly Finding[]): ExaminedFinding[] {
  const tabs = [...Object.values(book.tabs), book.waivers.tab] as readonly (OpenTab | null)[];
  const placesOf = new Map<string, TabPlaces>();
  for (const tab of tabs) if (tab) placesOf.set(tab.name, tabPlaces(tab));
  return findings.map((finding) => {
    const { sheet, row, column } = finding.place;
    const places = placesOf.get(sheet);
    const tab = places?.declared ?? declaredName(sheet);
    const parts = [tab, places?.row(row) ?? '', places?.column(column) ?? '', ...content(finding)];
    return { ...finding, key: findingKey(finding.code, parts), setAside: null };
  });
}

/**
 * Marks the findings that waivers set aside. An error never is. Of two waivers of one finding the
 * later counts, whatever the order of rows.
 */
export function setAsideFindings(
  findings: readonly ExaminedFinding[],
  waivers: readonly (SetAside & { readonly key: string })[],
): ExaminedFinding[] {
  const known = new Map<string, SetAside>();
  for (const { key, reason, by, when } of waivers) {
    const held = known.get(key);
    const given = { reason, by, when };
    if (!held || textOf(held) < textOf(given)) known.set(key, given);
  }
  return findings.map((finding) => {
    const setAside = mayBeSetAside(finding) ? (known.get(finding.key) ?? null) : null;
    return setAside === finding.setAside ? finding : { ...finding, setAside };
  });
}

/** The later one is the greater text. */
function textOf({ when, by, reason }: SetAside): string {
  const [date = '', time = ''] = when.split(' เวลา ');
  const day = readDay(date);
  return JSON.stringify([day.ok ? day.value : '', time, when, by, reason]);
}

/** No error, and nothing about the waivers themselves. */
export function mayBeSetAside({ code }: Finding): boolean {
  return CATALOGUE[code].severity !== 'error' && !code.startsWith('waiver');
}

/** What the places of a tab are known by; rows and columns count from 1. */
interface TabPlaces {
  readonly declared: string;
  readonly row: (row: number) => string;
  readonly column: (column: number) => string;
}

function tabPlaces(tab: OpenTab): TabPlaces {
  let rows: Map<number, Row> | null = null;
  const identities = new Map<number, string>();
  const nameOf = columnNames(tab);
  return {
    declared: tab.spec.name,
    row(number) {
      const known = identities.get(number);
      if (known !== undefined) return known;
      rows ??= new Map([...tab.items, ...tab.totals].map((row) => [row.row, row]));
      const row = rows.get(number);
      const identity = row ? rowIdentity(tab, row) : '';
      identities.set(number, identity);
      return identity;
    },
    // A column without a header has a number only, which moves with it.
    column: (number) => nameOf(number).replace(/^#.*/, ''),
  };
}

function declaredName(sheet: string): string {
  return READ_TABS.find((spec) => matchesTab(spec, sheet))?.name ?? sheet;
}

function content({ params }: Finding): string[] {
  const parts: string[] = [];
  for (const name of Object.keys(params)) parts.push(`${name}=${params[name]}`);
  return parts.sort();
}
