import type { Settings } from '../records/records';
import {
  BODY_LOOK,
  HEADER_LOOK,
  markLine,
  type PrintedTab,
  QUIET_LOOK,
  readBack,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import { progressTable, statusTable } from '../tables/print-dimension-tab';
import type { Tables } from '../tables/tables';
import { type ClosedRound, periodText } from './closed-round';
import type { Fact } from './fact';
import { factTables } from './fact-rows';
import { fingerprint } from './fingerprint';
import { HEAD, sealOf } from './snapshot-seal';

/** A round as it is about to be closed. */
export interface Closing extends ClosedRound {
  readonly by: string;
  readonly when: string;
  /** What a check says of the data, in a line. */
  readonly open: string;
  readonly facts: readonly Fact[];
  readonly settings: Settings;
  /** null where there are no items to count. */
  readonly tables: Tables | null;
}

/** The tab of a closed round: who and when, the tables, and every fact in a form that is read back exactly. */
export function printSnapshotTab(closing: Closing): PrintedTab {
  const { tab: name, number, by, when, open, facts, settings, tables } = closing;
  const found = factTables(facts);
  const width = found.reduce((widest, { header }) => Math.max(widest, header.length), LEAST_WIDTH);
  const tab = new TabBuilder(width);
  const title = `ปิดรอบ ${periodText(closing)} ครั้งที่ ${number} ${settings.organisation}`;
  tab.add([[title.trim()]], TITLE_LOOK);
  tab.add([[markLine('ปิดรอบ', when)]], QUIET_LOOK);
  tab.add([[ABOUT]], QUIET_LOOK);
  tab.gap();
  const head = tab.add([
    [HEAD.tab, name],
    [HEAD.by, by],
    [HEAD.when, when],
    [HEAD.open, open],
    [HEAD.fingerprint, fingerprint(facts)],
  ]);
  const seal = tab.add([[HEAD.seal]]);
  tab.look({ ...head, rows: head.rows + 1, columns: 1 }, { bold: true });
  tab.gap();
  if (tables) {
    progressTable(tab, settings, tables);
    statusTable(tab, tables);
    tab.gap();
  }
  tab.add([['ข้อมูลทุกแถวที่ปิดไว้']], { bold: true });
  const first = tab.nextRow;
  for (const { header, rows } of found) {
    tab.add([header], HEADER_LOOK);
    tab.add(rows, { ...BODY_LOOK, wrap: true });
    tab.gap();
  }
  const printed = tab.finish({
    name,
    about: ABOUT,
    widths: Array.from({ length: width }, (_, column) => WIDTHS[column] ?? OTHER_WIDTH),
    frozenRows: 0,
  });
  const above = printed.cells.slice(0, first - 1);
  const sealed = [HEAD.seal, sealOf(above.map((row) => row.map(readBack)))];
  const cells = [...printed.cells];
  cells[seal.row - 1] = [...sealed, ...(cells[seal.row - 1] ?? []).slice(sealed.length)];
  return { ...printed, cells };
}

const ABOUT = 'ข้อมูลของรอบที่ปิดแล้ว โปร่งใสไม่เขียนทับ ขออย่าแก้ ถ้าข้อมูลเปลี่ยนให้ปิดรอบอีกครั้ง';
/** As many columns as the dimension table has. */
const LEAST_WIDTH = 10;
const WIDTHS = [120, 60, 110, 260];
const OTHER_WIDTH = 160;
