import { excerpt, tabText } from '../findings/sentence';
import { DECISION_NAMES } from '../records/decision';
import { reviewLabel } from '../records/read-reviews';
import type { Review } from '../records/records';
import { compareReviews, type ReviewState, reviewStates } from '../records/review-states';
import { a1 } from '../sheet/a1';
import {
  BODY_LOOK,
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
import type { Day } from '../text/cell';
import { daysBetween, formatDayShort } from '../text/day';
import { formatPercent, percentOf } from '../text/percent';
import { reviewCounts } from './review-counts';
import type { Tables } from './tables';

export const REVIEWS_TAB_NAME = 'ข้อที่รอคำตอบ';

/** More rows than this help nobody; the tab says how many there are in all. */
const MOST_SHOWN = 2000;

const COLUMNS = [
  ['ลำดับ', 50],
  ['เซลล์', 70],
  ['ปี/รอบ', 80],
  ['ผลพิจารณา', 110],
  ['รายการ', 240],
  ['ความเห็น', 340],
  ['กรรมการ', 160],
  ['วันที่', 90],
  ['รอมาแล้ว (วัน)', 90],
] as const;
const ANSWERED = ['วันที่ตอบ', 'คำตอบ', 'ผู้ตอบ'];
const WIDTHS = [...COLUMNS.map(([, width]) => width), 340, 160];

/** What the tab is printed from: the reviews, where they stand, and the names of the items. */
export interface PrintedReviews {
  readonly reviews: readonly Review[];
  /** The tab as the office calls it, and the column of ความเห็น from 1; 0 where there is none. */
  readonly sheet: string;
  readonly column: number;
  readonly names: ReadonlyMap<string, string>;
  readonly tables: Tables | null;
}

/**
 * ข้อที่รอคำตอบ: what waits for an answer, whatever its round, in the order it is worked off: first what is to
 * be corrected, the longest waiting first. Then what was answered in the round, then its summary.
 */
export function printReviewsTab(source: PrintedReviews, today: Day, stamp: string): PrintedTab {
  const states = reviewStates(source.reviews).sort((a, b) => compareReviews(a.review, b.review));
  const asked = states.filter(({ review }) => review.decision !== 'approved');
  const open = (['correct', 'question'] as const).map((decision) =>
    asked.filter(({ review, standing }) => standing === 'open' && review.decision === decision),
  );
  const waiting = open.flat();
  const tab = new TabBuilder(WIDTHS.length);
  tab.add([[titleLine(open)]], TITLE_LOOK);
  tab.add([[shownLine(waiting.length, source, stamp)]], QUIET_LOOK);
  tab.gap();
  const header = tab.add([COLUMNS.map(([text]) => text)], HEADER_LOOK);
  const list = tab.add(
    waiting
      .slice(0, MOST_SHOWN)
      .map((state, index) => [
        ...reviewCells(source, state, index),
        state.review.day === null ? '-' : count(Math.max(0, daysBetween(state.review.day, today))),
      ]),
    { ...BODY_LOOK, wrap: true },
  );
  const answered = asked.filter((state) => state.standing !== 'open' && isOfRound(source, state));
  if (answered.length > 0) addAnswered(tab, source, answered);
  addSummary(tab, source.tables);
  return tab.finish({
    name: REVIEWS_TAB_NAME,
    about: 'ความเห็นกรรมการที่รอคำตอบ โปร่งใสเขียนใหม่ทุกครั้งที่ตรวจสอบ',
    widths: WIDTHS,
    frozenRows: header.row,
    filter: list.rows > 0 ? { ...header, rows: list.rows + 1 } : null,
  });
}

function titleLine([correct = [], question = []]: readonly (readonly ReviewState[])[]): string {
  const all = correct.length + question.length;
  if (all === 0) return 'ไม่มีข้อค้าง';
  const parts = [
    [DECISION_NAMES.correct, correct.length] as const,
    [DECISION_NAMES.question, question.length] as const,
  ].filter(([, n]) => n > 0);
  return `เหลือ ${all} ข้อที่รอคำตอบ (${parts.map(([name, n]) => `${name} ${n} ข้อ`).join(' · ')})`;
}

function shownLine(all: number, { sheet, reviews }: PrintedReviews, stamp: string): string {
  return [
    markLine('ปรับปรุง', stamp),
    ...(all > MOST_SHOWN ? [`แสดง ${MOST_SHOWN} ข้อแรก จากทั้งหมด ${all} ข้อ`] : []),
    ...(reviews.length > 0 ? [`เซลล์ที่บอกอยู่ในแท็บ “${tabText(sheet)}”`] : []),
  ].join(' · ');
}

const LONGEST_TEXT = 1000;
const LONGEST_NAME = 200;

function reviewCells(
  { sheet, column, names }: PrintedReviews,
  { review }: ReviewState,
  index: number,
): PrintedCell[] {
  const { row, fiscalYear, round, code, decision, opinion, member, day } = review;
  return [
    String(index + 1),
    { tab: sheet, range: column === 0 ? `${row}:${row}` : a1(row, column) },
    `${fiscalYear}/${round}`,
    DECISION_NAMES[decision],
    excerpt(reviewLabel(code, names), LONGEST_NAME),
    excerpt(opinion, LONGEST_TEXT),
    excerpt(member, LONGEST_NAME),
    shownDay(day),
  ];
}

function shownDay(day: Day | null): string {
  return day === null ? '-' : formatDayShort(day);
}

function isOfRound({ tables }: PrintedReviews, { review }: ReviewState): boolean {
  return review.fiscalYear === tables?.fiscalYear && review.round === tables.round;
}

function addAnswered(
  tab: TabBuilder,
  source: PrintedReviews,
  answered: readonly ReviewState[],
): void {
  tab.gap();
  const more = answered.length > MOST_SHOWN ? ` แสดง ${MOST_SHOWN} ข้อแรก` : '';
  tab.add([[`ตอบแล้ว ${answered.length} ข้อ${more}`]], { bold: true });
  tab.add([[...COLUMNS.slice(0, -1).map(([text]) => text), ...ANSWERED]], HEADER_LOOK);
  tab.add(
    answered.slice(0, MOST_SHOWN).map((state, index) => {
      const { answer, answeredBy, answerDay } = state.review;
      const told = state.standing === 'approved' ? [answer, '(กรรมการรับรองแล้ว)'] : [answer];
      return [
        ...reviewCells(source, state, index),
        shownDay(answerDay),
        excerpt(told.filter(Boolean).join(' '), LONGEST_TEXT),
        excerpt(answeredBy, LONGEST_NAME),
      ];
    }),
    { ...BODY_LOOK, wrap: true },
  );
}

const BAR_COLOUR = '#1a73e8';

function addSummary(tab: TabBuilder, tables: Tables | null): void {
  if (!tables?.reviews) return;
  const { reviews, fiscalYear, round } = tables;
  const share = percentOf(reviews.approved, reviews.items);
  tab.gap();
  tab.add([[`สรุปปีงบประมาณ ${fiscalYear} รอบ ${round} เดือน: ${reviewCounts(reviews)}`]], {
    bold: true,
  });
  if (reviews.items === 0) return;
  tab.add([[`${bar(share)} รับรองแล้วร้อยละ ${formatPercent(share)} ของรายการในแผน`]], {
    color: BAR_COLOUR,
  });
}
