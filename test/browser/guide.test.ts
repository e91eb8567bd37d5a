import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { Clerk } from '../support/clerk';
import {
  type Cut,
  openForPictures,
  SIDEBAR,
  sheetOnly,
  takePicture,
  withSidebar,
} from '../support/guide-pictures';
import { PLAN_ROWS, RESULT_ROWS, SIGNER_ROWS } from '../support/guide-plan';
import { deepOr } from '../support/sampled';
import { openWorkbench } from '../support/workbench';

/** The user guide, step by step from an empty workbook to the memo. */

let browser: Browser;
let workbench: Workbench;
let page: Page;
let clerk: Clerk;

beforeAll(async () => {
  browser = await startBrowser();
}, 90_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  workbench = await openWorkbench('kokkatum-2566');
  page = await openForPictures(browser, workbench);
  clerk = new Clerk(page);
});
afterEach(async () => {
  await page?.close();
  await workbench?.close();
});

/** A default run walks as far as the first check; the rest is for deep runs and for the pictures. */
const DEEP = deepOr(true, process.env.npm_lifecycle_event === 'pictures');

test(`each step of the guide does what it says${DEEP ? '' : ', up to the first check'}`, async () => {
  await openPrintedPlan();
  await openEmpty();
  await setUp();
  await fillSettingsAndPlan();
  await reportRound();
  await check();
  if (!DEEP) return;
  await fixAndUndo();
  await keepWithReason();
  await compute();
  await fillSignersAndMake();
  await readAndFindAgain();
  await beginNextRound();
});

const picture = (name: string, cut: Cut, keepsPointer?: boolean) =>
  takePicture(page, name, cut, keepsPointer);

/** A plan as printed, two rows of header and ○ for no money, is read as it stands. */
async function openPrintedPlan(): Promise<void> {
  await clerk.openTab('แผน');
  await clerk.menu('เปิดแถบด้านข้าง');
  await clerk.sidebar.getByRole('heading', { level: 1, name: 'เทศบาลตำบลกกตูม' }).waitFor();
  await clerk.idle();
  await picture('familiar-plan', sheetOnly(480));
}

async function openEmpty(): Promise<void> {
  await page.getByRole('button', { name: 'ไฟล์', exact: true }).click();
  await page.getByRole('menuitem', { name: 'เปิด…' }).click();
  await page.getByRole('button', { name: 'สมุดงานว่าง' }).click();
  await clerk.seeTab('แผ่น1');
}

/** An empty workbook gets its tabs. */
async function setUp(): Promise<void> {
  await page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
  await page.getByRole('menuitem', { name: 'จัดการข้อที่พบ' }).hover();
  await picture('menu', [0, 0, 640, 480], true);
  await page.getByRole('menuitem', { name: 'เปิดแถบด้านข้าง' }).click();
  await clerk.standing('ยังไม่มีแท็บที่ใช้กรอกข้อมูล');
  await picture('start', [0, 0, 1280, 366]);
  await clerk.press('ตั้งต้นสมุดงาน');
  await clerk.standing('แท็บ “ตั้งค่า” ยังไม่ได้กรอก “ชื่อหน่วยงาน” “ปีงบประมาณ” “รอบรายงาน”');
  await picture('tabs', [0, 490, 1280, 230]);
  await clerk.closeOutcome();
}

/** The settings and a plan of eight items are filled in. */
async function fillSettingsAndPlan(): Promise<void> {
  await clerk.press('กรอก “ชื่อหน่วยงาน”');
  await clerk.seeTab('ตั้งค่า');
  await clerk.type('B2', 'เทศบาลตำบลท่าแร่');
  await clerk.type('B5', '2564');
  await clerk.type('B6', '6');
  await clerk.press('โหลดใหม่');
  await clerk.standing('แท็บ “แผน” ยังไม่มีรายการ');
  await picture('settings', withSidebar(360));
  await clerk.press('กรอกรายการแรกของแผน');
  await clerk.seeTab('แผน');
  await clerk.paste('A2', PLAN_ROWS);
  await clerk.see('A9', '4.2');
  await clerk.press('โหลดใหม่');
  await clerk.standing('ยังไม่มีแถวผลของปีงบประมาณ 2564 รอบ 6 เดือน');
  await picture('plan', withSidebar(360));
}

