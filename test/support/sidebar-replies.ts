import type { KindReport, Overview, Placeholder } from '../../src/app/contract/overview';
import type { Reply } from '../../src/app/contract/reply';
import type { FindingReport, FixReport, Report, TablesReport } from '../../src/app/contract/report';

/** Replies as the add-in gives them, for the page alone. Figures are made up; positions, no persons. */

type Success = Extract<Reply, { ok: true }>;

export function success(parts: Partial<Success> = {}): Success {
  return { ok: true, notices: [], ...parts };
}

/** A run of a coordinator's gathering: five offices, of which some are left. */
export function gathered({ left, goesOn = false }: { left: number; goesOn?: boolean }): Success {
  const counts = { offices: 5, counted: 5 - left, failed: 0, others: 0, doubled: 0, left };
  return success({ notices: ['รวมแล้ว'], rollup: { ...counts, goesOn } });
}

export const MEMO: KindReport = {
  kind: 'memo-results',
  title: 'บันทึกรายงานผล',
  state: 'ready',
  eachRound: true,
  withheld: [],
  reason: '',
  template: { kind: 'memo-results', source: 'shipped', url: '' },
};

export const WITHHELD: KindReport = {
  kind: 'plan-report',
  title: 'รายงานแผนปฏิบัติการ',
  state: 'withheld',
  eachRound: false,
  withheld: ['money-two-amounts', 'detail-missing'],
  reason: 'ยังมี 2 จุดที่ต้องแก้ จุดแรกคือ แท็บ “แผน” G11: เซลล์นี้มีมากกว่าหนึ่งค่า',
  template: {
    kind: 'plan-report',
    source: 'own',
    url: 'https://docs.google.com/document/d/own/edit',
  },
};

export const BLANKS: readonly string[] = ['เลขที่หนังสือ', 'วันที่หนังสือ'];

export const OVERVIEW: Overview = {
  organisation: 'เทศบาลตำบลท่าแร่',
  steps: {
    setUp: { state: 'done', when: '' },
    check: { state: 'done', when: '8 เมษายน 2564 เวลา 09:30 น.' },
    compute: { state: 'todo', when: '' },
    documents: { state: 'todo', when: '' },
  },
  standing: 'เหลือ 2 จุดที่ต้องแก้ก่อนทำเอกสาร',
  next: { action: 'goTo', text: 'ไปที่จุดแรก: แผน G11', sheet: 'แผน', cell: 'G11' },
  kinds: [MEMO, WITHHELD],
  hasGaruda: false,
  closedRounds: [],
  made: [
    {
      time: '5 ตุลาคม 2563 เวลา 14:05 น.',
      title: 'บันทึกรายงานผล',
      subject: 'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน',
      url: 'https://docs.google.com/document/d/made/edit',
      blanks: 'เลขที่หนังสือ',
      state: 'current',
    },
  ],
};

export const FINDINGS: readonly FindingReport[] = [
  {
    key: 'money-two-amounts:1',
    code: 'money-two-amounts',
    severity: 'error',
    sheet: 'แผน',
    cell: 'G11',
    row: '1.3 โครงการฝึกอบรมคุณธรรมและจริยธรรม',
    message: 'เซลล์นี้มีมากกว่าหนึ่งค่า (“○ ๒๐,๐๐๐”) จึงไม่แน่ว่าเป็นของรายการใด และยังไม่ใช้ค่านี้',
    remedy: 'ให้เหลือเซลล์ละหนึ่งจำนวนของรายการนั้นเอง หรือพิมพ์ - เมื่อไม่ใช้งบประมาณ',
  },
  {
    key: 'text-invisible:1',
    code: 'text-invisible',
    severity: 'warning',
    sheet: 'แผน',
    cell: 'E2',
    row: '1.1 โครงการส่งเสริมการปฏิบัติงานตามประมวลจริยธรรม',
    message: 'ข้อความมีช่องว่างหรืออักขระที่มองไม่เห็น',
    remedy: 'ลบช่องว่างที่ต้นข้อความ',
    fix: 'สำนักปลัดเทศบาล',
  },
  {
    key: 'text-invisible:2',
    code: 'text-invisible',
    severity: 'warning',
    sheet: 'ผลดำเนินงาน',
    cell: 'H7',
    row: '2.4 มาตรการเผยแพร่ข้อมูลข่าวสาร',
    message: 'ข้อความมีช่องว่างหรืออักขระที่มองไม่เห็น',
    remedy: 'ลบช่องว่างที่ต้นข้อความ',
    fix: 'กองคลัง',
  },
  {
    key: 'digits-mixed:1',
    code: 'digits-mixed',
    severity: 'advice',
    sheet: 'ผลดำเนินงาน',
    cell: 'J9',
    row: '2.6 กิจกรรมเปิดโอกาสให้ประชาชนมีส่วนร่วม',
    message: 'ข้อความนี้ใช้เลขไทยปนกับเลขอารบิก',
    remedy: 'เลือกใช้เลขแบบเดียวกันทั้งข้อความ',
  },
  {
    key: 'tab-missing:1',
    code: 'detail-missing',
    severity: 'error',
    sheet: 'รายละเอียด',
    cell: '',
    row: '',
    message: 'แท็บนี้ยังไม่มีรายการ',
    remedy: 'กรอกรายการใต้แถวหัวตาราง แล้วตรวจสอบอีกครั้ง',
  },
  {
    key: 'spending:1',
    code: 'spent-more',
    severity: 'warning',
    sheet: 'ผลดำเนินงาน',
    cell: 'G12',
    row: '3.2 โครงการประชาคมท้องถิ่น',
    message: 'เบิกจ่าย 25,000 บาท มากกว่างบประมาณที่ตั้งไว้ 20,000 บาท',
    remedy: 'ตรวจว่าจำนวนใดถูกต้อง',
    setAside: {
      reason: 'โอนงบประมาณเพิ่มตามมติแล้ว',
      by: 'ปลัดเทศบาล',
      when: '7 เมษายน 2564 เวลา 10:00 น.',
    },
  },
];

