import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { type Cell, cellText, errorValue, isBlank } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import type { Satang } from '../text/money';
import { nearest } from '../text/nearest';
import { matchKey, squish } from '../text/thai';
import { type Code, holdsAnotherItem, labelOf, readCode, splitCode } from './code';
import { DIMENSIONS, type Dimension } from './dimension';
import { type Fields, fieldsOf } from './fields';
import { ITEM_KIND_NAMES, ITEM_KINDS, type ItemKind, kindOfName } from './item-kind';
import type { PlanKey } from './plan-tab';
import type { PlanItem } from './records';

type PlanTab = OpenTab<PlanKey>;

/**
 * Plan items of either layout. In the familiar one the code stands before the name, the kind is the
 * name's first word, and the dimension is merged down its items.
 */
export function readPlan(tab: PlanTab, report: Report): PlanItem[] {
  const fields = fieldsOf(tab, report);
  let above: Dimension | null = null;
  return tab.items.map((row) => {
    const printed = fields.text(row, 'name', '');
    const coded = tab.header.columns.has('code') && !isBlank(row.cell('code'));
    const [inName, afterCode] = splitCode(printed);
    const codeInName = readCode(inName);
    const name = squish(coded && !codeInName ? printed : afterCode);
    const code = readItemCode(tab, row, coded ? null : inName, name, report);
    const label = labelOf(code.text, name);
    if (name === '' && tab.header.columns.has('name')) {
      report('name-missing', tab.place(row.row, 'name', label));
    }
    if (holdsAnotherItem(name)) report('name-two-items', tab.place(row.row, 'name', label));
    if (coded && codeInName && code.text !== '' && codeInName.text !== code.text) {
      const params = { code: code.text, inName: codeInName.text };
      report('code-in-name-differs', tab.place(row.row, 'name', label), params);
    }

    const own = readDimension(tab, row, label, report);
    // Below a label that could not be read, the dimension above that label does not hold either.
    if (own !== 'blank') above = own === 'unknown' ? null : own;
    const dimension: Dimension | null =
      own === 'blank' ? (above ?? code.dimension) : own === 'unknown' ? null : own;
    if (own === 'blank' && dimension === null) {
      report('dimension-missing', tab.place(row.row, 'dimension', label));
    }
    if (code.dimension && dimension && code.dimension !== dimension) {
      const params = { code: code.text, ofCode: code.dimension, ofRow: dimension };
      report('code-dimension', tab.place(row.row, coded ? 'code' : 'name', label), params);
    }
    return {
      row: row.row,
      code: code.text,
      dimension,
      kind: readKind(tab, row, name, label, report),
      name,
      unit: fields.text(row, 'unit', label),
      baseline: fields.flag(row, 'baseline', label, true),
      budgets: readBudgets(tab, row, label, fields),
      note: fields.text(row, 'note', label),
      section: fields.text(row, 'section', label),
    };
  });
}

/** Reads a code cell as a reader sees it, so that 1.10 stays 1.10; reports what is wrong with it. */
export function readCodeCell<Key extends string>(
  tab: OpenTab<Key>,
  row: Row<Key>,
  key: Key,
  label: string,
  report: Report,
): Code | null {
  if (!tab.header.columns.has(key)) return null;
  const cell = row.cell(key);
  const place = () => tab.place(row.row, key, label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place(), { found: error });
  else if (isBlank(cell)) report('code-missing', place());
  else if (typeof cell === 'object') report('code-is-date', place(), { found: cell.day });
  else {
    const shown = row.display(key);
    const text = typeof cell === 'string' || shown === '' ? cellText(cell) : shown;
    const code = readCode(text);
    if (code) return code;
    report('code-malformed', place(), { found: text });
  }
  return null;
}

