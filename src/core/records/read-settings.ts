import type { FindingCode } from '../findings/catalogue';
import type { Report } from '../findings/collector';
import { type Params, type Place, wholeTab } from '../findings/finding';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { type Cell, cellText, type Day, errorValue, isBlank } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { nearest } from '../text/nearest';
import type { Hundredths } from '../text/percent';
import { readScore } from '../text/score';
import { matchKey, squish } from '../text/thai';
import { inBuddhistEra, readBuddhistYear } from '../text/year';
import { LONGEST_TEXT, readFlag } from './fields';
import { compareTexts } from './in-order';
import { readDayCell } from './read-day';
import type { Round, Settings } from './records';
import { SETTINGS, type SettingKey, type SettingSpec, type SettingsColumn } from './settings-tab';

/** Year and round asked for on the command line, in place of the workbook's own. */
export interface Overrides {
  readonly fiscalYear?: number | undefined;
  readonly round?: Round | undefined;
}

/** Settings of the office; blank ones take their standard, required ones are reported. */
export function readSettings(
  tab: OpenTab<SettingsColumn> | null,
  overrides: Overrides,
  planYears: readonly number[],
  report: Report,
): Settings {
  const values = tab ? rowsByKey(tab, report) : new Map<SettingKey, Row<SettingsColumn>>();
  const read = settingReader(tab, values, overrides, yearTest(values, planYears), report);
  return {
    organisation: read.text('organisation'),
    district: read.text('district').replace(/^(?:อำเภอ|อ\.)\s*/, ''),
    province: read.text('province').replace(/^(?:จังหวัด|จ\.)\s*/, ''),
    fiscalYear: overrides.fiscalYear ?? read.year('fiscalYear'),
    round: overrides.round ?? read.round('round'),
    planStart: read.year('planStart'),
    planEnd: read.year('planEnd'),
    division: read.text('division'),
    documentNumber: read.text('documentNumber'),
    documentDay: read.day('documentDay'),
    addressee: read.text('addressee'),
    dataDay: read.day('dataDay'),
    website: read.text('website'),
    orderNumber: read.text('orderNumber'),
    partners: read.list('partners'),
    itaAnnounced: read.score('itaAnnounced'),
    itaCountry: read.score('itaCountry'),
    thaiDigitsInText: read.flag('thaiDigitsInText', true),
    thaiDigitsInTables: read.flag('thaiDigitsInTables', true),
    inProgressWeight: read.weight('inProgressWeight', 50),
    levels: { 6: read.levels('level6', [5000, 2000]), 12: read.levels('level12', [8000, 5000]) },
  };
}

export const SETTING_LABELS = new Map(SETTINGS.map((spec) => [matchKey(spec.label), spec.key]));

function rowsByKey(
  tab: OpenTab<SettingsColumn>,
  report: Report,
): Map<SettingKey, Row<SettingsColumn>> {
  const rows = settingRows(tab);
  const unknown: Row<SettingsColumn>[] = [];
  for (const row of tab.items) {
    const label = labelOf(row);
    const key = SETTING_LABELS.get(matchKey(label));
    const used = key && rows.get(key);
    if (!key || !used) unknown.push(row);
    else if (row !== used) {
      const params = { setting: specOf(key).label, used: cellText(used.cell('value')) };
      report('setting-doubled', tab.place(row.row, 'label', label), params);
    }
  }
  reportMisspelt(tab, unknown, rows, report);
  return rows;
}

/** The row that counts for each setting: of several one that is filled in, wherever they stand. */
export function settingRows(tab: OpenTab<SettingsColumn>): Map<SettingKey, Row<SettingsColumn>> {
  const rows = new Map<SettingKey, Row<SettingsColumn>>();
  for (const row of tab.items) {
    const key = SETTING_LABELS.get(matchKey(labelOf(row)));
    const known = key && rows.get(key);
    if (key && (!known || compareRows(row, known) < 0)) rows.set(key, row);
  }
  return rows;
}

