import type { Reply } from '../app/contract/reply';
import { REGISTER_TAB } from '../app/register-document';
import { serve as serveRequest } from '../app/serve';
import { FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { DIMENSION_TAB_NAME } from '../core/tables/print-dimension-tab';
import { ITA_TAB_NAME } from '../core/tables/print-ita-tab';
import { fixAllSelected, fixSelected, undoLast } from './fix-selected';
import { googleHost } from './host';
import { openMenu } from './menu';
import { runSelfTest } from './self-test';
import { showReply } from './show-reply';
import { openSidebar } from './sidebar';
import { currentStage, withStage } from './stage';
import { unwaiveSelected, waiveSelected } from './waive-selected';
import { withLock } from './with-lock';

/**
 * Every function Google may call: triggers, menu items, and the sidebar's one door. The build
 * writes a top-level stub for each export of this file.
 */

/** Runs before consent, in the strictest mode: it may only build the menu. */
export function onOpen(): void {
  openMenu();
}

export function onInstall(): void {
  openMenu();
}

/** The sidebar and the command line speak only through this; the reply is plain JSON. */
export function serve(request: unknown): Reply {
  return serveRequest(googleHost, request, runSelfTest, (work) => withLock(() => withStage(work)));
}

/** What `serve` is doing just now, for a page that waits for it; '' when it does nothing. */
export function stage(): string {
  return currentStage();
}

export function menuSetUp(): void {
  showReply('ตั้งต้นสมุดงาน', serve({ action: 'setup' }));
}

export function menuSetUpWithExamples(): void {
  showReply('ตั้งต้นพร้อมแถวตัวอย่าง', serve({ action: 'setup', examples: true }));
}

export function menuPrepareRound(): void {
  showReply('เตรียมแถวรอบใหม่', serve({ action: 'prepareRound' }));
}

export function menuCheck(): void {
  showReply('ตรวจสอบ', serve({ action: 'check' }), FINDINGS_TAB_NAME);
}

export function menuFix(): void {
  fixSelected(serve);
}

export function menuFixAll(): void {
  fixAllSelected(serve);
}

export function menuUndo(): void {
  undoLast(serve);
}

export function menuWaive(): void {
  waiveSelected(serve);
}

export function menuUnwaive(): void {
  unwaiveSelected(serve);
}

export function menuCompute(): void {
  showReply('คำนวณตาราง', serve({ action: 'compute' }), DIMENSION_TAB_NAME, ITA_TAB_NAME);
}

export function menuMakeMemo(): void {
  const reply = serve({ action: 'documents', kinds: ['memo-results'] });
  const made = reply.ok && reply.report?.documents.some(({ url }) => url !== '');
  showReply('สร้างบันทึก', reply, made ? REGISTER_TAB.name : FINDINGS_TAB_NAME);
}

export function menuSelfTest(): void {
  showReply('ตรวจระบบ', serve({ action: 'selfTest' }));
}

export function menuSidebar(): void {
  openSidebar();
}
