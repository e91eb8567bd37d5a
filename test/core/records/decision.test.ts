import { likelyDecision, readDecision } from '../../../src/core/records/decision';

test.each([
  ['รับรอง', 'approved'],
  [' รับ รอง ', 'approved'],
  ['รับรองเเล้ว', 'approved'],
  ['เห็นชอบ', 'approved'],
  ['ให้แก้ไข', 'correct'],
  ['แก้ไข', 'correct'],
  ['ให้ปรับปรุงแก้ไข', 'correct'],
  ['ขอข้อมูลเพิ่ม', 'question'],
  ['ขอข้อมูลเพิ่มเติม.', 'question'],
  ['สอบถาม', 'question'],
] as const)('“%s” says %s', (text, decision) => {
  expect(readDecision(text)).toBe(decision);
});

test.each(['', '-', 'ไม่รับรอง', 'รับรองแบบมีเงื่อนไข', 'แก้ไขแล้ว', 'ผ่าน'])(
  '“%s” says none for sure',
  (text) => {
    expect(readDecision(text)).toBeNull();
  },
);

test.each([
  ['รับลอง', 'approved'],
  ['ให้แก้ใข', 'correct'],
  ['ขอข้อมูลเพี่ม', 'question'],
] as const)('“%s” is surely meant as %s', (text, decision) => {
  expect([readDecision(text), likelyDecision(text)]).toEqual([null, decision]);
});

test.each([
  'ไม่รับรอง',
  'ไมรับรอง',
  'งดรับรอง',
  'มิรับรอง',
  'ยังไม่รับรอง',
  'ไม่ต้องแก้ไข',
  'แก้ไขแล้ว',
  'ก',
  '',
])('nobody can say what “%s” means', (text) => {
  expect(likelyDecision(text)).toBeNull();
});
