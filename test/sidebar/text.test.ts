import { safeLink } from '../../sidebar/links';
import { outcomeTitle, outcomeTone } from '../../sidebar/outcome';
import { bahtText, shareOf, tagText } from '../../sidebar/text';
import type { DocumentReport } from '../../src/app/contract/report';
import { reportOf, success } from '../support/sidebar-replies';

test.each([
  ['0.00', '0'],
  ['20000.00', '20,000'],
  ['999', '999'],
  ['1234567.50', '1,234,567.50'],
  ['-1000.05', '-1,000.05'],
  ['ไม่ใช่เงิน', 'ไม่ใช่เงิน'],
])('%s baht are shown as %s', (plain, shown) => {
  expect(bahtText(plain)).toBe(shown);
});

test.each([
  [5, 10, 0.5],
  ['25.00', '20.00', 1],
  [-1, 10, 0],
  [0, 0, null],
  [1, 0, null],
])('%s of %s is drawn as %s', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});

test.each([
  ['https://docs.google.com/document/d/1/edit', true],
  ['https://drive.google.com/file/d/1', true],
  ['http://docs.google.com/document/d/1', false],
  ['https://docs.google.com.example.org/', false],
  ['https://docs.google.com@example.org/', false],
  ['https://docs.google.com\\@example.org/', false],
  ['https://example.org/https://docs.google.com/', false],
  ['javascript:alert(1)//https://docs.google.com/', false],
  ['https://docs.google.com/a b', false],
  ['', false],
])('%s is a link: %s', (url, isLink) => {
  expect(safeLink(url)).toBe(isLink ? url : '');
});

test.each([
  ['text', '{{ชื่อ}}'],
  ['list', '{{#ชื่อ}} {{/ชื่อ}}'],
  ['flag', '{{#ชื่อ}} {{/ชื่อ}}'],
] as const)('a placeholder that is a %s is copied as %s', (type, tag) => {
  expect(tagText({ name: 'ชื่อ', type, about: '', inside: '' })).toBe(tag);
});

const document = (withheld: string[]): DocumentReport => ({
  ...{ kind: 'a', title: 'ก', id: '', url: '', blanks: [] },
  withheld,
});

test.each([
  [[document([])], 'ทำเอกสารเสร็จแล้ว'],
  [[document([]), document(['x'])], 'ทำเอกสารได้บางฉบับ'],
  [[document(['x'])], 'ยังไม่ได้ทำเอกสาร'],
])('documents %#: the heading says what came of it', (documents, title) => {
  const work = { title: 'ทำเอกสาร', request: { action: 'documents' as const, kinds: ['a'] } };
  expect(outcomeTitle({ work, reply: success({ report: reportOf([], { documents }) }) })).toBe(
    title,
  );
});

const rolledUp = (offices: number, left = 0) => {
  const counts = { counted: 0, failed: 0, others: 0, doubled: 0 };
  return success({ rollup: { ...counts, offices, left, goesOn: false } });
};

test.each([
  ['closeRound', success({ tab: 'ปิดรอบ 2567-6 (1)' }), 'ทำเสร็จแล้ว', 'whole'],
  ['closeRound', success({ wasClosed: true }), 'ปิดไว้แล้ว ข้อมูลไม่เปลี่ยน', 'whole'],
  ['rollup', rolledUp(2), 'ทำเสร็จแล้ว', 'whole'],
  ['rollup', rolledUp(2, 1), 'ทำได้บางส่วน', 'partly'],
  ['rollup', rolledUp(0), 'ยังไม่มีหน่วยงานให้รวบรวม', 'partly'],
] as const)('%s %#: the heading does not say that more was done', (action, reply, title, tone) => {
  const request = action === 'rollup' ? { action } : { action, by: 'นิติกร' };
  const outcome = { work: { title: 'ทำ', request }, reply };
  expect([outcomeTitle(outcome), outcomeTone(outcome)]).toEqual([title, tone]);
});
