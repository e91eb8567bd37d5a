import { join } from 'node:path';
import { nameOf, parseCommandLine } from '../../src/local/command-line';

const RIGHT: readonly [words: string[], command: object][] = [
  [[], { file: join('samples', 'tharae-2564.xlsx'), out: join('out', 'tharae-2564'), json: false }],
  [['แผน ๑.xlsx'], { file: 'แผน ๑.xlsx', out: join('out', 'แผน ๑'), json: false }],
  [['a/b.XLSX', '--out', 'ผล', '--json'], { file: 'a/b.XLSX', out: 'ผล', json: true }],
  [
    ['--fy', '๒๕๖๔', '--round', '12', 'a.xlsx'],
    { file: 'a.xlsx', out: join('out', 'a'), fiscalYear: 2564, round: 12, json: false },
  ],
  [
    ['a.xlsx', '--verify', '--round', '12'],
    { file: 'a.xlsx', out: join('out', 'a'), round: 12, verify: true, json: false },
  ],
  [
    ['a.xlsx', '--garuda', 'ครุฑ.png'],
    { file: 'a.xlsx', out: join('out', 'a'), garuda: 'ครุฑ.png', json: false },
  ],
  [
    ['a.xlsx', '--round=๖', '--documents', 'memo-results, order'],
    {
      file: 'a.xlsx',
      out: join('out', 'a'),
      round: 6,
      documents: ['memo-results', 'order'],
      json: false,
    },
  ],
];

test.each(RIGHT)('%j is read', (words, command) => {
  expect(parseCommandLine(words)).toEqual({ kind: 'run', command });
});

test('a folder to be gathered', () => {
  expect(parseCommandLine(['งาน/รอบ6', '--rollup', '--fy', '2567', '--json'])).toEqual({
    kind: 'rollup',
    command: { folder: 'งาน/รอบ6', out: join('out', 'รอบ6'), fiscalYear: 2567, json: true },
  });
  expect(parseCommandLine(['.', '--rollup', '--out', 'ผล', '--round', '๖'])).toEqual({
    kind: 'rollup',
    command: { folder: '.', out: 'ผล', round: 6, json: false },
  });
});

const WRONG: readonly [words: string[], part: string][] = [
  [['a.xlsx', 'b.xlsx'], 'ครั้งละหนึ่งไฟล์'],
  [[''], 'ชื่อไฟล์ว่างเปล่า'],
  [['--fy', '64'], 'ปีงบประมาณ “64”'],
  [['--fy', '2021'], 'ปี พ.ศ.'],
  [['--fy', '2564x'], 'ปีงบประมาณ “2564x”'],
  [['--round', '7'], 'รอบรายงาน “7”'],
  [['--documents', ','], '--documents'],
  [['--fix', 'text-invisible,'], '--fix'],
  [['--fix'], '--fix'],
  [['--garuda', ''], '--garuda'],
  [['--out', ''], '--out'],
  [['--verify', '--documents', 'memo-results'], '--verify เพียงอ่านไฟล์'],
  [['--out', 'ผล', '--verify'], '--verify เพียงอ่านไฟล์'],
  [['--rollup'], 'ยังไม่ได้ระบุโฟลเดอร์'],
  [['ก', '--rollup', '--fix', 'digits-mixed'], '“--fix” ใช้กับ --rollup ไม่ได้'],
  [['ก', 'ข', '--rollup'], 'ครั้งละหนึ่งไฟล์'],
  [['ก', '--rollup', '--round', '7'], 'รอบรายงาน “7”'],
  [['--fy'], '“--fy” ต้องมีค่าตามหลัง'],
  [['--json=yes'], '“--json” ไม่ต้องมีค่าตามหลัง'],
  [['--ปี'], 'ไม่รู้จักตัวเลือก “--ปี”'],
  [['-x'], 'ไม่รู้จักตัวเลือก “-x”'],
];

test.each(WRONG)('%j is refused in one Thai sentence', (words, part) => {
  const parsed = parseCommandLine(words);
  expect(parsed).toEqual({ kind: 'wrong', sentence: expect.stringContaining(part) });
});

test('help comes before everything else', () => {
  expect(parseCommandLine(['-h', '--fy', '1'])).toEqual({ kind: 'help' });
});

test('a name keeps its dots and loses its ending', () => {
  expect(nameOf('/a/แผน.v1.xlsx')).toBe('แผน.v1');
});
