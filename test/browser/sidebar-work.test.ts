import type { Answer, Opening, Sidebar } from '../support/sidebar-page';
import { FINDINGS, fixOf, OVERVIEW, REPORT, success } from '../support/sidebar-replies';
import { sidebarTests } from '../support/sidebar-tests';
import { type Answers, after, openOver } from '../support/sidebar-work';

/** What the page asks of the add-in, click by click, and what it makes of the answers. */

const openSidebar = sidebarTests();
let sidebar: Sidebar;

async function open(answers: Answers, options: Opening = {}) {
  const opened = await openOver(openSidebar, answers, options);
  sidebar = opened.sidebar;
  return opened;
}

test('home: the strong button goes where the overview says', async () => {
  const { press, sent, see } = await open({});
  await press('ไปที่จุดแรก');
  await see('ไปที่ แผน G11 แล้ว');
  expect(sent.at(-1)).toEqual({ action: 'goTo', sheet: 'แผน', cell: 'G11' });
});

test('findings: counts and search filter, a click goes to the cell', async () => {
  const { page, show, finding, sent, see, press } = await open({});
  await show('ข้อที่พบ');
  await see('ทั้งหมด 6 ข้อ');
  await press('เตือน 2');
  await see('แสดง 2 จาก 6 ข้อ');
  expect(await page.locator('.level.warning').getAttribute('aria-pressed')).toBe('true');
  await page.getByLabel('ค้นหาในข้อที่พบ').fill('ผลดำเนินงาน ๒.๔');
  await see('แสดง 1 จาก 6 ข้อ');
  await finding('H7').click();
  await see('ไปที่ ผลดำเนินงาน H7 แล้ว');
  expect(sent.at(-1)).toEqual({ action: 'goTo', sheet: 'ผลดำเนินงาน', cell: 'H7' });
  await press('แสดงทั้งหมด');
  await see('ทั้งหมด 6 ข้อ');
  await finding('ทั้งแท็บ').click();
  await see('ไปที่ แท็บ รายละเอียด แล้ว');
  expect(sent.at(-1)).toEqual({ action: 'goTo', sheet: 'รายละเอียด', cell: '' });
});

test('a code leads to its explanation, and from there to its findings', async () => {
  const { page, show, finding, press, see } = await open({});
  await show('ข้อที่พบ');
  await finding('E2').click();
  await press('คำอธิบายของรหัสข้อ text-invisible');
  await see('ตัวอย่างที่พบ');
  await page.waitForFunction(() => document.activeElement?.textContent === 'text-invisible');
  await press('ดูทั้ง 2 ข้อ');
  await see('แสดง 2 จาก 6 ข้อ');
});

test('a fix is shown, and what is sent is exactly what was shown; then it can be undone', async () => {
  const [, one, two] = FINDINGS;
  if (!one || !two) throw new Error('too few findings');
  const kept = fixOf(two, { state: 'kept', why: 'เซลล์นี้มีสูตร จึงคงไว้' });
  const back = fixOf(one, { before: 'ก', after: 'ข', shown: { before: 'ก', after: 'ข' } });
  const { page, show, finding, press, see, sent } = await open({
    proposeFixes: success({ notices: ['แก้ให้ได้ 1 เซลล์'], fixes: [fixOf(one), kept] }),
    fix: { ...after([two], ['แก้แล้ว 1 เซลล์']), fixes: [fixOf(one, { state: 'done' })] } as Answer,
    proposeUndo: success({
      notices: ['คืนค่าเดิมได้ 1 เซลล์'],
      fixes: [back],
      undo: { id: 'page-7', when: 'เมื่อครู่', cells: 1 },
    }),
    undo: { ...after([one, two], ['คืนค่าเดิมแล้ว 1 เซลล์']), fixes: [back] } as Answer,
  });
  await show('ข้อที่พบ');
  await finding('E2').click();
  await press('แก้ให้');
  await see('␣สำนักปลัดเทศบาล');
  expect(sent.at(-1)).toEqual({
    action: 'proposeFixes',
    codes: ['text-invisible'],
    at: { sheet: 'แผน', cell: 'E2' },
  });
  await see('เซลล์นี้มีสูตร จึงคงไว้');
  await press('ยืนยันแก้ 1 เซลล์');
  await see('แก้แล้ว 1 เซลล์');
  const { code, sheet, cell, before, after: value } = fixOf(one);
  expect(sent.at(-1)).toEqual({
    action: 'fix',
    fixes: [{ code, sheet, cell, before, after: value }],
    thenOverview: true,
  });
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('เสร็จแล้ว'));
  await press('ย้อนกลับการแก้ล่าสุด');
  await see('คืนค่าเดิมได้ 1 เซลล์');
  await press('ยืนยันคืนค่าเดิม 1 เซลล์');
  await see('คืนค่าเดิมแล้ว 1 เซลล์');
  expect(sent.at(-1)).toEqual({ action: 'undo', id: 'page-7', cells: 1, thenOverview: true });
});

