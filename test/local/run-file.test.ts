import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/local/command-line';
import { runFile } from '../../src/local/run-file';
import { summarize } from '../../src/local/summary';
import { WorkbookFile } from '../../src/local/workbook-file';

let folder: string;
let input: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-'));
  input = join(folder, 'แผน.xlsx');
  await writeFile(input, WorkbookFile.blank('แผน').toBytes());
});
afterEach(() => rm(folder, { recursive: true }));

const FINDING = {
  key: 'money-text:1k3f9',
  code: 'x',
  severity: 'error',
  sheet: 'แผน',
  cell: 'C3',
  row: '1.1',
  message: 'ผิด',
  remedy: 'แก้',
};
const ROW = {
  dimension: 1,
  items: 2,
  done: 1,
  planned: '1234567.00',
  ordinance: '0.00',
  disbursed: '0.00',
  percentItems: '50.00',
  percentBudget: null,
};
const TABLES = {
  dimension: [ROW, { ...ROW, dimension: 'total' }],
  status: {
    baseline: 1,
    all: 1,
    inOrdinance: 0,
    inProgress: 0,
    done: 1,
    cannot: 0,
    notReported: 0,
    implementation: '100.00',
    level: 'มาก',
  },
  planByYear: {
    years: [],
    dimensions: [],
    total: { items: 0, projects: 0, measures: 0, activities: 0, guidelines: 0, budgets: [] },
  },
  ita: null,
};
const REPORT = {
  workbook: 'แผน',
  fiscalYear: 2564,
  round: 6,
  findings: [FINDING],
  counts: { error: 1, warning: 0, advice: 0, setAside: 0 },
  reviews: [],
  tables: TABLES,
  documents: [],
};
const document = (withheld: string[]) => ({
  kind: 'memo',
  title: 'บันทึก',
  id: 'ID',
  url: 'u',
  withheld,
  blanks: ['ผู้รายงาน'],
});

/** A bundle whose `serve` writes a cell, makes a file and answers as told. */
function bundleOf(reply: object, before = ''): { code: string; sidebar: string } {
  return {
    code: `function serve(request) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      book.toast('กำลังตรวจ');
      book.getSheets()[0].getRange(1, 1).setValue(JSON.stringify(request));
      ${before}
      const id = Drive.Files.create({ name: 'n' }, Utilities.newBlob('DOCX', 'a/b')).id;
      return JSON.parse(${JSON.stringify(JSON.stringify(reply))}.replace('"ID"', JSON.stringify(id)));
    }`,
    sidebar: '',
  };
}

function commandOf(part: Partial<Command> = {}): Command {
  return { file: input, out: join(folder, 'ผล'), json: false, ...part };
}

const quiet = { write: () => {}, now: () => 0 };
const withDocument = { ok: true, notices: ['ก'], report: { ...REPORT, documents: [document([])] } };

test('a run leaves workbook, documents and report, and the input as it was', async () => {
  const before = await readFile(input);
  const told: string[] = [];
  const outlet = { write: (text: string) => told.push(text), now: () => 0 };
  const command = commandOf({ fiscalYear: 2564, round: 6, documents: ['memo'] });
  const outcome = await runFile(command, bundleOf(withDocument), outlet);
  expect(outcome).toMatchObject({ ok: true, notices: ['ก'] });
  expect((await readdir(command.out)).sort()).toEqual(['memo.docx', 'report.json', 'แผน.xlsx']);
  expect(await readFile(join(command.out, 'memo.docx'), 'utf8')).toBe('DOCX');
  expect(await readFile(input)).toEqual(before);
  expect(told).toEqual([
    'อ่าน แผน.xlsx…\n',
    'เปิดโปร่งใส…\n',
    'กำลังตรวจ…\n',
    `เขียนผลลงโฟลเดอร์ ${command.out}…\n`,
  ]);
  const { workbook } = await WorkbookFile.open(join(command.out, 'แผน.xlsx'));
  expect(JSON.parse(String(workbook.sheets[0]?.grid.cell(1, 1)?.value))).toEqual({
    action: 'run',
    kinds: ['memo'],
    options: { fiscalYear: 2564, round: 6, fontProfile: 'official' },
  });
  expect(JSON.parse(await readFile(join(command.out, 'report.json'), 'utf8'))).toEqual({
    ...REPORT,
    documents: [
      { kind: 'memo', title: 'บันทึก', file: 'memo.docx', withheld: [], blanks: ['ผู้รายงาน'] },
    ],
    calls: expect.objectContaining({ 'Range.setValue': 1, 'Files.create': 1 }),
  });
});

test('a picture that cannot be read, or is too large, stops before anything is made', async () => {
  const large = join(folder, 'ใหญ่.png');
  await writeFile(large, Buffer.alloc(150 * 1024 + 1));
  for (const [garuda, sentence] of [
    [join(folder, 'ไม่มี.png'), 'อ่านภาพ'],
    [folder, 'อ่านภาพ'],
    [large, 'ใหญ่กว่า 150 KB'],
  ] as const) {
    const command = commandOf({ garuda, out: join(folder, 'ไม่ทำ') });
    const outcome = await runFile(command, bundleOf(withDocument), quiet);
    expect(outcome).toMatchObject({ ok: false, exitCode: 2 });
    expect(JSON.stringify(outcome)).toContain(sentence);
  }
  await expect(readdir(join(folder, 'ไม่ทำ'))).rejects.toThrow();
});

