import { typeset } from '../../../../src/core/documents/paper/typeset';

/** ~ stands for a space at which no line ends. */
test.each([
  ['แล้วเสร็จ 45 รายการ คิดเป็นร้อยละ 69.23', 'แล้วเสร็จ ๔๕~รายการ คิดเป็นร้อยละ~๖๙.๒๓'],
  ['ข้อมูล ณ วันที่ 5 เมษายน 2564', 'ข้อมูล ณ~วันที่~๕~เมษายน~๒๕๖๔'],
  ['(พ.ศ. 2566 – 2570)', '(พ.ศ.~๒๕๖๖~–~๒๕๗๐)'],
  ['มิติที่ 1 กับ 2 มิติ', 'มิติที่~๑ กับ ๒~มิติ'],
  ['ดู www.tambon9.go.th/a2 หรือ a1@b2.go.th 3 ข้อ', 'ดู www.tambon9.go.th/a2 หรือ a1@b2.go.th ๓~ข้อ'],
  ['3 รายการย่อย', '๓ รายการย่อย'],
  ['ไม่มีตัวเลข', 'ไม่มีตัวเลข'],
])('%s', (text, printed) => {
  expect(typeset(text, true)).toBe(printed.replace(/~/g, '\u00a0'));
});

test('digits stay as they are where the setting says so', () => {
  expect(typeset('รอบ 6 เดือน ร้อยละ ๕๐', false)).toBe('รอบ\u00a06\u00a0เดือน ร้อยละ\u00a0๕๐');
});

test('a long text without a space takes no long time', () => {
  const start = performance.now();
  expect(typeset(`${'ก'.repeat(50_000)}1`, true)).toMatch(/^ก+๑$/);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('no line ends inside the day of an order', () => {
  expect(typeset('สั่ง ณ วันที่ 1 กันยายน พ.ศ. 2565', true)).toBe(
    'สั่ง ณ\u00a0วันที่\u00a0๑\u00a0กันยายน\u00a0พ.ศ.\u00a0๒๕๖๕',
  );
});
