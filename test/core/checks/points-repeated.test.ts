import { type CellName, findingsInCell } from '../../support/cell-findings';

const found = (text: string, name: CellName = 'note') =>
  findingsInCell(name, text, 'points-repeated').map(({ params }) => params.found);

const STEP = 'จัดทำคู่มือการปฏิบัติงาน';

it.each([
  ['a numbered list', `1. ค้นคว้า\n2. ${STEP}\n3. ตรวจทาน\n4. ${STEP}`],
  ['Thai digits and other spacing', `๑) ค้นคว้า\n ๒)  จัดทำคู่มือ การปฏิบัติงาน\n๓) ${STEP}`],
  ['bullets', `- ${STEP}\n- ตรวจทาน\n- ${STEP}`],
  ['bullets below a point', `1. ฝ่ายบริหาร\n- ${STEP}\n- ${STEP}`],
])('finds a point said twice in %s', (_, text) => {
  expect(found(text)).toEqual([expect.stringContaining('จัดทำคู่มือ')]);
});

it.each([
  ['a step of a few letters', '1. ประชุมคณะ\n2. ตรวจทาน\n3. ประชุมคณะ'],
  ['a list that begins anew', `1. ${STEP}\n2. ตรวจทาน\n1. ${STEP}\n2. ตรวจทาน`],
  ['bullets below two points', `1. ฝ่ายบริหาร\n- ${STEP}\n2. ฝ่ายสภา\n- ${STEP}`],
  ['bullets below two lines', `ฝ่ายบริหาร\n- ${STEP}\nฝ่ายสภา\n- ${STEP}`],
  ['a heading and its point', `${STEP}\n1. ${STEP}\n2. ตรวจทาน`],
  ['points that differ in a number', `1. ${STEP} ครั้งที่ 1\n2. ${STEP} ครั้งที่ 2`],
  ['one line', `1. ${STEP} 2. ${STEP}`],
  ['numbers of points below points', `1.1 ${STEP}\n1.2 ${STEP}`],
])('takes %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

it('leaves a name alone', () => {
  expect(found(`1. ${STEP}\n2. ${STEP}`, 'name')).toEqual([]);
});

it('takes little time over many points', () => {
  const before = performance.now();
  found('2. \n'.repeat(16_000));
  found(Array.from({ length: 2000 }, (_, n) => `${(n % 90) + 2}. ${STEP}${n}`).join('\n'));
  expect(performance.now() - before).toBeLessThan(1000);
});
