import { createHost } from '../../../src/local/host/create-host';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { openWorkbook } from '../../../src/local/xlsx/open-workbook';
import { Package } from '../../../src/local/xlsx/package';
import { saveWorkbook } from '../../../src/local/xlsx/save-workbook';
import { Sections } from '../../../src/local/xlsx/sections';
import { Zip } from '../../../src/local/xlsx/zip';
import { FIXTURES, fixture } from '../support';

/** The sections of the first sheet that the changes below do not touch. */
const KEPT = [
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetProtection',
  'autoFilter',
  'conditionalFormatting',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'legacyDrawing',
];

describe.each(FIXTURES)('%s', (name) => {
  const before = fixture(name);

  test('without a change every part but the list of tabs stays byte by byte', () => {
    const after = saveWorkbook(openWorkbook(before));
    const [old, made] = [Zip.read(before), Zip.read(after)];
    expect(made.names()).toEqual(old.names());
    const changed = old.names().filter((part) => !made.get(part)?.equals(old.get(part) as Buffer));
    expect(changed.filter((part) => !/^\[Content|xl\/workbook\.xml$/.test(part))).toEqual([]);
  });

  const after = changedFile(before);
  const [oldPack, pack] = [Package.read(before), Package.read(after)];

  test('charts, pictures, tables and the chart sheet stay byte by byte', () => {
    const old = Zip.read(before);
    const made = Zip.read(after);
    const parts = old
      .names()
      .filter((part) => /charts|media|drawings\/drawing|tables|theme|chartsheets/.test(part));
    expect(parts.length).toBeGreaterThan(6);
    for (const part of parts) expect(made.get(part)).toEqual(old.get(part));
  });

  test.each(KEPT)('the sheet keeps its <%s>', (section) => {
    const part = 'xl/worksheets/sheet1.xml';
    const old = Sections.parse(oldPack.text(part) as string).get(section);
    expect(Sections.parse(pack.text(part) as string).get(section)).toBe(old);
  });

  test('cells that were not touched stay letter by letter', () => {
    const cells = (from: Package) => [
      ...(from.text('xl/worksheets/sheet1.xml') ?? '').matchAll(
        /<c r="([A-Z]+\d+)"[\s\S]*?(?:\/>|<\/c>)/g,
      ),
    ];
    const old = new Map(cells(oldPack).map((match) => [match[1], match[0]]));
    const made = new Map(cells(pack).map((match) => [match[1], match[0]]));
    const changed = [...old.keys()].filter((place) => made.get(place) !== old.get(place));
    expect(changed).toEqual(['B2', 'C3']);
  });

  test('what was changed reads back', () => {
    const { workbook } = WorkbookFile.fromBytes(after);
    const sheet = workbook.sheet('แผน');
    expect(workbook.sheets.map((tab) => tab.name)).toEqual([
      'แผน',
      'ผลตรวจสอบ',
      'ซ่อน',
      'ตาราง',
      'อื่น',
      ...(name === 'rich-libreoffice' ? ['กราฟ'] : []),
    ]);
    expect(sheet?.grid.cell(2, 2)?.value).toBe('=1+1 & <b> "x" _x0041_ \u0007');
    expect(workbook.styles.get(sheet?.grid.style(3, 3) ?? 0)).toMatchObject({
      background: '#ffcccc',
      numberFormat: '#,##0.00',
    });
    expect([...(sheet?.notes ?? [])].map(([place, note]) => [place, note.text]).sort()).toEqual([
      ['3,2', 'แทนของเดิม'],
      ['4,2', 'อีกโน้ต'],
      ['9,7', 'ใหม่ & <b>\nบรรทัด 2'],
    ]);
    expect(sheet?.merges).toContainEqual({ row: 14, column: 1, rows: 1, columns: 3 });
    expect(sheet?.validation(3, 2)).toMatchObject({
      kind: 'list',
      values: ['ก', 'ข'],
      help: 'เลือก',
    });
    expect(sheet?.validation(6, 2)).toMatchObject({ values: ['โครงการ', 'มาตรการ', 'กิจกรรม'] });
    expect(workbook.sheet('ผลตรวจสอบ')).toMatchObject({
      frozenRows: 2,
      tabColor: '#ff0000',
      protections: [{ warningOnly: true }],
    });
  });

  test('each note has one shape, and the shape of a note that was left is the old one', () => {
    const shapes = (from: Package): [string, string][] => {
      const part = from
        .relations('xl/worksheets/sheet1.xml')
        .find(({ type }) => type === 'vmlDrawing');
      const text = from.text(part?.target ?? '') ?? '';
      return [...text.matchAll(/<((?:\w+:)?)shape\b[\s\S]*?<\/\1shape>/g)].map(([shape]) => [
        [/Row>(\d+)/.exec(shape)?.[1], /Column>(\d+)/.exec(shape)?.[1]].join(),
        shape,
      ]);
    };
    expect(
      shapes(pack)
        .map(([place]) => place)
        .sort(),
    ).toEqual(['2,1', '3,1', '8,6']);
    expect(new Map(shapes(pack)).get('3,1')).toBe(new Map(shapes(oldPack)).get('3,1'));
  });

  test('a width that is set leaves the other columns letter by letter', () => {
    const file = WorkbookFile.fromBytes(before);
    file.workbook.sheets[0]?.setColumnWidth(3, 1, 145);
    const columns = (from: Package): string[] =>
      Sections.parse(from.text('xl/worksheets/sheet1.xml') as string)
        .get('cols')
        .match(/<col .*?>/g) ?? [];
    const made = columns(Package.read(file.toBytes())).map((tag) => tag.replace(/\s*\/>/, '/>'));
    expect(made.filter((tag) => tag.includes('width="20.0000"'))).toHaveLength(1);
    for (const tag of columns(oldPack)) {
      const [from, to] = [/min="(\d+)/.exec(tag)?.[1], /max="(\d+)/.exec(tag)?.[1]];
      if (Number(from) > 3 || Number(to) < 3) expect(made).toContain(tag.replace(/\s*\/>/, '/>'));
    }
  });

  test('the names of single tabs follow their tab', () => {
    const names = (from: Package) => from.text('xl/workbook.xml')?.match(/localSheetId="\d+"/g);
    expect(names(pack)).toEqual(names(oldPack));
    const moved = WorkbookFile.fromBytes(before);
    const first = moved.workbook.sheets[0];
    if (first) moved.workbook.move(first, 2);
    expect(new Set(names(Package.read(moved.toBytes())))).toEqual(new Set(['localSheetId="2"']));
  });

  test('a second pass that changes nothing changes nothing', () => {
    const again = Zip.read(saveWorkbook(openWorkbook(after)));
    const made = Zip.read(after);
    for (const part of made.names())
      expect(again.get(part)?.toString()).toBe(made.get(part)?.toString());
  });
});

test('a deleted sheet leaves nothing behind', () => {
  const file = WorkbookFile.fromBytes(fixture('rich-libreoffice'));
  const { workbook } = file;
  const gone = workbook.sheet('ซ่อน');
  if (gone) workbook.remove(gone);
  const pack = Package.read(file.toBytes());
  expect(pack.has('xl/worksheets/sheet2.xml')).toBe(false);
  expect(pack.text('[Content_Types].xml')).not.toContain('worksheets/sheet2.xml');
  expect(pack.text('xl/workbook.xml')).not.toContain('ซ่อน');
});

test('a renamed sheet is followed by formulas and names', () => {
  const file = WorkbookFile.fromBytes(fixture('rich-openpyxl'));
  const { workbook } = file;
  const [plan, hidden] = workbook.sheets;
  hidden?.grid.set(9, 1, 1, '=แผน!A1+\'แผน\'!B1&"แผน!"');
  if (plan) workbook.rename(plan, "แผน 'ใหม่'");
  const bytes = file.toBytes();
  expect(Package.read(bytes).text('xl/workbook.xml')).toContain("'แผน ''ใหม่'''!$C$12");
  const again = WorkbookFile.fromBytes(bytes).workbook.sheet('ซ่อน');
  expect(again?.grid.cell(9, 1)?.formula).toBe("='แผน ''ใหม่'''!A1+'แผน ''ใหม่'''!B1&\"แผน!\"");
});

test('a producer that writes prefixes, no cell places and shared formulas is read and kept', () => {
  const zip = Zip.read(WorkbookFile.blank('ก').toBytes());
  zip.set(
    'xl/worksheets/sheet1.xml',
    Buffer.from(
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
        '<x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:t>ก</x:t></x:r><x:rPh><x:t>z</x:t></x:rPh><x:r><x:t> ข</x:t></x:r></x:is></x:c></x:row>' +
        '<x:row><x:c><x:f t="shared" ref="A2:B2" si="0">A1*$B$1&amp;"A1"</x:f><x:v>2</x:v></x:c><x:c><x:f t="shared" si="0"/><x:v>3</x:v></x:c></x:row>' +
        '</x:sheetData></x:worksheet>',
    ),
  );
  const file = WorkbookFile.fromBytes(zip.write());
  const grid = file.workbook.sheets[0]?.grid;
  expect(grid?.cell(1, 2)?.value).toBe('ก ข');
  expect(grid?.cell(2, 2)?.formula).toBe('=B1*$B$1&"A1"');
  grid?.set(2, 1, 7, '');
  grid?.set(1, 3, 'ใหม่', '');
  const again = WorkbookFile.fromBytes(file.toBytes()).workbook.sheets[0]?.grid;
  expect([1, 2, 3].map((column) => again?.cell(1, column)?.value)).toEqual([1, 'ก ข', 'ใหม่']);
  expect(again?.cell(2, 1)).toMatchObject({ value: 7, formula: '' });
  expect(again?.cell(2, 2)).toMatchObject({ value: 3, formula: '=B1*$B$1&"A1"' });
});

test('the stale order of calculation is dropped, and the program is asked to calculate anew', () => {
  const zip = Zip.read(WorkbookFile.blank('ก').toBytes());
  const edit = (part: string, change: (text: string) => string): void =>
    zip.set(part, Buffer.from(change(zip.get(part)?.toString() ?? '')));
  zip.set('xl/calcChain.xml', Buffer.from('<calcChain/>'));
  edit('[Content_Types].xml', (text) =>
    text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x/y"/></Types>'),
  );
  edit('xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Rel',
      '<Relationship Id="rId9" Type="http://x/calcChain" Target="calcChain.xml"/></Rel',
    ),
  );
  const pack = Package.read(WorkbookFile.fromBytes(zip.write()).toBytes());
  expect(pack.has('xl/calcChain.xml')).toBe(false);
  expect(pack.text('[Content_Types].xml')).not.toContain('calcChain');
  expect(pack.text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(pack.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('a file that counts days from 1904 gives the same days', () => {
  const zip = Zip.read(WorkbookFile.blank('ก').toBytes());
  const main = zip.get('xl/workbook.xml')?.toString() ?? '';
  zip.set(
    'xl/workbook.xml',
    Buffer.from(main.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
  );
  const { workbook } = WorkbookFile.fromBytes(zip.write());
  workbook.sheets[0]?.grid.set(1, 1, 42824, '');
  workbook.sheets[0]?.grid.restyle(1, 1, { numberFormat: 'd/m/yyyy' });
  const bundle =
    'function main() { const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 2); const [[day]] = range.getValues(); return range.setValues([[day, day]]).getDisplayValues()[0]; }';
  expect(createHost({ workbook, bundle }).call('main')).toEqual(['31/3/2021', '31/3/2021']);
});

test('links to tabs by number go by name in a file', () => {
  const file = WorkbookFile.blank('แผน');
  const sheet = file.workbook.sheets[0];
  sheet?.grid.set(1, 1, 'C5', `=HYPERLINK("#gid=${sheet.id}&range=C5","C5")`);
  const again = WorkbookFile.fromBytes(file.toBytes()).workbook.sheets[0];
  expect(again?.grid.cell(1, 1)).toMatchObject({
    value: 'C5',
    formula: `=HYPERLINK("#'แผน'!C5","C5")`,
  });
});

function changedFile(bytes: Buffer): Buffer {
  const file = WorkbookFile.fromBytes(bytes);
  const { workbook } = file;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  sheet.grid.set(2, 2, '=1+1 & <b> "x" _x0041_ \u0007', '');
  sheet.grid.restyle(3, 3, { background: '#ffcccc' });
  sheet.setNote(3, 2, 'แทนของเดิม');
  sheet.setNote(9, 7, 'ใหม่ & <b>\nบรรทัด 2');
  sheet.merge({ row: 14, column: 1, rows: 1, columns: 3 });
  const rule = {
    kind: 'list',
    values: ['ก', 'ข'],
    allowInvalid: true,
    help: 'เลือก',
    showDropdown: true,
  } as const;
  sheet.setValidation({ row: 2, column: 2, rows: 3, columns: 1 }, rule);
  const added = workbook.insert('ผลตรวจสอบ', 1);
  added.grid.set(1, 1, 'หัวข้อ', '');
  added.frozenRows = 2;
  added.tabColor = '#ff0000';
  added.protections = [{ kind: 'SHEET', area: undefined, description: '', warningOnly: true }];
  for (const part of ['frozen', 'tabColor', 'protection'] as const) added.changed.add(part);
  return file.toBytes();
}
