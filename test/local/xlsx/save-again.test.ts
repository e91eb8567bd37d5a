import { generatedFile } from '../../../scripts/bench/generated';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { Package } from '../../../src/local/xlsx/package';
import { ask, hostOver, succeeded } from '../../support/host';

/** A file that is worked on, saved, opened and worked on again must not grow by its looks. */

/** A check written into a file over and over, each time with another number of rows in its list. */
function checkedAgain(times: number): WorkbookFile {
  let file = generatedFile(12);
  for (let time = 0; time < times; time++) {
    const plan = file.workbook.sheet('แผน');
    for (let item = 0; item < 12; item++) {
      plan?.grid.set(2 + item, 7, item < (time * 5) % 12 ? 'สองหมื่น' : '-', '');
    }
    succeeded(ask(hostOver(file), { action: 'run', kinds: [] }));
    file = WorkbookFile.fromBytes(file.toBytes());
  }
  return file;
}

function looksIn(file: WorkbookFile): { xfs: number; fonts: number; borders: number } {
  const styles = Package.read(file.toBytes()).text('xl/styles.xml') ?? '';
  const count = (list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1]);
  return { xfs: count('cellXfs'), fonts: count('fonts'), borders: count('borders') };
}

test('formats a file has already, and those a cell had on the way to its own, are not written', () => {
  const { xfs, fonts, borders } = looksIn(checkedAgain(8));
  expect(xfs).toBeLessThan(60);
  expect(fonts).toBeLessThan(20);
  expect(borders).toBeLessThan(10);
});
