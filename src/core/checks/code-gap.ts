import type { Report } from '../findings/collector';
import { DIMENSIONS, type Dimension } from '../records/dimension';
import { inOrder } from '../records/in-order';
import type { PlanKey } from '../records/plan-tab';
import type { PlanItem } from '../records/records';
import type { OpenTab } from '../sheet/open-tab';
import type { Check } from './check';

/** Codes of a dimension run 1, 2, 3 …: one left out may be an item lost, or a number mistyped. */
export const codeGap: Check = {
  name: 'ลำดับรหัสที่ขาด',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    const lists = new Map<Dimension, PlanItem[]>(DIMENSIONS.map((dimension) => [dimension, []]));
    for (const item of inOrder(records.plan)) {
      const dimension = item.code === '' ? item.dimension : Number(item.code.charAt(0));
      lists.get(dimension as Dimension)?.push(item);
    }
    for (const [dimension, items] of lists) checkDimension(tabs.plan, items, dimension, report);
  },
};

/** Fewer codes, or codes that begin higher, show no numbering to have gaps in. */
const FEWEST = 3;
const HIGHEST_START = 2;

function checkDimension(
  plan: OpenTab<PlanKey>,
  items: readonly PlanItem[],
  dimension: Dimension,
  report: Report,
): void {
  // An item whose code could not be read may be the missing one; it has its own finding.
  if (items.some((item) => item.code === '')) return;
  const first = new Map<number, PlanItem>();
  const twice: number[] = [];
  for (const item of items) {
    const number = Number(item.code.slice(2));
    if (first.has(number)) twice.push(number);
    else first.set(number, item);
  }
  const numbers = [...first.keys()].sort((a, b) => a - b);
  if (numbers.length < FEWEST || (numbers[0] ?? 0) > HIGHEST_START) return;
  const gaps = gapsIn(numbers);
  const [gap] = gaps;
  const after = gap && first.get(gap.after);
  if (!after) return;

  const key = plan.header.columns.has('code') ? 'code' : 'name';
  const place = plan.place(after.row, key, `${after.code} ${after.name}`);
  const code = (number: number) => `${dimension}.${number}`;
  const missing = gaps
    .map(({ from, to }) => (from === to ? code(from) : `${code(from)}–${code(to)}`))
    .join(', ');
  const doubled = twice
    .sort((a, b) => a - b)
    .find((number) => gaps.some(({ from }) => from === number + 1));
  if (doubled === undefined) report('code-gap', place, { dimension, missing });
  else {
    const params = { dimension, missing, doubled: code(doubled), next: code(doubled + 1) };
    report('code-gap-doubled', place, params);
  }
}

interface Gap {
  readonly from: number;
  readonly to: number;
  /** The number that follows the gap. */
  readonly after: number;
}

function gapsIn(sorted: readonly number[]): Gap[] {
  const gaps: Gap[] = [];
  let expected = 1;
  for (const number of sorted) {
    if (number > expected) gaps.push({ from: expected, to: number - 1, after: number });
    expected = number + 1;
  }
  return gaps;
}
