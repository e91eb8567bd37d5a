import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { generatedOffice } from '../../scripts/bench/generated-office';
import { WorkbookFile } from '../../src/local/workbook-file';
import { plainPng } from '../support/pictures';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As deep below the project as src/local, for it finds dist by its own place. */
const BUNDLED = join('out', 'local', 'main.mjs');

// Bundled once: tsx would read the sources anew for each run.
beforeAll(() => {
  const tool = join('node_modules', 'esbuild', 'bin', 'esbuild');
  const how = ['--bundle', '--platform=node', '--format=esm', '--packages=external'];
  const words = ['src/local/main.ts', ...how, `--outfile=${BUNDLED}`, '--log-level=error'];
  expect(spawnSync(tool, words, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

function run(...words: string[]) {
  return spawnSync(process.execPath, [BUNDLED, ...words], { encoding: 'utf8' });
}

function runAsStarted(...words: string[]) {
  const tool = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tool, 'src/local/main.ts', ...words], { encoding: 'utf8' });
}

test('the sample: exit 0, and with --json nothing but the report on standard output', () => {
  const { status, stdout } = runAsStarted('--json', '--out', folder);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
});

test('a folder: progress and peak memory on standard error, exit 1 where an office failed', () => {
  const offices = join(folder, 'offices');
  mkdirSync(offices);
  writeFileSync(join(offices, 'a.xlsx'), generatedOffice(1, 4).toBytes());
  const gathered = run(offices, '--rollup', '--out', join(folder, 'gathered'), '--json');
  expect(gathered.status).toBe(0);
  expect(JSON.parse(gathered.stdout)).toMatchObject({ offices: [{ state: 'counted' }] });
  expect(gathered.stderr).toMatch(/กำลังอ่าน 1 จาก 1: a…\n/);
  expect(gathered.stderr).toMatch(/ใช้เวลา [\d.]+ วินาที หน่วยความจำสูงสุด \d+ MB\n$/);
  writeFileSync(join(offices, 'b.xlsx'), 'no workbook');
  expect(run(offices, '--rollup', '--out', join(folder, 'gathered')).status).toBe(1);
});

test.each([
  [['--help'], 0, /วิธีใช้/, /^$/],
  [['--fy', '1'], 2, /^$/, /^ปีงบประมาณ .*\n$/],
  [['ไม่มี.xlsx'], 2, /^$/, /ไม่มี\.xlsx: ไม่พบไฟล์นี้.*\n$/],
  [['--fix', 'nope', '--out', folder], 2, /^$/, /ไม่รู้จักรหัสข้อ “nope”.*\n$/],
  [['--documents', 'nope', '--out', folder], 2, /^$/, /ไม่รู้จักเอกสารชนิด “nope”.*\n$/],
])('%j', (words, exitCode, out, complaint) => {
  const { status, stdout, stderr } = run(...words);
  expect(status).toBe(exitCode);
  expect(stdout).toMatch(out);
  expect(stderr).toMatch(complaint);
});

test('a withheld document: exit 1, no file of it, and the code that withheld it', async () => {
  const file = await WorkbookFile.open('samples/tharae-2564.xlsx');
  file.workbook.sheet('แผน')?.grid.set(2, 7, 'สองหมื่น', '');
  const input = join(folder, 'ผิด.xlsx');
  writeFileSync(input, file.toBytes());
  const out = join(folder, 'withheld');
  const { status, stdout } = run(input, '--out', out, '--documents', 'memo-results');
  expect(status).toBe(1);
  expect(stdout).toContain('money-not-a-number');
  expect(readdirSync(out).sort()).toEqual(['report.json', 'ผิด.xlsx']);
  const { documents } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const withheld = { file: null, withheld: ['money-not-a-number'] };
  expect(documents[0]).toMatchObject({ kind: 'memo-results', ...withheld });
  for (const document of documents) expect(document).toMatchObject(withheld);
});

test('--garuda: the paper carries the picture; a file that is none is refused', () => {
  const picture = join(folder, 'ภาพ.png');
  writeFileSync(picture, plainPng(90, 100));
  const out = join(folder, 'garuda');
  const words = ['samples/kokkatum-2566.xlsx', '--documents', 'announcement', '--out', out];
  expect(run(...words, '--garuda', picture).status).toBe(0);
  const zip = new PizZip(readFileSync(join(out, 'announcement.docx')));
  const carried = zip.files['word/media/garuda.png']?.asUint8Array() ?? [];
  expect(Buffer.from(carried)).toEqual(plainPng(90, 100));
  const { status, stderr } = run(...words, '--garuda', 'package.json');
  expect([status, stderr]).toEqual([2, expect.stringContaining('ไม่ใช่ภาพ PNG หรือ JPEG')]);
});

test('--fix: changes the output workbook, lists what changed, and leaves the input', async () => {
  const file = await WorkbookFile.open('samples/tharae-2564.xlsx');
  file.workbook.sheet('แผน')?.grid.set(2, 5, ' สำนักปลัดเทศบาล', '');
  const input = join(folder, 'ช่องว่าง.xlsx');
  writeFileSync(input, file.toBytes());
  const before = readFileSync(input);
  const out = join(folder, 'fixed');
  const { status, stdout } = run(input, '--out', out, '--fix', 'text-invisible,digits-mixed');
  expect(status).toBe(0);
  expect(stdout).toContain('แก้ตามค่าที่เสนอแล้ว 1 เซลล์');
  expect(stdout).toContain('แผน E2: “␣สำนักปลัดเทศบาล” → “สำนักปลัดเทศบาล”');
  const { workbook } = await WorkbookFile.open(join(out, 'ช่องว่าง.xlsx'));
  expect(workbook.sheet('แผน')?.grid.cell(2, 5)?.value).toBe('สำนักปลัดเทศบาล');
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  expect(report.fixes).toEqual([
    expect.objectContaining({ code: 'text-invisible', sheet: 'แผน', cell: 'E2', state: 'done' }),
  ]);
  expect(report.findings.map(({ code }: { code: string }) => code)).not.toContain('text-invisible');
  expect(readFileSync(input)).toEqual(before);
});

test('--verify: which papers the data still fits, and where it changed; nothing is written', async () => {
  const out = join(folder, 'verified');
  run('--documents', 'memo-results,announcement', '--out', out);
  const made = join(out, 'tharae-2564.xlsx');
  const current = run(made, '--verify');
  expect([current.status, current.stderr]).toEqual([0, expect.not.stringContaining('เขียนผล')]);
  expect(current.stdout).toContain('เอกสารในทะเบียน 2 ฉบับ: ตรงกับข้อมูล 2');

  const file = await WorkbookFile.open(made);
  file.workbook.sheet('ผลดำเนินงาน')?.grid.set(37, 8, 14000, '');
  const edited = join(out, 'แก้แล้ว.xlsx');
  writeFileSync(edited, file.toBytes());
  const before = [readdirSync(out), readFileSync(edited)];
  const changed = run(edited, '--verify');
  expect(changed.status).toBe(1);
  const lines = changed.stdout.split('\n').map((line) => line.trim());
  expect(lines).toContain('1 เซลล์ในมิติที่ 2 เปลี่ยนหลังจากบันทึกรายงานผลฉบับที่ 1');
  expect(lines.filter((line) => line.startsWith('เปลี่ยน '))).toEqual([
    expect.stringMatching(/^เปลี่ยน ผลดำเนินงาน H37 · 2\.19 .* · เบิกจ่าย$/),
  ]);
  expect(lines.some((line) => /^\[ข้อมูลตรงกัน\] ประกาศใช้แผน ฉบับที่ 1/.test(line))).toBe(true);

  const { status, stdout } = run(edited, '--verify', '--json');
  expect(status).toBe(1);
  const { workbook, documents } = JSON.parse(stdout);
  expect([workbook, documents.map(({ state }: { state: string }) => state)]).toEqual([
    'แก้แล้ว',
    ['changed', 'current'],
  ]);
  expect([readdirSync(out), readFileSync(edited)]).toEqual(before);
});

test('--verify: a workbook without a register has nothing to tell; what is no workbook is refused', () => {
  const { status, stdout } = run('samples/tharae-2564.xlsx', '--verify');
  expect([status, stdout]).toEqual([0, expect.stringContaining('ยังไม่มีเอกสารในแท็บ')]);
  expect(run('package.json', '--verify').status).toBe(2);
});
