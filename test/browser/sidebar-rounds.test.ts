import type { Page } from 'playwright-core';
import type { Overview } from '../../src/app/contract/overview';
import { overflowOf, seriousProblems } from '../support/page-checks';
import type { Sidebar } from '../support/sidebar-page';
import { OVERVIEW, REPORT, success } from '../support/sidebar-replies';
import { PICTURES, sidebarTests } from '../support/sidebar-tests';

/** Closing a round and comparing rounds, in the view กรรมการ. */

const openSidebar = sidebarTests();
let sidebar: Sidebar;

const closing = (fiscalYear: number, round: 6 | 12, number: number) => {
  return { tab: `ปิดรอบ ${fiscalYear}-${round} (${number})`, fiscalYear, round, number };
};
const BEFORE = closing(2564, 6, 1);
const FIRST = closing(2564, 12, 1);
const BY = 'ชื่อหรือตำแหน่งผู้ปิดรอบ';

/** Opens the page over a workbook in which these rounds are closed; closing adds one. */
async function open(...closed: Overview['closedRounds']): Promise<Page> {
  const rounds = [...closed];
  sidebar = await openSidebar(({ action }) => {
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
  const { page } = sidebar;
  await page.getByRole('tab', { name: 'กรรมการ' }).click();
  await page.getByRole('heading', { name: 'ปิดรอบ' }).waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const fold = (page: Page, name: string) => page.locator('summary', { hasText: name });

test('closes the round after a name was typed, and opens its tab', async () => {
  const page = await open();
  await page.getByText('รอบนี้ยังไม่ได้ปิด').waitFor();
  await page.getByText('ยังไม่รายงานผล 7 จาก 65 รายการ').waitFor();
  expect(await page.getByRole('heading', { name: 'เปรียบเทียบรอบ' }).count()).toBe(0);
  await fold(page, 'ปิดรอบนี้').click();
  await button(page, 'ปิดรอบ').click();
  await page.getByText('กรอกชื่อหรือตำแหน่งก่อนปิดรอบ').waitFor();
  expect(sidebar.sent.map(({ action }) => action)).not.toContain('closeRound');
  await page.getByLabel(BY).fill('นิติกร');
  await button(page, 'ปิดรอบ').click();
  await page.getByText('รอบนี้ปิดแล้ว 1 ครั้ง').waitFor();
  expect(sidebar.sent).toContainEqual({ action: 'closeRound', by: 'นิติกร' });
  expect(await page.getByLabel(BY).isVisible()).toBe(false);
  await button(page, `เปิดแท็บ “${FIRST.tab}”`).click();
  await page.waitForTimeout(100);
  expect(sidebar.sent.at(-1)).toEqual({ action: 'goTo', sheet: FIRST.tab, cell: '' });
});

test('opens the tab of any round closed, and the first view says that this one is', async () => {
  const page = await open(FIRST, BEFORE);
  await fold(page, 'รอบที่ปิดไว้ทั้งหมด 2 ชุด').click();
  await button(page, `ไปที่แท็บ ${BEFORE.tab}`).click();
  await page.waitForTimeout(100);
  expect(sidebar.sent.at(-1)).toEqual({ action: 'goTo', sheet: BEFORE.tab, cell: '' });
  await page.getByRole('tab', { name: 'หน้าแรก' }).click();
  await page.getByText('ปีงบประมาณ 2564 · รอบ 12 เดือน · ปิดรอบแล้ว', { exact: true }).waitFor();
});

test('compares the round before with now, or whatever is chosen', async () => {
  const page = await open(closing(2565, 6, 1), FIRST, BEFORE);
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

/** Five years, each round closed four times. */
const MANY = [2568, 2567, 2566, 2565, 2564].flatMap((year) =>
  ([12, 6] as const).flatMap((round) => [4, 3, 2, 1].map((number) => closing(year, round, number))),
);

test.each<[name: string, closed: Overview['closedRounds']]>([
  ['rounds', MANY],
  ['rounds-none', []],
])('%s fits 300 px, also at 200 %% text; axe finds nothing serious', async (name, closed) => {
  const page = await open(...closed);
  await page.screenshot({ path: `${PICTURES}/sidebar-${name}-folded.png`, fullPage: true });
  await fold(page, 'ปิดรอบนี้').click();
  if (closed.length > 0) await fold(page, 'รอบที่ปิดไว้ทั้งหมด').click();
  await button(page, 'ปิดรอบ').click();
  await page.screenshot({ path: `${PICTURES}/sidebar-${name}.png`, fullPage: true });
  expect(await overflowOf(page)).toEqual([]);
  expect(await seriousProblems(page)).toEqual([]);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflowOf(page)).toEqual([]);
  await page.screenshot({ path: `${PICTURES}/sidebar-${name}-zoomed.png`, fullPage: true });
});
