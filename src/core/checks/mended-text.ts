import { inOneKindOfDigits, mixedNumber } from '../text/digits';
import { withoutMisread } from '../text/misread';
import { normalise } from '../text/thai';
import type { TextCell, TextRole } from './text-cells';

/** Between sentences, and between a first and a last name, two spaces are good Thai typing. */
const TWO_SPACES: ReadonlySet<TextRole> = new Set(['prose', 'person', 'period', 'link']);
/** Their form is for their readers to say. */
const AS_TYPED: ReadonlySet<TextRole> = new Set(['figure', 'code']);

/** Spaces between words of one line; those at the start of a line indent it. */
const DOUBLED = /(\S)[ \t]{2,}(?=\S)/g;

/** The cell's text in normal form, without spaces at its ends and doubled ones in a name. */
export function tidied({ text, role }: TextCell): string {
  if (AS_TYPED.has(role)) return text;
  const normal = normalise(text).trim();
  return TWO_SPACES.has(role) ? normal : normal.replace(DOUBLED, '$1 ');
}

/**
 * The cell with every certain remedy applied. Each finding about a cell's writing offers this one
 * value, so that it does not matter which of them is mended first.
 */
export function mended(cell: TextCell): string {
  const tidy = tidied(cell);
  const text = AS_TYPED.has(cell.role) || cell.role === 'link' ? tidy : withoutMisread(tidy);
  return (isDigitsCertain(cell) ? inOneKindOfDigits(text) : null) ?? text;
}

/** A code is never offered anew: 1.10 typed afresh becomes the number 1.1 in many a sheet. */
export function isDigitsCertain({ text, role }: TextCell): boolean {
  return role !== 'code' && mixedNumber(text) !== null && inOneKindOfDigits(text) !== null;
}
