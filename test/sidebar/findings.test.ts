import {
  blocksOf,
  chooseListed,
  groupByTab,
  type Level,
  listFindings,
  metCodes,
} from '../../sidebar/findings';
import { FINDINGS, manyFindings } from '../support/sidebar-replies';

const listed = listFindings(FINDINGS);
const cellsOf = (levels: readonly Level[], search: string) =>
  chooseListed(listed, { levels, search }).map(({ finding }) => finding.cell);

test.each<[readonly Level[], string, readonly string[]]>([
  [[], '', ['G11', 'E2', 'H7', 'J9', '', 'G12']],
  [['error'], '', ['G11', '']],
  [['warning'], '', ['E2', 'H7']],
  [['setAside'], '', ['G12']],
  [['error', 'advice'], '', ['G11', 'J9', '']],
  [[], 'แผน g11', ['G11']],
  [[], '  20,000 ', ['G11', 'G12']],
  [[], '๒๕,๐๐๐', ['G12']],
  [[], 'text-invisible', ['E2', 'H7']],
  [['warning'], 'ผลดำเนินงาน', ['H7']],
  [['advice'], 'text-invisible', []],
  [[], '.*', []],
])('levels %j, search “%s”', (levels, search, cells) => {
  expect(cellsOf(levels, search)).toEqual(cells);
});

test('by tab, in the order the tabs come up', () => {
  expect(groupByTab(listed).map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
    ['แผน', 2],
    ['ผลดำเนินงาน', 3],
    ['รายละเอียด', 1],
  ]);
});

test('findings alike share a key and still have names of their own', () => {
  const [first] = FINDINGS;
  if (!first) throw new Error('no finding');
  const ids = listFindings([first, { ...first }, { ...first }]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(listFindings([{ ...first, cell: 'G99' }])[0]?.id).toBe(ids[0]);
});

test('codes met: the gravest first, each once, with how often', () => {
  expect(metCodes(FINDINGS).map(({ code, count }) => [code, count])).toEqual([
    ['money-two-amounts', 1],
    ['detail-missing', 1],
    ['text-invisible', 2],
    ['spent-more', 1],
    ['digits-mixed', 1],
  ]);
});

test('blocks hold every entry once, in order', () => {
  expect(blocksOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(blocksOf([], 3)).toEqual([]);
});

test('5,000 findings are listed, filtered and grouped at once', () => {
  const many = manyFindings(5000);
  const started = performance.now();
  const list = listFindings(many);
  const chosen = chooseListed(list, { levels: ['advice'], search: 'G5001' });
  groupByTab(list);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(chosen).toHaveLength(0);
  expect(chooseListed(list, { levels: [], search: 'G5001' })).toHaveLength(1);
});
