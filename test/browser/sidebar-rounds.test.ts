import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Overview } from '../../src/app/contract/overview';
import { startBrowser } from '../support/browser';
import { openSidebar, type Sidebar } from '../support/sidebar-page';
import { OVERVIEW, REPORT, success } from '../support/sidebar-replies';

/** Closing a round and comparing rounds, at the end of the home view. */

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = 'out/pictures';

let browser: Browser;
let sidebar: Sidebar;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(sidebar.complaints).toEqual([]);
  await sidebar.close();
});

const closing = (fiscalYear: number, round: 6 | 12, number: number) => {
  return { tab: `ปิดรอบ ${fiscalYear}-${round} (${number})`, fiscalYear, round, number };
};
const BEFORE = closing(2564, 6, 1);
const FIRST = closing(2564, 12, 1);
const BY = 'ชื่อหรือตำแหน่งผู้ปิดรอบ';

/** Opens the page over a workbook in which these rounds are closed; closing adds one. */
async function open(...closed: Overview['closedRounds']): Promise<Page> {
  const rounds = [...closed];
  sidebar = await openSidebar(browser, ({ action }) => {
    if (action === 'overview') {
      return success({ overview: { ...OVERVIEW, closedRounds: [...rounds] }, report: REPORT });
    }
    if (action === 'closeRound') {
      rounds.unshift(FIRST);
      return success({ notices: ['ปิดรอบแล้ว'], tab: FIRST.tab });
    }
    if (action === 'compareRounds') {
      return success({ notices: ['พบสิ่งที่เปลี่ยน 3 ข้อ'], tab: 'เปรียบเทียบรอบ' });
    }
    return success();
  });
  await sidebar.page.getByRole('heading', { name: 'ปิดรอบ' }).waitFor();
  return sidebar.page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const fold = (page: Page, name: string) => page.locator('summary', { hasText: name });

test('closes the round after a name was typed, and opens its tab', async () => {
  const page = await open();
  await page.getByText('รอบนี้ยังไม่ได้ปิด').waitFor();
  await page.getByText('ยังไม่รายงานผล 7 จาก 65 รายการ').waitFor();
  expect(await fold(page, 'เปรียบเทียบรอบ').count()).toBe(0);
  await fold(page, 'ปิดรอบนี้').click();
  await button(page, 'ปิดรอบ').click();
  await page.getByText('กรอกชื่อหรือตำแหน่งก่อนปิดรอบ').waitFor();
  expect(sidebar.sent.map(({ action }) => action)).not.toContain('closeRound');
  await page.getByLabel(BY).fill('นิติกร');
  await button(page, 'ปิดรอบ').click();
  await page.getByText('รอบนี้ปิดแล้ว 1 ครั้ง').waitFor();
  expect(sidebar.sent).toContainEqual({ action: 'closeRound', by: 'นิติกร' });
  await button(page, `เปิดแท็บ “${FIRST.tab}”`).click();
  await page.waitForTimeout(100);
  expect(sidebar.sent.at(-1)).toEqual({ action: 'goTo', sheet: FIRST.tab, cell: '' });
});

test('compares the round before with now, or whatever is chosen', async () => {
  const page = await open(FIRST, BEFORE);
  await fold(page, 'เปรียบเทียบรอบ').click();
  await button(page, 'เปรียบเทียบ').click();
  await page.getByText('พบสิ่งที่เปลี่ยน 3 ข้อ').first().waitFor();
  expect(sidebar.sent).toContainEqual({ action: 'compareRounds', from: BEFORE.tab, to: 'now' });
  await page.getByLabel('เทียบกับ').selectOption(BEFORE.tab);
  await button(page, 'เปรียบเทียบ').click({ force: true });
  const asked = () => sidebar.sent.filter(({ action }) => action === 'compareRounds');
  expect(asked()).toHaveLength(1);
  await page.getByLabel('เทียบกับ').selectOption(FIRST.tab);
  await button(page, 'เปรียบเทียบ').click();
  await page.waitForTimeout(200);
  expect(asked().at(-1)).toEqual({ action: 'compareRounds', from: BEFORE.tab, to: FIRST.tab });
});

test('fits 300 px, also at 200 % text; axe finds nothing serious', async () => {
  const page = await open(FIRST, BEFORE);
  await fold(page, 'ปิดรอบนี้').click();
  await fold(page, 'เปรียบเทียบรอบ').click();
  await button(page, 'ปิดรอบ').click();
  await page.getByRole('heading', { name: 'ปิดรอบ' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${PICTURES}/sidebar-rounds.png`, fullPage: true });
  expect(await widthOver(page)).toBe(0);
  await page.evaluate(AXE);
  const problems = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string }[] }> };
      }
    ).axe.run();
    return violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id);
  });
  expect(problems).toEqual([]);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await widthOver(page)).toBe(0);
  await page.screenshot({ path: `${PICTURES}/sidebar-rounds-zoomed.png`, fullPage: true });
});

/** By how many pixels the page is wider than its window. */
function widthOver(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
