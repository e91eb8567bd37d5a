import type { Report } from '../findings/collector';
import type { Place } from '../findings/finding';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { type Cell, cellText, errorValue, isBlank } from '../text/cell';
import { readMoney, type Satang } from '../text/money';
import { matchKey, normalise } from '../text/thai';
import { readWhole } from '../text/whole';
import { inBuddhistEra, readBuddhistYear } from '../text/year';

/** A cell longer than this cannot stand in an official paper. */
export const LONGEST_TEXT = 5000;

/** Reads the fields of one tab's rows; what cannot be used is reported at its cell and left out. */
export interface Fields<Key extends string> {
  readonly text: (row: Row<Key>, key: Key, label: string) => string;
  /** 0 when blank, null when unusable; so for the next. */
  readonly money: (row: Row<Key>, key: Key, label: string) => Satang | null;
  readonly yearMoney: (row: Row<Key>, year: number, label: string) => Satang | null;
  /** A year of the Common Era gets a remedy where `isMeant` says its Buddhist year fits. */
  readonly year: (
    row: Row<Key>,
    key: Key,
    label: string,
    isMeant?: (year: number) => boolean,
  ) => number | null;
  readonly whole: (
    row: Row<Key>,
    key: Key,
    label: string,
    min: number,
    max: number,
  ) => number | null;
  readonly flag: (row: Row<Key>, key: Key, label: string, blank: boolean) => boolean;
}

export function fieldsOf<Key extends string>(tab: OpenTab<Key>, report: Report): Fields<Key> {
  function money(cell: Cell, place: () => Place): Satang | null {
    const reading = readMoney(cell);
    if (reading.ok) return reading.value ?? 0;
    report(reading.problem, place(), { found: cellText(cell) });
    return null;
  }

  return {
    text(row, key, label) {
      const cell = row.cell(key);
      if (cell === '') return '';
      const error = errorValue(cell);
      if (error !== null) {
        report('cell-error', tab.place(row.row, key, label), { found: error });
        return '';
      }
      const text = normalise(typeof cell === 'string' ? cell : row.display(key)).trim();
      if (text.length > LONGEST_TEXT) {
        const params = { length: text.length, limit: LONGEST_TEXT };
        report('text-too-long', tab.place(row.row, key, label), params);
      }
      return text;
    },
    money: (row, key, label) => money(row.cell(key), () => tab.place(row.row, key, label)),
    yearMoney: (row, year, label) =>
      money(row.year(year), () => tab.yearPlace(row.row, year, label)),
    year(row, key, label, isMeant) {
      if (!tab.header.columns.has(key)) return null;
      const cell = row.cell(key);
      const reading = readBuddhistYear(cell);
      if (reading.ok) {
        if (reading.value === null) report('year-missing', tab.place(row.row, key, label));
        return reading.value;
      }
      const meant = inBuddhistEra(cell);
      const fix = meant && isMeant?.(meant.year) ? meant.value : undefined;
      report(reading.problem, tab.place(row.row, key, label), { found: cellText(cell) }, fix);
      return null;
    },
    whole(row, key, label, min, max) {
      const cell = row.cell(key);
      const reading = readWhole(cell, { min, max });
      if (reading.ok) return reading.value;
      const params = { found: cellText(cell), min, max };
      report(reading.problem, tab.place(row.row, key, label), params);
      return null;
    },
    flag(row, key, label, blank) {
      const cell = row.cell(key);
      const flag = readFlag(cell);
      if (flag !== null) return flag;
      if (isBlank(cell)) return blank;
      const column = tab.spec.columns.find((spec) => spec.key === key)?.header ?? key;
      const error = errorValue(cell);
      if (error !== null) report('cell-error', tab.place(row.row, key, label), { found: error });
      else
        report(
          'flag-unknown',
          tab.place(row.row, key, label),
          { found: cellText(cell), column },
          likelyFlag(cell),
        );
      return blank;
    },
  };
}

const YES = new Set(['ใช่', 'true', 'yes', 'y', '1', '✓', '✔', '☑', '√', 'มี', 'บรรจุ', 'บรรจุแล้ว']);
const NO = new Set(['ไม่ใช่', 'false', 'no', 'n', '0', '✗', '✘', '☐', 'ไม่', 'ไม่มี', 'ไม่บรรจุ']);

/** ใช่ or ไม่ใช่ in its common forms, a check box included; null for anything else. */
export function readFlag(cell: Cell): boolean | null {
  const text = cellText(cell).trim();
  if (text === '-' || text === '–') return false;
  const form = matchKey(text) || text;
  if (YES.has(form)) return true;
  return NO.has(form) ? false : null;
}

const LIKELY_YES = /^(?:ใช้|ใช|ไช่|ใข่|ช่|(?:ใช่|บรรจุ|มี)(?:แล้ว|ครับ|ค่ะ|คะ|อยู่|ใน.*)*)$/;
const LIKELY_NO = /^(?:ยัง)?ไม่(?:ใช้|ใช|ไช่|ใข่|ได้|มี|(?:ใช่|ได้บรรจุ|บรรจุ)(?:ครับ|ค่ะ|คะ|ใน.*)*)$/;
const LONGEST_FLAG = 40;

/** What a cell that is neither ใช่ nor ไม่ใช่ surely means: “/” is a tick. */
function likelyFlag(cell: Cell): string | undefined {
  const text = cellText(cell).trim();
  if (text.length > LONGEST_FLAG) return undefined;
  const form = matchKey(text);
  if (LIKELY_NO.test(form)) return 'ไม่ใช่';
  return text === '/' || LIKELY_YES.test(form) ? 'ใช่' : undefined;
}
