import type { DocumentData } from '../../../../src/core/documents/kind';
import { planBook } from '../../../../src/core/documents/plan-book/plan-book';
import { examine } from '../../../../src/core/pipeline/examine';
import type { Detail, PlanItem, Records } from '../../../../src/core/records/records';
import { computeTables } from '../../../../src/core/tables/compute';
import { kokkatumWorkbook } from '../../../support/samples';
import { filledPaper } from '../shipped';

/** The plan of FY2566–2570 as its paper has it. */
export const KOKKATUM: DocumentData = dataOf(examine(kokkatumWorkbook()).book.records);

/** One item with a detail, one without, one in another dimension; three years. */
export const SMALL: DocumentData = dataOf({
  ...KOKKATUM.records,
  settings: { ...KOKKATUM.records.settings, planStart: 2566, planEnd: 2568 },
  plan: [
    item('1.1', 'โครงการอบรม', [2_000_000, 0, 2_050]),
    item('1.2', 'มาตรการประกาศเจตนารมณ์', [0, 0, 0], 'ทุกส่วนราชการ'),
    item('3.1', 'กิจกรรมเวทีประชาคม', [0, 3_000_000, 0]),
  ],
  details: [detail('1.1', 'โครงการอบรม'), detail('3.1', 'กิจกรรมเวทีประชาคม')],
});

export function withRecords(changes: Partial<Records>): DocumentData {
  return dataOf({ ...KOKKATUM.records, ...changes });
}

export function filledBook(data: DocumentData) {
  return filledPaper(planBook, data);
}

/** Budgets in satang from FY2566 on. */
export function item(
  code: string,
  name: string,
  budgets: readonly (number | null)[],
  note = '',
): PlanItem {
  const dimension = Number(code.charAt(0)) as PlanItem['dimension'];
  return {
    row: 2,
    code,
    dimension,
    kind: name.startsWith('โครงการ')
      ? 'project'
      : name.startsWith('มาตรการ')
        ? 'measure'
        : 'activity',
    name,
    unit: 'สำนักปลัดเทศบาล',
    baseline: true,
    budgets: new Map(budgets.map((budget, index) => [2566 + index, budget])),
    note,
    section: '',
  };
}

export function detail(code: string, name: string): Detail {
  return {
    row: 2,
    code,
    name,
    rationale: 'เหตุผลข้อแรก\nเหตุผลข้อที่สอง',
    objectives: '1) เพื่อให้รู้\n2) เพื่อให้ทำ',
    target: 'บุคลากร 60 คน',
    method: '1) วางแผน\n2) ดำเนินการ',
    period: 'ปีงบประมาณ พ.ศ. 2566 – 2568',
    budget: '20,000',
    responsible: 'สำนักปลัดเทศบาล',
    output: 'อบรม 3 ครั้ง',
    outcome: '',
  };
}

function dataOf(records: Records): DocumentData {
  const tables = computeTables(records);
  if (!tables) throw new Error('the settings do not say the year');
  return { records, tables };
}
