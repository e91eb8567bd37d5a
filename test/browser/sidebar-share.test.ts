import type { Page } from 'playwright-core';
import type { Request } from '../../src/app/contract/request';
import { HOSTILE } from '../support/hostile';
import { overflowOf, seriousProblems } from '../support/page-checks';
import { sampled } from '../support/sampled';
import {
  LESS,
  NEW,
  OLD_FILE,
  personOf,
  REPORT_FILE,
  RESULTS,
  SHARING,
  STRANGER,
} from '../support/share-replies';
import type { Answer, Sidebar } from '../support/sidebar-page';
import { OVERVIEW, REPORT, success } from '../support/sidebar-replies';
import { PICTURES, sidebarTests } from '../support/sidebar-tests';

/** The view กรรมการ: who gets what is seen at a glance, and only what was chosen is sent. */

const openSidebar = sidebarTests();
let sidebar: Sidebar;

function answer(request: Request): Answer {
  switch (request.action) {
    case 'overview':
      return success({ overview: OVERVIEW, report: REPORT });
    case 'proposeShare':
      return success({ sharing: SHARING, notices: ['เว้นเอกสาร 1 ฉบับที่บัญชีนี้แบ่งปันไม่ได้'] });
    case 'share':
      return success({
        shared: [...RESULTS],
        notices: ['เปลี่ยนสิทธิ์แล้ว 2 รายการ', 'ยังไม่ได้ทำ 1 รายการ กดดูสิทธิ์อีกครั้งเพื่อทำต่อ'],
      });
    default:
      return success();
  }
}

async function open(
  script: (request: Request) => Answer | Promise<Answer> = answer,
): Promise<Page> {
  sidebar = await openSidebar(script);
  const { page } = sidebar;
  await page.getByRole('tab', { name: 'กรรมการ' }).click();
  await page.getByRole('heading', { level: 1, name: 'กรรมการ' }).waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function propose(page: Page): Promise<void> {
  await button(page, 'ดูสิทธิ์ก่อนแบ่งปัน').click();
  await page.getByText('ดูก่อนแบ่งปัน').waitFor();
}

async function confirm(page: Page): Promise<Extract<Request, { action: 'share' }>> {
  await button(page, /^ยืนยันเปลี่ยนสิทธิ์/).click();
  await page.locator('.outcome').waitFor();
  const sent = sidebar.sent.find((request) => request.action === 'share');
  if (sent?.action !== 'share') throw new Error('nothing was sent');
  return sent;
}

const SCENES: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['committee', async () => {}],
  ['committee-proposal', propose],
  [
    'committee-choices',
    async (page) => {
      await propose(page);
      await page.getByText('เอกสารที่แบ่งปันด้วย 1 จาก 2 ฉบับ').click();
      await page.getByLabel(/1 เมษายน 2564/).check();
      await page.getByLabel('เอาสิทธิ์ออก').check();
      await page.getByText('เว้นไว้ 1 จุด').click();
      await page.getByLabel(/ให้ Google ส่งข้อความนี้/).check();
    },
  ],
  [
    'committee-done',
    async (page) => {
      await propose(page);
      await confirm(page);
      await page.getByText('ทำแล้ว 2 รายการ').click();
    },
  ],
];

/** The checker of accessibility takes longer than all the rest. */
const EXAMINED = sampled(
  SCENES.map(([name]) => name),
  2,
);

describe.each(SCENES)('%s', (name, reach) => {
  test('fits 300 px, also at 200 % text; axe finds nothing serious', async () => {
    const page = await open();
    await reach(page);
    expect(await overflowOf(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/sidebar-${name}.png`, fullPage: true });
    if (EXAMINED.includes(name)) expect(await seriousProblems(page)).toEqual([]);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflowOf(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/sidebar-${name}-zoomed.png`, fullPage: true });
  });
});

