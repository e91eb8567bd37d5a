import { namedLines } from '../../records/read-measures';
import type { Measure } from '../../records/records';
import { toArabicDigits } from '../../text/digits';
import { cellLines } from '../paper/cell-lines';
import { type MeasureGroup, runningNumbers } from '../paper/measure-groups';

interface NamedLine {
  readonly own: number | null;
  readonly text: string;
}

/** What stands in the first column: every indicator of a cell has its own number in the table. */
export function indicatorNames(groups: readonly MeasureGroup[]): string[][] {
  const lines = groups.map(({ rows: [lead] }) => linesOf(lead));
  const numbers = runningNumbers(lines.flat().map(({ own }) => own));
  let at = 0;
  return lines.map((own) =>
    own.map(({ text }) => {
      const number = numbers[at++];
      return text === '' ? '' : `${number}. ${text}`;
    }),
  );
}

/** '2.' of '2. การใช้งบประมาณ'. */
export function numberOf(name: string): string {
  return (LEAD.exec(name)?.[0] ?? '').trim();
}

const LEAD = /^([0-9๐-๙]{1,3}) ?[.)] ?/;

function linesOf({ name, order, indicators }: Measure): NamedLine[] {
  const lines = namedLines(name);
  const isList = lines.length > 1 && lines.every((line) => LEAD.test(line));
  if (!isList && (lines.length < 2 || indicators.length !== lines.length)) {
    return [{ own: order, text: cellLines(name).join(' ') }];
  }
  return lines.map((line) => {
    const [lead = '', digits] = LEAD.exec(line) ?? [];
    const own = digits === undefined ? null : Number(toArabicDigits(digits));
    return { own, text: line.slice(lead.length) };
  });
}
