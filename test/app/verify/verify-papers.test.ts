import type { DocumentState } from '../../../src/app/contract/verified';
import type { RegisteredPaper } from '../../../src/app/register-document';
import { reportVerified } from '../../../src/app/verify/report-verified';
import type { TraceReader } from '../../../src/app/verify/trace-tab';
import { verifyPapers } from '../../../src/app/verify/verify-papers';
import { documentKind } from '../../../src/core/documents/kinds';
import { factsOfPaper, type Period } from '../../../src/core/documents/paper/paper-facts';
import { fingerprint } from '../../../src/core/history/fingerprint';
import { packTrace, unpackTrace } from '../../../src/core/history/trace';
import { examine } from '../../../src/core/pipeline/examine';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

const ROUND_6: Period = { fiscalYear: 2567, round: 6 };
const ROUND_12: Period = { fiscalYear: 2567, round: 12 };
const ROUND_12_SET = settingsGrid({ รอบรายงาน: 12 });

function recordsIn(grids: readonly Grid[]) {
  return examine(smallWorkbook(...grids)).book.records;
}

const traces = new Map<string, readonly string[]>();

/** A paper as it is registered when it is made of these tabs; its trace is kept. */
function made(
  grids: readonly Grid[],
  parts: Partial<RegisteredPaper> & { readonly kind?: string; readonly period?: Period } = {},
): RegisteredPaper {
  const { kind: name = 'memo-results', period = ROUND_6, ...own } = parts;
  const kind = documentKind(name);
  if (!kind) throw new Error(`no kind ${name}`);
  const facts = factsOfPaper(kind, recordsIn(grids), period);
  const code = fingerprint(facts);
  traces.set(code, packTrace(facts) ?? []);
  return {
    time: '8 เมษายน 2567 09:30 น.',
    title: kind.title,
    subject: `${kind.title} รอบ ${period.round}`,
    url: 'https://docs.google.com/document/d/1',
    blanks: '',
    fingerprint: code,
    ...period,
    ...own,
  };
}

const kept: TraceReader = (code) => unpackTrace(traces.get(code) ?? []);
const unkept: TraceReader = () => null;
const unasked: TraceReader = () => {
  throw new Error('A trace was asked for');
};

function states(
  papers: readonly RegisteredPaper[],
  grids: readonly Grid[],
  traceOf: TraceReader = kept,
): DocumentState[] {
  return verifyPapers(papers, recordsIn(grids), traceOf).map(({ state }) => state);
}

function tell(paper: RegisteredPaper, grids: readonly Grid[], traceOf: TraceReader = kept) {
  const { book } = examine(smallWorkbook(...grids));
  const [verified] = verifyPapers([paper], book.records, traceOf);
  if (!verified) throw new Error('no paper');
  const { sentences, cells } = reportVerified(verified, book.tabs);
  return [
    ...sentences,
    ...cells.map(({ what, sheet, cell, row, column }) =>
      [what, sheet, cell, row, column].filter(Boolean).join(' | '),
    ),
  ];
}

const PLAN = planGrid(planRow('1.1'), planRow('2.1'), planRow('2.2'));
const RESULTS = resultsGrid(resultRow('1.1'), resultRow('2.1', { เบิกจ่าย: 100 }));
const BEFORE = [PLAN, RESULTS];
const SINCE = 'หลังจากบันทึกรายงานผลฉบับที่ 1';

const CHANGES: readonly [what: string, after: Grid[], told: string[]][] = [
  [
    'three cells of one dimension in two tabs',
    [
      planGrid(planRow('1.1'), planRow('2.1', { หน่วยงานรับผิดชอบ: 'กองคลัง' }), planRow('2.2')),
      resultsGrid(resultRow('1.1'), resultRow('2.1', { เบิกจ่าย: 150, สถานะ: 'อยู่ระหว่างดำเนินการ' })),
    ],
    [
      `3 เซลล์ในมิติที่ 2 เปลี่ยน${SINCE}`,
      'changed | แผน | E3 | 2.1 มาตรการที่ 2.1 | หน่วยงานรับผิดชอบ',
      'changed | ผลดำเนินงาน | D3 | 2.1 มาตรการที่ 2.1 | สถานะ',
      'changed | ผลดำเนินงาน | G3 | 2.1 มาตรการที่ 2.1 | เบิกจ่าย',
    ],
  ],
  [
    'an item and its result added',
    [
      planGrid(planRow('1.1'), planRow('2.1'), planRow('2.2'), planRow('3.1')),
      resultsGrid(resultRow('3.1'), resultRow('1.1'), resultRow('2.1', { เบิกจ่าย: 100 })),
    ],
    [
      `เพิ่ม 1 รายการในมิติที่ 3 ${SINCE}`,
      `เพิ่มผลของ 1 รายการในมิติที่ 3 ${SINCE}`,
      'added | แผน | 5:5 | 3.1 มาตรการที่ 3.1',
      'added | ผลดำเนินงาน | 2:2 | 3.1 มาตรการที่ 3.1',
    ],
  ],
  [
    'an item and its result deleted, which are told by name',
    [planGrid(planRow('1.1'), planRow('2.2')), resultsGrid(resultRow('1.1'))],
    [
      `ลบ 1 รายการในมิติที่ 2 ${SINCE}`,
      `ลบผลของ 1 รายการในมิติที่ 2 ${SINCE}`,
      'removed | แผน | 2.1 มาตรการที่ 2.1',
      'removed | ผลดำเนินงาน | 2.1 มาตรการที่ 2.1',
    ],
  ],
  [
    'a budget of the year',
    [planGrid(planRow('1.1', { 'งบประมาณ 2567': 500 }), planRow('2.1'), planRow('2.2')), RESULTS],
    [`1 เซลล์ในมิติที่ 1 เปลี่ยน${SINCE}`, 'changed | แผน | G2 | 1.1 มาตรการที่ 1.1 | งบประมาณ 2567'],
  ],
  [
    'a setting, at its own row',
    [...BEFORE, settingsGrid({ อำเภอ: 'เมือง', ชื่อหน่วยงาน: 'เทศบาลตำบลใหม่' })],
    [
      `2 เซลล์ในแท็บ “ตั้งค่า” เปลี่ยน${SINCE}`,
      'changed | ตั้งค่า | B2 | ชื่อหน่วยงาน',
      'changed | ตั้งค่า | B5 | อำเภอ',
    ],
  ],
];

