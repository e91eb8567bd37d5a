import { DIMENSION_NAMES } from '../../records/dimension';
import type { Settings } from '../../records/records';
import { STATUS_NAMES } from '../../records/status';
import {
  BODY_LOOK,
  baht,
  bar,
  count,
  type PrintedCell,
  percent,
  QUIET_LOOK,
  type TabBuilder,
} from '../../sheet/printed-tab';
import { DIMENSION_TAB_NAME } from '../../tables/print-dimension-tab';
import type { DimensionRow, Tables } from '../../tables/tables';
import { formatPercent, percentOf } from '../../text/percent';
import { BAR_COLOUR, BAR_COLUMN, type See, section } from './layout';

/** The dimension table with a bar each; the tables as printed stand in สรุปมิติ. */
export function progressSection(tab: TabBuilder, { dimension }: Tables, see: See): void {
  const rows = dimension.filter((row) => row.dimension !== 'total');
  const full = see(DIMENSION_TAB_NAME, 'ตารางเต็มอยู่ใน');
  const body = section(
    tab,
    full ? `ผลตามมิติ (${full})` : 'ผลตามมิติ',
    [
      'มิติ',
      'ชื่อมิติ',
      'รายการ',
      'แล้วเสร็จ',
      'ความคืบหน้า (ร้อยละของรายการ)',
      'งบตามแผน (บาท)',
      'เบิกจ่าย (บาท)',
      'ร้อยละของงบ',
    ],
    rows.map(rowCells),
  );
  const total = dimension.find((row) => row.dimension === 'total');
  if (total) tab.add([rowCells(total)], { ...BODY_LOOK, bold: true });
  tab.look({ ...body, columns: 1 }, { align: 'center' });
  tab.look({ ...body, column: BAR_COLUMN, columns: 1, rows: body.rows + 1 }, { color: BAR_COLOUR });
  tab.gap();
}

function rowCells(row: DimensionRow): PrintedCell[] {
  const isTotal = row.dimension === 'total';
  return [
    isTotal ? 'รวม' : count(Number(row.dimension)),
    isTotal ? '' : DIMENSION_NAMES[row.dimension],
    count(row.items),
    count(row.done),
    barWithPercent(row.percentItems),
    baht(row.planned),
    baht(row.disbursed),
    percent(row.percentBudget),
  ];
}

function barWithPercent(hundredths: DimensionRow['percentItems']): string {
  return `${bar(hundredths)} ${formatPercent(hundredths)}`.trim();
}

/** How the items stand, and what is reckoned from it. */
export function statusSection(
  tab: TabBuilder,
  { status, round }: Tables,
  settings: Settings,
): void {
  const counts = [
    [STATUS_NAMES.done, status.done],
    [STATUS_NAMES['in-progress'], status.inProgress],
    [STATUS_NAMES.cannot, status.cannot],
    [STATUS_NAMES['not-reported'], status.notReported],
  ] as const;
  const body = section(
    tab,
    'สถานะของรายการ',
    ['สถานะ', '', 'รายการ', 'ร้อยละ', 'สัดส่วน'],
    counts.map(([name, number]) => {
      const share = percentOf(number, status.all);
      return [name, '', count(number), percent(share), bar(share)];
    }),
  );
  tab.mergeAcross({ ...body, row: body.row - 1, rows: body.rows + 1, columns: 2 });
  tab.look({ ...body, column: BAR_COLUMN, columns: 1 }, { color: BAR_COLOUR });
  const [high, middle] = settings.levels[round];
  tab.add(
    [
      [
        `ผลการนำแผนไปปฏิบัติคิดจากโครงการตั้งต้น ${status.baseline} รายการ: ร้อยละ ${formatPercent(status.implementation)} ระดับ ${status.level}`,
      ],
      [
        `ระดับเป็นเกณฑ์ที่หน่วยงานตั้งเอง ไม่ใช่เกณฑ์ทางการ: มาก ตั้งแต่ร้อยละ ${formatPercent(high)} ปานกลาง ตั้งแต่ร้อยละ ${formatPercent(middle)}`,
      ],
    ],
    QUIET_LOOK,
  );
  tab.gap();
}
