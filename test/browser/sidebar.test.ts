import type { Page } from 'playwright-core';
import type { Overview } from '../../src/app/contract/overview';
import type { Request } from '../../src/app/contract/request';
import { overflowOf, seriousProblems } from '../support/page-checks';
import { sampled } from '../support/sampled';
import type { Answer } from '../support/sidebar-page';
import {
  FINDINGS,
  fixOf,
  MEMO,
  OVERVIEW,
  PLACEHOLDERS,
  REPORT,
  success,
} from '../support/sidebar-replies';
import { PICTURES, sidebarTests } from '../support/sidebar-tests';

/** Each view of the built page in Chromium: its width, what a screen reader is given, the keys. */

const openSidebar = sidebarTests();

function answer(request: Request): Answer {
  switch (request.action) {
    case 'overview':
      return success({ overview: OVERVIEW, report: REPORT });
    case 'proposeFixes':
      return success({
        notices: ['แก้ให้ได้ 1 เซลล์'],
        fixes: FINDINGS.slice(1, 2).map((f) => fixOf(f)),
      });
    case 'blanks':
    case 'placeholders':
      return success({ placeholders: [...PLACEHOLDERS], blanks: ['เลขที่หนังสือ', 'วันที่หนังสือ'] });
    case 'checkTemplate':
      return success({
        templateProblems: [
          { code: 'c', severity: 'error', message: 'ไม่มีช่องชื่อ {{ชื่อ}}', remedy: 'แก้ชื่อ' },
          { code: 'd', severity: 'warning', message: 'ไม่มีที่ลงนาม', remedy: 'เติม {{ชื่อ}}' },
        ],
      });
    case 'check':
      return { ok: false, code: 'too-fast', message: 'สั่งงานถี่เกินไป', remedy: 'รอสักครู่' };
    case 'compute':
      return 'never';
    default:
      return success();
  }
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** Every state of the page worth a look, reached as a user would. */
const SCENES: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['home', async () => {}],
  ['findings', (page) => tab(page, 'ข้อที่พบ').click()],
  [
    'findings-fix',
    async (page) => {
      await tab(page, 'ข้อที่พบ').click();
      await page.locator('.finding-head', { hasText: 'E2' }).click();
      await press(page, 'แก้ให้');
      await page.getByText('ดูก่อนแก้').waitFor();
    },
  ],
  [
    'findings-waive',
    async (page) => {
      await tab(page, 'ข้อที่พบ').click();
      await page.locator('.finding-head', { hasText: 'J9' }).click();
      await press(page, 'คงไว้พร้อมเหตุผล');
      await press(page, 'บันทึกเหตุผล');
    },
  ],
  ['documents', (page) => tab(page, 'เอกสาร').click()],
  [
    'documents-blanks',
    async (page) => {
      await tab(page, 'เอกสาร').click();
      await page.getByText('ช่องที่จะเว้นว่างไว้').first().click();
      await page.getByText('ช่องที่จะเว้นว่างไว้ 2 ช่อง').first().waitFor();
    },
  ],
  [
    'documents-template',
    async (page) => {
      await tab(page, 'เอกสาร').click();
      await page.getByText('แม่แบบ: ที่มากับโปร่งใส').click();
      await press(page, 'รายการช่อง');
      await page.getByText('รายการช่อง 4 ช่อง').first().waitFor();
      await press(page, 'ตรวจแม่แบบ');
      await page.locator('.problems').first().waitFor();
    },
  ],
  [
    'documents-garuda',
    async (page) => {
      await tab(page, 'เอกสาร').click();
      await page.getByText('ภาพครุฑ: ยังไม่มี').click();
      const file = { name: 'ก.png', mimeType: 'image/png', buffer: Buffer.alloc(150 * 1024 + 1) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('alert').waitFor();
    },
  ],
  ['help', (page) => tab(page, 'ช่วยเหลือ').click()],
  [
    'failed',
    async (page) => {
      await press(page, /ตรวจสอบ/);
      await page.getByText('ตรวจสอบยังไม่สำเร็จ').first().waitFor();
    },
  ],
  [
    'running',
    async (page) => {
      await press(page, /คำนวณตาราง/);
      await page.locator('#working').waitFor();
    },
  ],
];

/** The checker of accessibility takes longer than all the rest. */
const EXAMINED = sampled(SCENES.map(([name]) => name));

describe.each(SCENES)('%s', (name, reach) => {
  test('fits 300 px, also at 200 % text; axe finds nothing serious', async () => {
    const sidebar = await openSidebar(answer);
    const { page } = sidebar;
    await page.getByRole('heading', { level: 1, name: 'เทศบาลตำบลท่าแร่' }).waitFor();
    await reach(page);
    expect(await overflowOf(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/sidebar-${name}.png` });
    if (EXAMINED.includes(name)) expect(await seriousProblems(page)).toEqual([]);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflowOf(page)).toEqual([]);
    if (EXAMINED.includes(name)) {
      await page.screenshot({ path: `${PICTURES}/sidebar-${name}-zoomed.png` });
    }
  });
});

test('home: the numbers beside the pictures are those of the report', async () => {
  const sidebar = await openSidebar(answer);
  await sidebar.page.locator('.standing-text').waitFor();
  const text = await sidebar.page.locator('main').innerText();
  for (const words of [
    'ปีงบประมาณ 2564 · รอบ 12 เดือน',
    'เหลือ 2 จุดที่ต้องแก้ก่อนทำเอกสาร',
    '36 จาก 65',
    '55.38%',
    '525,000.05 จาก 2,000,000.50',
    '15 จาก 20',
    '300,000 จาก 480,000 บาท',
  ]) {
    expect(text).toContain(words);
  }
  const bars = sidebar.page.locator('.dimensions .bar .fill');
  expect(await bars.first().getAttribute('width')).toBe('75');
});

test('the keys alone walk the tabs, a finding, its fix and back', async () => {
  const sidebar = await openSidebar(answer, { untouched: true });
  const { page } = sidebar;
  await page.getByRole('heading', { level: 1, name: 'เทศบาลตำบลท่าแร่' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('หน้าแรก');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('ช่วยเหลือ');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  // The heading takes the focus once the view is drawn.
  await page.waitForFunction(() => document.activeElement?.textContent === 'ข้อที่พบ');
  expect(await page.getByRole('tab', { selected: true }).innerText()).toContain('ข้อที่พบ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('.level.error[aria-pressed=true]').waitFor();
  await page.keyboard.press('Space');
  for (let step = 0; step < 8; step++) await page.keyboard.press('Tab');
  expect(await focused()).toContain('E2');
  await page.keyboard.press('Enter');
  await page.getByText('สิ่งที่ต้องทำ').waitFor();
  expect(sidebar.sent.at(-1)).toEqual({ action: 'goTo', sheet: 'แผน', cell: 'E2' });
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('แก้ให้');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'ดูก่อนแก้');
  await page.getByRole('button', { name: 'ยกเลิก', exact: true }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('E2'));
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement as Element).outlineStyle,
  );
  expect(outline).toBe('solid');
});

test('a new workbook: what to do first, with example rows on request', async () => {
  const todo = { state: 'todo' as const, when: '' };
  const overview: Overview = {
    organisation: '',
    steps: { setUp: todo, check: todo, compute: todo, documents: todo },
    standing: 'ยังไม่ได้ตั้งต้นสมุดงาน',
    next: { action: 'setup', text: 'ตั้งต้นสมุดงาน', sheet: '', cell: '' },
    kinds: [{ ...MEMO, state: 'no-data', reason: 'ยังไม่มีผลของรอบนี้' }],
    hasGaruda: false,
    closedRounds: [],
    made: [],
  };
  const sidebar = await openSidebar(({ action }) =>
    success(action === 'overview' ? { overview } : { notices: ['สร้างแท็บแล้ว'] }),
  );
  const { page, sent } = sidebar;
  await page.getByText('ยังไม่ได้ตั้งต้นสมุดงาน').waitFor();
  for (const name of ['ข้อที่พบ', 'เอกสาร', 'หน้าแรก']) {
    await tab(page, name).click();
    expect(await seriousProblems(page)).toEqual([]);
    expect(await overflowOf(page)).toEqual([]);
    await page.screenshot({
      path: `${PICTURES}/sidebar-new-${await tab(page, name).getAttribute('id')}.png`,
    });
  }
  await page.getByLabel('ใส่แถวตัวอย่างให้ดูด้วย').check();
  await page.locator('.standing .strong').click();
  await page.getByText('ตั้งต้นสมุดงานเสร็จแล้ว').first().waitFor();
  expect(sent.find(({ action }) => action === 'setup')).toEqual({
    action: 'setup',
    examples: true,
  });
  await page.screenshot({ path: `${PICTURES}/sidebar-done.png` });
});

test('nothing turns where the system asks for less motion', async () => {
  const sidebar = await openSidebar(answer, { reducedMotion: true });
  const { page } = sidebar;
  await press(page, /คำนวณตาราง/);
  const name = await page
    .locator('.spinner')
    .evaluate((spinner) => getComputedStyle(spinner).animationName);
  expect(name).toBe('none');
});

test('Thai lines stand far enough apart for their marks', async () => {
  const sidebar = await openSidebar(answer);
  const { page } = sidebar;
  await page.locator('.standing-text').waitFor();
  const tight = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => /[ก-๙]/.test(one.textContent ?? '') && one.tagName !== 'CODE')
        .filter((one) => {
          const { lineHeight, fontSize } = getComputedStyle(one);
          return Number.parseFloat(lineHeight) < 1.6 * Number.parseFloat(fontSize) - 0.01;
        })
        .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 20)}`),
    );
  for (const name of ['หน้าแรก', 'ข้อที่พบ', 'เอกสาร', 'ช่วยเหลือ']) {
    await tab(page, name).click();
    expect((await tight()).filter((one) => !one.startsWith('SPAN badge'))).toEqual([]);
  }
});
