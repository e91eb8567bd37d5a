import { parseA1, printA1, without } from '../../../src/local/workbook/a1';
import { renameInFormula } from '../../../src/local/workbook/rename';
import { Sheet } from '../../../src/local/workbook/sheet';
import { Styles } from '../../../src/local/workbook/styles';
import { shiftFormula } from '../../../src/local/xlsx/shift-formula';

const PLACES: readonly [text: string, printed: string | undefined][] = [
  ['A1', 'A1'],
  ['$AA$10:B2', 'B2:AA10'],
  ['xfd1', 'XFD1'],
  ['A:C', 'A1:C9'],
  ['2:3', 'A2:Z3'],
  ['', undefined],
  ['A', undefined],
  ['1', undefined],
  ['A0', undefined],
  ['ก1', undefined],
];

test.each(PLACES)('%s as a block', (text, printed) => {
  const area = parseA1(text, 9, 26);
  expect(area && printA1(area)).toBe(printed);
});

test('a block with a hole falls into the blocks around it', () => {
  const pieces = without(
    { row: 1, column: 1, rows: 5, columns: 5 },
    { row: 2, column: 2, rows: 2, columns: 2 },
  );
  expect(pieces.map(printA1)).toEqual(['A1:E1', 'A4:E5', 'A2:A3', 'D2:E3']);
  expect(
    without({ row: 1, column: 1, rows: 1, columns: 1 }, { row: 1, column: 1, rows: 9, columns: 9 }),
  ).toEqual([]);
});

const SHIFTED: readonly [formula: string, shifted: string][] = [
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)*LOG10(A1)', 'SUM(B3:C4)*LOG10(B3)'],
  ['"A1"&\'แผน A1\'!A1&แผน!B2', '"A1"&\'แผน A1\'!B3&แผน!C4'],
  ['_xlfn.X1+A1.B+งบA1', '_xlfn.X1+A1.B+งบA1'],
];

test.each(SHIFTED)('%s two rows down and one column on', (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test('only the sheet of that name is renamed in a formula', () => {
  expect(renameInFormula('=แผน!A1+แผน2!A1+\'แผน\'!A1&"แผน!"', 'แผน', "ก'ข")).toBe(
    "='ก''ข'!A1+แผน2!A1+'ก''ข'!A1&\"แผน!\"",
  );
});

describe('Styles', () => {
  const styles = new Styles([{ background: '#ddeeff', numberFormat: '@', bold: true }]);

  test('the same change of the same format is one format', () => {
    const red = styles.derive(0, { background: '#ff0000' });
    expect(styles.derive(0, { background: '#ff0000' })).toBe(red);
    expect(styles.get(red)).toMatchObject({ background: '#ff0000', numberFormat: '@' });
    expect(styles.isText(red)).toBe(true);
  });

  test('what is put back is the format of the file again', () => {
    const changed = styles.derive(0, {
      background: '#ff0000',
      bold: false,
      top: { style: 'thin', color: '#000000' },
    });
    expect(changed).not.toBe(0);
    expect(styles.derive(changed, { background: '#ddeeff', bold: true, top: null })).toBe(0);
  });

  test('what a format is already is no change', () => {
    expect(
      styles.derive(0, { bold: true, italic: false, wrap: false, bottom: null, fontColor: '' }),
    ).toBe(0);
  });
});

describe('Sheet', () => {
  const blank = () =>
    new Sheet('แผน', 1, new Styles([{ background: '#ffffff', numberFormat: 'General' }]), '');

  test('a width set across spans cuts them and keeps the rest', () => {
    const sheet = blank();
    sheet.columns = [
      { from: 1, to: 3, style: 1, raw: '<col a/>' },
      { from: 5, to: 9, style: 2, raw: '<col b/>' },
    ];
    sheet.setColumnWidth(3, 4, 80);
    expect(sheet.columns.map(({ from, to, style, width }) => [from, to, style, width])).toEqual([
      [1, 2, 1, undefined],
      [3, 3, 1, 80],
      [4, 4, 0, 80],
      [5, 6, 2, 80],
      [7, 9, 2, undefined],
    ]);
  });

  test('a rule over part of another leaves the rest of it', () => {
    const sheet = blank();
    const rule = {
      kind: 'list',
      values: ['ก'],
      allowInvalid: true,
      help: '',
      showDropdown: true,
    } as const;
    sheet.setValidation({ row: 1, column: 1, rows: 9, columns: 1 }, rule);
    sheet.setValidation({ row: 4, column: 1, rows: 2, columns: 1 }, undefined);
    expect(sheet.validations.flatMap(({ areas }) => areas.map(printA1))).toEqual([
      'A1:A3',
      'A6:A9',
    ]);
  });

  test('writing what stands there already changes nothing', () => {
    const sheet = blank();
    sheet.grid.set(1, 1, 'ก', '');
    sheet.grid.changed = false;
    sheet.grid.set(1, 1, 'ก', '');
    sheet.grid.set(5, 5, null, '');
    sheet.grid.restyle(9, 9, { background: '#ffffff' });
    sheet.setNote(1, 1, '');
    expect([sheet.grid.changed, sheet.changed.size]).toEqual([false, 0]);
  });
});