test('documents: those whose data changed say so, and where, cell by cell', async () => {
  const [one] = OVERVIEW.made;
  if (!one) throw new Error('no paper');
  const made = (['changed', 'superseded', 'unknown', 'current'] as const).map((state, at) => {
    return { ...one, state, url: `${one.url}?${at}` };
  });
  const cell = { what: 'changed', sheet: 'ผลดำเนินงาน', cell: 'H37', row: '2.19 โครงการ' } as const;
  const gone = {
    what: 'removed',
    sheet: 'แผน',
    cell: '',
    row: '2.20 มาตรการ',
    column: '',
  } as const;
  const verified = made.map(({ time, title, subject, url, state }) => ({
    ...{ time, title, subject, url, state, version: 4, fiscalYear: 2564, round: 6 as const },
    ...{ fingerprint: '7KQ2F-M9XBT', moreCells: 0 },
    sentences: state === 'changed' ? ['1 เซลล์ในมิติที่ 2 เปลี่ยนหลังจากบันทึกรายงานผลฉบับที่ 4'] : [],
    cells: state === 'changed' ? [{ ...cell, column: 'เบิกจ่าย' }, gone] : [],
  }));
  const { page, show, press, see, sent } = await open({
    overview: success({ overview: { ...OVERVIEW, made }, report: REPORT }),
    verify: success({ verified }),
  });
  await show('เอกสาร');
  expect(await page.locator('.made .state').allTextContents()).toEqual([
    'ข้อมูลเปลี่ยนหลังทำฉบับนี้',
    'มีฉบับใหม่กว่า',
    'ไม่ทราบว่าข้อมูลเปลี่ยนหรือไม่',
    'ตรงกับข้อมูลที่อ่านล่าสุด',
  ]);
  await press('ดูว่าข้อมูลเปลี่ยนตรงไหน');
  await see('1 เซลล์ในมิติที่ 2 เปลี่ยนหลังจากบันทึกรายงานผลฉบับที่ 4');
  expect(sent.at(-1)).toEqual({ action: 'verify' });
  await page.getByText('ดูทีละเซลล์ 2 แห่ง').click();
  await see('ลบ 2.20 มาตรการ');
  await press('ไปที่ ผลดำเนินงาน H37');
  await see('ไปที่ ผลดำเนินงาน H37 แล้ว');
  expect(sent.at(-1)).toEqual({ action: 'goTo', sheet: 'ผลดำเนินงาน', cell: 'H37' });
  await press('เทียบกับข้อมูลอีกครั้ง');
  await page.getByRole('button', { name: 'ดูว่าข้อมูลเปลี่ยนตรงไหน' }).waitFor();
  expect(sent.at(-1)).toEqual({ action: 'overview' });
});

test('all of a code are proposed without a place', async () => {
  const { show, finding, press, see, sent } = await open({
    proposeFixes: success({ notices: ['ไม่มีค่าที่เสนอให้แก้'], fixes: [] }),
  });
  await show('ข้อที่พบ');
  await finding('H7').click();
  await press('แก้ทั้งหมดของข้อนี้');
  await see('ไม่มีค่าที่จะแก้ให้');
  expect(sent.at(-1)).toEqual({ action: 'proposeFixes', codes: ['text-invisible'] });
});