const row = (dimension: 1 | 2 | 3 | 4 | 'total', figures: readonly (number | string)[]) => {
  const [items, done, planned, disbursed, percentItems, percentBudget] = figures;
  return {
    dimension,
    items: Number(items),
    done: Number(done),
    planned: String(planned),
    ordinance: String(planned),
    disbursed: String(disbursed),
    percentItems: String(percentItems),
    percentBudget: String(percentBudget),
  };
};

export const TABLES: TablesReport = {
  dimension: [
    row(1, [20, 15, '480000.00', '300000.00', '75.00', '62.50']),
    row(2, [25, 10, '250000.00', '80000.00', '40.00', '32.00']),
    row(3, [12, 3, '1250000.50', '125000.05', '25.00', '10.00']),
    row(4, [8, 8, '20000.00', '20000.00', '100.00', '100.00']),
    row('total', [65, 36, '2000000.50', '525000.05', '55.38', '26.25']),
  ],
  status: {
    ...{ baseline: 65, all: 65, inOrdinance: 40, inProgress: 20 },
    ...{ done: 36, cannot: 2, notReported: 7, implementation: '55.38', level: 'ปานกลาง' },
  },
  ita: null,
  planByYear: {
    years: [2561],
    dimensions: [],
    total: {
      ...{ items: 65, projects: 40, measures: 20, activities: 5, guidelines: 0 },
      budgets: ['2000000.50'],
    },
  },
};

export function reportOf(findings: readonly FindingReport[], parts: Partial<Report> = {}): Report {
  const counts = { error: 0, warning: 0, advice: 0, setAside: 0 };
  for (const { severity, setAside } of findings) counts[setAside ? 'setAside' : severity] += 1;
  return {
    workbook: 'แผนป้องกันการทุจริต',
    fiscalYear: 2564,
    round: 12,
    findings: [...findings],
    counts,
    tables: TABLES,
    reviews: [],
    documents: [],
    ...parts,
  };
}

export const REPORT = reportOf(FINDINGS);

export function fixOf(finding: FindingReport, parts: Partial<FixReport> = {}): FixReport {
  const { code, sheet, cell, row: label, fix = '' } = finding;
  return {
    ...{ code, sheet, cell, row: label },
    ...{ before: ` ${fix}`, after: fix },
    shown: { before: `␣${fix}`, after: fix },
    ...{ state: 'proposed', why: '' },
    ...parts,
  };
}

export const PLACEHOLDERS: readonly Placeholder[] = [
  { name: 'ชื่อหน่วยงาน', type: 'text', about: 'ชื่อเต็มของหน่วยงาน', inside: '' },
  { name: 'ความเห็น', type: 'list', about: 'ผู้ให้ความเห็นตามลำดับ', inside: '' },
  { name: 'ตำแหน่ง', type: 'text', about: 'ตำแหน่งของผู้ลงนาม', inside: 'ความเห็น' },
  { name: 'มีเว็บไซต์', type: 'flag', about: 'เมื่อกรอกเว็บไซต์ไว้', inside: '' },
];

/** A thousand findings and more, as a neglected workbook has them. */
export function manyFindings(count: number): FindingReport[] {
  return Array.from({ length: count }, (_, at) => ({
    key: `k${at}`,
    code: ['text-invisible', 'money-two-amounts', 'digits-mixed'][at % 3] ?? '',
    severity: (['warning', 'error', 'advice'] as const)[at % 3] ?? 'advice',
    sheet: at < count / 2 ? 'แผน' : 'ผลดำเนินงาน',
    cell: `G${at + 2}`,
    row: `${1 + (at % 4)}.${at} โครงการลำดับที่ ${at}`,
    message: `ข้อความของข้อที่ ${at} ${'บอกสิ่งที่พบในเซลล์นี้ '.repeat(1 + (at % 5))}`,
    remedy: 'แก้ให้ถูกต้อง แล้วตรวจสอบอีกครั้ง',
  }));
}
