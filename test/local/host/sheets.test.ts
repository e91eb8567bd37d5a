import { inBundle, refusal, SHEET } from '../support';

const REFUSED: readonly [code: string, message: string][] = [
  ['sheet.getRange(0, 1)', 'Exception: The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'Exception: The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'Exception: The number of rows in the range must be at least 1.'],
  [
    'sheet.getRange(1, 1, 1, 0)',
    'Exception: The number of columns in the range must be at least 1.',
  ],
  [
    'sheet.getRange(1001, 1)',
    'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    'sheet.getRange(1, 27)',
    'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['sheet.getRange("ไม่ใช่")', 'Exception: Range not found'],
  [
    'sheet.getRange("1", 1)',
    "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    'sheet.getRange(1, 1).setValues("x")',
    "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'sheet.getRange(1, 1, 2, 1).setValues([[1]])',
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange(1, 1, 1, 2).setNotes([["a"]])',
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  ['sheet.getRange(1, 1).setBackground("สี")', 'Exception: Invalid color: สี'],
  [
    'sheet.getRange("A1:B1").merge(); sheet.getRange("B1:C1").merge()',
    'Exception: You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    'SpreadsheetApp.getActiveSpreadsheet().insertSheet("แผน")',
    'Exception: A sheet with the name "แผน" already exists. Please enter another name.',
  ],
  [
    'SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)',
    "Exception: You can't remove all the sheets in a document.",
  ],
  [
    'sheet.getRange("A1").setRichTextValues([])',
    'NotStoodInError: SpreadsheetApp.Range.setRichTextValues is not stood in for',
  ],
  ['SpreadsheetApp.create("x")', 'NotStoodInError: SpreadsheetApp.create is not stood in for'],
  ['sheet.colour = 1', 'NotStoodInError: SpreadsheetApp.Sheet.colour = is not stood in for'],
  [
    'SpreadsheetApp.ProtectionType.BOOK',
    'NotStoodInError: SpreadsheetApp.ProtectionType.BOOK is not stood in for',
  ],
];

test.each(REFUSED)('%s', (code, message) => {
  expect(refusal(`${SHEET} ${code};`)).toBe(message);
});

const DONE: readonly [name: string, body: string, result: unknown][] = [
  [
    'an empty sheet',
    'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getA1Notation()];',
    [0, 0, 1000, 26, 'A1'],
  ],
  [
    'formats alone do not count as content',
    'sheet.getRange(5, 5).setBackground("red"); return sheet.getLastRow();',
    0,
  ],
  [
    'a growing sheet',
    'sheet.insertRowsAfter(1000, 5); sheet.insertColumnsAfter(26, 1); return sheet.getRange(1005, 27).getA1Notation();',
    'AA1005',
  ],
  [
    'open A1 forms',
    'return ["A:B", "2:3", "$B$2", "C3:A1"].map((text) => sheet.getRange(text).getA1Notation());',
    ['A1:B1000', 'A2:Z3', 'B2', 'A1:C3'],
  ],
  [
    'appended rows',
    'sheet.appendRow(["a", 1]); sheet.appendRow(["b", 2]); return sheet.getDataRange().getValues();',
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  [
    'merges',
    'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge(); return [sheet.getRange("B2").getMergedRanges()[0].getA1Notation(), sheet.getRange("A1:B2").getValues(), sheet.getRange("A1:B2").setValues([[5, 6], [7, 8]]).breakApart().getValues()];',
    [
      'A1:B2',
      [
        [1, ''],
        ['', ''],
      ],
      [
        [5, ''],
        ['', ''],
      ],
    ],
  ],
  [
    'notes',
    'sheet.getRange("A1:B1").setNotes([["ก", null]]); return [sheet.getRange("A1:B1").getNotes(), sheet.getRange("A1").clearNote().getNote()];',
    [[['ก', '']], ''],
  ],
  [
    'backgrounds',
    'sheet.getRange("A1:B1").setBackgrounds([["#FFF", null]]); return sheet.getRange("A1:C1").getBackgrounds();',
    [['#ffffff', '#ffffff', '#ffffff']],
  ],
  [
    'number formats',
    'sheet.getRange("A1").setNumberFormat("0.00"); return sheet.getRange("A1:B1").getNumberFormats();',
    [['0.00', '0.###############']],
  ],
  [
    'a list of ranges',
    'sheet.getRangeList(["A1", "B2:B3"]).setBackground("#ff0000").setNote("x"); return [sheet.getRange("B3").getBackground(), sheet.getRange("A1").getNote(), sheet.getRangeList(["A1"]).getRanges().length];',
    ['#ff0000', 'x', 1],
  ],
  [
    'dropdowns',
    'const rule = SpreadsheetApp.newDataValidation().requireValueInList(["ก", "ข"]).setAllowInvalid(false).setHelpText("เลือก").build(); sheet.getRange("A1:A9").setDataValidation(rule); sheet.getRange("A4").clearDataValidations(); return ["A1", "A4", "A9"].map((place) => { const held = sheet.getRange(place).getDataValidation(); return held && [held.getCriteriaValues(), held.getHelpText(), held.getAllowInvalid()]; });',
    [[[['ก', 'ข'], true], 'เลือก', false], null, [[['ก', 'ข'], true], 'เลือก', false]],
  ],
  [
    'protection',
    'const type = SpreadsheetApp.ProtectionType.SHEET; sheet.protect().setDescription("ผล").setWarningOnly(true); const [held] = sheet.getProtections(type); const first = [held.getDescription(), held.isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]; held.remove(); return [first, sheet.getProtections(type).length];',
    [['ผล', true, 0], 0],
  ],
  ['frozen rows', 'sheet.setFrozenRows(2); return sheet.getFrozenRows();', 2],
  [
    'sheets by name and place',
    'const book = SpreadsheetApp.getActiveSpreadsheet(); const made = book.insertSheet("ข", 0); made.setName("ค"); return [book.getSheets().map((each) => each.getName() + each.getIndex()), book.getSheetByName("ค") === made, book.getSheetByName("ข"), book.getActiveSheet().getName()];',
    [['ค1', 'แผน2'], true, null, 'ค'],
  ],
  [
    'moving a sheet',
    'const book = SpreadsheetApp.getActiveSpreadsheet(); book.insertSheet("ข"); book.moveActiveSheet(1); return book.getSheets().map((each) => each.getName());',
    ['ข', 'แผน'],
  ],
  [
    'what the spreadsheet is',
    'const book = SpreadsheetApp.getActiveSpreadsheet(); return [book.getName(), book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), String(book), typeof book.then];',
    ['สมุดงาน', 'Asia/Bangkok', 'th_TH', 'Spreadsheet', 'undefined'],
  ],
];

test.each(DONE)('%s', (_, body, result) => {
  expect(inBundle(`${SHEET} ${body}`)).toEqual(result);
});

test('borders and fonts change only what they name', () => {
  const body = `${SHEET} const range = sheet.getRange('A1:B2');
    range.setFontWeight('bold').setFontSize(14).setFontColor('white').setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('middle');
    range.setBorder(true, true, true, true, false, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_THICK);
    range.setFontWeight('normal'); return range.getNumRows();`;
  expect(inBundle(body)).toBe(2);
});
