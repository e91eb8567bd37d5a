import { CATALOGUE } from '../findings/catalogue';
import type { Report } from '../findings/collector';
import { type SetAside, wholeTab } from '../findings/finding';
import { codeOfKey } from '../findings/finding-key';
import type { Workbook } from '../sheet/grid';
import { findGrid, type OpenTab, openTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { errorValue, isBlank } from '../text/cell';
import { squish } from '../text/thai';
import { LEAST_REASON, WAIVERS_TAB, type WaiverKey } from './waivers-tab';

/** One row of ข้อที่คงไว้ that counts: it names a finding that may be set aside, and says why. */
export interface Waiver extends SetAside {
  readonly row: number;
  readonly key: string;
}

/** The tab, null where there is none or it cannot be read, and its rows that count. */
export interface Waivers {
  readonly tab: OpenTab<WaiverKey> | null;
  readonly rows: readonly Waiver[];
}

/** A cancelled row is history; a row that cannot count says so, and its finding stays open. */
export function readWaivers(workbook: Workbook, report: Report): Waivers {
  const grid = findGrid(workbook, WAIVERS_TAB, report);
  if (!grid || grid.values.every((row) => row.every(isBlank))) return { tab: null, rows: [] };
  const tab = openTab(workbook, WAIVERS_TAB, () => {});
  const needed = WAIVERS_TAB.columns.filter(({ required }) => required);
  const missing = needed.filter(({ key }) => !tab?.header.columns.has(key));
  if (!tab || missing.length > 0) {
    const columns = missing.map(({ header }) => `“${header}”`).join(' ');
    report('waivers-unreadable', wholeTab(grid.name), { columns });
    return { tab: null, rows: [] };
  }
  const rows = tab.items.flatMap((row): Waiver[] => {
    if (!isBlank(row.cell('cancelled'))) return [];
    const waiver = readWaiver(tab, row, report);
    return waiver ? [waiver] : [];
  });
  return { tab, rows };
}

function readWaiver(tab: OpenTab<WaiverKey>, row: Row<WaiverKey>, report: Report): Waiver | null {
  const label = textOf(row, 'item');
  const key = textOf(row, 'key');
  const code = codeOfKey(key);
  if (code === null) {
    report('waiver-unknown', tab.place(row.row, 'key', label), { found: key });
    return null;
  }
  if (CATALOGUE[code].severity === 'error') {
    report('waiver-of-error', tab.place(row.row, 'key', label), { code });
    return null;
  }
  const reason = textOf(row, 'reason');
  if (reason.length < LEAST_REASON) {
    report('waiver-without-reason', tab.place(row.row, 'reason', label));
    return null;
  }
  return { row: row.row, key, reason, by: textOf(row, 'by'), when: textOf(row, 'time') };
}

function textOf(row: Row<WaiverKey>, key: WaiverKey): string {
  return errorValue(row.cell(key)) === null ? squish(row.display(key)) : '';
}
