import type { Day } from '../../text/cell';
import { formatDay } from '../../text/day';

/** The text as one unit, within which no line ends. */
export function noBreak(text: string): string {
  return text.replace(/ /g, '\u00a0');
}

/** A day as documents print it; '' where none is given. */
export function printedDay(day: Day | null): string {
  return day === null ? '' : noBreak(formatDay(day));
}
