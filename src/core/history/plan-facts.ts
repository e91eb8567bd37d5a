import { ITEM_KIND_NAMES } from '../records/item-kind';
import { latestResults } from '../records/latest-results';
import type { PlanItem, Records, Result } from '../records/records';
import { STATUS_NAMES } from '../records/status';
import { cellsOf, money, plain, UNUSABLE, type UnnamedFact } from './fact';
import type { FactScope } from './fact-scope';

export function planFacts(plan: readonly PlanItem[], scope: FactScope): UnnamedFact[] {
  return plan.map((item) => ({
    identity: item.code || plain(item.name),
    label: labelOf(item.code, item.name),
    dimension: item.dimension,
    row: item.row,
    cells: cellsOf({
      dimension: item.dimension === null ? UNUSABLE : String(item.dimension),
      kind: item.kind === null ? UNUSABLE : ITEM_KIND_NAMES[item.kind],
      name: plain(item.name),
      unit: plain(item.unit),
      baseline: item.baseline ? 'ใช่' : 'ไม่ใช่',
      note: plain(item.note),
      section: plain(item.section),
      ...budgets(item, scope),
    }),
  }));
}

/** The result of each item that counts in the round; one that says nothing is no fact. */
export function resultFacts(
  { plan, results }: Pick<Records, 'plan' | 'results'>,
  { fiscalYear, round }: FactScope,
): UnnamedFact[] {
  const items = new Map(plan.map((item) => [item.code, item]));
  const latest = [...latestResults(results, fiscalYear, round).values()];
  return latest.flatMap((result) => {
    const cells = cellsOf(resultTexts(result));
    if (cells.size === 0) return [];
    const item = items.get(result.code);
    return {
      identity: result.code,
      label: labelOf(result.code, item?.name ?? ''),
      dimension: item?.dimension ?? null,
      row: result.row,
      cells: cells.set('round', String(result.round)),
    };
  });
}

export function labelOf(code: string, name: string): string {
  return [code, plain(name)].filter(Boolean).join(' ');
}

function budgets(item: PlanItem, scope: FactScope): Record<string, string> {
  const years = scope.budgets === 'all' ? [...item.budgets.keys()] : [scope.fiscalYear];
  return Object.fromEntries(years.map((year) => [String(year), money(item.budgets.get(year))]));
}

function resultTexts(result: Result): Record<string, string> {
  const { status } = result;
  return {
    status: status === 'not-reported' ? '' : status === null ? UNUSABLE : STATUS_NAMES[status],
    inOrdinance: result.inOrdinance ? 'ใช่' : '',
    ordinance: money(result.ordinance),
    disbursed: money(result.disbursed),
    activity: plain(result.activity),
    outcome: plain(result.outcome),
    output: plain(result.output),
    result: plain(result.result),
    reason: plain(result.reason),
    evidence: plain(result.evidence),
  };
}
