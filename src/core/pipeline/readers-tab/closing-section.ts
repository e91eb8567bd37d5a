import { periodText } from '../../history/closed-round';
import { COMPARISON_TAB_NAME } from '../../history/print-comparison-tab';
import type { ComparisonMade } from '../../history/read-comparison-tab';
import type { PrintedCell, TabBuilder } from '../../sheet/printed-tab';
import type { ClosingState } from '../closing-states';
import { section, shownOf } from './layout';

/** More closings help nobody here; each costs a look at its tab. */
export const MOST_CLOSINGS = 20;

/** Rounds closed earlier, as far as they are shown, and the latest comparison. */
export interface ClosedHistory {
  readonly closings: readonly ClosingState[];
  /** How many there are in all. */
  readonly closingCount: number;
  /** Tabs of closings that are there no more. */
  readonly lost: readonly string[];
  readonly comparison: ComparisonMade | null;
}

/** What was closed, whether it still holds, and what a comparison found. */
export function closingSection(
  tab: TabBuilder,
  { closings, closingCount, lost, comparison }: ClosedHistory,
) {
  if (closings.length === 0) tab.add([['รอบที่ปิดแล้ว: ยังไม่มี'], ['']], { bold: true });
  else {
    const body = section(
      tab,
      `รอบที่ปิดแล้ว ${closingCount} ชุด${shownOf(closings.length, closingCount)} แต่ละชุดเก็บข้อมูลของวันที่ปิดไว้ในแท็บของตน`,
      ['ครั้งที่', 'รอบ', 'เปิดอ่าน', 'ปิดเมื่อ', 'ผู้ปิด', 'ข้อมูลเปลี่ยนหลังปิดหรือไม่', '', ''],
      closings.map((closing): PrintedCell[] => [
        String(closing.number),
        periodText(closing),
        { tab: closing.tab, range: 'A1', text: closing.tab },
        closing.when,
        closing.by,
        stateText(closing),
        '',
        '',
      ]),
    );
    tab.look({ ...body, columns: 1 }, { align: 'center' });
    tab.mergeAcross({ ...body, row: body.row - 1, rows: body.rows + 1, column: 6, columns: 3 });
    tab.gap();
  }
  if (lost.length > 0) tab.add([[lostText(lost)], ['']], { bold: true });
  if (comparison) comparisonPart(tab, comparison);
}

function lostText(lost: readonly string[]): string {
  const shown = lost.slice(0, MOST_CLOSINGS).map((tab) => `“${tab}”`);
  const rest = lost.length - shown.length;
  const more = rest > 0 ? ` และอีก ${rest} ชุด` : '';
  return `เคยปิดไว้ แต่ไม่พบแท็บแล้ว: ${shown.join(' ')}${more} โปรดสอบถามเจ้าหน้าที่ ซึ่งกู้คืนได้จาก ไฟล์ > ประวัติเวอร์ชัน`;
}

function stateText({ state, changes }: ClosingState): string {
  switch (state) {
    case 'current':
      return 'ไม่เปลี่ยน';
    case 'changed':
      return changes === null
        ? 'เปลี่ยน ขอให้เจ้าหน้าที่เปรียบเทียบรอบเพื่อดูว่าตรงไหน'
        : `เปลี่ยน ${changes} ข้อ ดูแต่ละเซลล์ใน “ข้อที่ยังค้าง” หรือ “ข้อที่หน่วยงานตรวจแล้วคงไว้”`;
    case 'superseded':
      return 'มีการปิดครั้งหลังแทนแล้ว';
    case 'edited':
      return 'แท็บนี้ถูกแก้หลังปิด จึงอาจไม่ตรงกับวันที่ปิด';
    case 'unknown':
      return 'ไม่ทราบ เพราะอ่านรหัสข้อมูลในแท็บไม่ได้';
  }
}

function comparisonPart(tab: TabBuilder, made: ComparisonMade): void {
  const { before, after, changes, when, totals } = made;
  const found = tab.add([['สิ่งที่เปลี่ยนระหว่างรอบ (เปรียบเทียบครั้งล่าสุด)']], { bold: true, size: 11 });
  tab.add([
    ['ก่อน', before],
    ['หลัง', after],
    ['เทียบเมื่อ', when],
    ['พบ', changes],
    ...totals.map((total) => ['', totalText(total)]),
    ['อ่านรายข้อ', { tab: COMPARISON_TAB_NAME, range: 'A1', text: `แท็บ “${COMPARISON_TAB_NAME}”` }],
  ]);
  tab.look({ ...found, row: found.row + 1, rows: 5 + totals.length, columns: 1 }, { bold: true });
  tab.gap();
}

function totalText({ title, before, after }: ComparisonMade['totals'][number]): string {
  return before === after ? `${title}: ${after} คงเดิม` : `${title}: จาก ${before} เป็น ${after}`;
}
