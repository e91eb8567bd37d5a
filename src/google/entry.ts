import type { Reply } from '../app/contract/reply';
import { serve as serveRequest } from '../app/serve';
import { FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { TEXTS_TAB } from '../core/records/texts-tab';
import { OFFICES_TAB } from '../core/rollup/offices-tab';
import { DIMENSION_TAB_NAME } from '../core/tables/print-dimension-tab';
import { ITA_TAB_NAME } from '../core/tables/print-ita-tab';
import { fixAllSelected, fixSelected, undoLast } from './fix-selected';
import { googleHost } from './host';
import { makePapers } from './make-papers';
import { openMenu } from './menu';
import { closeRoundAsked, compareRoundsAsked } from './rounds';
import { runSelfTest } from './self-test';
import { shareGains } from './share-gains';
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

/** The passages of all papers of the round, where the office edits them. */
export function menuDraft(): void {
  showReply('ร่างข้อความให้แก้', serve({ action: 'draft' }), TEXTS_TAB.name);
}

export function menuMakeMemo(): void {
  makePapers(serve, 'memo-results');
}

/** Every paper of the round at once. */
export function menuMakeRound(): void {
  makePapers(serve);
}

export function menuReportResults(): void {
  makePapers(serve, 'report-results');
}

export function menuReportMeasures(): void {
  makePapers(serve, 'report-measures');
}

export function menuPlanBook(): void {
  makePapers(serve, 'plan-book');
}

export function menuAnnouncement(): void {
  makePapers(serve, 'announcement');
}

export function menuMemoApproval(): void {
  makePapers(serve, 'memo-approval');
}

export function menuOrderCommittee(): void {
  makePapers(serve, 'order-committee');
}

export function menuProgressO42(): void {
  makePapers(serve, 'progress-o42');
}

export function menuMemoIta(): void {
  makePapers(serve, 'memo-ita');
}

export function menuMemoMonitoring(): void {
  makePapers(serve, 'memo-monitoring');
}

export function menuCloseRound(): void {
  closeRoundAsked(serve);
}

export function menuCompareRounds(): void {
  compareRoundsAsked(serve);
}

/** Only what people gain: whoever would lose something is named in the sidebar. */
export function menuShare(): void {
  shareGains(serve);
}

export function menuSelfTest(): void {
  showReply('ตรวจระบบ', serve({ action: 'selfTest' }));
}

export function menuSetUpRollup(): void {
  showReply('ตั้งต้นสมุดงานจังหวัด', serve({ action: 'setUpRollup' }), OFFICES_TAB.name);
}

/** One run has six minutes at most, so the page asks again until all is read. */
export function menuRollup(): void {
  openSidebar('rollup');
}

export function menuSidebar(): void {
  openSidebar();
}
