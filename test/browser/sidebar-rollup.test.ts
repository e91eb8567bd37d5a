import type { RollupState } from '../../src/app/contract/rollup';
import { overflowOf, seriousProblems } from '../support/page-checks';
import type { Opening, Sidebar } from '../support/sidebar-page';
import { gathered, OVERVIEW, REPORT, success } from '../support/sidebar-replies';
import { PICTURES, sidebarTests } from '../support/sidebar-tests';

/** A coordinator's workbook in the sidebar: gathering until nothing is left, and what is told of it. */

const openSidebar = sidebarTests();
let sidebar: Sidebar;

const SOME: RollupState = {
  offices: 200,
  counted: 117,
  failed: 2,
  others: 1,
  doubled: 1,
  left: 80,
};

/** The overview of a workbook with the two tabs of a coordinator and no others. */
function overviewOf(rollup: RollupState) {
  const steps = { ...OVERVIEW.steps, setUp: { state: 'todo' as const, when: '' } };
  const report = { ...REPORT, counts: { ...REPORT.counts, error: 4 } };
  return success({ overview: { ...OVERVIEW, organisation: '', steps, kinds: [], rollup }, report });
}

/** `runs`: what each run of a gathering leaves. */
async function open(rollup: RollupState, runs: readonly number[], options: Opening = {}) {
  const left = [...runs];
  sidebar = await openSidebar(({ action }) => {
    if (action === 'overview') return overviewOf(rollup);
    if (action !== 'rollup') return success();
    const now = left.shift() ?? 0;
    return gathered({ left: now, goesOn: now > 0 });
  }, options);
  const { page, sent } = sidebar;
  await page.getByRole('heading', { level: 2, name: 'รวมทั้งจังหวัด' }).waitFor();
  return {
    page,
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    asked: () => sent.filter(({ action }) => action === 'rollup'),
    picture: (name: string) =>
      page.screenshot({ path: `${PICTURES}/rollup-${name}.png`, fullPage: true }),
  };
}

test('half way: how far it is, and one button goes on until nothing is left', async () => {
  const { page, press, asked, picture } = await open(SOME, [3, 1, 0]);
  await page.getByText('ลองแล้ว 120 จาก 200 หน่วยงาน').waitFor();
  await picture('half-way');
  await press('รวบรวมต่อ');
  await page.getByRole('heading', { name: 'รวบรวมจากหน่วยงานเสร็จแล้ว' }).waitFor();
  expect(asked()).toEqual(Array(3).fill({ action: 'rollup' }));
  await picture('done');
  expect(await seriousProblems(page)).toEqual([]);
  expect(await overflowOf(page)).toEqual([]);
});

test('no office’s steps stand in a workbook that is none’s', async () => {
  const { page } = await open(SOME, []);
  expect(await page.getByText('ขั้นตอน').count()).toBe(0);
  expect(await page.getByText('จุดที่ต้องแก้').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('ผู้ประสานจังหวัด');
});

test('those that do not count are tried again; to begin anew is asked first', async () => {
  const { page, press, asked, picture } = await open({ ...SOME, left: 0 }, []);
  await press('ลองที่ยังไม่ได้รวมอีกครั้ง (3)');
  await page.getByRole('heading', { name: 'รวบรวมจากหน่วยงานเสร็จแล้ว' }).waitFor();
  expect(asked()).toEqual([{ action: 'rollup', again: 'failed' }]);
  await press('เริ่มรวบรวมใหม่');
  await page.getByText('อ่านใหม่ทั้ง 200 หน่วยงาน').waitFor();
  await picture('asking');
  expect(asked()).toHaveLength(1);
  await press('ยืนยัน');
  await page.getByRole('button', { name: 'ยืนยัน' }).waitFor({ state: 'hidden' });
  expect(asked()[1]).toEqual({ action: 'rollup', again: 'all' });
});

test('opened from the menu it starts by itself', async () => {
  const { page, asked } = await open(SOME, [2, 0], { start: 'rollup' });
  await page.getByRole('heading', { name: 'รวบรวมจากหน่วยงานเสร็จแล้ว' }).waitFor();
  expect(asked()).toEqual([{ action: 'rollup' }, { action: 'rollup' }]);
});

test('an empty list says what to put where', async () => {
  const none = { offices: 0, counted: 0, failed: 0, others: 0, doubled: 0, left: 0 };
  const { page, press, picture } = await open(none, []);
  await page.getByText('ยังไม่มีหน่วยงานในรายการ').waitFor();
  await picture('empty');
  await press('ไปที่แท็บ หน่วยงาน');
  await page.getByText('ไปที่ แท็บ หน่วยงาน แล้ว').waitFor();
  expect(sidebar.sent.at(-1)).toEqual({ action: 'goTo', sheet: 'หน่วยงาน', cell: '' });
});
