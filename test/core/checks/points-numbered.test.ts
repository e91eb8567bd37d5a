import { type CellName, findingsInCell } from '../../support/cell-findings';

const found = (text: string, name: CellName = 'note') =>
  findingsInCell(name, text, 'points-numbered').map(({ params }) => params.found);
const points = (...numbers: readonly (string | number)[]) =>
  numbers.map((number) => `${number}. จัดทำคู่มือ`).join('\n');

it.each([
  ['1, 2, 2, 3', `สำนักปลัด\n${points('๑', '๒', '๒', '๓')}`],
  ['1, 2, 3, 6', points('๑', '๒', '๓', '๖')],
  ['1, 3, 4', '1) ก\n 3) ข\n4) ค'],
  ['1, 2, 2', points(1, 2, 2)],
  ['1, 1, 2, 4', points(1, 1, 2, 4)],
])('finds points that run %s', (numbers, text) => {
  expect(found(text)).toEqual([numbers]);
  expect(found(text, 'unit')).toEqual([numbers]);
});

it.each([
  ['run through', points(1, 2, 3, 4)],
  ['begin anew', points(1, 2, 3, 1, 2)],
  ['go on after a list below one of them', points(1, 2, 1, 2, 3, 3, 4)],
  ['are two', points(1, 3)],
  ['do not begin with 1', points(2, 4, 5)],
  ['have points of their own', '1. ก\n1.1 ข\n1.2 ค\n2. ง\n3. จ'],
  ['stand in one line', '1. ก 2. ข 2. ค 3. ง'],
  ['are years and amounts', '1. ก\n2567 ข\n15 คน\n2. ค\n3. ง'],
])('is quiet where they %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

it('leaves a name alone', () => {
  expect(found(points(1, 2, 2), 'name')).toEqual([]);
});

it('takes little time over many points', () => {
  const before = performance.now();
  found(points(...Array.from({ length: 9000 }, (_, n) => (n % 2 ? 1 : 9))));
  found('1.\n'.repeat(16_000));
  expect(performance.now() - before).toBeLessThan(1000);
});