function compareRows(a: Row<SettingsColumn>, b: Row<SettingsColumn>): number {
  const [one, other] = [a.cell('value'), b.cell('value')];
  return (
    Number(isBlank(one)) - Number(isBlank(other)) ||
    compareTexts(cellText(one), cellText(other)) ||
    compareTexts(typeof one, typeof other) ||
    compareTexts(labelOf(a), labelOf(b))
  );
}

/**
 * Tells which years of the Common Era are surely Buddhist ones here: those the plan has a column
 * for, where the year reported then lies within the plan.
 */
function yearTest(
  values: ReadonlyMap<SettingKey, Row<SettingsColumn>>,
  planYears: readonly number[],
): (year: number) => boolean {
  const [start, year, end] = (['planStart', 'fiscalYear', 'planEnd'] as const).map((key) => {
    const cell = values.get(key)?.cell('value') ?? '';
    const reading = readBuddhistYear(cell);
    return (reading.ok ? reading.value : inBuddhistEra(cell)?.year) ?? null;
  });
  const given = [start ?? null, year ?? null, end ?? null].filter((each) => each !== null);
  const isInOrder = given.every((each, index) => index === 0 || each >= (given[index - 1] ?? 0));
  return (meant) => isInOrder && planYears.includes(meant);
}

/** A row of the office's own is left alone, but not one that looks like a setting the tab lacks. */
function reportMisspelt(
  tab: OpenTab<SettingsColumn>,
  unknown: readonly Row<SettingsColumn>[],
  known: ReadonlyMap<SettingKey, Row<SettingsColumn>>,
  report: Report,
): void {
  const isGiven = (key: SettingKey) => !isBlank(known.get(key)?.cell('value') ?? '');
  const lacking = SETTINGS.filter((spec) => !isGiven(spec.key)).map((spec) => spec.label);
  for (const row of unknown) {
    const label = labelOf(row);
    const place = tab.place(row.row, 'label', label);
    const error = errorValue(row.cell('label'));
    if (error !== null) report('cell-error', place, { found: error });
    else if (!isBlank(row.cell('value'))) {
      const setting = nearest(label, lacking);
      if (setting) report('setting-unknown', place, { found: label, setting }, setting);
    }
  }
}

function labelOf(row: Row<SettingsColumn>): string {
  return squish(cellText(row.cell('label')));
}

