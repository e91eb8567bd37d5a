import { type ClosedRound, closedRounds } from '../../core/history/closed-round';
import type { Change } from '../../core/history/compare-facts';
import { compareRounds, type RoundSide, type RoundState } from '../../core/history/compare-rounds';
import { COMPARISON_TAB_NAME, printComparisonTab } from '../../core/history/print-comparison-tab';
import { readSnapshot } from '../../core/history/read-snapshot';
import { currentRound } from '../../core/pipeline/closed-rounds';
import { factPlace } from '../../core/pipeline/fact-place';
import { countBySeverity } from '../../core/pipeline/print-findings-tab';
import { placeName } from '../../core/sheet/a1';
import type { PrintedCell } from '../../core/sheet/printed-tab';
import { AppError } from '../app-error';
import { examineWorkbook, stampOf } from '../examine-workbook';
import type { Host } from '../ports';
import { writeOutputTab } from '../write-output-tab';
import { type RoundWritten, withoutPeriod } from './close-round';

/** The data as it stands, in the place of a closed round. */
const NOW = 'now';

/** Writes what changed between two closed rounds, or a closed round and now, into a tab. */
export function compareClosedRounds(
  host: Host,
  { from, to }: { readonly from: string; readonly to: string },
): RoundWritten {
  if (from === to) {
    throw new AppError(
      'rounds-alike',
      'เลือกข้อมูลชุดเดียวกันทั้งสองข้าง จึงไม่มีอะไรให้เทียบ',
      'เลือกรอบที่ปิดแล้วคนละชุด หรือเทียบกับข้อมูลปัจจุบัน',
    );
  }
  const known = closedRounds(host.workbook.tabNames());
  const named = [from, to].filter((name) => name !== NOW).map((name) => roundNamed(name, known));
  const examination = examineWorkbook(host);
  const { book, tables, findings } = examination;
  const closed = new Map<string, RoundState>();
  for (const grid of host.workbook.readTabs(named)) {
    const snapshot = readSnapshot(grid);
    if (snapshot) closed.set(grid.name, { ...snapshot, closed: snapshot });
  }
  const stateOf = (name: string): RoundState => {
    const state = closed.get(name) ?? (tables && currentRound(book.records, tables));
    if (!state) throw withoutPeriod('เปรียบเทียบกับข้อมูลปัจจุบัน');
    return state;
  };
  host.progress('กำลังเปรียบเทียบ');
  const comparison = compareRounds(stateOf(from), stateOf(to));
  const rowOf = rowsNow(comparison.after, currentRound(book.records, comparison.after));
  const cellOf = (change: Change): PrintedCell => {
    const { sheet, row, column } = factPlace(book.tabs, { ...change, row: rowOf(change) });
    return row === 0 ? '' : { tab: sheet, range: placeName(row, column) };
  };
  const { error } = countBySeverity(findings);
  const caution = error > 0 && [from, to].includes(NOW) ? ` · ข้อมูลปัจจุบันยังมี ${error} จุดที่ต้องแก้` : '';
  const { organisation } = book.records.settings;
  const tab = printComparisonTab(comparison, organisation, stampOf(host) + caution, cellOf);
  const refused = writeOutputTab(host, tab);
  const edited = [comparison.before, comparison.after].flatMap(({ closed: one }) =>
    one && !one.isWhole ? [`เตือน: แท็บ “${one.tab}” ถูกแก้หลังปิดรอบ จึงอาจไม่ตรงกับวันที่ปิด`] : [],
  );
  const { changes } = comparison;
  const told =
    changes.length > 0
      ? `พบสิ่งที่เปลี่ยน ${changes.length} ข้อ เขียนไว้ในแท็บ “${COMPARISON_TAB_NAME}”`
      : `ข้อมูลทั้งสองชุดตรงกัน ดูตารางในแท็บ “${COMPARISON_TAB_NAME}”`;
  return {
    notices: [
      ...(refused.length > 0 ? refused : [told]),
      ...edited,
      ...(caution ? [caution.slice(3)] : []),
    ],
    tab: COMPARISON_TAB_NAME,
    after: examination,
  };
}

function roundNamed(name: string, known: readonly ClosedRound[]): string {
  if (known.some(({ tab }) => tab === name)) return name;
  const names = known.map(({ tab }) => `“${tab}”`).join(' ');
  throw new AppError(
    'round-unknown',
    `ไม่พบรอบที่ปิดแล้วชื่อ “${name}”`,
    names === '' ? 'ยังไม่มีรอบที่ปิดแล้ว เลือกปิดรอบก่อน' : `เลือกหนึ่งใน ${names}`,
  );
}

/** Where a row stands now; null where it is gone. A closed round does not say. */
function rowsNow(after: RoundSide, now: RoundState): (change: Change) => number | null {
  if (!after.closed) return ({ row }) => row;
  const rows = new Map(now.facts.map(({ tab, identity, row }) => [`${tab}\n${identity}`, row]));
  return ({ tab, identity }) => rows.get(`${tab}\n${identity}`) ?? null;
}
