import { PLAN_TAB } from '../records/plan-tab';
import {
  BODY_LOOK,
  baht,
  bar,
  count,
  HEADER_LOOK,
  markLine,
  type PrintedCell,
  type PrintedTab,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import { percentOf } from '../text/percent';
import { showDifference } from '../text/visible';
import { periodText } from './closed-round';
import type { Change } from './compare-facts';
import type { DimensionChange, Figures, RoundComparison, RoundSide } from './compare-rounds';
import { blankName, columnName, isMoney } from './fact-columns';

export const COMPARISON_TAB_NAME = 'เปรียบเทียบรอบ';

const LIST = [
  ['เรื่อง', 120],
  ['มิติ', 110],
  ['แท็บ', 110],
  ['เซลล์', 110],
  ['รายการ', 260],
  ['ช่อง', 170],
  ['ก่อน', 260],
  ['หลัง', 260],
] as const;

/** What its own reader looks for. */
export const SIDE_TITLES = ['ก่อน: ', 'หลัง: '] as const;
/** Between a closed tab and who closed it. */
export const CLOSED_BY = ' ปิดโดย ';
export const CHANGES_TITLE = 'สิ่งที่เปลี่ยน';
const TO_CHANGES = 'ไปที่สิ่งที่เปลี่ยนรายข้อ ↓';
export const TOTAL_NAME = 'รวม 4 มิติ';

/** More rows than this help nobody; the tab says how many there are in all. */
const MOST_SHOWN = 5000;
const LONGEST_TEXT = 300;

/** เปรียบเทียบรอบ: counts and money by dimension, then every change with a link to where it stands now. */
export function printComparisonTab(
  comparison: RoundComparison,
  organisation: string,
  stamp: string,
  cellOf: (change: Change) => PrintedCell,
): PrintedTab {
  const tab = new TabBuilder(LIST.length);
  tab.add([[`${COMPARISON_TAB_NAME} ${organisation}`.trim()]], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  const [before, after] = SIDE_TITLES;
  tab.add([[before + stateText(comparison.before)], [after + stateText(comparison.after)]]);
  const sorted = inOrder(comparison.changes);
  const range = `A${tab.nextRow + 2 + TABLES.length * tableRows(comparison.rows)}`;
  if (sorted.length > 0) {
    tab.add([[{ tab: COMPARISON_TAB_NAME, range, text: TO_CHANGES }]]);
  }
  tab.gap();
  for (const table of TABLES) figureTable(tab, comparison.rows, table);
  const shown = sorted.slice(0, MOST_SHOWN);
  const left = shown.length < sorted.length ? ` แสดง ${MOST_SHOWN} ข้อแรก` : '';
  tab.add([[`${CHANGES_TITLE} ${sorted.length} ข้อ${left}`]], { bold: true });
  const header = tab.add([LIST.map(([name]) => name)], HEADER_LOOK);
  const list = tab.add(
    shown.map((change) => changeCells(change, comparison, cellOf)),
    { ...BODY_LOOK, wrap: true },
  );
  return tab.finish({
    name: COMPARISON_TAB_NAME,
    about: 'ผลเปรียบเทียบที่โปร่งใสคำนวณให้ เขียนใหม่ทุกครั้งที่เปรียบเทียบ',
    widths: LIST.map(([, width]) => width),
    frozenRows: 0,
    filter: shown.length > 0 ? { ...header, rows: list.rows + 1 } : null,
  });
}

function stateText(state: RoundSide): string {
  const { closed } = state;
  if (!closed) return `ข้อมูลปัจจุบัน ${periodText(state)}`;
  const edited = closed.isWhole ? '' : ' (แท็บนี้ถูกแก้หลังปิดรอบ จึงอาจไม่ตรงกับวันที่ปิด)';
  return `${closed.tab}${CLOSED_BY}${closed.by} เมื่อ ${closed.when}${edited}`;
}

export const TABLES: readonly (readonly [title: string, key: keyof Figures])[] = [
  ['จำนวนรายการในแผน', 'items'],
  ['จำนวนรายการที่ดำเนินการแล้วเสร็จ', 'done'],
  ['งบประมาณตามแผน (บาท)', 'planned'],
  ['งบประมาณตามข้อบัญญัติ/เทศบัญญัติ (บาท)', 'ordinance'],
  ['เบิกจ่าย (บาท)', 'disbursed'],
];

const BAR_COLOUR = '#1a73e8';

/** Its title, header and rows, and the gap below. */
function tableRows(rows: readonly DimensionChange[]): number {
  return rows.length + 3;
}

function figureTable(
  tab: TabBuilder,
  rows: readonly DimensionChange[],
  [title, key]: (typeof TABLES)[number],
): void {
  const isItems = key === 'items';
  const show = isItems || key === 'done' ? count : baht;
  const of = ({ before, after }: DimensionChange) => [before[key], after[key]] as const;
  const parts = rows.filter(({ dimension }) => dimension !== 'total');
  const most = Math.max(1, ...parts.flatMap(of));
  tab.add([[title]], { bold: true });
  const beside = isItems ? ['เพิ่ม ตัดออก เปลี่ยนสถานะ'] : ['กราฟก่อน', 'กราฟหลัง'];
  tab.add([['มิติ', 'ก่อน', 'หลัง', 'ต่าง', ...beside]], HEADER_LOOK);
  const cells = (row: DimensionChange): PrintedCell[] => {
    const [before, after] = of(row);
    const bars = [before, after].map((figure) =>
      row.dimension === 'total' ? '' : bar(percentOf(figure, most)),
    );
    return [
      row.dimension === 'total' ? TOTAL_NAME : `มิติที่ ${row.dimension}`,
      ...[before, after, after - before].map(show),
      ...(isItems ? [movesText(row)] : bars),
    ];
  };
  const body = tab.add(parts.map(cells), BODY_LOOK);
  if (!isItems) tab.look({ ...body, column: 5, columns: 2 }, { color: BAR_COLOUR });
  tab.add(rows.slice(parts.length).map(cells), { ...BODY_LOOK, bold: true });
  tab.gap();
}

function movesText({ added, removed, moved }: DimensionChange): string {
  const parts = [
    added > 0 && `เพิ่ม ${added}`,
    removed > 0 && `ตัดออก ${removed}`,
    moved > 0 && `เปลี่ยนสถานะ ${moved}`,
  ];
  return parts.filter(Boolean).join(' · ') || '-';
}

const SUBJECTS = ['เพิ่มรายการ', 'ตัดรายการออก', 'สถานะ', 'เงิน', 'แถวเพิ่มหรือหายไป', 'ข้อมูลอื่น'];

/** What a change is about, as its place in the list of subjects. */
function subjectOf({ what, tab, column }: Change): number {
  if (what !== 'changed') return tab !== PLAN_TAB.name ? 4 : what === 'added' ? 0 : 1;
  if (column === 'status') return 2;
  return isMoney(tab, column) ? 3 : 5;
}

/** Items first, then status, money and the rest; within each as the changes came. */
function inOrder(changes: readonly Change[]): Change[] {
  return SUBJECTS.flatMap((_, subject) =>
    changes.filter((change) => subjectOf(change) === subject),
  );
}

function changeCells(
  change: Change,
  { before, after }: RoundComparison,
  cellOf: (change: Change) => PrintedCell,
): PrintedCell[] {
  const { what, tab, label, dimension, column } = change;
  const isOfYears = /^\d{4}$/.test(column) && before.fiscalYear !== after.fiscalYear;
  const subject = SUBJECTS[subjectOf(change)] ?? '';
  const [was, is] = showDifference(change.before, change.after, LONGEST_TEXT);
  const blank = blankName(tab, column);
  return [
    subject,
    String(dimension ?? ''),
    tab,
    cellOf(change),
    label,
    isOfYears ? 'งบประมาณของปี' : column && columnName(tab, column),
    ...(what === 'changed' ? [was || blank, is || blank] : ['', '']),
  ];
}