/** Readers by type. Each returns its standard for a blank cell and reports what it cannot use. */
function settingReader(
  tab: OpenTab<SettingsColumn> | null,
  rows: ReadonlyMap<SettingKey, Row<SettingsColumn>>,
  overrides: Overrides,
  isYear: (year: number) => boolean,
  report: Report,
) {
  const given = new Set(Object.entries(overrides).flatMap(([key, value]) => (value ? [key] : [])));

  function cellOf(key: SettingKey): Cell {
    const row = rows.get(key);
    const cell = row?.cell('value') ?? '';
    if (isBlank(cell) && tab && specOf(key).required && !given.has(key)) {
      report('setting-missing', placeOf(key), { setting: specOf(key).label });
    }
    const error = errorValue(cell);
    if (error === null) return cell;
    report('cell-error', placeOf(key), { found: error });
    return '';
  }

  function placeOf(key: SettingKey): Place {
    const row = rows.get(key);
    if (!tab) return wholeTab('ตั้งค่า');
    return row ? tab.place(row.row, 'value', specOf(key).label) : wholeTab(tab.name);
  }

  function problem(
    key: SettingKey,
    code: FindingCode,
    cell: Cell,
    more: Params = {},
    fix?: string | number,
  ): void {
    report(code, placeOf(key), { found: cellText(cell), ...more }, fix);
  }

  function invalid(key: SettingKey, cell: Cell, expected: string): void {
    problem(key, 'setting-invalid', cell, { setting: specOf(key).label, expected });
  }

  return {
    text(key: SettingKey): string {
      const cell = cellOf(key);
      if (typeof cell === 'object' || typeof cell === 'boolean') {
        invalid(key, cell, 'ข้อความ โดยตั้งรูปแบบเซลล์เป็นข้อความธรรมดาก่อนพิมพ์');
        return '';
      }
      const text = squish(cellText(cell));
      if (text.length > LONGEST_TEXT) {
        report('text-too-long', placeOf(key), { length: text.length, limit: LONGEST_TEXT });
      }
      return text;
    },
    list(key: SettingKey): string[] {
      const cell = cellOf(key);
      if (typeof cell !== 'string') return [];
      const names = cell.slice(0, LONGEST_TEXT).split(/[,;\n\r]/);
      return names.map(squish).filter(Boolean);
    },
    year(key: SettingKey): number | null {
      const cell = cellOf(key);
      const reading = readBuddhistYear(cell);
      if (reading.ok) return reading.value;
      const meant = inBuddhistEra(cell);
      problem(
        key,
        reading.problem,
        cell,
        {},
        meant && isYear(meant.year) ? meant.value : undefined,
      );
      return null;
    },
    round(key: SettingKey): Round | null {
      const cell = cellOf(key);
      const round = readRound(cell);
      if (round === null && !isBlank(cell)) problem(key, 'round-unknown', cell);
      return round;
    },
    day(key: SettingKey): Day | null {
      const cell = cellOf(key);
      return readDayCell(cell, (code, params, fix) => problem(key, code, cell, params, fix));
    },
    flag(key: SettingKey, standard: boolean): boolean {
      const cell = cellOf(key);
      const flag = isBlank(cell) ? standard : readFlag(cell);
      if (flag === null) invalid(key, cell, 'ใช่ หรือ ไม่ใช่');
      return flag ?? standard;
    },
    weight(key: SettingKey, standard: number): number {
      const cell = cellOf(key);
      const weight = isBlank(cell) ? standard : hundredths(cellText(cell));
      if (weight !== null && weight <= 100) return weight;
      invalid(key, cell, 'ค่า 0 ถึง 1 ทศนิยมไม่เกินสองตำแหน่ง เช่น 0.5');
      return standard;
    },
    score(key: SettingKey): Hundredths | null {
      const cell = cellOf(key);
      const reading = readScore(cell, rows.get(key)?.display('value'));
      if (reading.ok) return reading.value;
      invalid(key, cell, 'คะแนน 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง เช่น 90.9');
      return null;
    },
    levels(key: SettingKey, standard: readonly [number, number]): readonly [number, number] {
      const cell = cellOf(key);
      if (isBlank(cell)) return standard;
      const parts = cellText(cell)
        .split(/[/,;\s]+/)
        .filter(Boolean)
        .map((part) => hundredths(part.replace(/%$/, '')));
      const [high = null, middle = null] = parts;
      if (parts.length === 2 && high !== null && middle !== null && isDescending(high, middle)) {
        return [high, middle];
      }
      invalid(key, cell, 'ร้อยละสองค่าจากมากไปน้อย เช่น 80 / 50');
      return standard;
    },
  };
}

/** 6 or 12, also as “๖ เดือน” or “รอบ 12 เดือน”. */
export function readRound(cell: Cell): Round | null {
  if (cell === 6 || cell === 12) return cell;
  const match = /^(?:รอบ)?(?:ที่)?(6|12)(?:เดือน)?$/.exec(matchKey(cellText(cell)));
  return match ? (Number(match[1]) as Round) : null;
}

function isDescending(high: number, middle: number): boolean {
  return 10000 >= high && high > middle;
}

/** '0.5' is 50, '80' is 8000: a number of at most two decimals in hundredths, else null. */
function hundredths(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(toArabicDigits(text).trim());
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

function specOf(key: SettingKey): SettingSpec {
  return SETTINGS.find((spec) => spec.key === key) as SettingSpec;
}
