import { INSTRUMENTS, type Instrument } from '../../records/indicators';
import type { MeasureStatus } from '../../records/measure-status';
import type { Measure } from '../../records/records';
import { cellLines, expectedLines, isTallRow } from '../paper/cell-lines';
import {
  hasResult,
  issueLines,
  type MeasureGroup,
  measureGroups,
  statusOfGroup,
} from '../paper/measure-groups';
import type { Paper } from '../paper/paper';
import { typeset } from '../paper/typeset';
import { indicatorNames, numberOf } from './indicator-names';

/** What the fields of the paper are made from. */
export interface ProgressFacts extends Paper {
  /** Those that have measures; the ones without an instrument last. */
  readonly instruments: readonly InstrumentProgress[];
}

export interface InstrumentProgress {
  readonly instrument: Instrument | null;
  readonly rows: readonly ProgressRow[];
  /** Names, with their numbers, of the measures whose status nobody told. */
  readonly untold: readonly string[];
}

/** A row of a table, as printed; a cell with '' in it prints a visible blank. */
export interface ProgressRow {
  readonly name: readonly string[];
  readonly unit: readonly string[];
  readonly steps: readonly string[];
  readonly monitoring: readonly string[];
  readonly period: readonly string[];
  readonly result: readonly string[];
  readonly status: MeasureStatus | null;
  readonly isTall: boolean;
}

type Column = Exclude<keyof ProgressRow, 'status' | 'isTall'>;

/** How many letters a line of each column of the shipped template takes. */
const LETTERS: Readonly<Record<Column, number>> = {
  name: 14,
  unit: 16,
  steps: 23,
  monitoring: 22,
  period: 10,
  result: 17,
};
const COLUMNS = Object.keys(LETTERS) as Column[];

export function progressFacts(paper: Paper): ProgressFacts {
  const groups = measureGroups(paper.data.records.measures);
  const instruments = [...INSTRUMENTS, null].flatMap((instrument) => {
    const own = groups.filter(({ rows: [lead] }) => lead.instrument === instrument);
    return own.length > 0 ? [ofInstrument(instrument, own, paper)] : [];
  });
  return { ...paper, instruments };
}

function ofInstrument(
  instrument: Instrument | null,
  groups: readonly MeasureGroup[],
  { settings }: Paper,
): InstrumentProgress {
  const names = indicatorNames(groups);
  const set = (lines: readonly string[]): string[] =>
    lines.map((line) => typeset(line, settings.thaiDigitsInTables));
  const rows = groups.flatMap((group, index) =>
    group.rows.map((row, at): ProgressRow => {
      const name = names[index] ?? [''];
      const cells = at === 0 ? firstRow(group, name) : nextRow(row, name);
      const printed = COLUMNS.map((column) => [column, set(cells[column])] as const);
      const isTall = isTallRow(
        printed.map(([column, lines]) => ({ lines, letters: LETTERS[column] })),
      );
      const texts = Object.fromEntries(printed) as Record<Column, string[]>;
      return { ...texts, status: row.status, isTall };
    }),
  );
  const untold = groups.flatMap((group, index) =>
    statusOfGroup(group) === null ? [(names[index] ?? []).join(' ')] : [],
  );
  return { instrument, rows, untold: set(untold) };
}

function firstRow(group: MeasureGroup, name: readonly string[]): Record<Column, string[]> {
  const [row] = group.rows;
  return {
    name: [...name],
    unit: expectedLines(row.unit),
    steps: [...issueLines(row), ...expectedLines(row.steps)],
    monitoring: expectedLines(row.monitoring),
    period: expectedLines(row.period),
    result: hasResult(group) ? told(row) : ['ยังไม่มีรายงานผล'],
  };
}

/** Nothing need stand in its cells but what the office typed. */
function nextRow(row: Measure, [name = '']: readonly string[]): Record<Column, string[]> {
  return {
    name: [`${numberOf(name)} (ต่อ)`.trim()],
    unit: cellLines(row.unit),
    steps: [...issueLines(row), ...cellLines(row.steps)],
    monitoring: cellLines(row.monitoring),
    period: cellLines(row.period),
    result: told(row),
  };
}

/** The form has one column for both. */
function told({ result, outcome }: Measure): string[] {
  return [...cellLines(result), ...cellLines(outcome)];
}
