import type { FindingCode } from '../findings/catalogue';
import type { Params } from '../findings/finding';
import { type Cell, cellText, type Day } from '../text/cell';
import { commonDay, formatDay, isBuddhistDateCell, readDay } from '../text/day';

/**
 * The day of a cell, null where it is blank or could not be used. What is wrong is told, with the day
 * that is surely meant.
 */
export function readDayCell(
  cell: Cell,
  tell: (code: FindingCode, params: Params, fix?: string) => void,
): Day | null {
  const reading = readDay(cell);
  const found = cellText(cell);
  if (!reading.ok) {
    const day = commonDay(cell);
    tell(reading.problem, { found }, day === null ? undefined : formatDay(day));
    return null;
  }
  if (reading.value !== null && isBuddhistDateCell(cell)) {
    const read = formatDay(reading.value);
    tell('day-year-buddhist', { found, read }, read);
  }
  return reading.value;
}
