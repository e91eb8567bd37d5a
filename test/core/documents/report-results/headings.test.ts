import { openedAfter, underHeadings } from '../../../../src/core/documents/report-results/headings';

function grouped(...sections: string[]): [string, number[]][] {
  const members = sections.map((section, index) => ({ section, index }));
  return underHeadings(members, ({ section }) => section).map(({ headings, members: inGroup }) => [
    headings.join(' > '),
    inGroup.map(({ index }) => index),
  ]);
}

test('numbered headings come by number, then those with words only, then none', () => {
  expect(
    grouped(
      '',
      '2.10 ท้าย',
      'ไม่มีเลข ข',
      '2.2.1 ย่อย',
      '2.2 ใหญ่',
      'ไม่มีเลข ก',
      '๒.๑ ต้น',
      '-',
      '10. สิบ',
    ),
  ).toEqual([
    ['๒.๑ ต้น', [6]],
    ['2.2 ใหญ่', [4]],
    ['2.2.1 ย่อย', [3]],
    ['2.10 ท้าย', [1]],
    ['10. สิบ', [8]],
    ['ไม่มีเลข ข', [2]],
    ['ไม่มีเลข ก', [5]],
    ['', [0, 7]],
  ]);
});

test('one heading typed in several ways is one, printed as it says most', () => {
  expect(
    grouped('1.1.2', '๑.๑.๒  ชื่อ  หัวข้อ', '1.1 ใหญ่\n1.1.2 ชื่อหัวข้อ', '1 . 1 . 2 “ชื่อหัวข้อ”'),
  ).toEqual([['1.1 ใหญ่ > 1.1.2 ชื่อหัวข้อ', [0, 1, 2, 3]]]);
});

test('one number with other words is another heading, and 1.11 is not 11.1', () => {
  expect(grouped('1.2 ก', '1.2 ข', '1.2 ก')).toEqual([
    ['1.2 ก', [0, 2]],
    ['1.2 ข', [1]],
  ]);
  expect(grouped('11.1 ก', '1.11 ก')).toEqual([
    ['1.11 ก', [1]],
    ['11.1 ก', [0]],
  ]);
});

test('outer headings that go on are not printed again', () => {
  expect(openedAfter([], ['ก', 'ข'])).toEqual(['ก', 'ข']);
  expect(openedAfter(['ก', 'ข'], ['ก', 'ค'])).toEqual(['ค']);
  expect(openedAfter(['ก', 'ข'], ['ง', 'ข'])).toEqual(['ง', 'ข']);
  expect(openedAfter(['ก'], [])).toEqual([]);
});
