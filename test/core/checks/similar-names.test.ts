import { bareName } from '../../../src/core/checks/item-name';
import { isNearlySame, NEIGHBOURS, similarNames } from '../../../src/core/checks/similar-names';

const similar = (...names: string[]) =>
  [...similarNames(names.map(bareName))].sort(([a], [b]) => a - b);

const ORDERS = 'ออกคำสั่งมอบหมายของนายกเทศมนตรี ปลัดเทศบาล และหัวหน้าส่วนราชการ';

it.each([
  ['a filler word more', `มาตรการ${ORDERS}`, `มาตรการการ${ORDERS}`],
  ['a letter misspelt', 'โครงการอบรมคุณธรรมจริยธรรม', 'โครงการอบรมคุณทรรมจริยธรรม'],
  [
    'two letters changed round',
    'โครงการส่งเสริมการมีส่วนร่วมของประชาชนไทย',
    'โครงการส่งเสริมการมีส่วนร่วมของปรชะาชนไทย',
  ],
  ['another kind word and quotes', 'โครงการจิตอาสา', 'กิจกรรม “จิตอาสา”'],
  ['the kind word said twice', 'มาตรการ “มาตรการจัดทำคู่มือ”', 'มาตรการจัดทำคู่มือ'],
])('knows a name with %s', (_, one, other) => {
  expect(similar(one, other)).toEqual([[1, 0]]);
  expect(similar(other, one)).toEqual([[1, 0]]);
});

it.each([
  ['another number', 'โครงการลานกีฬาต้านยาเสพติด หมู่ที่ 1', 'โครงการลานกีฬาต้านยาเสพติด หมู่ที่ ๒'],
  ['another year', 'จัดทำแผนการตรวจสอบภายใน ปี 2566', 'จัดทำแผนการตรวจสอบภายใน ปี 2567'],
  ['another lone letter', 'กิจกรรมรณรงค์ต่อต้านการทุจริต กลุ่ม ก', 'กิจกรรมรณรงค์ต่อต้านการทุจริต กลุ่ม ข'],
  ['another Roman number', 'โครงการอบรมคุณธรรมจริยธรรม ระยะ II', 'โครงการอบรมคุณธรรมจริยธรรม ระยะ III'],
  ['another word', 'โครงการเทิดพระคุณเนื่องในวันพ่อแห่งชาติ', 'โครงการเทิดพระคุณเนื่องในวันแม่แห่งชาติ'],
  ['an opposite', `มาตรการภายใน${ORDERS}`, `มาตรการภายนอก${ORDERS}`],
  ['much more said', 'โครงการอบรมคุณธรรม', 'โครงการอบรมคุณธรรมจริยธรรม'],
  ['few letters', 'โครงการอบรม', 'โครงการอบรบ'],
  ['no letters at all', 'โครงการ 1', 'กิจกรรม 1'],
])('takes a name with %s for another', (_, one, other) => {
  expect(similar(one, other)).toEqual([]);
});

it('names the first of several', () => {
  expect(similar(ORDERS, 'อื่น ๆ', `การ${ORDERS}`, `งาน${ORDERS}`)).toEqual([
    [2, 0],
    [3, 0],
  ]);
});

/** How often two names are compared among so many. */
function comparisons(count: number, nameOf: (n: number) => string): number {
  let compared = 0;
  similarNames(
    Array.from({ length: count }, (_, n) => bareName(nameOf(n))),
    (a, b) => {
      compared += 1;
      return isNearlySame(a, b);
    },
  );
  return compared;
}

const LETTERS = 'กขคงจฉชซฌญ';
const inLetters = (n: number) =>
  String(n)
    .padStart(6, '0')
    .replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)));

it.each<[string, (n: number) => string]>([
  ['differ only by a number', (n) => `โครงการอบรมคุณธรรมจริยธรรมของบุคลากร รุ่นที่ ${n}`],
  ['all begin alike', (n) => `โครงการอบรมคุณธรรมจริยธรรมของบุคลากรในสังกัด${inLetters(n)}`],
  ['all begin and end alike', (n) => `โครงการอบรมคุณธรรมจริยธรรม${inLetters(n)}ของบุคลากรในสังกัด`],
  ['say four things only', (n) => `โครงการอบรมคุณธรรมจริยธรรม${inLetters(n % 4)}`],
])('compares no more a name where 5,000 or 20,000 names %s', (_, nameOf) => {
  const [few, many] = [comparisons(5000, nameOf), comparisons(20_000, nameOf)];
  expect(many).toBeLessThanOrEqual(4.4 * few);
  expect(many).toBeLessThanOrEqual(2 * NEIGHBOURS * 20_000);
});

it('compares none of the names that differ only by a number', () => {
  expect(comparisons(5000, (n) => `โครงการอบรมคุณธรรมจริยธรรม รุ่นที่ ${n}`)).toBe(0);
});