test('setting aside asks for a reason and a name; errors have no such button', async () => {
  const { page, show, finding, press, see, sent, actions } = await open({
    waive: after(FINDINGS, ['คงไว้แล้ว 1 ข้อ']),
    unwaive: after(FINDINGS, ['ยกเลิกแล้ว']),
  });
  await show('ข้อที่พบ');
  await finding('G11').click();
  await see('สิ่งที่ต้องทำ');
  expect(await page.getByRole('button', { name: 'คงไว้พร้อมเหตุผล' }).count()).toBe(0);
  await finding('J9').click();
  await press('คงไว้พร้อมเหตุผล');
  await page.getByLabel('เหตุผลที่คงไว้').fill('สั้น');
  await press('บันทึกเหตุผล');
  await see('กรอกชื่อหรือตำแหน่งก่อนบันทึก');
  expect(actions()).not.toContain('waive');
  await page.getByLabel('เหตุผลที่คงไว้').fill('คัดลอกจากหนังสือสั่งการ');
  await page.getByLabel('ชื่อหรือตำแหน่งผู้บันทึก').fill('นิติกร');
  await press('บันทึกเหตุผล');
  await see('คงไว้แล้ว 1 ข้อ');
  expect(sent.at(-1)).toEqual({
    action: 'waive',
    findings: [{ key: 'digits-mixed:1' }],
    reason: 'คัดลอกจากหนังสือสั่งการ',
    by: 'นิติกร',
    thenOverview: true,
  });
  await finding('G12').click();
  await see('โอนงบประมาณเพิ่มตามมติแล้ว');
  await press('ยกเลิกการคงไว้');
  await see('ยกเลิกแล้ว');
  expect(sent.at(-1)).toEqual({
    action: 'unwaive',
    findings: [{ key: 'spending:1' }],
    thenOverview: true,
  });
  expect(actions().filter((action) => action === 'overview')).toHaveLength(1);
});

test('long work tells its stage, starts once, and leaves the other tabs open', async () => {
  let finish: (answer: Answer) => void = () => {};
  const { page, press, see, show, finding, actions } = await open({
    check: () => new Promise<Answer>((resolve) => (finish = resolve)),
  });
  await press('ทำอีกครั้ง: ตรวจสอบ');
  sidebar.stage = 'กำลังอ่านแท็บ “แผน”';
  await see('กำลังอ่านแท็บ “แผน”');
  await page.getByRole('button', { name: 'ทำอีกครั้ง: ตรวจสอบ' }).click({ force: true });
  await see('กำลังตรวจสอบอยู่ เมื่อเสร็จแล้วจึงสั่งอย่างอื่นได้');
  await show('ข้อที่พบ');
  await see('ทั้งหมด 6 ข้อ');
  await finding('G11').click();
  await see('ไปที่ แผน G11 แล้ว');
  finish(after([], ['ตรวจครบแล้ว ไม่พบจุดที่ต้องแก้']));
  await see('ตรวจสอบเสร็จแล้ว');
  expect(actions().filter((action) => action === 'check')).toHaveLength(1);
  expect(await page.locator('#working').count()).toBe(0);
});

test.each<[string, Answer, readonly string[]]>([
  [
    'a coded failure',
    { ok: false, code: 'protected', message: 'มีช่วงที่ป้องกันไว้', remedy: 'ขอสิทธิ์จากเจ้าของไฟล์' },
    ['มีช่วงที่ป้องกันไว้', 'ขอสิทธิ์จากเจ้าของไฟล์'],
  ],
  ['a broken call', { fail: 'NetworkError: HTTP 0' }, ['NetworkError: HTTP 0', 'ไม่แน่ว่างานเสร็จ']],
])('%s says what happened and what to try, and is tried again', async (_name, failure, words) => {
  const { page, press, see, actions } = await open({ check: failure });
  await press('ทำอีกครั้ง: ตรวจสอบ');
  await see('ตรวจสอบยังไม่สำเร็จ');
  const alert = await page.locator('[aria-live="assertive"]').innerText();
  for (const word of words) expect(alert).toContain(word);
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('ยังไม่สำเร็จ'));
  await press('ลองอีกครั้ง');
  await see('ตรวจสอบยังไม่สำเร็จ');
  expect(actions().filter((action) => action === 'check')).toHaveLength(2);
});

test('an answer that never comes ends with a plain sentence', async () => {
  const { page, press, see } = await open({ compute: 'never' }, { clock: true });
  await press('ทำ: คำนวณตาราง');
  await page.clock.fastForward('06:20');
  expect(await page.locator('#working').count()).toBe(1);
  await page.clock.fastForward('00:15');
  await see('รอนานเกินกำหนดแล้วยังไม่ได้คำตอบ');
  expect(await page.locator('#working').count()).toBe(0);
});
