import type { Cell } from '../../../src/core/text/cell';
import {
  grid,
  planGrid,
  planRow,
  reviewRow,
  reviewsGrid,
  smallWorkbook,
} from '../../support/grids';
import { factsIn, ROUND_SCOPE } from './scopes';

const SCOPE = { ...ROUND_SCOPE, tabs: ['ความเห็นกรรมการ'] };
const correct = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ขอให้แนบภาพกิจกรรม' };

const told = (...rows: Cell[][]) =>
  factsIn(smallWorkbook(planGrid(planRow('1.1')), reviewsGrid(...rows)), SCOPE)
    .slice(1)
    .map(({ identity, label, cells }) => [identity, label, Object.fromEntries(cells)]);

const FACTS = [
  ['1.1 กรรมการ 2024-04-09', '1.1 มาตรการที่ 1.1', { decision: 'ให้แก้ไข', answer: 'ตอบแล้ว' }],
  ['1.1 ประธานกรรมการ 2024-04-08', '1.1 มาตรการที่ 1.1', { decision: 'รับรอง' }],
  ['ประธานกรรมการ 2024-04-08', 'ภาพรวมหรือมาตรการ', { decision: 'ให้แก้ไข' }],
];
const ROWS = [
  reviewRow('', correct),
  reviewRow('1.1'),
  reviewRow('1.1', { ...correct, กรรมการ: 'กรรมการ', วันที่: '9 เม.ย. 67', คำตอบ: 'แนบแล้ว' }),
];

it('tells what was decided of the round, by whom, and whether it was answered', () => {
  expect(told(...ROWS)).toEqual(FACTS);
  expect(told(...ROWS, reviewRow('1.1', { รอบ: 12 }), reviewRow('1.1', { ผลพิจารณา: '' }))).toEqual(
    FACTS,
  );
});

it('is the same for other words, another order and another way of writing', () => {
  const [first, second, third] = ROWS as [Cell[], Cell[], Cell[]];
  const reworded = [third, reviewRow('๑.๑', { วันที่: '๘ เมษายน ๒๕๖๗' }), first.with(3, 'อีกถ้อยคำหนึ่ง')];
  expect(told(...reworded)).toEqual(FACTS);
  expect(told(second, third)).not.toEqual(FACTS);
});

it('is told only where it is part of the scope', () => {
  const workbook = smallWorkbook(reviewsGrid(reviewRow('1.1')));
  const without = smallWorkbook(grid('อื่น', [['']]));
  expect(factsIn(workbook)).toEqual(factsIn(without));
});
