import { editCells } from '../../../src/local/workbench/edit-cells';
import type { Validation } from '../../../src/local/workbook/sheet';
import { grid } from '../../support/grids';
import { fileOf } from '../../support/host';

const RULE: Validation = {
  kind: 'list',
  values: ['6', '12'],
  allowInvalid: false,
  help: 'เลือก 6 หรือ 12',
  showDropdown: true,
};

function opened() {
  const { workbook } = fileOf(grid('ก', [['6', 'ข']]));
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const at = (column: number, text: string, isConfirmed = false) =>
    editCells(workbook, sheet, [{ row: 1, column, text }], isConfirmed).state;
  const held = (column: number) => sheet.grid.cell(1, column)?.value;
  return { workbook, sheet, at, held };
}

const AREA = { row: 1, column: 1, rows: 1, columns: 1 };

test('a strict list takes what is in it, and blank; it refuses the rest with its help', () => {
  const { sheet, workbook, at, held } = opened();
  sheet.setValidation(AREA, RULE);
  expect([at(1, '12'), at(1, '9'), at(1, 'x'), held(1)]).toEqual([
    'done',
    'refused',
    'refused',
    12,
  ]);
  expect(editCells(workbook, sheet, [{ row: 1, column: 1, text: '9' }], true)).toMatchObject({
    sentence: expect.stringContaining('เลือก 6 หรือ 12'),
  });
  expect([at(1, ''), held(1)]).toEqual(['done', null]);
});

test('a loose list takes anything, a rule of numbers only those within', () => {
  const { sheet, at } = opened();
  sheet.setValidation(AREA, { ...RULE, allowInvalid: true });
  expect(at(1, '9')).toBe('done');
  sheet.setValidation(AREA, { ...RULE, kind: 'number', values: [], low: 1, high: 4 });
  expect([at(1, '4'), at(1, '5'), at(1, 'สี่')]).toEqual(['done', 'refused', 'refused']);
});

test('a protected range asks for its own cells only', () => {
  const { sheet, at } = opened();
  sheet.protections.push({ kind: 'RANGE', area: AREA, description: '', warningOnly: true });
  expect([at(1, '1'), at(2, '1'), at(1, '1', true)]).toEqual(['protected', 'done', 'done']);
});

test('one refused cell keeps all of a paste from being written', () => {
  const { sheet, workbook, held } = opened();
  sheet.setValidation(AREA, RULE);
  const cells = [
    { row: 1, column: 2, text: 'ใหม่' },
    { row: 1, column: 1, text: '9' },
  ];
  expect(editCells(workbook, sheet, cells, false).state).toBe('refused');
  expect(held(2)).toBe('ข');
});

test('what a merge covers is left, what lies outside the sheet is refused', () => {
  const { sheet, at, held } = opened();
  sheet.merge({ ...AREA, columns: 2 });
  expect([at(2, 'ค'), held(2)]).toEqual(['done', 'ข']);
  expect(at(500, 'ค')).toBe('refused');
});
