import type { PlanItem } from '../../records/records';
import { STATUS_NAMES } from '../../records/status';
import { type Field, flag, list, text } from '../template/field';
import type { ReportedItem, ReportFacts } from './facts';

interface Listed {
  readonly item: PlanItem;
  readonly inTables: ReportFacts['inTables'];
}

const LISTED: readonly Field<Listed>[] = [
  text('รหัส', 'รหัสของรายการในแผน', ({ item, inTables }) => inTables(item.code)),
  text('ชื่อรายการ', 'ชื่อโครงการ กิจกรรม หรือมาตรการ', ({ item, inTables }) => inTables(item.name)),
  text('หน่วยงาน', 'หน่วยงานรับผิดชอบ เป็น - เมื่อไม่ได้กรอก', ({ item, inTables }) =>
    inTables(item.unit || '-'),
  ),
];

/** What the report has no text for, item by item; digits as set for tables. */
export const MISSING_FIELDS: readonly Field<ReportFacts>[] = [
  ...countIfAny('ยังไม่รายงาน', 'ยังไม่มีรายงานผลในรอบนี้', ({ notReported }) => notReported),
  list<ReportFacts, Listed>(
    'รายการที่ยังไม่รายงาน',
    'รายการในแผนที่ยังไม่มีรายงานผลในรอบนี้',
    ({ notReported, inTables }) => notReported.map((item) => ({ item, inTables })),
    LISTED,
  ),
  ...countIfAny('ยังไม่มีข้อความผล', 'รายงานแล้วแต่ยังไม่ได้กรอกผล', ({ untold }) => untold),
  list<ReportFacts, Listed & ReportedItem>(
    'รายการที่ยังไม่มีข้อความผล',
    'รายการที่รายงานแล้วแต่ยังไม่ได้กรอกผล',
    ({ untold, inTables }) => untold.map((reported) => ({ ...reported, inTables })),
    [
      text('ลำดับ', 'ลำดับของรายการในรายงาน', ({ number, inTables }) => inTables(String(number))),
      ...LISTED,
      text(
        'สถานะ',
        'สถานะของรายการ',
        ({ result }) => STATUS_NAMES[result.status ?? 'not-reported'],
      ),
    ],
  ),
];

function countIfAny(
  what: string,
  about: string,
  value: (facts: ReportFacts) => readonly unknown[],
): Field<ReportFacts>[] {
  return [
    text(`จำนวนที่${what}`, `จำนวนรายการที่${about}`, (facts) =>
      facts.inText(String(value(facts).length)),
    ),
    flag(`มีรายการที่${what}`, `จริงเมื่อมีรายการที่${about}`, (facts) => value(facts).length > 0),
  ];
}
