import { WorkbookFile } from '../../../src/local/workbook-file';
import { Package } from '../../../src/local/xlsx/package';

/** The parts of a sheet that say how it is printed, and its colour, which stands among them. */
function printed(file: WorkbookFile): string[] {
  const xml = Package.read(file.toBytes()).text('xl/worksheets/sheet1.xml') ?? '';
  return xml.match(/<sheetPr>.*<\/sheetPr>|<pageSetup [^>]*>/g) ?? [];
}

const SETUP = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

test('a new sheet prints all its columns on one page', () => {
  expect(printed(WorkbookFile.blank())).toEqual([
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    SETUP,
  ]);
});

test('a colour stands before it, as the file format asks', () => {
  const file = WorkbookFile.blank('แผน');
  const sheet = file.workbook.sheets[0];
  if (sheet) Object.assign(sheet, { tabColor: '#1a73e8' }).changed.add('tabColor');
  expect(printed(file)).toEqual([
    '<sheetPr><tabColor rgb="FF1A73E8"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    SETUP,
  ]);
});

test.each([
  [8, 250, ''],
  [8, 260, ' fitToWidth="2"'],
  [45, 115, ' fitToWidth="3"'],
])(
  'a new tab of %i columns of %i pixels is spread over pages that can be read',
  (columns, pixels, wide) => {
    const file = WorkbookFile.blank();
    const sheet = file.workbook.insert('กว้าง');
    sheet.grid.set(1, columns, 'ก', '');
    sheet.setColumnWidth(1, columns, pixels);
    const xml = Package.read(file.toBytes()).text('xl/worksheets/sheet2.xml') ?? '';
    expect(xml).toContain(
      `<pageSetup paperSize="9" orientation="landscape"${wide} fitToHeight="0"/>`,
    );
  },
);