/** Rows of the round are prepared and filled in. */
async function reportRound(): Promise<void> {
  await clerk.press('เตรียมแถวรอบใหม่');
  await clerk.standing('ยังไม่ได้กรอกผลของปีงบประมาณ 2564 รอบ 6 เดือน');
  await clerk.press('กรอกผลของรายการ 1.1');
  await clerk.seeTab('ผลดำเนินงาน');
  await clerk.see('C9', '4.2');
  await clerk.select('E2');
  await picture('round', withSidebar(676));
  await clerk.closeOutcome();
  await clerk.paste('E2', RESULT_ROWS.slice(0, -1));
  await clerk.see('E8', 'ดำเนินการแล้วเสร็จ');
  await clerk.press('โหลดใหม่');
  await clerk.standing('ยังไม่ได้กรอกผล 1 จาก 8 รายการ');
  await clerk.button('ทำ: ตรวจสอบ').waitFor();
  await clerk.paste('E9', RESULT_ROWS.slice(-1));
  await clerk.type('E3', 'เรียบร้อย');
  await clerk.press('โหลดใหม่');
  await clerk.standing('เหลือ 1 จุดที่ต้องแก้ก่อนทำบันทึก');
}

/** The check finds a word that is no status, and leads to it. */
async function check(): Promise<void> {
  await clerk.press('ตรวจสอบ');
  await clerk.button('ไปยังจุดแรกที่ต้องแก้').waitFor();
  await clerk.see('E3', 'เรียบร้อย');
  await picture('checked', withSidebar(676));
  await clerk.closeOutcome();
  await clerk.openTab('ผลตรวจสอบ');
  await clerk.see('A1', 'เหลือ 1 จุดที่ต้องแก้');
  await picture('findings-tab', sheetOnly(360));
  await clerk.view('เอกสาร');
  await memoCard().getByText('ยังทำไม่ได้').waitFor();
  await memoCard().getByRole('button', { name: 'ดูข้อที่ต้องแก้' }).click();
  await clerk.sidebar.getByText('แสดง 1 จาก 3 ข้อ').waitFor();
  await clerk.press('แสดงทั้งหมด');
  await clerk.press(/E3/);
  await clerk.seeTab('ผลดำเนินงาน');
  await clerk.see('E3', 'เรียบร้อย');
  await clerk.seeSelected('E3');
  await clerk.button('แก้ให้').evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await picture('finding', withSidebar(676));
  await clerk.cell('E3').hover();
  await page.getByRole('note').waitFor();
  await picture('note', [240, 340, 740, 230], true);
}

/** The fix is shown first, made, given back, and made again. */
async function fixAndUndo(): Promise<void> {
  await clerk.press('แก้ให้');
  await clerk.sidebar.getByRole('heading', { name: 'ดูก่อนแก้' }).waitFor();
  await picture('fix', SIDEBAR);
  await clerk.press('ยืนยันแก้ 1 เซลล์');
  await clerk.see('E3', 'ดำเนินการแล้วเสร็จ');
  await clerk.closeOutcome();
  await clerk.press('ย้อนกลับการแก้ล่าสุด');
  await clerk.sidebar.getByRole('heading', { name: 'ดูก่อนย้อนกลับ' }).waitFor();
  await clerk.button(/ยืนยันคืนค่าเดิม/).scrollIntoViewIfNeeded();
  await picture('undo', SIDEBAR);
  await clerk.press('ยืนยันคืนค่าเดิม 1 เซลล์');
  await clerk.see('E3', 'เรียบร้อย');
  await clerk.closeOutcome();
  await clerk.press('แก้ให้');
  await clerk.press('ยืนยันแก้ 1 เซลล์');
  await clerk.see('E3', 'ดำเนินการแล้วเสร็จ');
  await clerk.closeOutcome();
}

/** A name that stands twice on purpose is kept with a reason. */
async function keepWithReason(): Promise<void> {
  await clerk.press(/D3/);
  await clerk.seeTab('แผน');
  await clerk.press('คงไว้พร้อมเหตุผล');
  await clerk.sidebar.getByLabel('เหตุผลที่คงไว้').fill('ชื่อเดียวกันแต่อยู่คนละหัวข้อของแผน');
  await clerk.sidebar.getByLabel('ชื่อหรือตำแหน่งผู้บันทึก').fill('เจ้าพนักงานธุรการ');
  await picture('waive', SIDEBAR);
  await clerk.press('บันทึกเหตุผล');
  await clerk.sidebar.getByText('คงไว้แล้ว 1 ข้อ').first().waitFor();
  await clerk.closeOutcome();
  await clerk.openTab('ข้อที่คงไว้');
  await clerk.see('B2', 'name-duplicate');
}

