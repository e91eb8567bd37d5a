import { mkdir } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { officeFile } from '../support/sharing';
import { openWorkbench } from '../support/workbench';

/** Sharing as a clerk does it, with the add-in itself behind the page. */

const PICTURES = 'out/pictures';

let browser: Browser;
let workbench: Workbench;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await startBrowser();
  const file = officeFile(
    ['ปลัดเทศบาล', 'palad@office.go.th', 'แก้ไข'],
    ['ผู้แทนชุมชน', 'chumchon@office.go.th', 'แสดงความคิดเห็น'],
    ['ครูใหญ่', 'krooyai@office', 'ดู'],
  );
  workbench = await openWorkbench(file.toBytes());
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(20_000);
  await page.goto(workbench.address);
  await page.locator('.jss_worksheet').waitFor();
  sidebar = page.frameLocator('aside.sidebar iframe');
}, 90_000);
afterAll(async () => {
  await page?.close();
  await browser?.close();
  await workbench?.close();
});

const press = (name: string | RegExp) => sidebar.getByRole('button', { name }).first().click();
const see = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
const menu = async (item: string) => {
  await page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('the preview, the confirmation, and nothing left to do', async () => {
  await menu('เปิดแถบด้านข้าง');
  await sidebar.getByRole('tab', { name: 'กรรมการ' }).click();
  await press('ดูสิทธิ์ก่อนแบ่งปัน');
  await see('ได้สิทธิ์เพิ่ม 2 คน · คงเดิม 0 คน · ลดหรือเอาออก 0 คน');
  await see('เว้นไว้ 1 จุด');
  await page.screenshot({ path: `${PICTURES}/share-proposal.png` });
  await sidebar.getByText('เว้นไว้ 1 จุด').click();
  await press('ไปที่ คณะกรรมการ E4');
  await page.getByRole('tab', { name: 'คณะกรรมการ', selected: true }).waitFor();
  await press('ยืนยันเปลี่ยนสิทธิ์ 2 รายการ');
  await see('แบ่งปันเสร็จแล้ว');
  await page.screenshot({ path: `${PICTURES}/share-done.png` });
  await press('ดูสิทธิ์ก่อนแบ่งปัน');
  await see('ไม่มีสิทธิ์ที่จะเปลี่ยน');
  expect(await sidebar.locator('.people li.keeps').count()).toBe(2);
}, 90_000);

test('the box of the menu says the same', async () => {
  await menu('แบ่งปันให้กรรมการ…');
  const box = page.getByRole('dialog');
  await box.getByText('ไม่มีผู้ที่ต้องให้สิทธิ์เพิ่มในสมุดงาน').waitFor();
  await box.getByText('เว้นไว้ 1 แถว').waitFor();
  await page.screenshot({ path: `${PICTURES}/share-menu.png` });
}, 60_000);
