import type { Measure } from '../../records/records';
import { cellLines, expectedLines, isTallRow } from '../paper/cell-lines';
import {
  hasResult,
  issueLines,
  type MeasureGroup,
  measureGroups,
  tellsResult,
} from '../paper/measure-groups';
import type { Paper } from '../paper/paper';
import { typeset } from '../paper/typeset';

/** What the fields of the report are made from. */
export interface MeasureFacts extends Paper {
  readonly groups: readonly MeasureGroup[];
  readonly rows: readonly MeasureRow[];
}

/** A row of the table, as printed; a cell with '' in it prints a visible blank. */
export interface MeasureRow {
  readonly name: readonly string[];
  readonly steps: readonly string[];
  readonly unit: readonly string[];
  readonly period: readonly string[];
  readonly result: readonly string[];
  readonly outcome: readonly string[];
  readonly isTall: boolean;
}

type Column = Exclude<keyof MeasureRow, 'isTall'>;

/** How many letters a line of each column of the shipped template takes. */
const LETTERS: Readonly<Record<Column, number>> = {
  name: 18,
  steps: 35,
  unit: 13,
  period: 12,
  result: 31,
  outcome: 23,
};
const COLUMNS = Object.keys(LETTERS) as Column[];

export function measureFacts(paper: Paper): MeasureFacts {
  const groups = measureGroups(paper.data.records.measures);
  const rows = groups.flatMap((group) =>
    group.rows.map((row, index) => printed(group, row, index)),
  );
  return { ...paper, groups, rows: rows.map((row) => withDigits(row, paper)) };
}

export function unreported(groups: readonly MeasureGroup[]): MeasureGroup[] {
  return groups.filter((group) => !hasResult(group));
}

function printed(group: MeasureGroup, row: Measure, index: number): Record<Column, string[]> {
  if (index > 0) {
    return {
      name: [`${group.number}. (ต่อ)`],
      steps: [...issueLines(row), ...cellLines(row.steps)],
      unit: cellLines(row.unit),
      period: cellLines(row.period),
      result: cellLines(row.result),
      outcome: cellLines(row.outcome),
    };
  }
  const [name = '', ...more] = cellLines(row.name);
  const toldBelow = hasResult(group) && !tellsResult(row);
  const reported = tellsResult(row);
  return {
    name: [name && `${group.number}. ${name}`, ...more],
    steps: [...issueLines(row), ...expectedLines(row.steps)],
    unit: expectedLines(row.unit),
    period: expectedLines(row.period),
    result: toldBelow ? [] : reported ? expectedLines(row.result) : ['ยังไม่มีรายงานผล'],
    outcome: toldBelow ? [] : reported ? expectedLines(row.outcome) : ['-'],
  };
}

function withDigits(row: Record<Column, string[]>, { settings }: Paper): MeasureRow {
  const cells = COLUMNS.map(
    (column) =>
      [column, row[column].map((line) => typeset(line, settings.thaiDigitsInTables))] as const,
  );
  const isTall = isTallRow(cells.map(([column, lines]) => ({ lines, letters: LETTERS[column] })));
  return { ...(Object.fromEntries(cells) as Record<Column, string[]>), isTall };
}
