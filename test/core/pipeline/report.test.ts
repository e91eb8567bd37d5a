import type { ExaminedFinding } from '../../../src/core/findings/finding';
import { sentenceOf } from '../../../src/core/findings/sentence';
import { examine } from '../../../src/core/pipeline/examine';
import {
  MOST_FINDINGS_SHOWN,
  printFindingsTab,
} from '../../../src/core/pipeline/print-findings-tab';
import { reportFinding, reportReviews, reportTables } from '../../../src/core/pipeline/report';
import {
  itaGrid,
  itaRows,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  reviewRow,
  reviewsGrid,
  smallWorkbook,
} from '../../support/grids';

const finding = (more: Partial<ExaminedFinding> = {}): ExaminedFinding => ({
  code: 'money-negative',
  place: { sheet: 'แผน', row: 2, column: 7, label: '1.1 โครงการ' },
  params: { found: '-5' },
  key: 'money-negative:1',
  setAside: null,
  ...more,
});

it('reports a finding with its cell and its sentences', () => {
  expect(reportFinding(finding({ fix: '5' }))).toEqual({
    key: 'money-negative:1',
    code: 'money-negative',
    severity: 'error',
    sheet: 'แผน',
    cell: 'G2',
    row: '1.1 โครงการ',
    message: 'จำนวนเงินติดลบ (“-5”) จึงยังไม่ใช้ค่านี้',
    remedy: 'พิมพ์เป็นตัวเลขจำนวนเดียว เช่น 20,000 หรือพิมพ์ - เมื่อไม่ใช้งบประมาณ',
    fix: '5',
  });
  expect(reportFinding(finding())).not.toHaveProperty('fix');
});

it('shortens what it quotes, and never cuts a character in two', () => {
  const { message } = sentenceOf(finding({ params: { found: `ก\n\nข${'😀'.repeat(60)}` } }));
  expect(message).toContain(`“ก ข${'😀'.repeat(38)}…”`);
  const place = { sheet: 'แผน', row: 2, column: 1, label: 'ข'.repeat(50_000) };
  expect(reportFinding(finding({ place })).row).toHaveLength(201);
});

it('quotes braces and codes of text as they are', () => {
  const { message } = sentenceOf(finding({ params: { found: '{found} {{x}} $& <b>' } }));
  expect(message).toContain('“{found} {{x}} $& <b>”');
});

it('throws on a parameter that was left out, for that is our own mistake', () => {
  expect(() => sentenceOf(finding({ params: {} }))).toThrow('found');
});

it('reports the ITA with two decimals, and what a year before would tell as null', () => {
  const { tables } = examine(smallWorkbook(itaGrid(...itaRows({ 4: { คะแนน: 78.5 } }))));
  const ita = tables && reportTables(tables).ita;
  // IIT: (4 x 90 + 78.5) / 5 = 87.70; overall: 0.3 x 87.7 + 0.3 x 90 + 0.4 x 90 = 89.31.
  const scores = { iit: '87.70', eit: '90.00', oit: '90.00', overall: '89.31' };
  expect(ita).toMatchObject({ fiscalYear: 2567, ...scores, grade: 'ผ่านดี', previous: null });
  expect(ita?.indicators[3]).toEqual({
    indicator: 4,
    name: 'การใช้ทรัพย์สินของราชการ',
    instrument: 'IIT',
    score: '78.50',
    gap: '6.50',
    change: null,
  });
  expect(examine(smallWorkbook()).tables?.ita).toBeNull();
});