test('a withheld document has no file, and an earlier one of its kind is set aside', async () => {
  const command = commandOf();
  await runFile(command, bundleOf(withDocument), quiet);
  const withheld = { ...document(['money-text']), id: '', url: '' };
  const reply = { ok: true, notices: [], report: { ...REPORT, documents: [withheld] } };
  const outcome = await runFile(command, bundleOf(reply), quiet);
  expect(outcome).toMatchObject({
    report: { documents: [{ file: null, withheld: ['money-text'] }] },
  });
  expect((await readdir(command.out)).sort()).toEqual(['memo-เดิม.docx', 'report.json', 'แผน.xlsx']);
});

const FAILED: readonly [
  name: string,
  code: object,
  exitCode: number,
  part: string,
  before: string,
][] = [
  [
    'an unknown kind',
    { ok: false, code: 'unknown-kind', message: 'ไม่รู้จักเอกสาร', remedy: 'ใช้ memo' },
    2,
    'ไม่รู้จักเอกสาร ใช้ memo',
    '',
  ],
  ['a refusal', { ok: false, code: 'busy', message: 'ไม่ว่าง', remedy: 'รอ' }, 3, 'ไม่ว่าง รอ', ''],
  ['an answer of another shape', { ok: true }, 3, 'ไม่อยู่ในรูปที่กำหนด', ''],
  ['an answer without a report', { ok: true, notices: [] }, 3, 'ไม่ได้ส่งรายงาน', ''],
  ['a fault of the bundle', {}, 3, 'null', 'null.x;'],
];

test.each(FAILED)('%s leaves an earlier result whole', async (_, reply, exitCode, part, before) => {
  const command = commandOf();
  await runFile(command, bundleOf(withDocument), quiet);
  const earlier = await readFile(join(command.out, 'report.json'));
  const outcome = await runFile(command, bundleOf(reply, before), quiet);
  expect(outcome).toEqual({ ok: false, exitCode, sentence: expect.stringContaining(part) });
  expect(await readFile(join(command.out, 'report.json'))).toEqual(earlier);
  expect((await readdir(command.out)).length).toBe(3);
});

test('a result that would replace the input is refused', async () => {
  const outcome = await runFile(commandOf({ out: folder }), bundleOf(withDocument), quiet);
  expect(outcome).toMatchObject({
    ok: false,
    exitCode: 2,
    sentence: expect.stringContaining('--out'),
  });
});

test('an unreadable file is named with its reason', async () => {
  await writeFile(input, '');
  const outcome = await runFile(commandOf(), bundleOf(withDocument), quiet);
  expect(outcome).toMatchObject({
    exitCode: 2,
    sentence: expect.stringContaining('แผน.xlsx: ไฟล์นี้ว่างเปล่า'),
  });
});

test('a folder that cannot be written is a failure of the host', async () => {
  const outcome = await runFile(
    commandOf({ out: join(input, 'x') }),
    bundleOf(withDocument),
    quiet,
  );
  expect(outcome).toMatchObject({
    exitCode: 3,
    sentence: expect.stringContaining('เขียนผลลงโฟลเดอร์'),
  });
});

test('the summary says what was found, made and withheld, errors first', () => {
  const findings = [
    ...Array.from({ length: 6 }, () => ({ ...FINDING, severity: 'advice' as const })),
    { ...FINDING, severity: 'error' as const },
    {
      ...FINDING,
      severity: 'warning' as const,
      setAside: { reason: 'ตรงตามจริง', by: '', when: '' },
    },
  ];
  const counts = { error: 1, warning: 0, advice: 6, setAside: 1 };
  const documents = [
    { kind: 'memo', title: 'บันทึก', file: 'memo.docx', withheld: [], blanks: ['ผู้รายงาน'] },
    { kind: 'order', title: 'คำสั่ง', file: null, withheld: ['money-text'], blanks: [] },
  ];
  const text = summarize(
    { ...REPORT, findings, counts, documents, calls: {} } as never,
    commandOf({ out: 'ผล' }),
  );
  expect(text.split('\n')).toEqual([
    'แผน ปีงบประมาณ 2564 รอบ 6 เดือน',
    '',
    'ผลตรวจ: ผิด 1 · เตือน 0 · แนะนำ 6 · คงไว้ 1',
    '  [ผิด] แผน C3 1.1: ผิด → แก้',
    ...Array.from({ length: 4 }, () => '  [แนะนำ] แผน C3 1.1: ผิด → แก้'),
    `  ยังมีอีก 2 ข้อ ดูทั้งหมดในแท็บ “ผลตรวจสอบ” ของ ${join('ผล', 'แผน.xlsx')}`,
    '',
    'มิติ 1  2 รายการ แล้วเสร็จ 1 (ร้อยละ 50.00)  งบตามแผน 1,234,567.00 เบิกจ่าย 0.00 (ร้อยละ -)',
    'รวม     2 รายการ แล้วเสร็จ 1 (ร้อยละ 50.00)  งบตามแผน 1,234,567.00 เบิกจ่าย 0.00 (ร้อยละ -)',
    '',
    `เอกสาร memo: ${join('ผล', 'memo.docx')}`,
    '  ช่องที่เว้นไว้ให้กรอก: ผู้รายงาน',
    'เอกสาร order: ยังไม่ได้ทำ เพราะพบข้อผิด (money-text)',
    '  แก้ตามแท็บ “ผลตรวจสอบ” แล้วสั่งใหม่ ดูรายการทั้งหมดได้ด้วย --json',
    '',
    `สมุดงานพร้อมผลตรวจและตาราง: ${join('ผล', 'แผน.xlsx')}`,
    `รายงาน: ${join('ผล', 'report.json')}`,
    '',
  ]);
});
