import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { FindingReport } from '../../src/app/contract/report';
import type { Request } from '../../src/app/contract/request';
import { startBrowser } from '../support/browser';
import { type Answer, openSidebar, PAGE, type Sidebar } from '../support/sidebar-page';
import {
  fixOf,
  MEMO,
  manyFindings,
  OVERVIEW,
  REPORT,
  reportOf,
  success,
} from '../support/sidebar-replies';

/** Texts that want to be more than text, and lists that are very long. */

let browser: Browser;
let sidebar: Sidebar;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(sidebar.complaints).toEqual([]);
  await sidebar.close();
});

const HOSTILE = [
  '<script>window.harm = 1</script>',
  '<img src="https://example.org/x.png" onerror="window.harm = 1">',
  '<svg/onload=window.harm=1>',
  'javascript:window.harm=1',
  '"><style>*{display:none}</style>',
  '{{x}} {{#x}} {constructor.constructor("window.harm=1")()} #{window.harm=1}',
  '\u202eกลับด้าน\u2066 \u200f',
  'ก'.repeat(2000),
  `${'๊'.repeat(40)}ที่`,
  '&lt;b&gt; &amp; \u0000 \ufffd',
];

function hostileFinding(text: string, at: number): FindingReport {
  return {
    ...{ key: `${text.slice(0, 100)}${at}`, code: text.slice(0, 60), severity: 'warning' },
    ...{ sheet: text, cell: `A${at + 1}`, row: text, message: text, remedy: text, fix: text },
    ...(at % 2 ? { setAside: { reason: text, by: text, when: text } } : {}),
  } as FindingReport;
}

test.each(HOSTILE.map((text, at) => [text.slice(0, 30), text, at] as const))(
  '“%s” stays text on every view',
  async (_name, text, at) => {
    const finding = hostileFinding(text, 0);
    const findings = [finding, hostileFinding(text, 1)];
    const template = { kind: MEMO.kind, source: 'own' as const, url: text };
    const kind = { ...MEMO, title: text, reason: text, blanks: [text], withheld: [text], template };
    const made = { time: text, title: text, subject: text, url: text, blanks: text };
    const documents = [
      { ...{ kind: 'k', title: text, id: 'x', url: text }, withheld: [], blanks: [text] },
    ];
    const overview = {
      ...OVERVIEW,
      ...{ organisation: text, standing: text, kinds: [kind], made: [made] },
      next: { action: 'goTo' as const, text, sheet: text, cell: '' },
    };
    const problem = { code: 'c', severity: 'error' as const, message: text, remedy: text };
    const answers: { readonly [Action in Request['action']]?: Answer } = {
      overview: success({ overview, report: reportOf(findings) }),
      proposeFixes: success({ notices: [text], fixes: [fixOf(finding)] }),
      placeholders: success({
        placeholders: [{ name: text, type: 'text', about: text, inside: text }],
      }),
      checkTemplate: success({ templateProblems: [problem] }),
      documents: success({ notices: [text], report: reportOf(findings, { documents }) }),
      check: { ok: false, code: 'x', message: text, remedy: text },
    };
    sidebar = await openSidebar(browser, ({ action }) => answers[action] ?? success());
    const { page } = sidebar;
    const press = (name: string | RegExp) =>
      page.getByRole('button', { name }).first().click({ timeout: 30_000 });
    const calm = async () => {
      const { harm, wide, strange, links } = await page.evaluate(() => ({
        harm: 'harm' in window,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        strange: document.querySelectorAll('main script, main img, main style, main iframe').length,
        links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
      }));
      expect({ harm, wide, strange, links }).toEqual({
        ...{ harm: false, wide: false, strange: 0, links: [] },
      });
    };
    await page.locator('.standing-text').waitFor();
    await calm();
    await page.getByRole('tab', { name: 'ข้อที่พบ' }).click();
    const shown = await page.locator('.finding .message').first().textContent();
    expect(shown).toBe(text);
    await page.locator('.finding-head').first().click();
    await press('แก้ให้');
    await page.getByText('ดูก่อนแก้').waitFor();
    await calm();
    await page.locator('.detail .link').click();
    await page.locator('.code-help').first().waitFor();
    await calm();
    await page.getByRole('tab', { name: 'เอกสาร' }).click();
    await page.locator('.template summary').click();
    await press('รายการช่อง');
    await page.locator('.tag').waitFor();
    await press('ตรวจแม่แบบ');
    await page.locator('.problems').waitFor();
    await press(/^ทำเอกสาร/);
    await page.locator('.outcome').waitFor();
    await calm();
    await page.getByRole('tab', { name: 'หน้าแรก' }).click();
    await press('ทำอีกครั้ง: ตรวจสอบ');
    await page.locator('.outcome.failed').waitFor();
    await calm();
    if (at < 2) await page.screenshot({ path: `out/pictures/sidebar-hostile-${at}.png` });
  },
);

test('1,000 findings: first useful paint and scrolling, measured', async () => {
  const report = reportOf(manyFindings(1000), { tables: REPORT.tables });
  sidebar = await openSidebar(browser, () => success({ overview: OVERVIEW, report }), {
    before: markUseful,
  });
  const { page } = sidebar;
  await page.locator('.standing-text').waitFor();
  const { first, useful } = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    useful: performance.getEntriesByName('useful')[0]?.startTime ?? 0,
  }));
  const opening = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        document.getElementById('tab-findings')?.click();
        const look = () =>
          document.querySelector('.finding')
            ? requestAnimationFrame(() => resolve(performance.now() - started))
            : requestAnimationFrame(look);
        look();
      }),
  );
  expect(await page.getByText('ทั้งหมด 1,000 ข้อ').count()).toBe(1);
  const drawn = await page.locator('.finding').count();
  const { frames, blank, most } = await page.evaluate(scrollThrough);
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  process.stdout.write(
    `sidebar.html: ${gzipSync(PAGE).length} bytes packed\n` +
      `sidebar, 1,000 findings: first paint ${first.toFixed(0)} ms, first useful paint ` +
      `${useful.toFixed(0)} ms, findings shown after ` +
      `${opening.toFixed(0)} ms with ${drawn} of 1,000 drawn (at most ${most}); scrolling ` +
      `${frames.length} frames: median ${at(0.5).toFixed(1)} ms, 95 % ${at(0.95).toFixed(1)} ms, ` +
      `longest ${at(1).toFixed(1)} ms, blank in ${blank}\n`,
  );
  expect(useful).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(100);
  expect(most).toBeLessThan(150);
  const end = page.getByText('โครงการลำดับที่ 999', { exact: false });
  expect(await end.count()).toBe(1);
});

/** Runs in the page: notes when the sentence on where things stand is first drawn. */
function markUseful() {
  const look = () => {
    if (document.querySelector('.standing-text')) {
      requestAnimationFrame(() => performance.mark('useful'));
    } else requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: from top to end, a screen and a half a frame, as a fast wheel does. */
async function scrollThrough() {
  const frames: number[] = [];
  let blank = 0;
  let most = 0;
  let last = performance.now();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (;;) {
    const end = document.documentElement.scrollHeight - window.innerHeight;
    if (window.scrollY >= end - 1 || frames.length > 2000) break;
    window.scrollBy(0, 250);
    await frame();
    const now = performance.now();
    frames.push(now - last);
    last = now;
    most = Math.max(most, document.querySelectorAll('.finding').length);
    const middle = document.elementFromPoint(150, window.innerHeight / 2);
    if (middle?.closest('.group') && !middle.closest('.finding, h2, ul')) blank += 1;
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { frames, blank, most };
}