test('nothing is chosen that takes a right; gains go to the newest of each paper', async () => {
  const page = await open();
  await propose(page);
  await page.getByText('ได้สิทธิ์เพิ่ม 2 คน · คงเดิม 3 คน · ลดหรือเอาออก 0 คน', { exact: true }).waitFor();
  const ticks = page.locator('.people input[type=checkbox]');
  expect(
    await ticks.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked)),
  ).toEqual([]);
  const sent = await confirm(page);
  expect(sent.losing).toEqual([]);
  expect(sent.message).toBeUndefined();
  expect(sent.steps.map(({ email, file }) => `${email} ${file}`)).toEqual([
    `${NEW.email} `,
    `${NEW.email} ${REPORT_FILE}`,
    `owner@tharae.go.th ${REPORT_FILE}`,
  ]);
});

test('a loss is sent where it was ticked, and named', async () => {
  const page = await open();
  await propose(page);
  const stranger = page.locator('.people li', { hasText: STRANGER.email });
  expect(await stranger.innerText()).toContain('สมุดงาน: แก้ไข (ตามแท็บ: ไม่มีสิทธิ์)');
  await page.getByLabel(`เอาสิทธิ์ออก ของ ${STRANGER.email}`).check();
  await page.getByLabel('ลดสิทธิ์ ของ ผู้อำนวยการกองคลัง').check();
  await page.getByLabel('ลดสิทธิ์ ของ ผู้อำนวยการกองคลัง').uncheck();
  await page.getByText('ลดหรือเอาออก 1 คน').waitFor();
  expect(await stranger.innerText()).toMatch(/จะลดหรือเอาออก[\s\S]*สมุดงาน: แก้ไข →/);
  const sent = await confirm(page);
  expect(sent.losing).toEqual([STRANGER.email]);
  expect(sent.steps).toContainEqual({
    file: '',
    email: STRANGER.email,
    before: 'edit',
    after: 'none',
  });
  expect(sent.steps.map(({ email }) => email)).not.toContain(LESS.email);
});

test('documents are asked for with their tick, and chosen one by one', async () => {
  const page = await open();
  await page.getByLabel('รวมเอกสารในทะเบียนเอกสาร').check();
  await propose(page);
  expect(sidebar.sent.at(-1)).toEqual({ action: 'proposeShare', documents: true });
  await page.getByText('เอกสารที่แบ่งปันด้วย 1 จาก 2 ฉบับ').click();
  await page.getByLabel(/8 เมษายน 2564/).uncheck();
  await page.getByLabel(/1 เมษายน 2564/).check();
  const sent = await confirm(page);
  expect(new Set(sent.steps.map(({ file }) => file))).toEqual(new Set(['', OLD_FILE]));
});

test('the message is sent as it was changed, and only when that was ticked', async () => {
  const page = await open();
  await propose(page);
  const box = page.getByLabel('ข้อความถึงกรรมการ (ไม่บังคับ)');
  expect(await box.inputValue()).toBe(SHARING.message);
  await box.fill('  เรียน คณะกรรมการ\nโปรดพิจารณา ');
  await page.getByLabel(/ให้ Google ส่งข้อความนี้.*2 คน/).check();
  const sent = await confirm(page);
  expect(sent.message).toBe('เรียน คณะกรรมการ\nโปรดพิจารณา');
  expect(await box.inputValue()).toContain('โปรดพิจารณา');
});

test('the outcome tells what was not done and why; the next look shows what is left', async () => {
  const page = await open();
  await propose(page);
  await confirm(page);
  await page.getByRole('heading', { name: 'แบ่งปันได้บางรายการ' }).waitFor();
  expect(await page.locator('.outcome.partly').innerText()).toContain('Google ไม่รับอีเมลนี้');
  expect(await page.locator('.dock').count()).toBe(0);
  expect(await page.locator('section.proposal').count()).toBe(0);
  expect(sidebar.sent.map(({ action }) => action)).toEqual(['overview', 'proposeShare', 'share']);
  await propose(page);
});

