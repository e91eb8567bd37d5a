import { examine } from '../core/pipeline/examine';
import { PLAN_TAB } from '../core/records/plan-tab';
import { SETTING_LABELS } from '../core/records/read-settings';
import { SETTINGS, SETTINGS_TAB } from '../core/records/settings-tab';
import { INPUT_TABS } from '../core/records/tabs';
import { findHeader } from '../core/sheet/header';
import { tabsFor } from '../core/sheet/open-tab';
import type { PlainCell } from '../core/sheet/printed-tab';
import { baht, count } from '../core/sheet/printed-tab';
import type { TabSpec } from '../core/sheet/tab-spec';
import { cellText } from '../core/text/cell';
import { fiscalYearOf } from '../core/text/day';
import { matchKey } from '../core/text/thai';
import { arrangeRows } from './arrange-rows';
import { readWorkbook } from './examine-workbook';
import { newTab, settingRecord, type TabRecord } from './new-tab';
import type { Host } from './ports';

const NATIONAL_PLAN_START = 2566;
const PLAN_YEARS = 5;

/**
 * Makes the input tabs that are missing. A tab that is there is left as it is, but for settings
 * rows it lacks, which are added below. Returns the sentences for the user.
 */
export function setUp(host: Host, examples: boolean): string[] {
  const names = host.workbook.tabNames();
  const years = planYears(host);
  const made: string[] = [];
  const kept: string[] = [];
  for (const spec of INPUT_TABS) {
    const [existing] = tabsFor(spec, names);
    if (existing !== undefined) {
      kept.push(existing);
      continue;
    }
    host.progress(`กำลังสร้างแท็บ “${spec.name}”`);
    host.workbook.createTab(newTab(spec, years, firstRecords(spec, years, examples)));
    made.push(spec.name);
  }
  const added = completeSettings(host);
  return [
    made.length > 0 ? `สร้างแท็บ ${made.join(', ')} แล้ว` : 'สมุดงานมีแท็บครบอยู่แล้ว',
    ...(kept.length > 0 ? [`แท็บที่มีอยู่แล้วคงไว้ตามเดิม: ${kept.join(', ')}`] : []),
    ...(added.length > 0 ? [`เพิ่มแถวในแท็บ “${SETTINGS_TAB.name}”: ${added.join(', ')}`] : []),
    nextStep(made),
  ];
}

/** A workbook that had its plan was set up before, and lacked some tabs of later versions. */
function nextStep(made: readonly string[]): string {
  if (made.includes(PLAN_TAB.name)) {
    return 'ขั้นต่อไป: กรอกแท็บ “ตั้งค่า” “แผน” และ “ผู้ลงนาม” แล้วเลือกเมนู โปร่งใส > เตรียมแถวรอบใหม่';
  }
  const first = made.length > 0 ? 'กรอกแท็บที่เพิ่งสร้าง แล้ว' : '';
  return `ขั้นต่อไป: ${first}เลือกเมนู โปร่งใส > ตรวจสอบ`;
}

/**
 * The plan's own years where the settings say them, else the five years of the present plan: plans
 * follow the national one, which runs 2566 to 2570 and five years at a time from there.
 */
function planYears(host: Host): number[] {
  const { planStart, planEnd } = examine(readWorkbook(host)).book.records.settings;
  const now = fiscalYearOf(host.clock.now().day);
  const intoPlan = (now - NATIONAL_PLAN_START + 100 * PLAN_YEARS) % PLAN_YEARS;
  const first = planStart ?? now - intoPlan;
  const last =
    planStart !== null && planEnd !== null && planEnd >= planStart
      ? planEnd
      : first + PLAN_YEARS - 1;
  const years: number[] = [];
  for (let year = first; year <= Math.min(last, first + 9); year++) years.push(year);
  return years;
}

function firstRecords(spec: TabSpec, years: readonly number[], examples: boolean): TabRecord[] {
  if (spec.name === SETTINGS_TAB.name) return SETTINGS.map((setting) => settingRecord(setting));
  return examples ? exampleRows(spec, years) : [];
}

function exampleRows(spec: TabSpec, years: readonly number[]): TabRecord[] {
  const [first] = years;
  return (spec.examples ?? []).map((example, index) => {
    const cells: Record<string, PlainCell> = {};
    for (const [key, value] of Object.entries(example)) {
      if (value === undefined) continue;
      const { format } = spec.columns.find((column) => column.key === key) ?? {};
      if (typeof value === 'string') cells[key] = value;
      else cells[key] = format === 'money' ? baht(value * 100) : count(value);
    }
    if (spec.years) for (const year of years) cells[year] = index === 0 ? baht(2_000_000) : '-';
    if (first !== undefined) {
      cells.fiscalYear = count(first);
      cells.round = count(6);
    }
    return cells;
  });
}

/** Adds the settings an existing tab lacks, so that an older workbook gets the newer ones too. */
function completeSettings(host: Host): string[] {
  const [name] = tabsFor(SETTINGS_TAB, host.workbook.tabNames());
  const [grid] = name === undefined ? [] : host.workbook.readTabs([name]);
  const header = grid && findHeader(grid, SETTINGS_TAB);
  const labels = header?.columns.get('label');
  if (!grid || !header || labels === undefined) return [];
  const present = new Set(
    grid.values.map((row) => SETTING_LABELS.get(matchKey(cellText(row[labels] ?? '')))),
  );
  const missing = SETTINGS.filter((spec) => !present.has(spec.key));
  if (missing.length > 0) {
    host.workbook.appendRows(
      grid.name,
      arrangeRows(
        header,
        missing.map((setting) => settingRecord(setting)),
      ),
    );
  }
  return missing.map((spec) => spec.label);
}
