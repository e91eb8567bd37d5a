import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  const tool = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  return spawnSync(process.execPath, [tool, 'src/local/main.ts', ...words], { encoding: 'utf8' });
}

test('the sample: exit 0, and with --json nothing but the report on standard output', () => {
  const { status, stdout } = run('--json', '--out', folder);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
});

test.each([
  [['--help'], 0, /วิธีใช้/, /^$/],
  [['--fy', '1'], 2, /^$/, /^ปีงบประมาณ .*\n$/],
  [['ไม่มี.xlsx'], 2, /^$/, /ไม่มี\.xlsx: ไม่พบไฟล์นี้.*\n$/],
  [['--documents', 'nope', '--out', folder], 2, /^$/, /ไม่รู้จักเอกสารชนิด “nope”.*\n$/],
])('%j', (words, exitCode, out, complaint) => {
  const { status, stdout, stderr } = run(...words);
  expect(status).toBe(exitCode);
  expect(stdout).toMatch(out);
  expect(stderr).toMatch(complaint);
});
