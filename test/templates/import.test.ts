import { DOCUMENT_KINDS } from '../../src/core/documents/kinds';
import { elements, readDocx } from '../core/documents/docx-reader';
import { shippedTemplate } from '../core/documents/shipped';

/** What Google Docs drops or moves when it reads a .docx. */
const NOT_IMPORTED = [
  'w:tab',
  'w:ptab',
  'w:txbxContent',
  'wp:anchor',
  'w:pict',
  'w:framePr',
  'w:tblpPr',
  'w:fldSimple',
  'w:sdt',
  'w:textDirection',
];

let templates: Buffer[] = [];
beforeAll(async () => {
  templates = await Promise.all(DOCUMENT_KINDS.map(({ kind }) => shippedTemplate(kind)));
});

test('templates use only what Google Docs imports faithfully', () => {
  for (const bytes of templates) {
    const { body, names, part } = readDocx(bytes);
    for (const name of NOT_IMPORTED) expect([name, elements(body, name).length]).toEqual([name, 0]);
    const alignments = elements(body, 'w:jc').map((one) => one.getAttribute('w:val'));
    expect(['center', 'left', 'right']).toEqual(expect.arrayContaining(alignments));
    const headers = names.filter((name) => /header\d+\.xml$/.test(name)).map(part);
    const fields = headers.flatMap((header) => elements(header, 'w:instrText'));
    expect(new Set(fields.map((field) => field.textContent?.trim()))).toEqual(new Set(['PAGE']));
  }
});

test('no cell that a merged one covers holds text, which would be lost', () => {
  for (const bytes of templates) {
    const rows = readDocx(bytes).tables.flatMap((table) => table.rows);
    const covered = rows.flat().filter(({ merge }) => merge === 'continue');
    expect(covered.map(({ text }) => text.trim()).join('')).toBe('');
  }
});

test('widths of cells add up to those of the grid they stand in', () => {
  for (const bytes of templates) {
    for (const table of elements(readDocx(bytes).body, 'w:tbl')) {
      const grid = elements(table, 'w:tblGrid')[0];
      const columns = grid ? elements(grid, 'w:gridCol') : [];
      const width = columns.reduce((sum, one) => sum + Number(one.getAttribute('w:w')), 0);
      expect(width).toBe(Number(elements(table, 'w:tblW')[0]?.getAttribute('w:w')));
    }
  }
});

test('nothing is switched off by a property that readers may take for on', () => {
  for (const bytes of templates) {
    expect(readDocx(bytes).xml('word/document.xml')).not.toMatch(/w:val="(?:false|0|off)"/);
  }
});
