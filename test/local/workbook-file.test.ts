import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  isSameFile,
  placeFiles,
  UnreadableWorkbook,
  WorkbookFile,
} from '../../src/local/workbook-file';
import { blankFile } from '../../src/local/xlsx/blank';
import { Zip } from '../../src/local/xlsx/zip';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-'));
});
afterAll(() => rm(folder, { recursive: true }));

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ole = (stream: string): Buffer =>
  Buffer.concat([OLE, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const zipOf = (parts: Record<string, string>): Buffer => {
  const zip = new Zip();
  for (const [name, text] of Object.entries(parts)) zip.set(name, Buffer.from(text));
  return zip.write();
};
/** The blank workbook with one part changed. */
const blankWith = (part: string, change: (text: string) => string): Buffer => {
  const zip = Zip.read(blankFile('ก'));
  zip.set(part, Buffer.from(change(zip.get(part)?.toString() ?? '')));
  return zip.write();
};

const BAD: readonly [code: string, what: string, bytes: Buffer][] = [
  ['empty', 'nothing at all', Buffer.alloc(0)],
  ['not-xlsx', 'a text', Buffer.from('รหัส,ชื่อ\n')],
  ['not-xlsx', 'three bytes', Buffer.from('abc')],
  ['truncated', 'three bytes of a zip', Buffer.from('PKx')],
  ['not-xlsx', 'an unknown OLE container', ole('WordDocument')],
  ['old-xls', 'an .xls', ole('Workbook')],
  ['password', 'a workbook with a password', ole('EncryptedPackage')],
  ['truncated', 'half a workbook', blankFile('ก').subarray(0, 700)],
  ['truncated', 'only the start of a zip', Buffer.from('PK\u0003\u0004')],
  [
    'truncated',
    'a sheet that breaks off',
    blankWith('xl/worksheets/sheet1.xml', () => '<worksheet><sheetData>'),
  ],
  ['truncated', 'a sheet that is no sheet', blankWith('xl/worksheets/sheet1.xml', () => 'x')],
  ['truncated', 'a list of tabs that is no XML', blankWith('xl/workbook.xml', () => '<workbook')],
  ['not-a-workbook', 'another zip', zipOf({ 'readme.txt': 'x' })],
  [
    'not-a-workbook',
    'a Word file',
    blankWith('[Content_Types].xml', (text) =>
      text.replaceAll('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
    ),
  ],
  [
    'macros',
    'a workbook with macros',
    blankWith('[Content_Types].xml', (text) =>
      text.replace(
        /application[^"]*sheet\.main\+xml/,
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    ),
  ],
  [
    'other-format',
    'an .ods',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
  ],
  [
    'no-sheets',
    'only a chart sheet',
    blankWith('xl/_rels/workbook.xml.rels', (text) => text.replace('/worksheet"', '/chartsheet"')),
  ],
];

test.each(BAD)('%s: %s', async (code, _, bytes) => {
  const path = join(folder, 'งาน.xlsx');
  await writeFile(path, bytes);
  const error: unknown = await WorkbookFile.open(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadableWorkbook);
  expect(error).toMatchObject({ code, message: expect.stringMatching(/[ก-๙]{10,}/) });
});

test('a missing file and a folder are told apart', async () => {
  await expect(WorkbookFile.open(join(folder, 'ไม่มี.xlsx'))).rejects.toMatchObject({
    code: 'missing',
  });
  await expect(WorkbookFile.open(folder)).rejects.toMatchObject({ code: 'directory' });
});

test('every bad file has its own sentence', () => {
  const codes = new Set(BAD.map(([code]) => code));
  const sentences = [...codes].map((code) => new UnreadableWorkbook(code as never).message);
  expect(new Set(sentences).size).toBe(codes.size);
});

test('files are put in place whole, and nothing else is left', async () => {
  const path = join(folder, 'ผล', 'ลึก', 'a.txt');
  await placeFiles(new Map([[path, 'ก']]));
  await placeFiles(new Map([[path, 'ข']]));
  expect(await readFile(path, 'utf8')).toBe('ข');
  expect(await readdir(join(folder, 'ผล', 'ลึก'))).toEqual(['a.txt']);
});

test('when one file cannot be written, none is replaced', async () => {
  const kept = join(folder, 'kept.txt');
  await writeFile(kept, 'เดิม');
  const files = new Map([
    [kept, 'ใหม่'],
    [join(kept, 'under-a-file.txt'), 'x'],
  ]);
  await expect(placeFiles(files)).rejects.toThrow();
  expect(await readFile(kept, 'utf8')).toBe('เดิม');
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a link to a file is that file', async () => {
  const path = join(folder, 'one.txt');
  await writeFile(path, '');
  await symlink(path, join(folder, 'link.txt'));
  expect(await isSameFile(path, join(folder, 'link.txt'))).toBe(true);
  expect(await isSameFile(path, join(folder, 'other.txt'))).toBe(false);
});
