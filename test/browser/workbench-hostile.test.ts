import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';
import { startBrowser } from '../support/browser';
import { grid } from '../support/grids';
import { fileOf } from '../support/host';
import { deepOr } from '../support/sampled';
import { openWorkbench } from '../support/workbench';

/** Texts that would act were they read as markup or code are shown as they are, everywhere. */

const HOSTILE = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '<svg onload="window.hacked = 1"></svg>',
  '<a href="javascript:window.hacked = 1">กด</a>',
  '"><iframe srcdoc="<script>parent.hacked = 1</script>">',
  '<style>body { display: none }</style>',
  '{{constructor.constructor("window.hacked = 1")()}}',
  '&lt;b&gt; &amp; \u202eกลับด้าน',
  `ยาว${'ก'.repeat(400)}`,
] as const;

/** Without the comma and the quote that part a list in a file. */
const CHOICES = ['<b>ก</b>', '<img src=x onerror=hacked=1>'];

let browser: Browser;
let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
}, 90_000);
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
  await workbench?.close();
});

async function open(first: string | Buffer): Promise<void> {
  workbench = await openWorkbench(first);
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(8000);
}

test('hostile cells, names and notes are text in the grid, the editor and the boxes', async () => {
  const file = fileOf(
    grid('<img src=x onerror="hacked=1">', [...HOSTILE.map((text) => [text]), ['=1+1']]),
  );
  const [sheet] = file.workbook.sheets;
  HOSTILE.forEach((text, at) => {
    sheet?.setNote(at + 1, 1, text);
  });
  sheet?.setValidation(
    { row: 1, column: 2, rows: 1, columns: 1 },
    { kind: 'list', values: CHOICES, allowInvalid: true, help: '', showDropdown: true },
  );
  sheet?.grid.set(11, 1, '=1+1', '');
  await open(file.toBytes());
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(workbench.address)) outside.push(request.url());
  });
  await page.goto(workbench.address);
  await page.locator('.jss_worksheet').waitFor();
  const cell = (x: number, y: number) => page.locator(`td[data-x="${x}"][data-y="${y}"]`);
  for (const [at, text] of HOSTILE.entries()) {
    expect(await cell(0, at).textContent()).toBe(text);
    await cell(0, at).hover({ position: { x: 4, y: 4 } });
    expect(await page.getByRole('note').textContent()).toBe(text);
    // Into the editor and out of it again, unchanged and then typed anew.
    await cell(0, at).dblclick({ position: { x: 4, y: 4 } });
    expect(await page.locator('.cell-editor').inputValue()).toBe(text);
    await page.keyboard.press('Escape');
    expect(await cell(0, at).textContent()).toBe(text);
  }
  expect(await cell(0, HOSTILE.length).textContent()).toBe('=1+1');
  expect(await cell(0, 10).textContent()).toBe('=1+1');
  await cell(1, 0).dblclick();
  expect(await page.locator('.cell-choices > div').allTextContents()).toEqual(CHOICES);
  await page.keyboard.press('Escape');
  await cell(2, 0).click();
  await page.keyboard.press('F2');
  await page.keyboard.insertText(HOSTILE[1]);
  await page.keyboard.press('Enter');
  await page.locator('.formula-bar', { hasText: 'C2' }).waitFor();
  expect(await cell(2, 0).textContent()).toBe(HOSTILE[1]);
  await picture('hostile');
  const made = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    elements: document.querySelectorAll(
      '.grid script, .grid img, .grid svg, .grid a[href^=javascript], .grid iframe, .grid style',
    ).length,
  }));
  expect(made).toEqual({ hacked: false, elements: 0 });
  expect(outside.filter((url) => !/^(?:data|blob|about):/.test(url))).toEqual([]);
});

test('the checker of accessibility finds nothing serious on the page', async () => {
  await open('tharae-2564');
  await page.goto(workbench.address);
  await page.locator('.jss_worksheet').waitFor();
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const views: Record<string, string[]> = { grid: await serious() };
  await page.getByRole('button', { name: 'โปร่งใส', exact: true }).click();
  await page.getByRole('menuitem', { name: 'จัดการข้อที่พบ' }).hover();
  await picture('menu');
  views.menu = await serious();
  await page.getByRole('menuitem', { name: 'เปิดแถบด้านข้าง' }).click();
  await page.locator('aside.sidebar iframe').waitFor();
  views.sidebar = await serious();
  await page.getByRole('button', { name: 'ไฟล์', exact: true }).click();
  await page.getByRole('menuitem', { name: 'เปิด…' }).click();
  await page.getByRole('button', { name: 'kokkatum-2566.xlsx' }).first().waitFor();
  await picture('open');
  views.open = await serious();
  expect(views).toEqual({ grid: [], menu: [], sidebar: [], open: [] });
});

/** What the checker calls serious or critical in the page around the frames. */
function serious(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(__dirname, `../../out/pictures/workbench-${name}.png`) });
}

interface Axe {
  run(root: Document, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const MANY = deepOr(20_000, 5000);

test(`a tab of ${MANY} rows opens and turns its pages without a pause that is felt`, async () => {
  const rows = Array.from({ length: MANY }, (_, at) =>
    Array.from({ length: 12 }, (_, x) => `แถว ${at + 1} ช่อง ${x + 1}`),
  );
  await open(fileOf(grid('ยาว', rows)).toBytes());
  await page.goto(workbench.address);
  await page.getByText(`แถว 1–200 จาก ${MANY}`).waitFor();
  const start = Date.now();
  await page.getByRole('button', { name: 'ถัดไป' }).click();
  await page.getByText('แถว 201 ช่อง 1', { exact: true }).first().waitFor();
  expect(Date.now() - start).toBeLessThan(20_000);
});