/** The tables are computed. */
async function compute(): Promise<void> {
  await clerk.view('หน้าแรก');
  await clerk.standing('ข้อมูลพร้อมแล้ว ยังไม่ได้คำนวณตาราง');
  await clerk.press('คำนวณตาราง');
  await clerk.standing('พร้อมทำบันทึก');
  await clerk.closeOutcome();
  await clerk.openTab('สรุปมิติ');
  // By hand: one item of the eight has money, 20,000 baht in the plan and 15,000 spent.
  await clerk.see('E11', '20,000.00');
  await clerk.see('G11', '15,000.00');
  await clerk.sidebar.locator('html').evaluate((html) => html.scrollTo(0, 0));
  await clerk.select('A1');
  await picture('tables', withSidebar(470));
}

/** The signers are filled in, and what is still blank is told before and after. */
async function fillSignersAndMake(): Promise<void> {
  await clerk.openTab('ผู้ลงนาม');
  await clerk.paste('A2', SIGNER_ROWS);
  await clerk.see('E5', 'นายกเทศมนตรีตำบลท่าแร่');
  await picture('signers', sheetOnly(230));
  await clerk.press('โหลดใหม่');
  await clerk.view('เอกสาร');
  await memoCard().getByText('ช่องที่จะเว้นว่างไว้').click();
  await memoCard().getByText('ช่องที่จะเว้นว่างไว้ 7 ช่อง').waitFor();
  await picture('documents', SIDEBAR);
  await clerk.sidebar.getByRole('checkbox', { name: 'รายงานผลการดำเนินการ' }).uncheck();
  await clerk.press('ทำเอกสาร');
  const outcome = clerk.sidebar.getByRole('region', { name: 'ทำเอกสารเสร็จแล้ว' });
  const blanks = 'ส่วนราชการ, เลขที่หนังสือ, วันที่หนังสือ, เรียน, ชื่อผู้รายงาน, ชื่อผู้ให้ความเห็น, วันที่ข้อมูล';
  await outcome.getByText(`ช่องที่เว้นไว้ให้กรอกเอง 7 ช่อง: ${blanks}`).waitFor();
  await picture('made', SIDEBAR);
}

/** The memo is read, found again in the register, and its template copied. */
async function readAndFindAgain(): Promise<void> {
  await clerk.sidebar
    .getByRole('link', { name: /รายงานผล/ })
    .first()
    .click();
  const memo = page.frameLocator('iframe[data-ready="true"]');
  await memo.locator('.docx').first().waitFor();
  await picture('memo-page', sheetOnly(676));
  await memo.getByText('ความเห็นปลัดเทศบาล').first().scrollIntoViewIfNeeded();
  await picture('memo-opinions', sheetOnly(676));
  await page.getByRole('button', { name: 'กลับไปที่สมุดงาน' }).click();
  await clerk.openTab('ทะเบียนเอกสาร');
  await clerk.see('B2', 'บันทึกรายงานผล');
  await picture('register', sheetOnly(120));
  await memoCard().getByText('แม่แบบ: ที่มากับโปร่งใส').click();
  await clerk.press('คัดลอกแม่แบบไปแก้ไข');
  await clerk.sidebar.getByText('แม่แบบ: ของหน่วยงาน').waitFor();
  await clerk.closeOutcome();
  await clerk.press('ตรวจแม่แบบ');
  await clerk.sidebar.locator('p', { hasText: 'ตรวจแม่แบบแล้ว ใช้ทำเอกสารได้' }).waitFor();
  await clerk.sidebar.getByText('แม่แบบ: ของหน่วยงาน').evaluate((line) => line.scrollIntoView());
  await picture('template', SIDEBAR);
}

/** What the sidebar says of the memo before it is made. */
function memoCard() {
  return clerk.sidebar.getByRole('region', { name: 'บันทึกรายงานผล', exact: true });
}

async function beginNextRound(): Promise<void> {
  await clerk.openTab('ตั้งค่า');
  await clerk.type('B6', '12');
  await clerk.view('หน้าแรก');
  await clerk.press('โหลดใหม่');
  await clerk.standing('ยังไม่มีแถวผลของปีงบประมาณ 2564 รอบ 12 เดือน');
  await clerk.button('เตรียมแถวรอบใหม่').waitFor();
}
