import { WorkbookFile } from '../../../src/local/workbook-file';
import { Package } from '../../../src/local/xlsx/package';
import { ask, hostOver, sample, succeeded, texts } from '../../support/host';

/** A file that is worked on, saved, opened and worked on again must not grow by its looks. */

/** The tables written into a file, so many times over, each time saved and opened again. */
async function computed(times: number): Promise<WorkbookFile> {
  let file = await sample('tharae-2564');
  for (let time = 0; time < times; time++) {
    succeeded(ask(hostOver(file), { action: 'compute' }));
    file = WorkbookFile.fromBytes(file.toBytes());
  }
  return file;
}

function looksIn(file: WorkbookFile): Record<string, number> {
  const styles = Package.read(file.toBytes()).text('xl/styles.xml') ?? '';
  const count = (list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1]);
  return {
    xfs: count('cellXfs'),
    fonts: count('fonts'),
    fills: count('fills'),
    borders: count('borders'),
  };
}

test('after the second time a file has no more formats than after the first, and looks the same', async () => {
  const [first, fourth] = await Promise.all([computed(1), computed(4)]);
  const look = (file: WorkbookFile) => {
    const { styles, sheets } = file.workbook;
    return sheets.map(({ grid }) =>
      grid.rows.map((row) => row?.cells.map((cell) => cell && styles.look(cell.style))),
    );
  };
  expect(texts(fourth.workbook)).toEqual(texts(first.workbook));
  expect(look(fourth)).toEqual(look(first));
  expect(looksIn(fourth)).toEqual(looksIn(first));
});

test('formats that a cell had only on the way to its own are not written', async () => {
  const { xfs = 0 } = looksIn(await computed(1));
  const { xfs: before = 0 } = looksIn(await sample('tharae-2564'));
  expect(xfs - before).toBeLessThan(40);
});
