import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../../src/local/rollup/list-files';

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'prongsai-')));
  for (const name of ['อำเภอข', 'อำเภอก', 'out', '.hidden']) await mkdir(join(folder, name));
  for (const name of [
    'z.xlsx',
    'A.XLSX',
    'old.xls',
    'free.ods',
    'macro.xlsm',
    'notes.docx',
    'list.csv',
    '~$z.xlsx',
    '.~lock.z.xlsx',
    'อำเภอข/1.xlsx',
    'อำเภอก/2.xlsx',
    'out/rollup.xlsx',
    '.hidden/3.xlsx',
  ]) {
    await writeFile(join(folder, name), '');
  }
  await symlink(folder, join(folder, 'อำเภอก/loop'));
});
afterAll(() => rm(folder, { recursive: true }));

test('workbooks of a folder and those in it; no lock files, nothing hidden, no links, not the results', async () => {
  expect(await listFiles(folder, join(folder, 'out'))).toEqual([
    'A.XLSX',
    'free.ods',
    'macro.xlsm',
    'old.xls',
    'z.xlsx',
    'อำเภอก/2.xlsx',
    'อำเภอข/1.xlsx',
  ]);
});
