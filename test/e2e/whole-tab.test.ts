import { planGrid, planRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded } from '../support/host';

/** Three items, and a total whose formula adds two of them. */
function fileWithTotal() {
  const rows = ['1.1', '1.2', '1.3'].map((code) => planRow(code, { 'งบประมาณ 2567': 10 }));
  const plan = planGrid(...rows, ['รวมทั้งสิ้น', '', '', '', '', '', 30, '']);
  const file = fileOf(settingsGrid(), plan, resultsGrid());
  const sheet = file.workbook.sheet('แผน');
  sheet?.grid.set(5, 7, 30, '=SUM(G2:G3)');
  return { file, sheet };
}

const linesOf = (file: ReturnType<typeof fileOf>) =>
  succeeded(ask(hostOver(file), { action: 'check' })).report?.findings.map(
    ({ code, cell }) => `${code} ${cell}`,
  );

it('reads the formula of a total', () => {
  expect(linesOf(fileWithTotal().file)).toContain('sum-misses-rows G5');
});

it('tells of a filter that hides rows, and of no other filter', () => {
  const { file, sheet } = fileWithTotal();
  const area = { row: 1, column: 1, rows: 5, columns: 8 };
  if (sheet) sheet.filter = { area, columns: [] };
  expect(linesOf(file)).not.toContain('rows-filtered ');
  if (sheet) sheet.filter = { area, columns: [2] };
  expect(linesOf(file)).toContain('rows-filtered ');
});