test('while it works nothing else is started, and a failure keeps what was shown', async () => {
  let release: (answer: Answer) => void = () => {};
  const waiting = new Promise<Answer>((resolve) => {
    release = resolve;
  });
  const page = await open((request) => (request.action === 'share' ? waiting : answer(request)));
  await propose(page);
  sidebar.stage = 'กำลังแบ่งปัน 1 จาก 3';
  await button(page, /^ยืนยันเปลี่ยนสิทธิ์/).click();
  await page.getByText('กำลังแบ่งปัน 1 จาก 3').first().waitFor();
  await button(page, /^ยืนยันเปลี่ยนสิทธิ์/).click({ force: true });
  release({ ok: false, code: 'busy', message: 'มีผู้อื่นกำลังสั่งงาน', remedy: 'รอสักครู่' });
  await page.getByRole('heading', { name: 'แบ่งปันยังไม่สำเร็จ' }).waitFor();
  expect(sidebar.sent.filter(({ action }) => action === 'share')).toHaveLength(1);
  expect(await page.locator('section.proposal').count()).toBe(1);
});

test('where all is as the tab says there is nothing to confirm', async () => {
  const people = [personOf('a@b.th', { rights: [{ file: '', before: 'view', after: 'view' }] })];
  const page = await open((request) =>
    request.action === 'proposeShare'
      ? success({ sharing: { ...SHARING, people, leftOut: [] } })
      : answer(request),
  );
  await propose(page);
  await page.getByText('ไม่มีสิทธิ์ที่จะเปลี่ยน').waitFor();
  expect(await button(page, /^ยืนยัน/).count()).toBe(0);
  await button(page, 'ปิด').last().click();
  expect(await page.locator('section.proposal').count()).toBe(0);
});

test('more steps than one request takes are sent in part, and that is told', async () => {
  const people = Array.from({ length: 230 }, (_, at) => personOf(`p${at}@office.go.th`));
  const page = await open((request) =>
    request.action === 'proposeShare'
      ? success({ sharing: { ...SHARING, people } })
      : answer(request),
  );
  await propose(page);
  await page.getByText('ครั้งนี้ทำ 200 รายการแรก').waitFor();
  expect((await confirm(page)).steps).toHaveLength(200);
});

test('names, addresses and reasons stay text', async () => {
  const people = HOSTILE.map((text, at) =>
    personOf(`p${at}@office.go.th`, {
      name: text,
      position: text,
      notes: [text],
      inTab: at % 2 === 0,
    }),
  );
  const leftOut = HOSTILE.map((text) => ({ name: text, sheet: text, cell: 'E2', why: text }));
  const files = SHARING.files.map((file, at) => ({ ...file, name: HOSTILE[at] ?? '' }));
  const page = await open((request) => {
    if (request.action !== 'proposeShare') return answer(request);
    return success({
      sharing: { files, people, leftOut, message: HOSTILE.join('\n').slice(0, 1900) },
    });
  });
  await propose(page);
  await page.getByText(/^เว้นไว้/).click();
  const text = await page.locator('section.proposal').innerText();
  expect(text).toContain('<script>window.harm = 1</script>');
  expect(await page.evaluate(() => 'harm' in window)).toBe(false);
  expect(await overflowOf(page)).toEqual([]);
  await page.screenshot({ path: `${PICTURES}/sidebar-committee-hostile.png`, fullPage: true });
});

test('the keys alone ask, choose and confirm', async () => {
  const page = await open();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  // What closes a round stands before it.
  for (let step = 0; step < 12 && (await focused()) !== 'ดูสิทธิ์ก่อนแบ่งปัน'; step++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('ดูสิทธิ์ก่อนแบ่งปัน');
  await page.keyboard.press('Enter');
  await page.getByText('ดูก่อนแบ่งปัน').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'sharing-title');
  await page.keyboard.press('Tab');
  expect(await focused()).toContain('เอกสารที่แบ่งปันด้วย');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByText('ลดหรือเอาออก 1 คน').waitFor();
  await button(page, 'ยกเลิก').press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'share-title');
});
