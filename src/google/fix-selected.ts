import type { Reply } from '../app/contract/reply';
import type { FixReport } from '../app/contract/report';
import type { Request } from '../app/contract/request';
import { whyKept } from '../app/fixes/fix-report';
import { excerpt, tabText } from '../core/findings/sentence';
import { FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { type SelectedPlace, withSelected } from './selected-findings';
import { isConfirmed, showLines, showReply } from './show-reply';

type Serve = (request: Request) => Reply;
type Done = Extract<Reply, { ok: true }>;

/** Shows what the selected finding proposes, and on the user's word makes it so. */
export function fixSelected(serve: Serve): void {
  const title = 'แก้ให้';
  withSelected(title, (place) => {
    confirmFixes(title, serve, serve({ action: 'proposeFixes', ...wantedAt(place) }));
  });
}

/** The same for every finding of the selected one's code, wherever it stands. */
export function fixAllSelected(serve: Serve): void {
  const title = 'แก้ทั้งหมดของข้อนี้';
  withSelected(title, (place) => {
    const codes = place.code === null ? [] : [place.code];
    const here = serve({ action: 'proposeFixes', ...wantedAt(place) });
    if (here.ok) codes.push(...(here.fixes ?? []).map(({ code }) => code));
    if (codes.length === 0 && here.ok) showLines(title, here.notices);
    else if (codes.length === 0) showReply(title, here);
    else confirmFixes(title, serve, serve({ action: 'proposeFixes', codes: [...new Set(codes)] }));
  });
}

/** Shows what the last fixes replaced, and on the user's word gives it back. */
export function undoLast(serve: Serve): void {
  const title = 'ย้อนกลับการแก้ล่าสุด';
  const reply = serve({ action: 'proposeUndo' });
  if (!reply.ok || reply.undo === undefined) {
    if (reply.ok) showLines(title, [...reply.notices, ...whyKept(reply.fixes ?? [], 'ไม่ได้คืนค่า')]);
    else showReply(title, reply);
    return;
  }
  const { id, cells } = reply.undo;
  const lines = [
    ...reply.notices,
    ...listed(proposedOf(reply), UNDONE),
    ...whyKept(reply.fixes ?? [], 'ไม่ได้คืนค่า'),
  ];
  if (isConfirmed(title, lines, 'กด ตกลง เพื่อคืนค่าเดิม')) {
    showReply(title, serve({ action: 'undo', id, cells }));
  }
}

/** A row of the findings tab is known by its key, wherever its cell stands by now. */
function wantedAt({ sheet, cell, code, key }: SelectedPlace) {
  if (key !== null) return { keys: [key] };
  return { at: { sheet, cell }, ...(code === null ? {} : { codes: [code] }) };
}

function confirmFixes(title: string, serve: Serve, reply: Reply): void {
  const proposed = reply.ok ? proposedOf(reply) : [];
  if (!reply.ok || proposed.length === 0) {
    if (reply.ok) showLines(title, [...reply.notices, ...whyKept(reply.fixes ?? [])]);
    else showReply(title, reply);
    return;
  }
  const more = reply.moreFixes ?? 0;
  const lines = [
    ...reply.notices,
    ...listed(proposed, FIXED),
    ...(more > 0 ? [`ครั้งนี้แก้ ${proposed.length} เซลล์แรก เหลืออีก ${more} เซลล์ให้สั่งอีกครั้ง`] : []),
  ];
  if (!isConfirmed(title, lines, CONFIRM)) return;
  const fixes = proposed.map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  showReply(title, serve({ action: 'fix', fixes }));
}

const CONFIRM = 'กด ตกลง เพื่อแก้ เซลล์อื่นไม่เปลี่ยน และย้อนกลับได้ที่เมนู โปร่งใส > จัดการข้อที่พบ > ย้อนกลับการแก้ล่าสุด';

function proposedOf({ fixes = [] }: Done): FixReport[] {
  return fixes.filter(({ state }) => state === 'proposed');
}

const MOST_LISTED = 20;

const FIXED = ['เดิม', 'เปลี่ยนเป็น'] as const;
const UNDONE = ['ปัจจุบัน', 'คืนเป็น'] as const;

function listed(
  fixes: readonly FixReport[],
  [now, then]: readonly [now: string, then: string],
): string[] {
  const lines = fixes.slice(0, MOST_LISTED).map(({ sheet, cell, row, shown }) => {
    const where = [`แท็บ “${tabText(sheet)}”`, cell, excerpt(row, 60)].filter(Boolean).join(' ');
    return `• ${where}\n   ${now}: ${shown.before}\n   ${then}: ${shown.after}`;
  });
  const rest = fixes.length - lines.length;
  const all = `และอีก ${rest} เซลล์ ดูค่าที่เสนอของทุกเซลล์ได้ในแท็บ “${FINDINGS_TAB_NAME}”`;
  return rest > 0 ? [...lines, all] : lines;
}
