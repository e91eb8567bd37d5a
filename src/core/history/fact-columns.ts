import { RESULTS_TAB } from '../records/results-tab';
import { SETTINGS, SETTINGS_TAB } from '../records/settings-tab';
import { STATUS_NAMES } from '../records/status';
import { READ_TABS } from '../records/tabs';
import type { TabSpec } from '../sheet/tab-spec';
import { matchKey } from '../text/thai';

/** A budget is known by its year. */
const YEAR = /^\d{4}$/;

/** What staff call the column of a fact; that of a setting is the setting's own name. */
export function columnName(tab: string, key: string): string {
  const spec = specOf(tab);
  if (spec?.years && YEAR.test(key)) return spec.years.header(Number(key));
  return columnsOf(tab).find((column) => column.key === key)?.name ?? key;
}

/** Whether a column holds an amount. */
export function isMoney(tab: string, key: string): boolean {
  const spec = specOf(tab);
  if (spec?.years && YEAR.test(key)) return true;
  return spec?.columns.find((column) => column.key === key)?.format === 'money';
}

/** What a cell of a column says that says nothing. Facts do not tell a zero from a blank. */
export function blankName(tab: string, key: string): string {
  if (tab === RESULTS_TAB.name && key === 'status') return STATUS_NAMES['not-reported'];
  return isMoney(tab, key) ? 'ว่างหรือ 0.00' : 'ว่าง';
}

/** The column that goes by a name, also by one it had in an earlier version. */
export function columnKey(tab: string, name: string): string {
  const columns = columnsOf(tab);
  const own = columns.find((column) => column.name === name);
  if (own) return own.key;
  const year = name.slice(-4);
  if (columnName(tab, year) === name) return year;
  const form = matchKey(name);
  return columns.find(({ aliases }) => aliases.some((one) => matchKey(one) === form))?.key ?? name;
}

/** Columns in the order their tab has them, years after them. */
export function inColumnOrder(tab: string, keys: Iterable<string>): string[] {
  const order = columnsOf(tab).map(({ key }) => key);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

function columnsOf(tab: string): Column[] {
  if (tab === SETTINGS_TAB.name) {
    return SETTINGS.map(({ key, label }) => ({ key, name: label, aliases: [] }));
  }
  const columns = specOf(tab)?.columns ?? [];
  return columns.map(({ key, header, aliases = [] }) => ({ key, name: header, aliases }));
}

function specOf(tab: string): TabSpec | undefined {
  return READ_TABS.find(({ name }) => name === tab);
}
