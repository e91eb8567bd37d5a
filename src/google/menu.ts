import { DOCUMENT_TITLES } from '../core/records/document-titles';

const NAME = 'โปร่งใส';

type Item = readonly [text: string, functionName: string];

/** What is done with the findings of the selected row or cell. */
const FINDING_ITEMS: readonly Item[] = [
  ['แก้ให้…', 'menuFix'],
  ['แก้ทั้งหมดของข้อนี้…', 'menuFixAll'],
  ['ย้อนกลับการแก้ล่าสุด…', 'menuUndo'],
  ['คงข้อนี้ไว้พร้อมเหตุผล…', 'menuWaive'],
  ['ยกเลิกการคงไว้…', 'menuUnwaive'],
];

/** Every kind of paper but the memo of results, which has an item of its own. */
const PAPER_ITEMS: readonly Item[] = [
  [DOCUMENT_TITLES['report-results'], 'menuReportResults'],
  [DOCUMENT_TITLES['report-measures'], 'menuReportMeasures'],
  [DOCUMENT_TITLES['plan-book'], 'menuPlanBook'],
  [DOCUMENT_TITLES.announcement, 'menuAnnouncement'],
  [DOCUMENT_TITLES['memo-approval'], 'menuMemoApproval'],
  [DOCUMENT_TITLES['order-committee'], 'menuOrderCommittee'],
  [DOCUMENT_TITLES['progress-o42'], 'menuProgressO42'],
  [DOCUMENT_TITLES['memo-ita'], 'menuMemoIta'],
  [DOCUMENT_TITLES['memo-monitoring'], 'menuMemoMonitoring'],
];

/**
 * Always there: before consent nothing may be looked at that would tell whose workbook this is. Where
 * it is not a coordinator's, the second item says so.
 */
const COORDINATOR_ITEMS: readonly Item[] = [
  ['ตั้งต้นสมุดงานจังหวัด', 'menuSetUpRollup'],
  ['รวบรวมจากหน่วยงาน', 'menuRollup'],
];

/** Item texts and the public function each calls, in order; a menu inside; null draws a line. */
const ITEMS: readonly (Item | readonly [text: string, inside: readonly Item[]] | null)[] = [
  ['ตั้งต้นสมุดงาน', 'menuSetUp'],
  ['ตั้งต้นพร้อมแถวตัวอย่าง', 'menuSetUpWithExamples'],
  ['เตรียมแถวรอบใหม่', 'menuPrepareRound'],
  null,
  ['ตรวจสอบ', 'menuCheck'],
  ['จัดการข้อที่พบ', FINDING_ITEMS],
  ['คำนวณตาราง', 'menuCompute'],
  ['ร่างข้อความให้แก้', 'menuDraft'],
  ['สร้างบันทึก', 'menuMakeMemo'],
  ['ทำเอกสารทั้งชุดของรอบนี้', 'menuMakeRound'],
  ['ทำเอกสารอื่น', PAPER_ITEMS],
  ['แบ่งปันให้กรรมการ…', 'menuShare'],
  null,
  ['ปิดรอบ…', 'menuCloseRound'],
  ['เปรียบเทียบรอบ…', 'menuCompareRounds'],
  null,
  ['เปิดแถบด้านข้าง', 'menuSidebar'],
  ['ผู้ประสานจังหวัด', COORDINATOR_ITEMS],
  ['ตรวจระบบ', 'menuSelfTest'],
];

/** A menu of its own; Google moves it under Extensions when the script is published as an add-on. */
export function openMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(NAME);
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else if (typeof item[1] === 'string') menu.addItem(item[0], item[1]);
    else {
      const inside = ui.createMenu(item[0]);
      for (const [text, functionName] of item[1]) inside.addItem(text, functionName);
      menu.addSubMenu(inside);
    }
  }
  menu.addToUi();
}
