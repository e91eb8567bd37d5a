import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { grid } from '../support/grids';
import { fileOf } from '../support/host';
import { openWorkbench } from '../support/workbench';

/** The workbench as a person uses it, in a real browser, at the size of a small screen. */

const PICTURES = join(__dirname, '../../out/pictures');

let browser: Browser;
let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await startBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
}, 90_000);
afterAll(() => browser?.close());

// All in one tab, for each of its own costs a process of its own.
beforeEach(async () => {
  workbench = await openWorkbench('tharae-2564');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(workbench.address);
  await page.locator('.jss_worksheet').waitFor();
});
afterEach(() => workbench?.close());

const cell = (x: number, y: number) => page.locator(`td[data-x="${x}"][data-y="${y}"]`);
const tab = (name: string) => page.getByRole('tab', { name }).click();
const shown = (name: string) =>
  page.getByRole('tab', { name, selected: true }).waitFor({ timeout: 20_000 });

async function menu(item: string): Promise<void> {
  await page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Types over a cell, by place on the page from 0, as a person does. */
async function type(x: number, y: number, text: string): Promise<void> {
  await cell(x, y).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `workbench-${name}.png`) });
}

test('a broken cell is found, and its finding leads to it, with colour and note', async () => {
  await tab('แผน');
  await shown('แผน');
  await picture('plan');
  await type(0, 5, '=1');
  await menu('ตรวจสอบ');
  const box = page.getByRole('dialog');
  await box.waitFor({ timeout: 20_000 });
  await picture('alert');
  await box.getByRole('button', { name: 'ตกลง' }).click();
  await shown('ผลตรวจสอบ');
  await picture('findings');
  await page.locator('.cell-link', { hasText: 'A6' }).click();
  await shown('แผน');
  expect(await page.locator('.cell-name').textContent()).toBe('A6');
  const broken = cell(0, 5);
  expect(await broken.evaluate((td) => getComputedStyle(td).backgroundColor)).toBe(
    'rgb(248, 215, 218)',
  );
  await broken.hover();
  const note = page.getByRole('note');
  expect(await note.textContent()).toContain('รหัส “=1” ใช้ไม่ได้');
  await picture('note');
});

test('the memo is made and shown, and the workbook and the memo are handed out', async () => {
  await menu('สร้างบันทึก');
  const box = page.getByRole('dialog');
  await box.waitFor({ timeout: 20_000 });
  await picture('made');
  await box.getByRole('button', { name: 'ตกลง' }).click();
  await page.locator('.cell-link').first().click();
  const frame = page.frameLocator('iframe[data-ready="true"]');
  await frame.locator('.docx').first().waitFor({ timeout: 20_000 });
  expect(await frame.locator('body').textContent()).toContain('บันทึกข้อความ');
  await picture('memo');
  const document = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ดาวน์โหลด .docx' }).click();
  expect((await document).suggestedFilename()).toMatch(/\.docx$/);
  await page.getByRole('button', { name: 'กลับไปที่สมุดงาน' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ไฟล์', exact: true }).click();
  await page.getByRole('menuitem', { name: 'ดาวน์โหลด .xlsx' }).click();
  expect((await file).suggestedFilename()).toBe('tharae-2564.xlsx');
});

test('a protected tab asks first, and a list is chosen from', async () => {
  await menu('คำนวณตาราง');
  await page.getByRole('dialog').getByRole('button', { name: 'ตกลง' }).click({ timeout: 20_000 });
  await shown('สรุปมิติ');
  expect(await page.locator('.cell-name').textContent()).toBe('A1');
  const before = await cell(0, 0).textContent();
  await type(0, 0, 'เขียนทับ');
  const box = page.getByRole('dialog');
  await box.getByText('ได้รับการป้องกันไว้').waitFor();
  await picture('protected');
  await box.getByRole('button', { name: 'ยกเลิก' }).click();
  await page.waitForFunction(
    (text) => document.querySelector('td[data-x="0"][data-y="0"]')?.textContent === text,
    before,
  );
  await tab('ตั้งค่า');
  await shown('ตั้งค่า');
  await cell(1, 5).dblclick();
  await picture('choices');
  await page.locator('.cell-choices > div', { hasText: '12' }).click();
  await page.waitForFunction(
    () => document.querySelector('td[data-x="1"][data-y="5"]')?.textContent === '12',
  );
});

test('a file of the user is opened, and an empty workbook set up from the menu', async () => {
  const openBox = async () => {
    await page.getByRole('button', { name: 'ไฟล์', exact: true }).click();
    await page.getByRole('menuitem', { name: 'เปิด…' }).click();
  };
  await openBox();
  const buffer = fileOf(grid('ของฉัน', [['ก', 'ข']])).toBytes();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: 'แผนของฉัน.xlsx', mimeType, buffer });
  await shown('ของฉัน');
  await page.getByRole('heading', { name: 'แผนของฉัน' }).waitFor();
  await openBox();
  await page.getByRole('button', { name: 'สมุดงานว่าง' }).click();
  await shown('แผ่น1');
  await menu('ตั้งต้นสมุดงาน');
  await page.getByRole('dialog').getByRole('button', { name: 'ตกลง' }).click();
  await page.getByRole('tab', { name: 'ผลดำเนินงาน' }).waitFor();
  await picture('set-up');
});

