import { printA1 } from '../workbook/a1';
import { renameInFormula } from '../workbook/rename';
import { Sheet } from '../workbook/sheet';
import type { OpenWorkbook } from './open-workbook';
import { append, attributeOf, child, children, create, type Element, printXml } from './xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes the list of tabs, with what depends on their order, and drops the tabs that were deleted. */
export function writeTabs(open: OpenWorkbook, parts: ReadonlyMap<Sheet, string>): void {
  const { workbook, pack, main, mainDocument } = open;
  const root = mainDocument.documentElement as Element;
  const list = child(root, 'sheets') as Element;
  const held = children(list, 'sheet');
  const before = held.map((entry) => attributeOf(entry, 'sheetId'));
  const entries = workbook.tabs.map((tab) => {
    if (!(tab instanceof Sheet)) return held.find((entry) => relationId(entry) === tab.other);
    const known = held.find((entry) => attributeOf(entry, 'sheetId') === String(tab.id));
    if (known !== undefined) rename(root, known, tab.name);
    const entry = known ?? newEntry(open, list, parts.get(tab) ?? '', tab);
    if (tab.visibility === 'visible') entry.removeAttribute('state');
    else entry.setAttribute('state', tab.visibility);
    return entry;
  });
  for (const entry of held) {
    list.removeChild(entry);
    if (!entries.includes(entry)) removeTab(open, entry);
  }
  for (const entry of entries) if (entry !== undefined) list.appendChild(entry);
  const after = children(list, 'sheet').map((entry) => attributeOf(entry, 'sheetId'));
  renumberNames(root, before, after);
  nameFilters(open, root, after);
  keepActive(root, before, after);
  recalculate(root);
  pack.set(main, printXml(mainDocument));
}

function relationId(entry: Element): string {
  const id = [...entry.attributes].find((attribute) => attribute.localName === 'id');
  return id?.value ?? '';
}

function newEntry(open: OpenWorkbook, list: Element, part: string, sheet: Sheet): Element {
  const entry = create(list, 'sheet', { name: sheet.name, sheetId: sheet.id });
  entry.setAttributeNS(RELATIONS, 'r:id', open.pack.relate(open.main, 'worksheet', part));
  return entry;
}

function rename(root: Element, entry: Element, name: string): void {
  const before = attributeOf(entry, 'name');
  if (before === name) return;
  entry.setAttribute('name', name);
  for (const defined of children(child(root, 'definedNames'), 'definedName')) {
    defined.textContent = renameInFormula(defined.textContent ?? '', before, name);
  }
}

function removeTab({ pack, main }: OpenWorkbook, entry: Element): void {
  const id = relationId(entry);
  const relation = pack.relations(main).find((candidate) => candidate.id === id);
  if (relation !== undefined) pack.remove(relation.target);
  pack.unrelate(main, id);
}

/** Names of one tab only (print areas, filters) point to it by its place in the list. */
function renumberNames(root: Element, before: readonly string[], after: readonly string[]): void {
  const names = child(root, 'definedNames');
  for (const name of children(names, 'definedName')) {
    const place = attributeOf(name, 'localSheetId');
    if (place === '') continue;
    const now = after.indexOf(before[Number(place)] ?? '');
    if (now < 0) names?.removeChild(name);
    else name.setAttribute('localSheetId', String(now));
  }
  if (names !== undefined && children(names).length === 0) root.removeChild(names);
}

const FILTER_NAME = '_xlnm._FilterDatabase';

/** Excel keeps a hidden name for the list under each filter; those that were changed get theirs anew. */
function nameFilters({ workbook }: OpenWorkbook, root: Element, tabs: readonly string[]): void {
  for (const sheet of workbook.sheets) {
    if (!sheet.changed.has('filter')) continue;
    const place = String(tabs.indexOf(String(sheet.id)));
    const held = children(child(root, 'definedNames'), 'definedName').find(
      (name) =>
        attributeOf(name, 'name') === FILTER_NAME && attributeOf(name, 'localSheetId') === place,
    );
    if (sheet.filter === undefined) {
      held?.parentNode?.removeChild(held);
      continue;
    }
    const name = held ?? newName(root, { name: FILTER_NAME, localSheetId: place, hidden: 1 });
    const area = printA1(sheet.filter.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    name.textContent = `'${sheet.name.replaceAll("'", "''")}'!${area}`;
  }
  const names = child(root, 'definedNames');
  if (names !== undefined && children(names).length === 0) root.removeChild(names);
}

function newName(root: Element, attributes: Readonly<Record<string, string | number>>): Element {
  const held = child(root, 'definedNames');
  const names = held ?? create(root, 'definedNames');
  if (held === undefined) {
    const isLater = (part: Element): boolean => AFTER_NAMES.includes(part.localName ?? '');
    root.insertBefore(names, children(root).find(isLater) ?? null);
  }
  return append(names, 'definedName', attributes);
}

/** The tab that was open stays open: a second selected tab would be edited along with it. */
function keepActive(root: Element, before: readonly string[], after: readonly string[]): void {
  const view = child(child(root, 'bookViews'), 'workbookView');
  const active = before[Number(attributeOf(view, 'activeTab') || 0)] ?? '';
  view?.setAttribute('activeTab', String(Math.max(0, after.indexOf(active))));
  view?.removeAttribute('firstSheet');
}

/** Cells changed under the formulas: the program that opens the file is to calculate them anew. */
function recalculate(root: Element): void {
  const held = child(root, 'calcPr');
  if (held !== undefined) {
    held.setAttribute('fullCalcOnLoad', '1');
    return;
  }
  const made = create(root, 'calcPr', { fullCalcOnLoad: 1 });
  const isLater = (part: Element): boolean => AFTER_CALCULATION.includes(part.localName ?? '');
  root.insertBefore(made, children(root).find(isLater) ?? null);
}

const AFTER_CALCULATION =
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const AFTER_NAMES = ['calcPr', ...AFTER_CALCULATION];
