import type { Answer, Opening } from '../support/sidebar-page';
import { FINDINGS, PLACEHOLDERS, reportOf, success } from '../support/sidebar-replies';
import { sidebarTests } from '../support/sidebar-tests';
import { type Answers, after, openOver } from '../support/sidebar-work';

/** What the page asks of the add-in about documents and their templates, click by click. */

const openSidebar = sidebarTests();

const open = (answers: Answers, options?: Opening) => openOver(openSidebar, answers, options);

const DROPPED = { code: 'c', severity: 'warning', message: 'ไม่มีที่ลงนาม', remedy: 'เติม' } as const;

test('documents: only ready kinds, the link, what was left blank', async () => {
  const made = {
    ...{ kind: 'memo-results', title: 'บันทึก รอบ 12', id: 'x', withheld: [] },
    url: 'https://docs.google.com/document/d/x/edit',
    blanks: ['เลขที่หนังสือ'],
  };
  const { page, show, press, see, sent } = await open({
    documents: success({ notices: ['ทำแล้ว'], report: reportOf(FINDINGS, { documents: [made] }) }),
  });
  await show('เอกสาร');
  expect(await page.getByRole('checkbox', { name: 'รายงานแผนปฏิบัติการ' }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'บันทึกรายงานผล' }).uncheck();
  await page.getByRole('button', { name: 'ทำเอกสาร' }).click({ force: true });
  await see('เลือกเอกสารอย่างน้อยหนึ่งอย่างก่อน');
  await page.getByRole('checkbox', { name: 'บันทึกรายงานผล' }).check();
  await press('ทำเอกสาร');
  await see('ช่องที่เว้นไว้ให้กรอกเอง 1 ช่อง');
  expect(sent.filter(({ action }) => action === 'documents')).toEqual([
    { action: 'documents', kinds: ['memo-results'], thenOverview: true },
  ]);
  const link = page.getByRole('link', { name: 'บันทึก รอบ 12' });
  expect(await link.getAttribute('href')).toBe(made.url);
  await press('ดูข้อที่ต้องแก้');
  await see('แสดง 2 จาก 6 ข้อ');
});

test('documents: what a paper would leave blank is asked for when its card is opened, and once', async () => {
  let finish: (answer: Answer) => void = () => {};
  const { page, show, press, see, sent, actions } = await open({
    blanks: () => new Promise<Answer>((resolve) => (finish = resolve)),
    check: after(FINDINGS, ['ตรวจแล้ว']),
  });
  const asked = () => actions().filter((action) => action === 'blanks').length;
  const card = page.getByRole('region', { name: 'บันทึกรายงานผล' });
  await show('เอกสาร');
  await card.getByText('ช่องที่จะเว้นว่างไว้').click();
  await see('กำลังดูช่องที่จะเว้นว่างไว้…');
  expect(sent.at(-1)).toEqual({ action: 'blanks', kind: 'memo-results' });
  finish({ ok: false, code: 'x', message: 'Google ไม่ว่าง', remedy: 'รอสักครู่' });
  await see('ยังดูไม่ได้: Google ไม่ว่าง รอสักครู่');
  await press('ดูอีกครั้ง');
  await see('กำลังดูช่องที่จะเว้นว่างไว้…');
  finish(success({ blanks: ['เลขที่หนังสือ'] }));
  await see('ช่องที่จะเว้นว่างไว้ 1 ช่อง');
  await card.getByText('เลขที่หนังสือ').waitFor();
  await show('หน้าแรก');
  await show('เอกสาร');
  await card.getByText('ช่องที่จะเว้นว่างไว้ 1 ช่อง').click();
  expect(asked()).toBe(2);
  await show('หน้าแรก');
  await press('ทำอีกครั้ง: ตรวจสอบ');
  await see('ตรวจแล้ว');
  await show('เอกสาร');
  await card.getByText('ช่องที่จะเว้นว่างไว้', { exact: true }).click();
  await see('กำลังดูช่องที่จะเว้นว่างไว้…');
  finish(success({ blanks: [] }));
  await card.getByText('ข้อมูลครบทุกช่อง').first().waitFor();
  expect(asked()).toBe(3);
});

test('templates: copied, checked, listed, and given back only after asking', async () => {
  const { page, show, press, see, actions } = await open({
    placeholders: success({ placeholders: [...PLACEHOLDERS] }),
    checkTemplate: success({ templateProblems: [DROPPED] }),
    resetTemplate: success({ notices: ['ใช้แม่แบบเดิมแล้ว'] }),
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await show('เอกสาร');
  await page.getByText('แม่แบบ: ที่มากับโปร่งใส').click();
  await press('รายการช่อง');
  await press('คัดลอก {{ชื่อหน่วยงาน}}');
  await see('คัดลอกแล้ว');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('{{ชื่อหน่วยงาน}}');
  await press('ตรวจแม่แบบ');
  await see('ใช้ทำเอกสารได้');
  await page.getByRole('region', { name: 'ส่วนที่แม่แบบไม่มี' }).getByText(DROPPED.message).waitFor();
  await page.getByText('แม่แบบ: ของหน่วยงาน').click();
  await press('กลับไปใช้แม่แบบเดิม');
  await see('ไฟล์แม่แบบของหน่วยงานยังอยู่ในไดรฟ์');
  expect(actions()).not.toContain('resetTemplate');
  await press('กลับไปใช้แม่แบบเดิม');
  await see('ใช้แม่แบบเดิมแล้ว');
  expect(actions()).toContain('resetTemplate');
});

test('a placeholder is copied where the frame keeps the page from the clipboard', async () => {
  const { page, show, press } = await open(
    { placeholders: success({ placeholders: [...PLACEHOLDERS] }) },
    { before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }) },
  );
  await show('เอกสาร');
  await page.getByText('แม่แบบ: ที่มากับโปร่งใส').click();
  await press('รายการช่อง');
  await press('คัดลอก {{ชื่อหน่วยงาน}}');
  await page.getByText('คัดลอกแล้ว').first().waitFor();
  await show('ข้อที่พบ');
  await page.getByLabel('ค้นหาในข้อที่พบ').press('Control+V');
  expect(await page.getByLabel('ค้นหาในข้อที่พบ').inputValue()).toBe('{{ชื่อหน่วยงาน}}');
});