it.each(CHANGES)('tells %s', (_, after, told) => {
  expect(tell(made(BEFORE), after)).toEqual(told);
});

it('tells of another tab’s rows by the tab, as the office calls it', () => {
  const measures = (name: string, ...rows: string[][]) =>
    grid(name, [['ตัวชี้วัด/มาตรการ', 'ผลการดำเนินงาน'], ...rows]);
  const before = measures('มาตรการ', ['มาตรการ ก', 'ทำแล้ว'], ['มาตรการ ข', '']);
  const after = measures('มาตรการ ITA', ['มาตรการ ก', 'ทำเสร็จ'], ['มาตรการ ค', '']);
  const since = 'หลังจากรายงานความก้าวหน้าฉบับที่ 1';
  expect(tell(made([before], { kind: 'progress-o42' }), [after])).toEqual([
    `1 เซลล์ในแท็บ “มาตรการ ITA” เปลี่ยน${since}`,
    `เพิ่ม 1 แถวในแท็บ “มาตรการ ITA” ${since}`,
    `ลบ 1 แถวในแท็บ “มาตรการ ITA” ${since}`,
    'changed | มาตรการ ITA | B2 | มาตรการ ก | ผลการดำเนินงาน',
    'added | มาตรการ ITA | 3:3 | มาตรการ ค',
    'removed | มาตรการ ITA | มาตรการ ข',
  ]);
});

const texts = (...rows: Cell[][]) =>
  grid('ข้อความเอกสาร', [['เอกสาร', 'หัวข้อ', 'ข้อความ', 'รหัสร่าง'], ...rows]);
const proposal = (text: string) => texts(['บันทึกรายงานผล', 'ข้อเสนอ', text, '']);

it('tells changed wording, in the period that is set only', () => {
  const paper = made([...BEFORE, proposal('เห็นควรทราบ')]);
  const after = [...BEFORE, proposal('เห็นควรพิจารณา')];
  expect(tell(paper, after)).toEqual([
    `ถ้อยคำ 1 หัวข้อเปลี่ยน${SINCE}`,
    'changed | ข้อความเอกสาร | C2 | บันทึกรายงานผล ข้อเสนอ | ข้อความ',
  ]);
  expect(tell(paper, [...BEFORE, texts()])[0]).toBe(`ถ้อยคำ 1 หัวข้อเปลี่ยน${SINCE}`);
  expect(states([paper], [...after, ROUND_12_SET])).toEqual(['current']);
  expect(states([paper], [...after, ROUND_12_SET], unkept)).toEqual(['unknown']);
});

it('judges a paper by the data of its own year and round', () => {
  const paper = made(BEFORE);
  const later = resultsGrid(
    resultRow('1.1'),
    resultRow('2.1', { เบิกจ่าย: 100 }),
    resultRow('2.2', { รอบ: 12, เบิกจ่าย: 900 }),
  );
  expect(states([paper], [PLAN, later, ROUND_12_SET], unasked)).toEqual(['current']);
  const otherYear = settingsGrid({ ปีงบประมาณ: 2568 });
  expect(states([paper], [PLAN, RESULTS, otherYear], unasked)).toEqual(['current']);
  const early = resultsGrid(resultRow('1.1'), resultRow('2.1', { เบิกจ่าย: 101 }));
  expect(states([paper], [PLAN, early, ROUND_12_SET])).toEqual(['changed']);
});

