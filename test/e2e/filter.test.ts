import { generatedFile } from '../../scripts/bench/generated';
import { WorkbookFile } from '../../src/local/workbook-file';
import { Package } from '../../src/local/xlsx/package';
import { ask, hostOver, succeeded, texts } from '../support/host';

const CHECK = { action: 'check' } as const;

/** Two amounts spelt out: two errors in rows 6 and 7, and a percent without a number in row 8. */
function checked(): WorkbookFile {
  const file = generatedFile(8);
  for (const row of [2, 3]) file.workbook.sheet('แผน')?.grid.set(row, 7, 'สองหมื่น', '');
  succeeded(ask(hostOver(file), CHECK));
  return file;
}

function partsOf(file: WorkbookFile) {
  const pack = Package.read(file.toBytes());
  const main = pack.text('xl/workbook.xml') ?? '';
  const sheets = pack.relations('xl/workbook.xml').filter(({ type }) => type === 'worksheet');
  const xml = sheets.map(({ target }) => pack.text(target) ?? '');
  return { main, filters: xml.flatMap((text) => text.match(/<autoFilter[^>]*>/g) ?? []) };
}

it('lets readers filter the list of findings, in the sheet and in the file', () => {
  const file = checked();
  expect(file.workbook.sheet('ผลตรวจสอบ')?.filter).toEqual({
    row: 5,
    column: 1,
    rows: 4,
    columns: 11,
  });
  const { main, filters } = partsOf(file);
  expect(filters).toEqual(['<autoFilter ref="A5:K8"/>']);
  expect(main).toMatch(
    /<definedName name="_xlnm._FilterDatabase" localSheetId="\d" hidden="1">'ผลตรวจสอบ'!\$A\$5:\$K\$8</,
  );
});

it('makes the filter anew over a shorter list, and takes it away with the last finding', () => {
  const file = WorkbookFile.fromBytes(checked().toBytes());
  const sheet = file.workbook.sheet('ผลตรวจสอบ');
  file.workbook.sheet('แผน')?.grid.set(2, 7, 20000, '');
  succeeded(ask(hostOver(file), CHECK));
  expect(sheet?.filter?.rows).toBe(2);
  expect(partsOf(file)).toMatchObject({ filters: ['<autoFilter ref="A5:K6"/>'] });

  const again = WorkbookFile.fromBytes(checked().toBytes());
  for (const row of [2, 3]) again.workbook.sheet('แผน')?.grid.set(row, 7, 20000, '');
  succeeded(ask(hostOver(again), CHECK));
  const { main, filters } = partsOf(again);
  expect(filters).toEqual([]);
  expect(main).not.toContain('_FilterDatabase');
});

it('shows rows again that a reader had filtered out before saving', () => {
  const bytes = checked().toBytes();
  const pack = Package.read(bytes);
  const target = pack
    .relations('xl/workbook.xml')
    .map((relation) => relation.target)
    .find((part) => pack.text(part)?.includes('<autoFilter'));
  const xml = pack.text(target ?? '') ?? '';
  pack.set(target ?? '', xml.replace('<row r="7"', '<row r="7" hidden="1"'));
  const file = WorkbookFile.fromBytes(pack.write());
  succeeded(ask(hostOver(file), CHECK));
  const after = Package.read(file.toBytes());
  expect(after.text(target ?? '')).not.toContain('hidden="1"');
  expect(texts(file.workbook).ผลตรวจสอบ).toHaveLength(8);
});
