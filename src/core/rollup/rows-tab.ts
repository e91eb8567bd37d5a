import type { Grid } from '../sheet/grid';
import {
  BODY_LOOK,
  baht,
  count,
  HEADER_LOOK,
  markLine,
  OWN_TAB_MARK,
  type PrintedCell,
  type PrintedTab,
  percent,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import { cellText } from '../text/cell';
import { otherPeriod } from './failures';
import { type FigureKind, figureColumns, figuresFrom, numbersOf } from './figure-columns';
import type { Gathering } from './gather';
import { implementation, type OfficeRow } from './office-row';
import { countsLine } from './say-gathering';

export const ROWS_TAB_NAME = 'ผลรายหน่วยงาน';

const LEAD: readonly (readonly [header: string, width: number])[] = [
  ['ลำดับ', 60],
  ['หน่วยงาน', 220],
  ['ไฟล์', 260],
  ['สถานะ', 100],
  ['เหตุ', 300],
  ['ทำอย่างไรต่อ', 300],
  ['อ่านเมื่อ', 180],
  ['ชื่อในไฟล์', 240],
  ['ระดับ', 80],
  ['ผลการนำแผนไปปฏิบัติ (ร้อยละ)', 110],
  ['รหัสเหตุ', 120],
];
const FIGURES = figureColumns();
const HEADERS = [...LEAD.map(([header]) => header), ...FIGURES.map(({ header }) => header)];
const HEADER_ROW = 5;

const STATES: Readonly<Record<OfficeRow['state'], string>> = {
  waiting: 'ยังไม่ได้อ่าน',
  read: 'อ่านแล้ว',
  failed: 'อ่านไม่ได้',
  doubled: 'ลิงก์ซ้ำ',
};

/** A row an office, which is also what a later run goes on from. */
export function printRowsTab(
  rows: readonly OfficeRow[],
  gathering: Gathering,
  stamp: string,
): PrintedTab {
  const tab = new TabBuilder(HEADERS.length);
  tab.add([['ผลรายหน่วยงาน']], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  tab.add([[countsLine(gathering)]], { bold: true });
  const header = tab.add(
    [
      [
        ...LEAD.map(() => ''),
        ...FIGURES.map(({ group }, index) => (group === FIGURES[index - 1]?.group ? '' : group)),
      ],
      HEADERS,
    ],
    HEADER_LOOK,
  );
  for (let start = 0; start < FIGURES.length; ) {
    const { group } = FIGURES[start] as { group: string };
    const length = FIGURES.filter((column) => column.group === group).length;
    tab.merge(header, 1, LEAD.length + start + 1, 1, length);
    start += length;
  }
  const others = new Set<OfficeRow>(gathering.others);
  const body = tab.add(
    rows.map((row) => cellsOf(row, others.has(row))),
    BODY_LOOK,
  );
  tab.look({ ...body, column: 5, columns: 2 }, { wrap: true });
  return tab.finish({
    name: ROWS_TAB_NAME,
    about: 'ผลที่โปร่งใสอ่านจากไฟล์ของแต่ละหน่วยงาน ใช้ทำต่อจากที่ค้าง โปรดอย่าแก้',
    widths: [
      ...LEAD.map(([, width]) => width),
      ...FIGURES.map(({ kind }) => (kind === 'money' ? 120 : 80)),
    ],
    frozenRows: HEADER_ROW,
  });
}

function cellsOf(row: OfficeRow, isOther: boolean): PrintedCell[] {
  const { figures } = row;
  const failure = isOther && figures ? otherPeriod(figures) : row.failure;
  return [
    count(row.order),
    row.name,
    row.address,
    STATES[row.state],
    failure?.why ?? '',
    failure?.remedy ?? '',
    row.when,
    figures?.organisation ?? '',
    figures?.level ?? '',
    figures ? percent(implementation(figures)) : '',
    failure?.code ?? '',
    ...(figures
      ? numbersOf(figures).map((number, index) => shown(number, FIGURES[index]?.kind))
      : FIGURES.map(() => '')),
  ];
}

function shown(number: number, kind: FigureKind | undefined): PrintedCell {
  if (kind === 'money') return baht(number);
  return kind === 'hundredths' ? percent(number) : count(number);
}

/** The rows of an earlier run. Where somebody changed the tab's form there are none, and all is read anew. */
export function readRowsTab(grid: Grid): OfficeRow[] {
  const text = (row: number, column: number) => cellText(grid.values[row]?.[column] ?? '');
  const isOurs =
    OWN_TAB_MARK.text.test(text(OWN_TAB_MARK.row - 1, 0)) &&
    HEADERS.every((header, column) => text(HEADER_ROW - 1, column) === header);
  if (!isOurs) return [];
  return grid.values.slice(HEADER_ROW).flatMap((cells) => readRow(cells) ?? []);
}

function readRow(cells: Grid['values'][number]): OfficeRow | null {
  const [order, ...texts] = cells.slice(0, LEAD.length);
  const [
    name = '',
    address = '',
    stateName,
    why = '',
    remedy = '',
    when = '',
    organisation = '',
    level = '',
    ,
    code = '',
  ] = texts.map(cellText);
  const states = Object.keys(STATES) as OfficeRow['state'][];
  const state = states.find((one) => STATES[one] === stateName);
  if (state === undefined || address === '') return null;
  const figures = figuresFrom(cells.slice(LEAD.length), { organisation, level });
  // Figures somebody changed into something else are read anew.
  const isWhole = state !== 'read' || figures !== null;
  const row: OfficeRow = {
    order: typeof order === 'number' ? order : 0,
    name,
    address,
    state: isWhole ? state : 'waiting',
    when,
    figures: state === 'read' ? figures : null,
    failure: state === 'failed' || state === 'doubled' ? { code, why, remedy } : null,
  };
  return row;
}
