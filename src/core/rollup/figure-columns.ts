import type { Round } from '../records/records';
import type { Cell } from '../text/cell';
import { LARGEST_FIGURE } from './figures';
import type { OfficeFigures } from './office-row';

/** The numbers of an office in the order in which they stand in its row. */

export type FigureKind = 'count' | 'money' | 'hundredths';

interface FigureColumn {
  readonly group: string;
  readonly header: string;
  readonly kind: FigureKind;
}

const COUNTS = { error: 'ผิด', warning: 'เตือน', advice: 'แนะนำ', setAside: 'คงไว้' } as const;
const SUMS = {
  items: ['รายการ', 'count'],
  done: ['แล้วเสร็จ', 'count'],
  planned: ['งบตามแผน', 'money'],
  ordinance: ['งบตามข้อบัญญัติ', 'money'],
  disbursed: ['เบิกจ่าย', 'money'],
} as const;
const STATUS = {
  baseline: 'โครงการตั้งต้น',
  all: 'ทั้งหมด',
  inOrdinance: 'บรรจุในข้อบัญญัติ',
  inProgress: 'อยู่ระหว่างดำเนินการ',
  done: 'แล้วเสร็จ',
  cannot: 'ไม่สามารถดำเนินการได้',
  notReported: 'ยังไม่รายงาน',
} as const;
const DIMENSIONS = [1, 2, 3, 4];

export function figureColumns(): FigureColumn[] {
  const column = (group: string, header: string, kind: FigureKind = 'count') => ({
    group,
    header,
    kind,
  });
  return [
    column('รอบที่รายงาน', 'ปีงบประมาณ'),
    column('รอบที่รายงาน', 'รอบ'),
    ...Object.values(COUNTS).map((header) => column('ข้อที่พบ', header)),
    ...DIMENSIONS.flatMap((dimension) =>
      Object.values(SUMS).map(([header, kind]) => column(`มิติที่ ${dimension}`, header, kind)),
    ),
    ...Object.values(STATUS).map((header) => column('สถานะ', header)),
    column('สถานะ', 'น้ำหนักอยู่ระหว่างดำเนินการ', 'hundredths'),
  ];
}

/** Money in satang, the weight in hundredths. */
export function numbersOf({
  fiscalYear,
  round,
  counts,
  dimensions,
  status,
  weight,
}: OfficeFigures): number[] {
  return [
    fiscalYear,
    round,
    ...keysOf(COUNTS).map((key) => counts[key]),
    ...dimensions.flatMap((sums) => keysOf(SUMS).map((key) => sums[key])),
    ...keysOf(STATUS).map((key) => status[key]),
    weight,
  ];
}

/** The figures of cells as `numbersOf` had them printed; null where one of them is no such number. */
export function figuresFrom(
  cells: readonly Cell[],
  texts: Pick<OfficeFigures, 'organisation' | 'level'>,
): OfficeFigures | null {
  const numbers = figureColumns().map(({ kind }, index) => numberFrom(cells[index], kind));
  if (numbers.includes(null)) return null;
  let at = 0;
  const next = () => numbers[at++] as number;
  const take = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, next()])) as Record<Key, number>;
  const fiscalYear = next();
  const round = next();
  if (round !== 6 && round !== 12) return null;
  return {
    ...texts,
    fiscalYear,
    round: round satisfies Round,
    counts: take(keysOf(COUNTS)),
    dimensions: DIMENSIONS.map(() => take(keysOf(SUMS))),
    status: take(keysOf(STATUS)),
    weight: next(),
  };
}

/** Below LARGEST_FIGURE every amount of satang comes back whole from a cell of baht. */
function numberFrom(cell: Cell | undefined, kind: FigureKind): number | null {
  if (typeof cell !== 'number') return null;
  const number = kind === 'count' ? cell : Math.round(cell * 100);
  const isExact = kind === 'count' || Math.abs(cell * 100 - number) < 0.01;
  return isExact && Number.isSafeInteger(number) && number >= 0 && number < LARGEST_FIGURE
    ? number
    : null;
}

function keysOf<Key extends string>(names: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(names) as Key[];
}
