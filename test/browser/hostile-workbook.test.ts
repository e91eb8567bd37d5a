import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { squish } from '../../src/core/text/thai';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { texts } from '../support/host';
import { HOSTILE, hostileFile, NOTE_COLUMN, textAt, WHOLE } from '../support/hostile';
import { oddities } from '../support/oddities';
import { openWorkbench } from '../support/workbench';

/**
 * One workbook whose every tab and column holds hostile texts, through the built add-in and both its
 * pages: all of it is shown as text, nothing is fetched, and what stands after it stays in order.
 */

const PICTURES = join(__dirname, '../../out/pictures');
const NAME = '\u202e<img src=x onerror=harm=1>"{{ปี}}';
const SAMPLES = ['<svg onload=harm=1>', '\u202eตัวอย่าง', 'javascript:harm=1'];

const UPLOAD = '\u202e<b>"{{x}}= ก.xlsx';
const WORDS = [...WHOLE, ...SAMPLES, NAME, UPLOAD.slice(0, -5)];

const files = { free: hostileFile('free'), all: hostileFile('all') };
const cells = { free: texts(files.free.workbook), all: texts(files.all.workbook) };
let browser: Browser;
let workbench: Workbench;
let page: Page;
let sidebar: FrameLocator;
const outside: string[] = [];

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await startBrowser();
  workbench = await openWorkbench(files.free.toBytes(), {
    name: NAME,
    samples: { names: SAMPLES, read: () => undefined },
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(workbench.address)) outside.push(request.url());
  });
  await page.goto(workbench.address);
  await page.locator('.jss_worksheet').waitFor();
  await page.locator('.latency select').selectOption('0');
  sidebar = page.frameLocator('aside.sidebar iframe');
}, 90_000);
afterAll(async () => {
  await page?.close();
  await browser?.close();
  await workbench?.close();
});
afterEach(() => expect(outside.filter((url) => !/^(?:data|blob|about):/.test(url))).toEqual([]));

const press = (name: string | RegExp) =>
  sidebar.getByRole('button', { name, disabled: false }).first().click();
const view = (name: string) => sidebar.getByRole('tab', { name }).click();
const idle = () => sidebar.getByText('ระหว่างนี้เปิดดูส่วนอื่นของแถบได้').waitFor({ state: 'hidden' });
const tabs = () => page.locator('.tab-bar [role=tab]');
const menu = async (name: string, ...items: readonly string[]) => {
  await page.getByRole('button', { name, exact: true }).click();
  for (const item of items) await page.getByRole('menuitem', { name: item }).first().click();
};
const onTab = (name: string) =>
  page.locator('.tab-bar [aria-selected=true]', { hasText: name }).waitFor();
const search = async (text: string) => {
  await sidebar.locator('#search').fill(text);
  await sidebar.locator('.finding-head').first().click();
};

/** Nothing in any frame acts, was made of a text, is wider than its page, or stands out of order. */
async function calm(picture?: string): Promise<void> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(oddities, WORDS)));
  if (picture) await page.screenshot({ path: join(PICTURES, `hostile-${picture}.png`) });
  expect(found.flat()).toEqual([]);
}

/** Every cell of every tab, as the grid shows it. */
async function walkTabs(wanted: Readonly<Record<string, string[][]>>): Promise<void> {
  const names = Object.keys(wanted);
  expect(await tabs().allTextContents()).toEqual(names);
  for (const [at, name] of names.entries()) {
    await tabs().nth(at).click();
    await tabs().nth(at).and(page.locator('[aria-selected=true]')).waitFor();
    const rows = wanted[name] ?? [];
    await page.waitForFunction(
      ([y, x, text]) =>
        document.querySelector(`td[data-x="${x}"][data-y="${y}"]`)?.textContent === text,
      [1, 0, rows[1]?.[0] ?? ''] as const,
    );
    const shown = await page.locator('.jss_worksheet tbody').evaluate((body, width) => {
      const lines = [...body.querySelectorAll('tr')];
      return lines.map((line) =>
        [...line.querySelectorAll('td[data-x]')].slice(0, width).map((td) => td.textContent),
      );
    }, rows[0]?.length ?? 0);
    expect(shown.slice(0, rows.length)).toEqual(rows);
    await calm();
  }
}

test('every column of every tab shows its texts, and so do the names of file and tabs', async () => {
  expect(await page.locator('h1').textContent()).toBe(NAME);
  await walkTabs(cells.free);
  for (const at of [0, 5, 16]) {
    await page.locator(`td[data-x="${NOTE_COLUMN - 1}"][data-y="${at + 2}"]`).hover();
    await page
      .getByRole('note')
      .filter({ hasText: textAt(at).slice(1, 60) })
      .waitFor();
    expect(await page.getByRole('note').textContent()).toBe(textAt(at));
  }
  await calm('grid');
});

test('the sidebar shows what was found, goes there, and explains it', async () => {
  await menu('โปร่งใส', 'เปิดแถบด้านข้าง');
  await sidebar.locator('.standing-text').waitFor();
  await idle();
  expect(await sidebar.locator('h1').first().textContent()).toBe(textAt(0));
  await calm('home');
  await view('ข้อที่พบ');
  await press(/^ตรวจสอบ/);
  await idle();
  await calm('findings');
  await search('ผู้ลงนาม text-invisible');
  await onTab('\u202eผู้ลงนาม');
  await sidebar.getByText('ไปที่ ผู้ลงนาม').first().waitFor();
  await calm('turned');
  await sidebar.locator('.detail .link').click();
  await sidebar.locator('.code-help.asked').waitFor();
  await calm('help');
});