test('the sidebar stands in its own frame and its calls reach the add-in', async () => {
  await menu('เปิดแถบด้านข้าง');
  const sidebar = page.frameLocator('aside.sidebar iframe');
  await sidebar.locator('body *').first().waitFor();
  const width = await page.locator('aside.sidebar').evaluate((aside) => aside.clientWidth);
  expect(width).toBeLessThanOrEqual(300);
  await picture('sidebar');
  const frame = page.frames().find((each) => each.url().includes('/sidebar'));
  const replies = await frame?.evaluate(runFromSidebar);
  expect(replies).toEqual([
    ['ok', 'ของฉัน'],
    ['ScriptError', 'Script function not found: none'],
    ['TypeError', 'Failed due to illegal value in property: day'],
  ]);
  await page.getByRole('tab', { name: 'ผลตรวจสอบ' }).waitFor();
});

test.each([
  [1280, 720],
  [1000, 600],
])(
  'at %d by %d a message of running work covers neither sidebar nor tabs',
  async (width, height) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await menu('เปิดแถบด้านข้าง');
    await page.frameLocator('aside.sidebar iframe').getByText('ตรวจสอบ').first().waitFor();
    const message = page.locator('[role="status"] .toast');
    await page.locator('.toasts').evaluate((toasts, text) => {
      const long = document.createElement('div');
      long.className = 'toast';
      long.append(text.repeat(30));
      toasts.append(long);
    }, 'กำลังทำ “รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต” ');
    await picture(`toast-long-${width}`);
    await standsOverSheet();
    await message.evaluate((long) => long.remove());
    await menu('คำนวณตาราง');
    await standsOverSheet();
    await picture(`toast-${width}`);
  },
);

/** Inside what is open, left of the sidebar and above the tabs; looked at in one moment, for a message goes away by itself. */
async function standsOverSheet(): Promise<void> {
  const places = await page.waitForFunction(() => {
    const [own, grid, tabs, sidebar] = [
      '[role="status"] .toast',
      '.grid',
      '.tab-bar',
      'aside.sidebar',
    ].map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON());
    return own && grid && tabs && sidebar ? { own, grid, tabs, sidebar } : null;
  });
  const { own, grid, tabs, sidebar } = (await places.jsonValue()) as Record<
    'own' | 'grid' | 'tabs' | 'sidebar',
    DOMRect
  >;
  expect(own.x).toBeGreaterThanOrEqual(grid.x);
  expect(own.y).toBeGreaterThanOrEqual(grid.y);
  expect(own.x + own.width).toBeLessThanOrEqual(sidebar.x);
  expect(own.y + own.height).toBeLessThanOrEqual(tabs.y);
}

/** Runs inside the sidebar, as its own script would. */
function runFromSidebar(): Promise<unknown[]> {
  const { run } = (window as unknown as { google: { script: { run: Run } } }).google.script;
  const good = new Promise((resolve) => {
    run
      .withUserObject('ของฉัน')
      .withFailureHandler(resolve)
      .withSuccessHandler((reply, mine) => resolve([(reply as { ok: true }).ok && 'ok', mine]))
      .serve({ action: 'check' });
  });
  const missing = new Promise((resolve) => {
    run.withFailureHandler((error) => resolve([error.name, error.message])).none();
  });
  const refused = new Promise((resolve) => {
    try {
      run.serve({ day: new Date() });
    } catch (error) {
      resolve([(error as Error).name, (error as Error).message]);
    }
  });
  return Promise.all([good, missing, refused]);
}

interface Run {
  withUserObject(value: unknown): Run;
  withSuccessHandler(handler: (reply: unknown, mine: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  serve(request: unknown): void;
  none(): void;
}

test('what is being typed stays while an earlier change comes back', async () => {
  await tab('แผน');
  await shown('แผน');
  let told = 0;
  // Slow, and with other heights: the table has to be built anew.
  await page.route('**/api/grid', async (route) => {
    const response = await route.fetch();
    const grid = (await response.json()) as { rows: { height?: number }[] };
    for (const row of grid.rows) row.height = 30 + told;
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.fulfill({ response, json: grid });
    told += 1;
  });
  await type(3, 5, 'โครงการที่หนึ่ง');
  await cell(3, 6).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('กำลังพิมพ์');
  await page.waitForTimeout(900);
  expect(told).toBe(1);
  expect(await page.locator('.cell-editor').inputValue()).toBe('กำลังพิมพ์');
  await page.keyboard.press('Enter');
  await cell(3, 6).filter({ hasText: 'กำลังพิมพ์' }).waitFor();
  await cell(3, 5).filter({ hasText: 'โครงการที่หนึ่ง' }).waitFor();
});
