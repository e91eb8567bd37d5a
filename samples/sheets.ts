import { newTab, settingRecord, type TabRecord } from '../src/app/new-tab';
import { COMMITTEE_TAB } from '../src/core/records/committee-tab';
import { DETAILS_TAB } from '../src/core/records/details-tab';
import { ITA_TAB } from '../src/core/records/ita-tab';
import { MEASURES_TAB } from '../src/core/records/measures-tab';
import { PLAN_TAB } from '../src/core/records/plan-tab';
import { RESULTS_TAB } from '../src/core/records/results-tab';
import { SETTINGS, SETTINGS_TAB } from '../src/core/records/settings-tab';
import { SIGNERS_TAB } from '../src/core/records/signers-tab';
import { TEXTS_TAB } from '../src/core/records/texts-tab';
import { baht, count, HEADER_LOOK, type PlainCell } from '../src/core/sheet/printed-tab';
import { createTab } from '../src/google/create-tab';
import { applyLook, numberFormat, plainValue } from '../src/google/write-tab';
import * as banchang from './source/banchang-2566';
import * as banchangErrors from './source/errors/banchang-2566';
import * as kokkatumErrors from './source/errors/kokkatum-2566';
import * as nonghuaratErrors from './source/errors/nonghuarat-2568';
import type { PaperTab } from './source/errors/paper-tab';
import * as prokfaErrors from './source/errors/prokfa-2563';
import * as tharaeErrors from './source/errors/tharae-2564';
import * as kokkatum from './source/kokkatum-2566';
import { details } from './source/kokkatum-2566-details';
import { bookSigners, signers } from './source/kokkatum-2566-signers';
import * as nonghuaraet from './source/nonghuaraet-2568';
import * as prokfa from './source/prokfa-2563-ita';
import * as tharae from './source/tharae-2564';

/**
 * Fills an empty workbook the way setup does on Google, from the source data beside this file. Runs
 * inside the offline host, so a sample holds the same dropdowns, notes and formats as a real one.
 */
export function makeTharae(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  createTab(spreadsheet, newTab(SETTINGS_TAB, [], settingRecords(tharae.settings)));
  const plan = tharae.items.map(
    (item): TabRecord => ({
      code: item.code,
      dimension: String(item.dimension),
      kind: item.kind,
      name: item.name,
      unit: item.unit,
      baseline: item.baseline ? 'ใช่' : 'ไม่ใช่',
      2564: baht(item.budget2564 * 100),
      note: item.note,
      section: item.section,
    }),
  );
  createTab(spreadsheet, newTab(PLAN_TAB, [2564], plan));
  const results = tharae.results.map(
    (result): TabRecord => ({
      fiscalYear: count(2564),
      round: count(6),
      code: result.code,
      status: result.status,
      inOrdinance: result.inOrdinance ? 'ใช่' : '',
      ordinance: money(result.ordinance),
      disbursed: money(result.disbursed),
      activity: result.activity,
      outcome: result.outcome,
      output: result.output,
      result: result.result,
      reason: result.reason,
      evidence: result.evidence,
    }),
  );
  createTab(spreadsheet, newTab(RESULTS_TAB, [], results));
  createTab(spreadsheet, newTab(SIGNERS_TAB, [], signerRecords(tharae.signers)));
  removeFirstSheet(spreadsheet);
}

/** The plan stands in the layout of the printed paper; the other tabs are those of setup. */
export function makeKokkatum(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  createTab(spreadsheet, newTab(SETTINGS_TAB, [], settingRecords(kokkatum.settings)));
  printFamiliarPlan(spreadsheet.insertSheet('แผน'));
  const records = details.map((detail): TabRecord => ({ ...detail }));
  createTab(spreadsheet, newTab(DETAILS_TAB, [], records));
  createTab(spreadsheet, newTab(SIGNERS_TAB, [], signerRecords([...signers, ...bookSigners])));
  const members = kokkatum.committee.map(
    ([position, role], index): TabRecord => ({ order: count(index + 1), position, role }),
  );
  createTab(spreadsheet, newTab(COMMITTEE_TAB, [], members));
  const texts = kokkatum.texts.map(
    ([document, part, text]): TabRecord => ({ document, part, text }),
  );
  createTab(spreadsheet, newTab(TEXTS_TAB, [], texts));
  removeFirstSheet(spreadsheet);
}

/** Scores and measures without a plan. */
export function makeProkfa(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  createTab(spreadsheet, newTab(SETTINGS_TAB, [], settingRecords(prokfa.settings)));
  const scores = prokfa.indicators.map(
    ({ instrument, name, score, heading, issue }): TabRecord => ({
      fiscalYear: count(2563),
      instrument,
      indicator: name,
      score: String(score),
      toCorrect: heading === 'แก้ไข' ? listed(issue) : '-',
      toDevelop: heading === 'พัฒนา' ? listed(issue) : '-',
    }),
  );
  createTab(spreadsheet, newTab(ITA_TAB, [], scores));
  const measures = prokfa.indicators.map(
    ({ instrument, name, issue, unit, result, period }, index): TabRecord => ({
      order: String(index + 1),
      instrument,
      name,
      issue: listed(issue),
      unit,
      period: period.join('\n'),
      budget: '-',
      result: listed(result),
    }),
  );
  createTab(spreadsheet, newTab(MEASURES_TAB, [], measures));
  createTab(spreadsheet, newTab(SIGNERS_TAB, [], signerRecords(prokfa.signers)));
  createTab(spreadsheet, newTab(TEXTS_TAB, [], [...prokfa.texts]));
  removeFirstSheet(spreadsheet);
}

