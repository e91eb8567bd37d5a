import { printA1 } from '../workbook/a1';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { BLANK_SHEET, pageSetup } from './blank';
import { fittedHeight } from './fit-rows';
import { writeNotes } from './notes';
import type { OpenWorkbook } from './open-workbook';
import { Sections } from './sections';
import { writeSheetParts } from './sheet-parts';
import { writeCells } from './write-cells';
import { writeStyles } from './write-styles';
import { writeTabs } from './write-tabs';
import { printXml } from './xml';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The bytes of the .xlsx file with the changes made to its workbook. To be called once. */
export function saveWorkbook(open: OpenWorkbook): Buffer {
  const { workbook, pack, main } = open;
  const numbers = saveStyles(open);
  const parts = new Map<Sheet, string>();
  for (const sheet of workbook.sheets) {
    const part = sheet.part || pack.add('xl/worksheets/sheet#.xml', SHEET_TYPE, BLANK_SHEET);
    parts.set(sheet, part);
    const sections = open.sections.get(sheet) ?? Sections.parse(BLANK_SHEET);
    writeSheet(open, sheet, part, sections, numbers);
  }
  writeTabs(open, parts);
  for (const relation of pack.relations(main)) {
    // The order of calculation is rebuilt by the program; a stale one makes it call the file damaged.
    if (relation.type !== 'calcChain') continue;
    pack.remove(relation.target);
    pack.unrelate(main, relation.id);
  }
  return pack.write();
}

function writeSheet(
  open: OpenWorkbook,
  sheet: Sheet,
  part: string,
  sections: Sections,
  numbers: ReadonlyMap<number, number>,
): void {
  const { pack, workbook } = open;
  if (!sheet.grid.changed && sheet.changed.size === 0) return;
  if (sheet.grid.changed) {
    const xml = writeCells(sheet.grid, sections.get('sheetData'), {
      prefix: sections.prefix,
      style: (style) => numbers.get(style) ?? style,
      formula: (formula) => namedLinks(workbook, formula),
      fitted: (row, number) => fittedHeight(sheet, row, number),
    });
    sections.set('sheetData', xml);
    setDimension(sheet, sections);
  }
  writeSheetParts(sheet, sections);
  if (sheet.part === '') sections.set('pageSetup', pageSetup(widthOf(sheet)));
  if (sheet.changed.has('notes')) writeNotes(pack, sheet, part, sections);
  pack.set(part, sections.print());
}

function setDimension(sheet: Sheet, sections: Sections): void {
  const rows = Math.max(1, sheet.grid.lastRow());
  const columns = Math.max(1, sheet.grid.lastColumn());
  const ref = printA1({ row: 1, column: 1, rows, columns });
  sections.set('dimension', `<${sections.prefix}dimension ref="${ref}"/>`);
}

function widthOf(sheet: Sheet): number {
  const columns = Array.from({ length: sheet.grid.lastColumn() }, (_, index) => index + 1);
  return columns.reduce((sum, column) => sum + sheet.columnWidth(column), 0);
}

/** Google links to a tab by number, "#gid=5&range=B2"; in a file the link goes by name. */
function namedLinks(workbook: Workbook, formula: string): string {
  return formula.replace(/"#gid=(\d+)(?:&range=([A-Z0-9:]+))?"/g, (link, id, range) => {
    const sheet = workbook.sheets.find((candidate) => candidate.id === Number(id));
    if (sheet === undefined) return link;
    return `"#'${sheet.name.replaceAll("'", "''").replaceAll('"', '""')}'!${range ?? 'A1'}"`;
  });
}

/** Writes the derived formats that cells have, and gives the number of each in the file. */
function saveStyles(open: OpenWorkbook): ReadonlyMap<number, number> {
  const { workbook, pack, main, stylesPart, stylesDocument, ownStyles } = open;
  const used = new Set<number>();
  for (const { grid } of workbook.sheets) {
    for (const row of grid.rows) {
      for (const cell of row?.cells ?? [])
        if (cell && cell.style >= ownStyles) used.add(cell.style);
    }
  }
  if (used.size === 0) return new Map();
  const numbers = writeStyles(stylesDocument, workbook.styles, used);
  const xml = printXml(stylesDocument);
  if (pack.has(stylesPart)) pack.set(stylesPart, xml);
  else pack.relate(main, 'styles', pack.add('xl/styles#.xml', STYLES_TYPE, xml));
  return numbers;
}
