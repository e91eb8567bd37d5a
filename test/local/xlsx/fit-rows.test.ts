import { WorkbookFile } from '../../../src/local/workbook-file';
import { fittedHeight } from '../../../src/local/xlsx/fit-rows';

const LONG = 'ข้อความยาวที่ต้องขึ้นบรรทัดใหม่ '.repeat(6);

function sheetWith(text: string, wrap: boolean) {
  const sheet = WorkbookFile.blank().workbook.insert('ทดสอบ');
  sheet.setColumnWidth(1, 1, 150);
  sheet.grid.set(1, 1, text, '');
  if (wrap) sheet.grid.restyle(1, 1, { wrap: true });
  return sheet;
}

function heightOf(sheet: ReturnType<typeof sheetWith>): number | undefined {
  const row = sheet.grid.rows[1];
  return row && fittedHeight(sheet, row, 1);
}

describe('fittedHeight', () => {
  it.each([
    ['a short text', 'สั้น', true, undefined],
    ['a long text that does not wrap', LONG, false, undefined],
    ['two lines typed', 'บรรทัดแรก\nบรรทัดสอง', true, 36],
    ['a text of very many lines, up to twenty', 'ก\n'.repeat(200), true, 360],
  ])('%s', (_, text, wrap, height) => {
    expect(heightOf(sheetWith(text, wrap))).toBe(height);
  });

  it('grows with the text and not with tone marks', () => {
    expect(heightOf(sheetWith(LONG, true))).toBeGreaterThan(36);
    const marked = 'ก้'.repeat(15);
    expect(heightOf(sheetWith(marked, true))).toBeUndefined();
  });

  it('leaves merged cells and rows sized by hand alone', () => {
    const merged = sheetWith(LONG, true);
    merged.merge({ row: 1, column: 1, rows: 1, columns: 2 });
    expect(heightOf(merged)).toBeUndefined();
    const sheet = sheetWith(LONG, true);
    const row = sheet.grid.rows[1];
    if (!row) throw new Error('no row');
    const byHand = { ...row, tag: '<row r="1" ht="15" customHeight="1">' };
    expect(fittedHeight(sheet, byHand, 1)).toBeUndefined();
  });
});
