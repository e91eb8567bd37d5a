import { WorkbookFile } from '../../../src/local/workbook-file';
import { readFilter } from '../../../src/local/xlsx/filter';
import { inBundle, refusal, SHEET } from '../support';

const column = (id: number, inner: string) => `<filterColumn colId="${id}">${inner}</filterColumn>`;

it.each<[string, unknown]>([
  ['', undefined],
  ['<autoFilter ref="B2:F9"/>', []],
  [
    `<autoFilter ref="B2:F9">${column(1, '<filters><filter val="1"/></filters>')}</autoFilter>`,
    [3],
  ],
  [
    `<x:autoFilter ref="A1:F9"><x:filterColumn colId="0" hiddenButton="1"/><x:filterColumn colId="2"><x:customFilters/></x:filterColumn></x:autoFilter>`,
    [3],
  ],
  [`<autoFilter ref="ไม่ใช่"></autoFilter>`, undefined],
])('reads %s', (section, columns) => {
  expect(readFilter(section)?.columns).toEqual(columns);
});

/** A host whose sheet is filtered in A1:C9 by its second column, or by none. */
function filtered(...columns: number[]) {
  const { workbook } = WorkbookFile.blank('แผน');
  const [sheet] = workbook.sheets;
  if (sheet) sheet.filter = { area: { row: 1, column: 1, rows: 9, columns: 3 }, columns };
  return { workbook };
}

const FILTER = `${SHEET} const filter = sheet.getFilter();`;

it('tells the bundle which columns hide rows', () => {
  const body = `${FILTER} return [1, 2, 3].map((n) => filter.getColumnFilterCriteria(n) !== null);`;
  expect(inBundle(body, filtered(2))).toEqual([false, true, false]);
  expect(inBundle(`${FILTER} return filter.getRange().getA1Notation();`, filtered())).toBe('A1:C9');
  expect(inBundle(`${SHEET} return sheet.getFilter();`)).toBeNull();
});

it('takes a filter away', () => {
  const body = `${FILTER} filter.remove(); return sheet.getFilter();`;
  expect(inBundle(body, filtered())).toBeNull();
});

it.each([
  ['filter.getColumnFilterCriteria(4)', /outside its range is not stood in for/],
  ['filter.getColumnFilterCriteria("A")', /don't match the method signature/],
  ['filter.getColumnFilterCriteria(2).getHiddenValues()', /getHiddenValues is not stood in for/],
])('refuses %s', (code, message) => {
  expect(refusal(`${FILTER} ${code};`, filtered(2))).toMatch(message);
});
