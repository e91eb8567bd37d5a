import { findingsOf } from '../../support/findings';
import { planGrid, planRow, resultsGrid, smallWorkbook } from '../../support/grids';

/** What is said of the codes of a plan: the codes left out, and where. */
function gaps(...codes: string[]) {
  const rows = codes.map((code, n) =>
    planRow(code || '1.1', { รหัส: code, 'ชื่อโครงการ/กิจกรรม/มาตรการ': `ก${n}` }),
  );
  return findingsOf(smallWorkbook(planGrid(...rows), resultsGrid()))
    .filter(({ code }) => code.startsWith('code-gap'))
    .map(({ place, params }) => [place.row, params.missing, params.next ?? '']);
}

it.each<[string, string[], unknown[]]>([
  ['no gap', ['1.1', '1.2', '1.3'], []],
  ['codes in another order', ['1.3', '1.1', '1.2'], []],
  ['1.10 after 1.9', Array.from({ length: 12 }, (_, n) => `1.${n + 1}`), []],
  ['the first left out', ['1.2', '1.3', '1.4'], [[2, '1.1', '']]],
  ['several left out', ['1.1', '1.3', '1.7'], [[3, '1.2, 1.4–1.6', '']]],
  [
    'gaps in two dimensions',
    ['1.1', '1.2', '1.4', '3.1', '3.2', '3.4'],
    [
      [4, '1.3', ''],
      [7, '3.3', ''],
    ],
  ],
  ['a number used twice before the gap', ['1.1', '1.2', '1.2', '1.4'], [[5, '1.3', '1.3']]],
  ['a number used twice elsewhere', ['1.1', '1.1', '1.2', '1.4'], [[5, '1.3', '']]],
  ['few codes', ['1.1', '1.5'], []],
  ['codes that begin high', ['1.11', '1.12', '1.21'], []],
  ['an item without a code', ['1.1', '1.2', '', '1.4'], []],
  ['no codes', ['', '', ''], []],
])('with %s', (_, codes, expected) => {
  expect(gaps(...codes)).toEqual(expected);
});
