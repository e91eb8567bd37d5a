import { mkdir, mkdtemp, readdir, readFile, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedOffice, inProgress } from '../../../scripts/bench/generated-office';
import { writeOffices } from '../../../scripts/bench/write-offices';
import type { RollupCommand } from '../../../src/local/command-line';
import type { RollupFile } from '../../../src/local/rollup/rollup-file';
import { type RollupOutcome, runRollup } from '../../../src/local/rollup/run-rollup';
import { summarizeRollup } from '../../../src/local/rollup/summarize-rollup';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { BUNDLE, texts } from '../../support/host';
import { deepOr } from '../../support/sampled';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));

const bundle = { code: BUNDLE, sidebar: '' };

function commandOf(part: Partial<RollupCommand> = {}): RollupCommand {
  return { folder: join(folder, 'in'), out: join(folder, 'out'), json: false, ...part };
}

/** A run, and the offices that it read by what it told of them. */
async function run(part: Partial<RollupCommand> = {}, onTold: (told: string) => void = () => {}) {
  const told: string[] = [];
  const write = (text: string) => {
    told.push(text);
    onTold(text);
  };
  const outcome = await runRollup(commandOf(part), bundle, { write, now: () => 0 });
  const read = told.flatMap((line) => /^กำลังอ่าน \d+ จาก \d+: (.*)…\n$/.exec(line)?.[1] ?? []);
  return { outcome, told, read, report: reportOf(outcome) };
}

function reportOf(outcome: RollupOutcome): RollupFile {
  if (!outcome.ok) return { offices: [], failures: [], sums: null } as unknown as RollupFile;
  return outcome.report;
}

async function put(name: string, number: number, items = 4): Promise<void> {
  await writeFile(join(folder, 'in', name), generatedOffice(number, items).toBytes());
}

test('a folder becomes a workbook and a report; the files given stay as they are', async () => {
  for (const number of [1, 2, 3]) await put(`office-${number}.xlsx`, number);
  await writeFile(join(folder, 'in', 'broken.xlsx'), 'no workbook');
  await writeFile(join(folder, 'in', '~$office-1.xlsx'), 'lock');
  const before = await readFile(join(folder, 'in', 'office-1.xlsx'));
  const { outcome, read, told, report } = await run();
  expect(outcome).toMatchObject({ ok: true });
  expect(read).toEqual(['broken', 'office-1', 'office-2', 'office-3']);
  expect(told).toContain('กำลังอ่าน 2 จาก 4: office-1…\n');
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['rollup.json', 'rollup.xlsx']);
  expect(await readFile(join(folder, 'in', 'office-1.xlsx'))).toEqual(before);
  expect(report.failures).toEqual([
    {
      order: 1,
      name: 'broken',
      file: 'broken.xlsx',
      state: 'failed',
      code: 'unreadable',
      why: expect.stringContaining('ไม่ใช่สมุดงาน .xlsx'),
      remedy: '',
    },
  ]);
  // Three offices of 4 items, 1 + 2 + 3 of them in progress.
  expect(report.sums?.dimension.at(-1)).toMatchObject({ items: 12, done: 6 });
  expect(JSON.parse(await readFile(join(folder, 'out', 'rollup.json'), 'utf8'))).toEqual(report);
  const { workbook } = await WorkbookFile.open(join(folder, 'out', 'rollup.xlsx'));
  expect(workbook.sheets[0]?.name).toBe('ตั้งค่า');
  expect(texts(workbook).รวมทั้งจังหวัด?.[2]?.[0]).toBe('รวมแล้ว 3 จาก 4 หน่วยงาน · อ่านไม่ได้ 1');
  if (!outcome.ok) throw new Error(outcome.sentence);
  const summary = summarizeRollup(outcome, commandOf());
  expect(summary).toContain('รวมทั้งจังหวัด ปีงบประมาณ 2567 รอบ 6 เดือน');
  expect(summary).toContain('1 broken (broken.xlsx): ไฟล์นี้ไม่ใช่สมุดงาน .xlsx');
  expect(summary).toContain('\nอ่าน 4 ไฟล์\n');
  expect(summary).toContain('--fy และ --round');
  expect(summarizeRollup(outcome, commandOf({ fiscalYear: 2567, round: 6 }))).not.toContain('--fy');
  expect(summary).toContain('รวม     12 รายการ แล้วเสร็จ 6 (ร้อยละ 50.00)');
});

