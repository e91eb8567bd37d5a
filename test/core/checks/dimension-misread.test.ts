import type { Cell } from '../../../src/core/text/cell';
import { findingsOf, inOneLine } from '../../support/findings';
import { grid, PLAN_HEADER, planRow, smallWorkbook } from '../../support/grids';

function found(header: string, ...dimensions: readonly Cell[]) {
  const source = smallWorkbook(
    grid('แผน', [
      PLAN_HEADER.map((text) => (text === 'มิติ' ? header : text)),
      ...dimensions.map((มิติ, n) => planRow(`1.${n + 1}`, { มิติ })),
    ]),
  );
  return findingsOf(source)
    .filter(({ code }) => code === 'letters-misread')
    .map((finding) => [inOneLine(finding), finding.fix]);
}

it('finds มติ in the column of dimensions and in its header', () => {
  expect(found('มติ', 'มติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต', ' มติ 1')).toEqual([
    ['letters-misread แผน!B1', 'มิติ'],
    ['letters-misread แผน!B2', 'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต'],
    ['letters-misread แผน!B3', 'มิติ 1'],
  ]);
});

it('takes what is written rightly, and leaves what is no dimension to its own finding', () => {
  expect(found('มิติ', 'มิติที่ ๑', 1, '', 'มติที่ประชุม', 'มติ')).toEqual([]);
  expect(found('มิติที่', 'มิติ 1')).toEqual([]);
});
