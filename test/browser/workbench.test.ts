import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { openWorkbench } from '../support/workbench';

/** The workbench as a person uses it, in a real browser, at the size of a small screen. */

const PICTURES = join(__dirname, '../../out/pictures');

let browser: Browser;
let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await startBrowser();
}, 90_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  workbench = await openWorkbench('tharae-2564');
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(workbench.address);
  await page.locator('.jss_worksheet').waitFor();
});
afterEach(async () => {
  await page.close();
  await workbench.close();
});

const cell = (x: number, y: number) => page.locator(`td[data-x="${x}"][data-y="${y}"]`);
const tab = (name: string) => page.getByRole('tab', { name }).click();
const shown = (name: string) =>
  page.getByRole('tab', { name, selected: true }).waitFor({ timeout: 20_000 });

async function menu(item: string): Promise<void> {
  await page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `workbench-${name}.png`) });
}

test('a broken cell is found, and its finding leads to it; the memo is made and shown', async () => {
  await tab('แผน');
  await shown('แผน');
  await picture('plan');
  await cell(0, 5).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('=1');
  await picture('editing');
  await page.keyboard.press('Enter');
  await menu('ตรวจสอบ');
  const box = page.getByRole('dialog');
  await box.waitFor({ timeout: 20_000 });
  await picture('alert');
  await box.getByRole('button', { name: 'ตกลง' }).click();
  await shown('ผลตรวจสอบ');
  await page.waitForTimeout(300);
  await picture('findings');
});