function readItemCode(
  tab: PlanTab,
  row: Row<PlanKey>,
  inName: string | null,
  name: string,
  report: Report,
): { readonly text: string; readonly dimension: Dimension | null } {
  const none = { text: '', dimension: null };
  if (inName === null) return readCodeCell(tab, row, 'code', name, report) ?? none;
  const key = tab.header.columns.has('code') ? 'code' : 'name';
  if (!tab.header.columns.has(key)) return none;
  if (inName === '') {
    report('code-missing', tab.place(row.row, key, name));
    return none;
  }
  const code = readCode(inName);
  if (code) return code;
  report('code-malformed', tab.place(row.row, key, name), { found: inName });
  return none;
}

function readDimension(
  tab: PlanTab,
  row: Row<PlanKey>,
  label: string,
  report: Report,
): Dimension | 'blank' | 'unknown' {
  const cell = row.cell('dimension');
  if (isBlank(cell)) return 'blank';
  const dimension = dimensionOf(cell);
  if (dimension) return dimension;
  const error = errorValue(cell);
  const place = tab.place(row.row, 'dimension', label);
  if (error !== null) report('cell-error', place, { found: error });
  else report('dimension-unknown', place, { found: cellText(cell) });
  return 'unknown';
}

/**
 * 1, ๑, มิติ 1, มิติที่ ๑ การสร้างสังคม…; มติ is how papers misprint มิติ. A second number (“1, 2”)
 * leaves open which dimension is meant, and “4 มิติ” counts them.
 */
export function dimensionOf(cell: Cell): Dimension | null {
  if (typeof cell === 'number') return DIMENSIONS.find((dimension) => dimension === cell) ?? null;
  if (typeof cell !== 'string') return null;
  const text = toArabicDigits(squish(cell));
  const match = /^(?:(?:มิติ|มติ) ?(?:ที่)? ?)?([1-4])(?! ?มิติ)[^0-9]*$/.exec(text);
  return match ? (Number(match[1]) as Dimension) : null;
}

function readKind(
  tab: PlanTab,
  row: Row<PlanKey>,
  name: string,
  label: string,
  report: Report,
): ItemKind | null {
  const cell = row.cell('kind');
  if (isBlank(cell)) {
    const kind = kindOfName(name);
    const key = tab.header.columns.has('kind') ? 'kind' : 'name';
    if (!kind && tab.header.columns.has(key)) {
      report('kind-missing', tab.place(row.row, key, label));
    }
    return kind;
  }
  const kind = KINDS_BY_NAME.get(matchKey(cellText(cell)));
  if (kind) return kind;
  const place = tab.place(row.row, 'kind', label);
  const error = errorValue(cell);
  if (error !== null) {
    report('cell-error', place, { found: error });
    return null;
  }
  const likely = likelyKind(cellText(cell));
  const params = { found: cellText(cell), likely: likely ? ` น่าจะหมายถึง “${likely}”` : '' };
  // A total row may count the kinds without this one, and be right only so: nobody can say.
  const isCertain = likely !== null && tab.totals.length === 0;
  report('kind-unknown', place, params, isCertain ? likely : undefined);
  return null;
}

const KINDS_BY_NAME = new Map(ITEM_KINDS.map((kind) => [matchKey(ITEM_KIND_NAMES[kind]), kind]));
const KIND_NAMES = Object.values(ITEM_KIND_NAMES);

/** A kind misspelt, or written out with more words; none where two are named. */
function likelyKind(text: string): string | null {
  const form = matchKey(text);
  const named = KIND_NAMES.filter((name) => form.includes(name));
  const [only] = named;
  return named.length === 1 && only && form.startsWith(only) && form.length <= LONGEST_KIND
    ? only
    : named.length === 0
      ? nearest(text, KIND_NAMES, 2)
      : null;
}

const LONGEST_KIND = 20;

function readBudgets(
  tab: PlanTab,
  row: Row<PlanKey>,
  label: string,
  fields: Fields<PlanKey>,
): Map<number, Satang | null> {
  const budgets = new Map<number, Satang | null>();
  for (const year of tab.header.years.keys()) {
    budgets.set(year, fields.yearMoney(row, year, label));
  }
  return budgets;
}