test('a fix is shown before and after, made, and told of', async () => {
  await view('ข้อที่พบ');
  await search('แผน text-invisible');
  await press('แก้ทั้งหมดของข้อนี้');
  await sidebar.getByRole('heading', { name: 'ดูก่อนแก้' }).waitFor();
  await idle();
  await calm('fix');
  await press(/^ยืนยันแก้/);
  await sidebar
    .getByText(/^แก้แล้ว \d+ เซลล์/)
    .first()
    .waitFor();
  await idle();
  await calm('fixed');
});

test('a finding is set aside with a hostile reason and name, which are shown', async () => {
  await view('ข้อที่พบ');
  const reason = `${textAt(1)}\u202e`;
  await search('filler-left แผน');
  await press('คงไว้พร้อมเหตุผล');
  await sidebar.locator('#waive-reason').fill(reason);
  await sidebar.locator('#waive-by').fill(textAt(5));
  await press('บันทึกเหตุผล');
  await sidebar.getByText(/^คงไว้แล้ว 1 ข้อ/).waitFor();
  await idle();
  await sidebar.locator('#search').fill('');
  await press(/^คงไว้/);
  await sidebar.locator('.finding.setAside .finding-head').click();
  await sidebar.getByText('คงไว้เพราะ: ').waitFor();
  expect(await sidebar.locator('.finding.setAside bdi').allTextContents()).toEqual(
    expect.arrayContaining([squish(reason), textAt(5)]),
  );
  await calm('set-aside');
});

test('the document is made, listed and shown with the texts in it', async () => {
  await view('เอกสาร');
  await press(/^ทำเอกสาร/);
  await idle();
  await calm('made');
  await sidebar
    .getByRole('link', { name: /รายงานผล/ })
    .first()
    .click();
  const memo = page.frameLocator('iframe[data-ready="true"]');
  await memo.locator('.docx').first().waitFor();
  const shown = (await memo.locator('body').textContent()) ?? '';
  for (const text of HOSTILE) expect(shown).toContain(squish(text));
  await calm('document');
  await page.getByRole('button', { name: 'กลับไปที่สมุดงาน' }).click();
});

test('boxes of the menu and of the page show texts', async () => {
  await tabs().nth(1).click();
  await onTab('แผน');
  const text = page.locator('.box-text');
  const yes = page.locator('.box-buttons .strong');
  await page.locator('td[data-x="3"][data-y="18"]').click();
  await menu('โปร่งใส', 'จัดการข้อที่พบ', 'แก้ให้');
  await text.filter({ hasText: '๊ที่' }).waitFor();
  await calm('box');
  await page.locator('[data-button=CANCEL]').click();
  await page.locator('td[data-x="4"][data-y="5"]').click();
  await menu('โปร่งใส', 'จัดการข้อที่พบ', 'คงข้อนี้ไว้');
  await text.filter({ hasText: '{{ปีงบประมาณ}}' }).waitFor();
  await calm('prompt');
  await page.locator('dialog input').fill(textAt(3));
  await yes.click();
  await text.filter({ hasText: 'ชื่อหรือตำแหน่ง' }).waitFor();
  await page.locator('dialog input').fill(`${textAt(6)}\u202e`);
  await yes.click();
  await text.filter({ hasText: /คงไว้แล้ว \d+ ข้อ/ }).waitFor();
  await yes.click();
  await menu('โปร่งใส', 'จัดการข้อที่พบ', 'ยกเลิกการคงไว้');
  await text.filter({ hasText: textAt(3) }).waitFor();
  await calm('waived');
  await page.locator('[data-button=CANCEL]').click();
  await page.getByText('กำลังเรียกใช้สคริปต์').waitFor({ state: 'hidden' });
  await page.locator('.cell-link', { hasText: 'example.invalid' }).first().click();
  await page.locator('.box-text', { hasText: 'example.invalid' }).waitFor();
  await calm();
  await page.locator('.box-buttons .strong').click();
});

test('tabs that the add-in made show texts', async () => {
  const names = await tabs().allTextContents();
  for (const name of ['ผลตรวจสอบ', 'ข้อที่คงไว้', 'ทะเบียนเอกสาร']) {
    await tabs().nth(names.indexOf(name)).click();
    await onTab(name);
    await calm();
  }
  const file = page.waitForEvent('download');
  await menu('ไฟล์', 'ดาวน์โหลด');
  expect((await file).suggestedFilename()).toMatch(/^[^\p{Cc}\p{Cf}<>:"|?*\\/]+\.xlsx$/u);
});

test('errors of every column are shown, over a file of a hostile name', async () => {
  await menu('ไฟล์', 'เปิด');
  await page.locator('.samples button').nth(1).waitFor();
  expect(await page.locator('.samples button').allTextContents()).toEqual([
    'สมุดงานว่าง',
    ...SAMPLES.map((name) => `${name}.xlsx`),
  ]);
  await calm('open');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: UPLOAD, mimeType: '', buffer: files.all.toBytes() });
  await page.locator('h1', { hasText: '{{x}}' }).waitFor();
  expect(await page.locator('h1').textContent()).toBe('b{{x}}= ก');
  await walkTabs(cells.all);
  await menu('โปร่งใส', 'เปิดแถบด้านข้าง');
  await sidebar.locator('.standing-text').waitFor();
  await idle();
  await view('ข้อที่พบ');
  await press(/^ตรวจสอบ/);
  await idle();
  for (const word of ['onerror', 'iframe', 'setting-invalid', 'กลับด้าน', 'אבג', 'ยยยย', '๊๊๊']) {
    await search(word);
    await calm(word === 'กลับด้าน' ? 'errors' : undefined);
  }
  await view('เอกสาร');
  await calm('withheld');
});
