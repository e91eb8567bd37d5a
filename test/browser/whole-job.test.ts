import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { openWorkbench } from '../support/workbench';

/** The whole job of a round as a clerk does it: the sidebar, the add-in and the sheet together. */

const PICTURES = join(__dirname, '../../out/pictures');

let browser: Browser;
let workbench: Workbench;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await startBrowser();
  workbench = await openWorkbench('tharae-2564');
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

const cell = (x: number, y: number) => page.locator(`td[data-x="${x}"][data-y="${y}"]`);
const press = (name: string | RegExp) =>
  sidebar.getByRole('button', { name, disabled: false }).first().click();
const view = (name: string) => sidebar.getByRole('tab', { name }).click();
const idle = () => sidebar.getByText('ระหว่างนี้เปิดดูส่วนอื่นของแถบได้').waitFor({ state: 'hidden' });
const onTab = (name: string) => page.getByRole('tab', { name, selected: true }).waitFor();
const picture = (name: string) => page.screenshot({ path: join(PICTURES, `job-${name}.png`) });

async function type(x: number, y: number, text: string): Promise<void> {
  await cell(x, y).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function noSideways(): Promise<void> {
  const wide = await sidebar
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wide).toBe(0);
}

const UNIT = ' สำนักปลัดเทศบาล';

test('a cell is broken, found, gone to, mended and given back', async () => {
  await page.getByRole('tab', { name: 'แผน' }).click();
  await onTab('แผน');
  await type(4, 3, UNIT);
  await page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
  await page.getByRole('menuitem', { name: 'เปิดแถบด้านข้าง' }).click();
  await sidebar.getByRole('heading', { level: 1, name: 'เทศบาลตำบลท่าแร่' }).waitFor();
  await idle();
  await noSideways();
  await picture('home');

  await page.getByRole('tab', { name: 'ตั้งค่า' }).click();
  await view('ข้อที่พบ');
  await press(/^ตรวจสอบ/);
  await idle();
  await sidebar.getByRole('button', { name: /E4/ }).first().click();
  await onTab('แผน');
  await page.waitForFunction(() => document.querySelector('.cell-name')?.textContent === 'E4');
  await noSideways();
  await picture('finding');

  await press('แก้ให้');
  await sidebar.getByRole('heading', { name: 'ดูก่อนแก้' }).waitFor();
  await idle();
  await picture('fix');
  await press(/^ยืนยันแก้/);
  await expectCell(4, 3, UNIT.trim());
  await idle();

  await press('ย้อนกลับการแก้ล่าสุด');
  await sidebar.getByRole('heading', { name: 'ดูก่อนย้อนกลับ' }).waitFor();
  await idle();
  await picture('undo');
  await press(/^ยืนยันคืนค่าเดิม/);
  await expectCell(4, 3, UNIT);
  await idle();
});

test('the tables are computed, with the numbers of the printed report', async () => {
  await view('หน้าแรก');
  await press(/คำนวณตาราง/);
  await idle();
  await page.getByRole('tab', { name: 'สรุปมิติ' }).click();
  await onTab('สรุปมิติ');
  await cell(0, 0).waitFor();
  const shown = await page.locator('.jss_worksheet').innerText();
  for (const figure of ['52.94', '82.14', '66.67', '62.50', '69.23', '37.50', '9.38']) {
    expect(shown).toContain(figure);
  }
  await picture('tables');
});

test('the memo is made and shown, and a template is copied', async () => {
  await view('เอกสาร');
  await press(/^ทำเอกสาร/);
  await idle();
  await picture('made');
  await sidebar
    .getByRole('link', { name: /รายงานผล/ })
    .first()
    .click();
  const memo = page.frameLocator('iframe[data-ready="true"]');
  await memo.locator('.docx').first().waitFor();
  expect(await memo.locator('body').textContent()).toContain('บันทึกข้อความ');
  await picture('memo');
  await page.getByRole('button', { name: 'กลับไปที่สมุดงาน' }).click();

  await sidebar.getByText('แม่แบบ: ที่มากับโปร่งใส').first().click();
  await press('คัดลอกแม่แบบไปแก้ไข');
  await idle();
  await sidebar.getByText('แม่แบบ: ของหน่วยงาน').first().waitFor();
  await noSideways();
  await picture('template');
});

async function expectCell(x: number, y: number, text: string): Promise<void> {
  await page.waitForFunction(
    ([column, row, wanted]) =>
      document.querySelector(`td[data-x="${column}"][data-y="${row}"]`)?.textContent === wanted,
    [x, y, text] as const,
  );
}