/** A line each, with a dash as the papers have it. */
function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

export function makeNonghuaraet(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  createTab(spreadsheet, newTab(SETTINGS_TAB, [], settingRecords(nonghuaraet.settings)));
  createTab(spreadsheet, newTab(MEASURES_TAB, [], nonghuaraet.measures));
  createTab(spreadsheet, newTab(SIGNERS_TAB, [], signerRecords(nonghuaraet.signers)));
  removeFirstSheet(spreadsheet);
}

/** The form O42 has three columns of ticks in place of the status. */
export function makeBanchang(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  createTab(spreadsheet, newTab(SETTINGS_TAB, [], settingRecords(banchang.settings)));
  const columns = MEASURES_TAB.columns
    .filter(({ key }) => key !== 'status')
    .map(({ insteadOf: _, ...column }) => column);
  createTab(spreadsheet, newTab({ ...MEASURES_TAB, columns }, [], banchang.measures));
  removeFirstSheet(spreadsheet);
}

/** The papers as they are, slips and all: tabs as an office would type them, not those of setup. */
export function makeTharaeErrors(): void {
  typePaper(tharaeErrors.tabs);
}

export function makeNonghuaratErrors(): void {
  typePaper(nonghuaratErrors.tabs);
}

export function makeKokkatumErrors(): void {
  typePaper(kokkatumErrors.tabs);
}

export function makeBanchangErrors(): void {
  typePaper(banchangErrors.tabs);
}

export function makeProkfaErrors(): void {
  typePaper(prokfaErrors.tabs);
}

function typePaper(tabs: readonly PaperTab[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const tab of tabs) typeTab(spreadsheet.insertSheet(tab.name), tab);
  removeFirstSheet(spreadsheet);
}

function typeTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { above, header, rows }: PaperTab,
): void {
  const width = header[0]?.length ?? 1;
  const rest = Array<PlainCell>(width - 1).fill('');
  const cells = [...above.map((line) => [line, ...rest]), ...header, ...rows];
  const range = sheet.getRange(1, 1, cells.length, width);
  range.setNumberFormats(cells.map((row) => row.map(numberFormat)));
  range.setValues(cells.map((row) => row.map(plainValue)));
  range.setWrap(true).setVerticalAlignment('top');
  if (above.length > 0) sheet.getRange(1, 1, above.length, 1).setWrap(false);
  applyLook(sheet.getRange(above.length + 1, 1, header.length, width), HEADER_LOOK);
  for (let column = 1; column <= width; column++) sheet.setColumnWidth(column, 160);
  sheet.setFrozenRows(above.length + header.length);
}

const YEARS = ['๒๕๖๖', '๒๕๖๗', '๒๕๖๘', '๒๕๖๙', '๒๕๗๐'];

function printFamiliarPlan(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const blank = YEARS.map(() => '');
  const rows: string[][] = [
    ...kokkatum.title.map((line) => [line, '', ...blank, '']),
    ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', ...YEARS.map((year) => `ปี ${year}`), 'หมายเหตุ'],
    ['', '', ...YEARS.map(() => 'งบประมาณ (บาท)'), ''],
  ];
  const header = kokkatum.title.length + 1;
  const first = rows.length + 1;
  for (const [index, item] of kokkatum.items.entries()) {
    const isFirst = kokkatum.items[index - 1]?.dimension !== item.dimension;
    const label = isFirst ? kokkatum.dimensionLabels[item.dimension] : '';
    rows.push([label, item.label, ...item.budgets, item.note]);
  }
  const { label, counts, budgets } = kokkatum.totalRow;
  rows.push([label, counts, ...budgets, '']);

  const range = sheet.getRange(1, 1, rows.length, YEARS.length + 3);
  range.setNumberFormat('@').setValues(rows).setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, kokkatum.title.length, 1).setFontWeight('bold').setWrap(false);
  applyLook(sheet.getRange(header, 1, 2, YEARS.length + 3), HEADER_LOOK);
  const table = sheet.getRange(header, 1, rows.length - header + 1, YEARS.length + 3);
  table.setBorder(true, true, true, true, true, true);
  sheet.getRange(first, 3, rows.length - first + 1, YEARS.length).setHorizontalAlignment('right');
  sheet.getRange(rows.length, 1, 1, YEARS.length + 3).setFontWeight('bold');
  for (const column of [1, 2, YEARS.length + 3]) sheet.getRange(header, column, 2, 1).merge();
  for (const dimension of [1, 2, 3, 4]) {
    const start = kokkatum.items.findIndex((item) => item.dimension === dimension);
    const length = kokkatum.items.filter((item) => item.dimension === dimension).length;
    sheet.getRange(first + start, 1, length, 1).merge();
  }
  for (const [index, width] of [190, 420, ...YEARS.map(() => 105), 140].entries()) {
    sheet.setColumnWidth(index + 1, width);
  }
  sheet.setFrozenRows(header + 1);
}

function settingRecords(values: readonly (readonly [string, string | number])[]): TabRecord[] {
  const given = new Map(values);
  return SETTINGS.map((spec) => settingRecord(spec, String(given.get(spec.label) ?? '')));
}

function signerRecords(signers: typeof tharae.signers): TabRecord[] {
  return signers.map((signer) => ({
    document: signer.document,
    order: count(signer.order),
    heading: signer.heading,
    name: signer.name,
    position: signer.position.join('\n'),
  }));
}

function money(amount: number | null): PlainCell {
  return amount === null ? '' : baht(amount * 100);
}

function removeFirstSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const [first] = spreadsheet.getSheets();
  if (first) spreadsheet.deleteSheet(first);
}
