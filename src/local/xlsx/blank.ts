import { Zip } from './zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The style sheet of a new workbook. */
export const BLANK_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="0"/>` +
  '<fonts count="1"><font><sz val="11"/><name val="Sarabun"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Beside each other on a page of A4, more cannot be read on paper: about 10 pixels a millimetre. */
const MOST_PIXELS = 2000;

/** How a new sheet is printed whose columns are so wide in all: on as many pages side by side as they need. */
export function pageSetup(pixels: number): string {
  const pages = Math.max(1, Math.ceil(pixels / MOST_PIXELS));
  const wide = pages > 1 ? ` fitToWidth="${pages}"` : '';
  return `<pageSetup paperSize="9" orientation="landscape"${wide} fitToHeight="0"/>`;
}

/** The XML of a new sheet. It prints on A4, all its columns on one page. */
export const BLANK_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  `${pageSetup(0)}</worksheet>`;

/** The bytes of a new .xlsx file with one empty sheet. */
export function blankFile(sheetName: string): Buffer {
  const zip = new Zip();
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
      `<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': BLANK_SHEET,
    'xl/styles.xml': BLANK_STYLES,
  };
  for (const [name, text] of Object.entries(parts)) zip.set(name, Buffer.from(text, 'utf8'));
  return zip.write();
}

function relations(...list: [type: string, target: string][]): string {
  const entries = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}
