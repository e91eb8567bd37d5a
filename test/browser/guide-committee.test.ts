import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { WorkbookFile } from '../../src/local/workbook-file';
import { startBrowser } from '../support/browser';
import { Clerk } from '../support/clerk';
import { COMMITTEE_HEADER, REVIEWS_HEADER } from '../support/grids';
import {
  openForPictures,
  SIDEBAR,
  sheetOnly,
  takePicture,
  withSidebar,
} from '../support/guide-pictures';
import { openWorkbench } from '../support/workbench';

/** The chapter of the user guide on work with the committee, from the first right given to what its members read. */

let browser: Browser;
let workbench: Workbench;
let page: Page;
let clerk: Clerk;

beforeAll(async () => {
  browser = await startBrowser();
  workbench = await openWorkbench(await sampleWithCommittee());
  page = await openForPictures(browser, workbench);
  clerk = new Clerk(page);
}, 90_000);
afterAll(async () => {
  await page?.close();
  await browser?.close();
  await workbench?.close();
});

test('rights are given, a round is closed and compared, and the members read the figures of now', async () => {
  await clerk.menu('เปิดแถบด้านข้าง');
  await clerk.view('กรรมการ');
  await giveRights();
  await closeRound();
  await changeAndCompare();
  await readAsMember();
}, 120_000);

async function giveRights(): Promise<void> {
  await clerk.press('ดูสิทธิ์ก่อนแบ่งปัน');
  await clerk.sidebar.getByText('ได้สิทธิ์เพิ่ม 3 คน').first().waitFor();
  await clerk.sidebar
    .getByText('ได้สิทธิ์เพิ่ม 3 คน')
    .first()
    .evaluate((line) => line.scrollIntoView({ block: 'center' }));
  await takePicture(page, 'share', SIDEBAR);
  await clerk.press('ยืนยันเปลี่ยนสิทธิ์ 3 รายการ');
  await clerk.sidebar.getByText('แบ่งปันเสร็จแล้ว').first().waitFor();
  await clerk.closeOutcome();
}

async function closeRound(): Promise<void> {
  await clerk.sidebar.locator('summary', { hasText: 'ปิดรอบนี้' }).click();
  await clerk.sidebar.getByLabel('ชื่อหรือตำแหน่งผู้ปิดรอบ').fill('เจ้าพนักงานธุรการ');
  await clerk.sidebar
    .getByRole('heading', { name: 'ปิดรอบ' })
    .evaluate((line) => line.scrollIntoView());
  await takePicture(page, 'close-round', SIDEBAR);
  await clerk.press('ปิดรอบ');
  await clerk.sidebar.getByText('รอบนี้ปิดแล้ว 1 ครั้ง').waitFor();
  await clerk.closeOutcome();
}

/** The first item is taken back to work in progress after the round was closed. */
async function changeAndCompare(): Promise<void> {
  await clerk.openTab('ผลดำเนินงาน');
  await clerk.type('E2', 'อยู่ระหว่างดำเนินการ');
  await clerk.press('เปรียบเทียบ');
  await clerk.openTab('เปรียบเทียบรอบ');
  await clerk.see('A1', 'เปรียบเทียบ');
  // By the paper 9 of the 17 items of the first dimension were done, 45 of all.
  await clerk.see('D17', '-1');
  await clerk.see('C17', '8');
  await clerk.see('C21', '44');
  await takePicture(page, 'compared', sheetOnly(480));
  await clerk.closeOutcome();
}

/** A member who may only look has neither menu nor sidebar. */
async function readAsMember(): Promise<void> {
  await clerk.menu('ตรวจสอบ');
  await page.getByRole('dialog').getByRole('button', { name: 'ตกลง' }).click();
  await clerk.openTab('สำหรับกรรมการ');
  await clerk.see('A1', 'สรุปสำหรับกรรมการ');
  await clerk.see('D10', '8');
  await clerk.see('D14', '44');
  await page.getByRole('button', { name: 'ปิดแถบด้านข้าง' }).click();
  await takePicture(page, 'readers-tab', withSidebar(676));
}

/** The first sample with three members of the committee and a remark of one. */
async function sampleWithCommittee(): Promise<Buffer> {
  const file = await WorkbookFile.open(join(__dirname, '../../samples/tharae-2564.xlsx'));
  const rows: Record<string, readonly (readonly (string | number)[])[]> = {
    คณะกรรมการ: [
      COMMITTEE_HEADER,
      [1, '', 'ปลัดเทศบาล', 'ประธานกรรมการ', 'palad@tharae.go.th', 'แก้ไข'],
      [2, '', 'หัวหน้าสำนักปลัด', 'กรรมการ', 'samnak@tharae.go.th', 'ดู'],
      [3, '', 'ผู้แทนชุมชน', 'กรรมการ', 'chumchon@tharae.go.th', 'ดู'],
    ],
    ความเห็นกรรมการ: [
      REVIEWS_HEADER,
      [2564, 6, '1.1', 'ขอให้แนบภาพกิจกรรม', 'ขอข้อมูลเพิ่ม', 'ผู้แทนชุมชน', '5 เมษายน 2564'],
    ],
  };
  for (const [name, lines] of Object.entries(rows)) {
    const sheet = file.workbook.insert(name);
    lines.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        sheet.grid.set(r + 1, c + 1, cell, '');
      });
    });
    sheet.fit();
  }
  return file.toBytes();
}
