import type { Dimension } from '../records/dimension';
import { toArabicDigits } from '../text/digits';
import { formatMoney, type Satang } from '../text/money';
import { squish } from '../text/thai';

/** One row of an input tab as papers tell of it. */
export interface Fact {
  /** The tab as declared, whatever the office calls it. */
  readonly tab: string;
  /** What the row is known by within its tab; no two rows have the same. */
  readonly identity: string;
  /** The row's own name: code and title. */
  readonly label: string;
  readonly dimension: Dimension | null;
  /** Where it stands in the sheet just now, from 1. */
  readonly row: number;
  /** Texts in normal form by the column's key, a planned budget by its year; blank ones are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Before rows alike in what they are known by are told apart. */
export type UnnamedFact = Omit<Fact, 'tab'>;

/** A cell whose content could not be used. */
export const UNUSABLE = '?';

/** The cells that say something. */
export function cellsOf(entries: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(entries).filter(([, text]) => text !== ''));
}

/** One line with Arabic digits. */
export function plain(text: string): string {
  return toArabicDigits(squish(text));
}

/** Nothing for no money, however a sheet writes it. */
export function money(satang: Satang | null | undefined): string {
  if (satang === undefined || satang === 0) return '';
  return satang === null ? UNUSABLE : formatMoney(satang);
}
