import type { Page } from 'playwright-core';
import type { Report } from '../../src/app/contract/report';
import { DECISION_NAMES } from '../../src/core/records/decision';
import { REVIEWS_TAB_NAME } from '../../src/core/tables/print-reviews-tab';
import { overflowOf, seriousProblems } from '../support/page-checks';
import type { Sidebar } from '../support/sidebar-page';
import { FINDINGS, OVERVIEW, reportOf, success } from '../support/sidebar-replies';
import { PICTURES, sidebarTests } from '../support/sidebar-tests';

/** What the committee said, in the view กรรมการ. The report is of FY2564, round 12. */

const openSidebar = sidebarTests();
let sidebar: Sidebar;

type Reviews = Report['reviews'];

/** 65 items: 40 approved, 6 to correct, 4 asked of, 15 not reviewed. */
const ROUND: Reviews[number] = {
  fiscalYear: 2564,
  round: 12,
  dimensions: [],
  total: {
    ...{ items: 65, approved: 40, notReviewed: 15 },
    correct: { open: 5, answered: 1 },
    question: { open: 0, answered: 4 },
  },
  others: { all: 2, open: 1 },
  openRows: { correct: 7, question: 1 },
};
const BEFORE: Reviews[number] = {
  ...ROUND,
  round: 6,
  openRows: { correct: 0, question: 1200 },
};

/** The texts of the card, part by part. */
async function open(
  ...reviews: Reviews
): Promise<{ page: Page; texts: () => Promise<string[]>; reviews: Reviews }> {
  sidebar = await openSidebar(({ action }) =>
    action === 'overview'
      ? success({ overview: OVERVIEW, report: reportOf(FINDINGS, { reviews: [...reviews] }) })
      : success(),
  );
  const { page } = sidebar;
  await page.getByRole('tab', { name: 'กรรมการ' }).click();
  const card = page.getByRole('region', { name: 'ความเห็นกรรมการ' });
  await card.waitFor();
  return { page, reviews, texts: () => card.locator('p, li, button').allInnerTexts() };
}

test('tells what was decided of the round, and what waits in any round', async () => {
  const { page, texts } = await open(ROUND, BEFORE);
  expect(await texts()).toEqual([
    'รอบนี้พิจารณาแล้ว 50 จาก 65 รายการ',
    // As the sheet calls them: the page has its own copy of the words.
    `${DECISION_NAMES.approved} 40 รายการ`,
    `${DECISION_NAMES.correct} 6 รายการ (ตอบแล้ว 1 · รอคำตอบ 5)`,
    `${DECISION_NAMES.question} 4 รายการ (ตอบแล้ว 4)`,
    'ยังไม่พิจารณา 15 รายการ',
    'ความเห็นต่อภาพรวมหรือมาตรการ 2 ข้อ',
    'รอคำตอบ 1,208 ข้อ นับทุกรอบ',
    'เปิดแท็บ “ข้อที่รอคำตอบ”',
    'อ่านความเห็นอีกครั้ง',
  ]);
  const shares = await page
    .locator('.shares rect')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('x'), one.getAttribute('width')]));
  expect(shares).toEqual([
    ['0', '40'],
    ['40', '6'],
    ['46', '4'],
    ['50', '15'],
  ]);
  await page.screenshot({ path: `${PICTURES}/sidebar-reviews.png`, fullPage: true });
  expect(await overflowOf(page)).toEqual([]);
  expect(await seriousProblems(page)).toEqual([]);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflowOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'เปิดแท็บ “ข้อที่รอคำตอบ”' }).click();
  await page.waitForTimeout(100);
  expect(sidebar.sent.at(-1)).toEqual({ action: 'goTo', sheet: REVIEWS_TAB_NAME, cell: '' });
});

test.each<[name: string, reviews: Reviews, texts: readonly string[]]>([
  [
    'nothing said yet: how to begin',
    [],
    [
      'ยังไม่มีความเห็น เมื่อกรรมการให้ความเห็น ให้เลขานุการพิมพ์ในแท็บ “ความเห็นกรรมการ” (ถ้ายังไม่มีแท็บนี้ เลือก โปร่งใส > ตั้งต้นสมุดงาน) แล้วตรวจสอบ',
      'อ่านความเห็นอีกครั้ง',
    ],
  ],
  [
    'another round only: what waits of it',
    [BEFORE],
    [
      'รอบนี้ยังไม่มีความเห็น เมื่อกรรมการให้ความเห็น ให้เลขานุการพิมพ์ในแท็บ “ความเห็นกรรมการ” (ถ้ายังไม่มีแท็บนี้ เลือก โปร่งใส > ตั้งต้นสมุดงาน) แล้วตรวจสอบ',
      'รอคำตอบ 1,200 ข้อ นับทุกรอบ',
      'เปิดแท็บ “ข้อที่รอคำตอบ”',
      'อ่านความเห็นอีกครั้ง',
    ],
  ],
])('%s', async (_, reviews, expected) => {
  const { texts } = await open(...reviews);
  expect(await texts()).toEqual(expected);
});

test('read again, it tells what was typed since', async () => {
  const { page, reviews } = await open();
  reviews.push(ROUND);
  await page.getByRole('button', { name: 'อ่านความเห็นอีกครั้ง' }).click();
  await page.getByText('รอบนี้พิจารณาแล้ว 50 จาก 65 รายการ').waitFor();
});