test('run again, only new and changed files are read, and one that is gone is told', async () => {
  for (const number of [1, 2, 3]) await put(`office-${number}.xlsx`, number);
  await writeFile(join(folder, 'in', 'broken.xlsx'), 'no workbook');
  const first = await run();
  const same = await run();
  expect(same.read).toEqual([]);
  expect(same.outcome).toMatchObject({
    notices: expect.arrayContaining(['อ่านในครั้งนี้ 0 ไฟล์ อีก 4 ไฟล์ไม่เปลี่ยนจากครั้งก่อน จึงใช้ตัวเลขที่อ่านไว้']),
  });
  await put('office-2.xlsx', 6);
  await put('office-4.xlsx', 4);
  await utimes(join(folder, 'in', 'office-3.xlsx'), 1, 1);
  await unlink(join(folder, 'in', 'office-1.xlsx'));
  const again = await run();
  expect(again.read).toEqual(['office-1', 'office-2', 'office-3', 'office-4']);
  expect(again.report.offices.map(({ file, state }) => [file, state])).toEqual([
    ['broken.xlsx', 'failed'],
    ['office-1.xlsx', 'failed'],
    ['office-2.xlsx', 'counted'],
    ['office-3.xlsx', 'counted'],
    ['office-4.xlsx', 'counted'],
  ]);
  expect(again.report.failures[1]?.why).toContain('ไม่พบไฟล์นี้');
  // Offices 6, 3 and 4 of 4 items: all of 6's and 4's are in progress, and three of 3's.
  expect(again.report.sums?.dimension.at(-1)).toMatchObject({ items: 12, done: 1 });
  expect(first.report.sums?.dimension.at(-1)).toMatchObject({ items: 12, done: 6 });
  await put('office-1.xlsx', 1);
  expect((await run()).read).toEqual(['office-1']);
});

test('offices whose files have the same name are told apart by their folders', async () => {
  for (const district of ['อำเภอเหนือ', 'อำเภอใต้']) {
    await mkdir(join(folder, 'in', district));
    await put(`${district}/แผน.xlsx`, 1);
  }
  expect((await run()).read).toEqual(['อำเภอเหนือ/แผน', 'อำเภอใต้/แผน']);
});

test('broken off in the middle, the next run goes on from the batch that was put in its place', async () => {
  await writeOffices(join(folder, 'in'), 25, 3);
  let written = 0;
  const broken = await run({}, (text) => {
    if (text.startsWith('กำลังเขียนตารางรวม')) written += 1;
    if (written === 2) throw new Error('stop');
  });
  expect(broken.outcome).toMatchObject({ ok: false, exitCode: 3 });
  const { read, report } = await run();
  expect(read).toHaveLength(15);
  expect(report.offices.map(({ state }) => state)).toEqual(Array(25).fill('counted'));
  expect(new Set(report.offices.map(({ file }) => file)).size).toBe(25);
});

test('a report that was lost or spoilt only has all read again', async () => {
  for (const number of [1, 2]) await put(`office-${number}.xlsx`, number);
  await run();
  await writeFile(join(folder, 'out', 'rollup.json'), '{"files": {"office-1.xlsx": 5');
  const { read, report } = await run();
  expect(read).toEqual(['office-1', 'office-2']);
  expect(report.offices).toHaveLength(2);
});

test('a year and round of the command line leave out offices of others, without reading them again', async () => {
  for (const number of [1, 2]) await put(`office-${number}.xlsx`, number);
  await run();
  const { read, report } = await run({ fiscalYear: 2566, round: 12 });
  expect(read).toEqual([]);
  expect(report).toMatchObject({ fiscalYear: 2566, round: 12, sums: null });
  expect(report.failures.map(({ code }) => code)).toEqual(['other-period', 'other-period']);
});

test('an address typed into the list leads to no file outside the folder', async () => {
  await put('office-1.xlsx', 1);
  await run();
  await writeFile(join(folder, 'secret.xlsx'), generatedOffice(2, 4).toBytes());
  const file = await WorkbookFile.open(join(folder, 'out', 'rollup.xlsx'));
  file.workbook.sheet('หน่วยงาน')?.grid.set(3, 3, '../secret.xlsx', '');
  file.workbook.sheet('หน่วยงาน')?.grid.set(3, 2, 'นอกโฟลเดอร์', '');
  await writeFile(join(folder, 'out', 'rollup.xlsx'), file.toBytes());
  const { report } = await run();
  expect(report.offices.map(({ state }) => state)).toEqual(['counted', 'failed']);
});

test.each<[string, () => Partial<RollupCommand>, string]>([
  ['a folder that is not there', () => ({ folder: join(folder, 'ไม่มี') }), 'ไม่พบโฟลเดอร์'],
  ['a file', () => ({ folder: join(folder, 'in', 'a.docx') }), 'ไม่พบโฟลเดอร์'],
  ['a folder without workbooks', () => ({}), 'ไม่พบสมุดงาน .xlsx'],
  ['results into the folder itself', () => ({ out: join(folder, 'in') }), '--out'],
])('%s is wrong usage, and nothing is written', async (_, part, sentence) => {
  await writeFile(join(folder, 'in', 'a.docx'), '');
  const { outcome } = await run(part());
  expect(outcome).toMatchObject({
    ok: false,
    exitCode: 2,
    sentence: expect.stringContaining(sentence),
  });
  await expect(readdir(join(folder, 'out'))).rejects.toThrow();
});

const COUNT = deepOr(200, 21);

test(`${COUNT} workbooks of 65 items in two folders, batch after batch`, async () => {
  await writeOffices(join(folder, 'in'), COUNT, 65);
  const { read, report } = await run();
  expect(new Set(read).size).toBe(COUNT);
  const done = Array.from({ length: COUNT }, (_, n) => 65 - inProgress(n + 1, 65));
  expect(report.sums?.dimension.at(-1)).toMatchObject({
    items: COUNT * 65,
    done: done.reduce((sum, each) => sum + each, 0),
  });
  expect((await run()).read).toEqual([]);
}, 300_000);
