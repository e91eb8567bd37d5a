import type { ClosingState } from '../../../../src/core/pipeline/closing-states';
import { examine } from '../../../../src/core/pipeline/examine';
import type { ClosedHistory } from '../../../../src/core/pipeline/readers-tab/closing-section';
import type { MadeDocument } from '../../../../src/core/pipeline/readers-tab/document-section';
import { printReadersTab } from '../../../../src/core/pipeline/readers-tab/print-readers-tab';
import type { Grid, Workbook } from '../../../../src/core/sheet/grid';
import { OWN_TAB_MARK, type PrintedCell } from '../../../../src/core/sheet/printed-tab';
import {
  grid,
  itaGrid,
  itaRows,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  reviewRow,
  reviewsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../../support/grids';
import { shownCell } from '../../../support/printed';
import { tharaeWorkbook } from '../../../support/samples';

const STAMP = '8 เมษายน 2567 เวลา 09:30 น.';
const MEMO: MadeDocument = {
  time: '8 เมษายน 2567 09:31 น.',
  title: 'บันทึกรายงานผล',
  subject: 'รายงานผล',
  url: 'https://docs.example/1',
  blanks: 'ชื่อผู้รายงาน',
  state: 'ตรงกับข้อมูล',
};

const MADE_TABS = ['ผลตรวจสอบ', 'สรุปมิติ', 'สรุป ITA', 'ข้อที่รอคำตอบ'];
const NOTHING_CLOSED: ClosedHistory = {
  closings: [],
  closingCount: 0,
  lost: [],
  comparison: null,
};

function print(
  source: Workbook,
  documents: readonly MadeDocument[] = [],
  closed: ClosedHistory = NOTHING_CLOSED,
  tabs: readonly string[] = MADE_TABS,
) {
  return printReadersTab(examine(source), { documents, tabs, ...closed }, STAMP);
}

/** Each row as a reader sees it, without the blanks at its end and its bar. */
function linesOf(tab: ReturnType<typeof print>): string[] {
  return tab.cells.map((row) =>
    row
      .map(shown)
      .join(' | ')
      .replace(/[█░]+ (?=\d)|[█░]+/g, '')
      .replace(/(?: \| )+$/, ''),
  );
}

/** With where it leads to. */
function shown(cell: PrintedCell): string {
  const text = shownCell(cell);
  if (typeof cell === 'string') return text;
  if ('url' in cell) return `${text} <${cell.url}>`;
  return 'range' in cell ? `${text} <${cell.tab}!${cell.range}>` : text;
}

const tharae = linesOf(print(tharaeWorkbook(), [MEMO]));

it('says whose summary it is and when it was written', () => {
  expect(tharae[0]).toBe('สรุปสำหรับกรรมการ · เทศบาลตำบลท่าแร่ · ปีงบประมาณ 2564 · รอบ 6 เดือน');
  expect(tharae[OWN_TAB_MARK.row - 1]).toMatch(OWN_TAB_MARK.text);
});

it('tells the printed figures of the paper of FY2564', () => {
  expect(tharae).toEqual(
    expect.arrayContaining([
      '1 | การสร้างสังคมที่ไม่ทนต่อการทุจริต | 17 | 9 | 52.94 | 70000.00 | 0.00 | 0.00',
      '2 | การบริหารราชการเพื่อป้องกันการทุจริต | 28 | 23 | 82.14 | 40000.00 | 15000.00 | 37.50',
      'รวม |  | 65 | 45 | 69.23 | 160000.00 | 15000.00 | 9.38',
      'ดำเนินการแล้วเสร็จ |  | 45 | 69.23',
      'ยังไม่รายงาน |  | 20 | 30.77',
      'ผลการนำแผนไปปฏิบัติคิดจากโครงการตั้งต้น 54 รายการ: ร้อยละ 83.33 ระดับ มาก',
      'รายการที่ยังไม่แล้วเสร็จ 20 รายการ',
    ]),
  );
});

const EVERYTHING = smallWorkbook(
  planGrid(planRow('1.1')),
  itaGrid(...itaRows()),
  reviewsGrid(reviewRow('1.1')),
);

it('speaks of no tab that is not made yet', () => {
  const tabNames = /สรุปมิติ|สรุป ITA|ข้อที่รอคำตอบ|ผลตรวจสอบ/;
  const lines = linesOf(print(EVERYTHING, [], NOTHING_CLOSED, []));
  expect(lines).toContain('ผลตามมิติ');
  expect(lines.filter((line) => tabNames.test(line))).toEqual([]);
  expect(linesOf(print(EVERYTHING)).filter((line) => tabNames.test(line))).toHaveLength(4);
});

it('leads to the documents and to the cells', () => {
  expect(tharae).toContain(
    'บันทึกรายงานผล | รายงานผล | เปิดเอกสาร <https://docs.example/1> | 8 เมษายน 2567 09:31 น. | ตรงกับข้อมูล | ชื่อผู้รายงาน',
  );
  expect(tharae.filter((line) => /<แผน!D3>/.test(line))).toHaveLength(1);
});

const FAR_BEHIND = smallWorkbook(
  planGrid(planRow('1.1'), planRow('2.1', { 'งบประมาณ 2567': 'ตามจริง' }), planRow('2.2')),
  resultsGrid(
    resultRow('1.1'),
    resultRow('2.1', {
      สถานะ: 'อยู่ระหว่างดำเนินการ',
      เบิกจ่าย: 100,
      การดำเนินการ: 'จัดทำร่างแล้ว',
    }),
  ),
);

it('lists what is not done, and shows no amount where there is none to read', () => {
  const lines = linesOf(print(FAR_BEHIND));
  const from = lines.indexOf('รายการที่ยังไม่แล้วเสร็จ 2 รายการ');
  expect(lines.slice(from + 2)).toEqual([
    '2.1 <แผน!3:3> | มาตรการที่ 2.1 | อยู่ระหว่างดำเนินการ | สำนักปลัดเทศบาล | จัดทำร่างแล้ว |  | 100.00',
    '2.2 <แผน!4:4> | มาตรการที่ 2.2 | ยังไม่รายงาน | สำนักปลัดเทศบาล |  | 0.00',
  ]);
});

it('tells errors before all else, with what the office will do', () => {
  const lines = linesOf(print(FAR_BEHIND));
  const from = lines.findIndex((line) => line.startsWith('ข้อที่ยังค้าง'));
  expect(lines[from + 2]).toMatch(/^ผิด \| 2\.1 .*<แผน!G3>/);
  expect(lines[from - 1]).toBe('');
});

it('says so where nothing is open, set aside, made or unfinished', () => {
  const lines = linesOf(print(smallWorkbook()));
  expect(lines).toEqual(
    expect.arrayContaining([
      'ข้อที่ยังค้าง: ไม่มี',
      'ข้อที่หน่วยงานตรวจแล้วคงไว้: ไม่มี',
      'รอบที่ปิดแล้ว: ยังไม่มี',
      'เอกสารที่ทำแล้ว: ยังไม่มี',
      'รายการที่ยังไม่แล้วเสร็จ: ไม่มี',
    ]),
  );
});

it('tells what was set aside with its reason, and no longer as open', () => {
  const twins = planGrid(
    planRow('1.1'),
    planRow('1.2', { 'ชื่อโครงการ/กิจกรรม/มาตรการ': 'มาตรการที่ 1.1' }),
  );
  const results = resultsGrid(resultRow('1.1'), resultRow('1.2'));
  const source = smallWorkbook(twins, results);
  const { findings } = examine(source);
  const waived = grid('ข้อที่คงไว้', [
    ['เหตุผลที่คงไว้', 'รหัสอ้างอิง'],
    ...findings.map(({ key }) => ['เป็นคนละรายการ', key]),
  ]);
  const lines = linesOf(print(smallWorkbook(twins, results, waived)));
  expect(lines).toContain('ข้อที่ยังค้าง: ไม่มี');
  expect(lines.filter((line) => /^คงไว้ \| .*เป็นคนละรายการ/.test(line))).toHaveLength(
    findings.length,
  );
});

const closing = (number: number, parts: Partial<ClosingState> = {}): ClosingState => {
  const tab = `ปิดรอบ 2567-6 (${number})`;
  const who = { by: 'นิติกร', when: `${number} เมษายน 2567 เวลา 09:30 น.` };
  return {
    ...{ tab, fiscalYear: 2567, round: 6, number, ...who },
    ...{ state: 'current', changes: 0, ...parts },
  };
};

test.each<[Partial<ClosingState>, string]>([
  [{}, 'ไม่เปลี่ยน'],
  [
    { state: 'changed', changes: 3 },
    'เปลี่ยน 3 ข้อ ดูแต่ละเซลล์ใน “ข้อที่ยังค้าง” หรือ “ข้อที่หน่วยงานตรวจแล้วคงไว้”',
  ],
  [{ state: 'changed', changes: null }, 'เปลี่ยน ขอให้เจ้าหน้าที่เปรียบเทียบรอบเพื่อดูว่าตรงไหน'],
  [{ state: 'superseded', changes: null }, 'มีการปิดครั้งหลังแทนแล้ว'],
  [{ state: 'edited', changes: null }, 'แท็บนี้ถูกแก้หลังปิด จึงอาจไม่ตรงกับวันที่ปิด'],
  [{ state: 'unknown', changes: null }, 'ไม่ทราบ เพราะอ่านรหัสข้อมูลในแท็บไม่ได้'],
])('tells of a closing that is %j: %s', (parts, text) => {
  const closed = { ...NOTHING_CLOSED, closings: [closing(2, parts)], closingCount: 1 };
  expect(linesOf(print(smallWorkbook(), [], closed))).toContain(
    `2 | ปีงบประมาณ 2567 รอบ 6 เดือน | ปิดรอบ 2567-6 (2) <ปิดรอบ 2567-6 (2)!A1> | 2 เมษายน 2567 เวลา 09:30 น. | นิติกร | ${text}`,
  );
});

it('tells what the latest comparison found, and says where more were closed than are shown', () => {
  const totals = [
    { title: 'จำนวนรายการในแผน', before: '3', after: '3' },
    { title: 'เบิกจ่าย (บาท)', before: '15,000.00', after: '23,000.00' },
  ];
  const sides = { before: 'ปิดรอบ 2567-6 (1)', after: 'ข้อมูลปัจจุบัน' };
  const comparison = { ...sides, when: STAMP, changes: '8 ข้อ', totals };
  const lines = linesOf(
    print(smallWorkbook(), [], {
      ...{ closings: [closing(1)], closingCount: 25, comparison },
      lost: Array.from({ length: 22 }, (_, nth) => `ปิดรอบ 2566-6 (${22 - nth})`),
    }),
  );
  expect(lines).toContain('รอบที่ปิดแล้ว 25 ชุด (แสดง 1 จาก 25) แต่ละชุดเก็บข้อมูลของวันที่ปิดไว้ในแท็บของตน');
  const [lost = ''] = lines.filter((line) =>
    line.startsWith('เคยปิดไว้ แต่ไม่พบแท็บแล้ว: “ปิดรอบ 2566-6 (22)”'),
  );
  expect(lost).toMatch(/“ปิดรอบ 2566-6 \(3\)” และอีก 2 ชุด โปรดสอบถามเจ้าหน้าที่/);
  const from = lines.indexOf('สิ่งที่เปลี่ยนระหว่างรอบ (เปรียบเทียบครั้งล่าสุด)');
  expect(lines.slice(from + 1, from + 9)).toEqual([
    'ก่อน | ปิดรอบ 2567-6 (1)',
    'หลัง | ข้อมูลปัจจุบัน',
    `เทียบเมื่อ | ${STAMP}`,
    'พบ | 8 ข้อ',
    ' | จำนวนรายการในแผน: 3 คงเดิม',
    ' | เบิกจ่าย (บาท): จาก 15,000.00 เป็น 23,000.00',
    'อ่านรายข้อ | แท็บ “เปรียบเทียบรอบ” <เปรียบเทียบรอบ!A1>',
    '',
  ]);
});

it('stands for an office that has its ITA only, and for a workbook without a year', () => {
  const ita = itaGrid(...itaRows());
  const noPlan: Workbook = { name: 'ITA', grids: [settingsGrid(), ita] };
  expect(linesOf(print(noPlan))).toContain(
    'ITA ปี 2567: คะแนนรวม 90.00 ระดับ ผ่านดี ดูรายตัวชี้วัดในแท็บ “สรุป ITA”',
  );
  const bare: Workbook = { name: 'ว่าง', grids: [] as Grid[] };
  expect(linesOf(print(bare))[0]).toBe('สรุปสำหรับกรรมการ');
});

it('makes no more looks and merges for more rows', () => {
  const many = (count: number) => {
    const codes = Array.from({ length: count }, (_, index) => `1.${index + 1}`);
    return print(
      smallWorkbook(planGrid(...codes.map((code) => planRow(code))), resultsGrid(resultRow('1.1'))),
    );
  };
  const [few, more] = [many(3), many(900)];
  expect(more.looks).toHaveLength(few.looks.length);
  expect(more.mergesAcross).toHaveLength(few.mergesAcross?.length ?? 0);
  expect(linesOf(more)).toContain('รายการที่ยังไม่แล้วเสร็จ 899 รายการ (แสดง 300 จาก 899)');
});

it('tells what the committee decided of the round', () => {
  const reviewed = smallWorkbook(reviewsGrid(reviewRow('1.1', { ผลพิจารณา: 'ให้แก้ไข' })));
  const [line] = linesOf(print(reviewed)).filter((text) => text.startsWith('ความเห็นกรรมการ'));
  expect(line).toBe(
    'ความเห็นกรรมการในรอบนี้: พิจารณาแล้ว 1 จาก 1 รายการ ให้แก้ไข 1 รายการ (รอคำตอบ 1 รายการ) ดูรายข้อในแท็บ “ข้อที่รอคำตอบ”',
  );
});
