import { isMailAddress, mailboxOf } from '../../../src/core/text/mail-address';

test.each([
  ['clerk@office.go.th', 'clerk@office.go.th'],
  ['Clerk.One@Office.go.th', 'clerk.one@office.go.th'],
  ['clerk+plan@office.go.th', 'clerk+plan@office.go.th'],
  ['C.lerk@Gmail.com', 'clerk@gmail.com'],
  ['clerk@googlemail.com', 'clerk@gmail.com'],
  ['c.le.rk+plan.2567@gmail.com', 'clerk@gmail.com'],
  ['clerk@notgmail.com', 'clerk@notgmail.com'],
  ['a.b@gmail.com.example.org', 'a.b@gmail.com.example.org'],
  ['', ''],
])('the mailbox of %j is %j', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});

test.each([
  ["o'clerk+2@a-b.office.go.th", true],
  ['clerk@office', false],
  ['clerk @office.go.th', false],
  ['ก@office.go.th', false],
  ['a@b.go.th,c@d.go.th', false],
  [`${'a'.repeat(250)}@b.th`, false],
])('%j is an address: %s', (text, isAddress) => {
  expect(isMailAddress(text)).toBe(isAddress);
});