it('asks for no trace where the fingerprint tells', () => {
  expect(states([made(BEFORE)], BEFORE, unasked)).toEqual(['current']);
});

it('without a trace tells that the data changed, not where', () => {
  const after = [PLAN, resultsGrid(resultRow('1.1'))];
  expect(tell(made(BEFORE), after, unkept)).toEqual([
    `ข้อมูลเปลี่ยน${SINCE} แต่ไม่มีรอยข้อมูล จึงบอกไม่ได้ว่าที่ใด`,
  ]);
});

const OLD = { fiscalYear: null, round: null, fingerprint: '3fa94c01be77' } as const;

it.each<[what: string, paper: RegisteredPaper]>([
  ['a row of an earlier version', made(BEFORE, OLD)],
  ['a kind nobody knows', made(BEFORE, { title: 'บันทึกอื่น' })],
  ['a code that was edited', made(BEFORE, { fingerprint: 'A91EX-ER10' })],
])('knows nothing of %s', (_, paper) => {
  expect(states([paper], BEFORE)).toEqual(['unknown']);
  expect(tell(paper, BEFORE)).toEqual([expect.stringContaining('ไม่ทราบว่าข้อมูลเปลี่ยนหรือไม่')]);
});

it('takes a row without its period for one of the period that is set, where the data is the same', () => {
  const paper = made(BEFORE, { fiscalYear: null, round: null });
  expect(states([paper], BEFORE, unasked)).toEqual(['current']);
  expect(states([paper], [PLAN, resultsGrid()])).toEqual(['unknown']);
});

const OTHER = { subject: 'ชื่อเรื่องที่หน่วยงานแก้' };
const PLAN_12 = { kind: 'announcement', period: ROUND_12 } as const;

it.each<[what: string, papers: RegisteredPaper[], states: DocumentState[]]>([
  ['the same paper made again', [made(BEFORE), made(BEFORE)], ['superseded', 'current']],
  [
    'one of the period by another subject',
    [made(BEFORE), made(BEFORE, OTHER)],
    ['superseded', 'current'],
  ],
  [
    'another round with the very subject',
    [made(BEFORE, OTHER), made(BEFORE, { ...OTHER, period: ROUND_12 })],
    ['current', 'current'],
  ],
  [
    'another kind of the period',
    [made(BEFORE), made(BEFORE, { kind: 'report-results' })],
    ['current', 'current'],
  ],
  [
    'a paper made once, by its subject',
    [
      made(BEFORE, { kind: 'announcement', subject: 'ก' }),
      made(BEFORE, { ...PLAN_12, subject: 'ก' }),
      made(BEFORE, { ...PLAN_12, subject: 'ข', fiscalYear: 2568 }),
    ],
    ['superseded', 'current', 'current'],
  ],
  [
    'one that an earlier version registered, by its subject',
    [made(BEFORE, OLD), made(BEFORE)],
    ['superseded', 'current'],
  ],
  [
    'the latest in a register that was sorted',
    [made(BEFORE, { time: '9 เมษายน 2567 08:00 น.' }), made(BEFORE)],
    ['current', 'superseded'],
  ],
  [
    'the last row where a time cannot be read',
    [made(BEFORE, { time: 'เช้านี้' }), made(BEFORE)],
    ['superseded', 'current'],
  ],
])('looks at %s', (_, papers, expected) => {
  expect(states(papers, BEFORE)).toEqual(expected);
});

it('counts versions as the names of the files do: by kind and subject', () => {
  const papers = [made(BEFORE), made(BEFORE, OTHER), made(BEFORE), made(BEFORE)];
  const versions = verifyPapers(papers, recordsIn(BEFORE), kept).map(({ version }) => version);
  expect(versions).toEqual([1, 1, 2, 3]);
  const after = [PLAN, resultsGrid(resultRow('1.1'), resultRow('2.1'))];
  const { book } = examine(smallWorkbook(...after));
  const last = verifyPapers(papers, book.records, kept)[3];
  expect(last && reportVerified(last, book.tabs).sentences).toEqual([
    '1 เซลล์ในมิติที่ 2 เปลี่ยนหลังจากบันทึกรายงานผลฉบับที่ 3',
  ]);
});

it('lists so many cells of one paper, and counts the rest', () => {
  const rows = (unit: string) =>
    Array.from({ length: 150 }, (_, index) => planRow(`1.${index + 1}`, { หน่วยงานรับผิดชอบ: unit }));
  const paper = made([planGrid(...rows('กองคลัง'))]);
  const { book } = examine(smallWorkbook(planGrid(...rows('กองช่าง'))));
  const [verified] = verifyPapers([paper], book.records, kept);
  const report = verified && reportVerified(verified, book.tabs);
  expect(report).toMatchObject({ moreCells: 50 });
  expect(report?.cells).toHaveLength(100);
  expect(report?.sentences).toEqual([`150 เซลล์ในมิติที่ 1 เปลี่ยน${SINCE}`]);
});
