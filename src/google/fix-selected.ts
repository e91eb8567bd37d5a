import type { Reply } from '../app/contract/reply';
import type { FixReport } from '../app/contract/report';
import type { Request } from '../app/contract/request';
import { type SelectedPlace, withSelected } from './selected-findings';
import { showReply } from './show-reply';

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
    const here = serve({ action: 'proposeFixes', ...wantedAt(place) });
    const codes = here.ok ? [...new Set((here.fixes ?? []).map(({ code }) => code))] : [];
    if (codes.length === 0) showReply(title, here);
    else confirmFixes(title, serve, serve({ action: 'proposeFixes', codes }));
  });
}

/** Shows what the last fixes replaced, and on the user's word gives it back. */
export function undoLast(serve: Serve): void {
  const title = 'ย้อนกลับการแก้ล่าสุด';
  const reply = serve({ action: 'proposeUndo' });
  if (!reply.ok || reply.undo === undefined) {
    showReply(title, reply);
    return;
  }
  const { id } = reply.undo;
  const kept = (reply.fixes ?? []).filter(({ state }) => state === 'kept');
  const lines = [
    ...reply.notices,
    ...listed(proposedOf(reply)),
    ...kept.slice(0, MOST_LISTED).map(whyKept),
  ];
  if (isConfirmed(title, lines, 'กด ตกลง เพื่อคืนค่าเดิม')) {
    showReply(title, serve({ action: 'undo', id }));
  }
}

function wantedAt({ sheet, cell, code }: SelectedPlace) {
  return { at: { sheet, cell }, ...(code === null ? {} : { codes: [code] }) };
}

function confirmFixes(title: string, serve: Serve, reply: Reply): void {
  const proposed = reply.ok ? proposedOf(reply) : [];
  if (!reply.ok || proposed.length === 0) {
    showReply(title, reply.ok ? withReasons(reply) : reply);
    return;
  }
  const more = reply.moreFixes ?? 0;
  const lines = [
    ...reply.notices,
    ...listed(proposed),
    ...(more > 0 ? [`ครั้งนี้แก้ ${proposed.length} เซลล์แรก เหลืออีก ${more} เซลล์ให้สั่งอีกครั้ง`] : []),
  ];
  if (!isConfirmed(title, lines, CONFIRM)) return;
  const fixes = proposed.map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  showReply(title, serve({ action: 'fix', fixes }));
}

const CONFIRM = 'กด ตกลง เพื่อแก้ เซลล์อื่นไม่เปลี่ยน และย้อนกลับได้ที่เมนู โปร่งใส > จัดการข้อที่พบ > ย้อนกลับการแก้ล่าสุด';

function isConfirmed(title: string, lines: readonly string[], question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  const text = [...lines, question].join('\n\n');
  return ui.alert(`โปร่งใส: ${title}`, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function proposedOf({ fixes = [] }: Done): FixReport[] {
  return fixes.filter(({ state }) => state === 'proposed');
}

function withReasons(reply: Done): Done {
  return { ...reply, notices: [...reply.notices, ...(reply.fixes ?? []).map(whyKept)] };
}

function whyKept({ sheet, cell, why }: FixReport): string {
  return `แท็บ “${sheet}” ${cell}: ${why}`;
}

const MOST_LISTED = 8;

function listed(fixes: readonly FixReport[]): string[] {
  const lines = fixes.slice(0, MOST_LISTED).map(({ sheet, cell, row, shown }) => {
    const where = [`แท็บ “${sheet}”`, cell, row.slice(0, 60)].filter(Boolean).join(' ');
    return `• ${where}\n   เดิม: ${shown.before}\n   เปลี่ยนเป็น: ${shown.after}`;
  });
  const rest = fixes.length - lines.length;
  return rest > 0 ? [...lines, `และอีก ${rest} เซลล์`] : lines;
}
