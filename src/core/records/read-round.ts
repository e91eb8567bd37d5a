import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { cellText, errorValue, isBlank } from '../text/cell';
import { readRound } from './read-settings';
import type { Round } from './records';

/** The round of a row, in the column of that key; null where it could not be used, and a finding says why. */
export function readRoundCell<Key extends string>(
  tab: OpenTab<Key | 'round'>,
  row: Row<Key | 'round'>,
  label: string,
  report: Report,
): Round | null {
  if (!tab.header.columns.has('round')) return null;
  const cell = row.cell('round');
  const round = readRound(cell);
  if (round !== null) return round;
  const place = tab.place(row.row, 'round', label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place, { found: error });
  else if (isBlank(cell)) report('round-missing', place);
  else report('round-unknown', place, { found: cellText(cell) });
  return null;
}
