import type { MeasureStatus } from '../../records/measure-status';
import type { Measure } from '../../records/records';
import { hasKey } from '../../text/thai';
import { cellLines } from './cell-lines';

/** A measure: the row with its name, and those below that go on with it. */
export interface MeasureGroup {
  /** Its own running number, or the one it gets on paper. */
  readonly number: number;
  /** The first is the one with the name. */
  readonly rows: readonly [Measure, ...Measure[]];
}

/** The rows of มาตรการ as measures, in the order of the tab. */
export function measureGroups(measures: readonly Measure[]): MeasureGroup[] {
  const groups: [Measure, ...Measure[]][] = [];
  for (const measure of measures) {
    const above = groups[groups.length - 1];
    if (above && goesOn(measure)) above.push(measure);
    else groups.push([measure]);
  }
  const numbers = runningNumbers(groups.map(([{ order }]) => order));
  return groups.map((rows, index) => ({ number: numbers[index] ?? index + 1, rows }));
}

/** A number or an instrument of its own makes it another measure, whose name is missing. */
function goesOn({ name, order, instrument }: Measure): boolean {
  return !hasKey(name) && order === null && instrument === null;
}

/**
 * Own numbers where there are any, the others going on from the one before. Should that give a
 * number twice that nobody typed twice, all are numbered from 1.
 */
export function runningNumbers(own: readonly (number | null)[]): number[] {
  const numbers: number[] = [];
  for (const number of own) numbers.push(number ?? (numbers[numbers.length - 1] ?? 0) + 1);
  const isTyped = own.every((number) => number !== null);
  const isUnique = new Set(numbers).size === numbers.length;
  return isTyped || isUnique ? numbers : numbers.map((_, index) => index + 1);
}

/** What is told of a measure as a whole: rows that differ make it one under way. */
export function statusOfGroup({ rows }: MeasureGroup): MeasureStatus | null {
  const told = new Set(rows.flatMap(({ status }) => (status === null ? [] : [status])));
  const [only = null] = told;
  return told.size > 1 ? 'in-progress' : only;
}

/** Whether anything is told of what was done or what came of it. */
export function hasResult({ rows }: MeasureGroup): boolean {
  return rows.some(tellsResult);
}

export function tellsResult({ result, outcome }: Measure): boolean {
  return hasKey(result) || hasKey(outcome);
}

/** Printed forms have no column for what is to be improved: it leads the steps that follow from it. */
export function issueLines({ issue }: Measure): string[] {
  const [first, ...more] = cellLines(issue);
  return first === undefined ? [] : [`ประเด็นที่ต้องปรับปรุง: ${first}`, ...more];
}