it('reports percents without a number as null', () => {
  const FLAG = 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน';
  const spent = { [FLAG]: 'ใช่', 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 5, เบิกจ่าย: 5 };
  const source = smallWorkbook(
    planGrid(planRow('1.1', { โครงการตั้งต้น: 'ไม่ใช่' })),
    resultsGrid(resultRow('1.1', spent)),
  );
  const { tables } = examine(source);
  const report = tables && reportTables(tables);
  expect(report?.dimension[0]?.percentBudget).toBeNull();
  expect(report?.status.implementation).toBeNull();
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

describe('the findings tab', () => {
  const lines = (findings: ExaminedFinding[]) =>
    printFindingsTab(findings, '8 เมษายน 2567').cells.map((row) => row[0]);

  it('says when there is nothing to do', () => {
    expect(lines([])[0]).toBe('ตรวจครบแล้ว ไม่พบจุดที่ต้องแก้');
  });

  it('says what is left to do', () => {
    const warning = finding({ code: 'kind-missing', params: {} });
    expect(lines([finding(), finding(), warning])[0]).toBe(
      'เหลือ 2 จุดที่ต้องแก้ก่อนทำเอกสาร (ผิด 2 ข้อ · เตือน 1 ข้อ)',
    );
    expect(lines([warning])[0]).toBe('ไม่มีจุดที่ต้องแก้ (เตือน 1 ข้อ)');
  });

  it('links to the cell, and counts by tab', () => {
    const whole = finding({
      code: 'tab-empty',
      place: { sheet: 'ผลดำเนินงาน', row: 0, column: 0, label: '' },
    });
    const { cells } = printFindingsTab([finding(), finding(), whole], 'วันนี้');
    expect(cells[2]?.[0]).toBe('แผน 2 ข้อ (ผิด 2) · ผลดำเนินงาน 1 ข้อ (ผิด 1)');
    expect(cells.slice(5).map((row) => row[3])).toEqual([
      { tab: 'แผน', range: 'G2' },
      { tab: 'แผน', range: 'G2' },
      '',
    ]);
  });

  it('lists what is set aside last, with why, and counts it apart', () => {
    const setAside = { reason: 'ใช้งบประมาณอื่น', by: 'นิติกร', when: '8 เมษายน 2567' };
    const left = finding({ code: 'kind-missing', params: {}, key: 'kind-missing:2', setAside });
    const open = finding({ code: 'baseline-assumed', params: {}, key: 'baseline-assumed:3' });
    const tab = printFindingsTab([left, open], 'วันนี้', { ready: 1, all: 2 });
    expect(tab.cells[0]?.[0]).toBe('ไม่มีจุดที่ต้องแก้ (แนะนำ 1 ข้อ · คงไว้ 1 ข้อ)');
    expect(tab.cells[2]?.[0]).toBe('แผน 2 ข้อ (แนะนำ 1 คงไว้ 1)');
    expect(tab.cells[3]?.[0]).toBe('รายการที่ไม่มีข้อผิดหรือข้อเตือนค้างอยู่: 1 จาก 2 รายการ');
    expect(tab.cells.slice(5).map((row) => [row[1], ...row.slice(8)])).toEqual([
      ['แนะนำ', 'baseline-assumed', '', 'baseline-assumed:3'],
      ['คงไว้', 'kind-missing', 'ใช้งบประมาณอื่น (นิติกร, 8 เมษายน 2567)', 'kind-missing:2'],
    ]);
    expect(tab.filter).toEqual({ row: 5, column: 1, rows: 3, columns: 11 });
    expect(printFindingsTab([], 'วันนี้').filter).toBeNull();
  });

  it('cuts a very long list, and says how many there are in all', () => {
    const shown = lines(Array(MOST_FINDINGS_SHOWN + 1).fill(finding()));
    expect(shown).toHaveLength(MOST_FINDINGS_SHOWN + 5);
    expect(shown[1]).toContain('แสดง 5000 ข้อแรก จากทั้งหมด 5001 ข้อ');
  });
});

it('reports what the committee decided by round and dimension, and what is still open', () => {
  const asked = { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ก' };
  const plan = planGrid(planRow('1.1'), planRow('1.2'), planRow('2.1'), planRow('2.2'));
  const reviews = reviewsGrid(
    reviewRow('1.1'),
    reviewRow('1.2', { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ก', คำตอบ: 'แก้แล้ว' }),
    reviewRow('2.1', asked),
    reviewRow('2.1', { ...asked, กรรมการ: 'กรรมการอีกคน' }),
    reviewRow('', asked),
    reviewRow('1.1', { รอบ: 12 }),
  );
  const none = { open: 0, answered: 0 };
  const nothing = { items: 0, approved: 0, correct: none, question: none, notReviewed: 0 };
  const rounds = reportReviews(examine(smallWorkbook(plan, reviews)).book.records);
  expect(rounds.map(({ round, total }) => [round, total.approved, total.notReviewed])).toEqual([
    [12, 1, 3],
    [6, 1, 1],
  ]);
  expect(rounds[1]).toEqual({
    ...{ fiscalYear: 2567, round: 6 },
    dimensions: [
      { ...nothing, dimension: 1, items: 2, approved: 1, correct: { open: 0, answered: 1 } },
      { ...nothing, dimension: 2, items: 2, question: { open: 1, answered: 0 }, notReviewed: 1 },
      { ...nothing, dimension: 3 },
      { ...nothing, dimension: 4 },
    ],
    total: {
      ...{ items: 4, approved: 1, notReviewed: 1 },
      ...{ correct: { open: 0, answered: 1 }, question: { open: 1, answered: 0 } },
    },
    others: { all: 1, open: 1 },
    openRows: { correct: 0, question: 3 },
  });
  expect(reportReviews(examine(smallWorkbook(plan)).book.records)).toEqual([]);
});
