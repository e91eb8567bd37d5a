import { addMoney } from '../records/add-money';
import { DIMENSIONS, type Dimension } from '../records/dimension';
import { PLAN_TAB } from '../records/plan-tab';
import { RESULTS_TAB } from '../records/results-tab';
import { SETTINGS_TAB } from '../records/settings-tab';
import { STATUS_NAMES } from '../records/status';
import { readMoney, type Satang } from '../text/money';
import type { Period } from './closed-round';
import { type Change, compareFacts } from './compare-facts';
import type { Fact } from './fact';
import type { Snapshot } from './snapshot';

/** The data of a round, closed or as it is now. */
export interface RoundState extends RoundSide {
  readonly facts: readonly Fact[];
}

export interface RoundSide extends Period {
  /** null for the data of now. */
  readonly closed: Pick<Snapshot, 'tab' | 'by' | 'when' | 'isWhole'> | null;
}

export interface Figures {
  readonly items: number;
  readonly done: number;
  readonly planned: Satang;
  readonly ordinance: Satang;
  readonly disbursed: Satang;
}

export interface DimensionChange {
  readonly dimension: Dimension | 'total';
  readonly before: Figures;
  readonly after: Figures;
  /** Items that are new, that are gone, and that stayed with another status. */
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

export interface RoundComparison {
  readonly before: RoundSide;
  readonly after: RoundSide;
  /** Four dimensions, then the total. */
  readonly rows: readonly DimensionChange[];
  readonly changes: readonly Change[];
}

/** What changed from one state of a round to another, which may be of another round or year. */
export function compareRounds(before: RoundState, after: RoundState): RoundComparison {
  const [earlier, later] = [itemsOf(before), itemsOf(after)];
  const rows = DIMENSIONS.map((dimension): DimensionChange => {
    const isOwn = ([, item]: [string, Item]) => item.dimension === dimension;
    const [was, is] = [[...earlier].filter(isOwn), [...later].filter(isOwn)];
    return {
      dimension,
      before: sumOf(was.map(([, item]) => item)),
      after: sumOf(is.map(([, item]) => item)),
      added: is.filter(([key]) => !earlier.has(key)).length,
      removed: was.filter(([key]) => !later.has(key)).length,
      moved: is.filter(([key, { status }]) => (earlier.get(key)?.status ?? status) !== status)
        .length,
    };
  });
  const [from, to] = [comparable(before, after), comparable(after, before)];
  const changes = compareFacts(withBlanks(from, to), withBlanks(to, from));
  return {
    ...{ before: sideOf(before), after: sideOf(after) },
    ...{ rows: [...rows, totalOf(rows)], changes },
  };
}

function sideOf({ fiscalYear, round, closed }: RoundState): RoundSide {
  if (!closed) return { fiscalYear, round, closed };
  const { tab, by, when, isWhole } = closed;
  return { fiscalYear, round, closed: { tab, by, when, isWhole } };
}

/** An item of the plan with its result. */
interface Item extends Omit<Figures, 'items' | 'done'> {
  readonly dimension: Dimension | null;
  /** '' while it is not reported. */
  readonly status: string;
}

function itemsOf({ facts, fiscalYear }: RoundState): Map<string, Item> {
  const results = new Map<string, Fact>();
  for (const fact of facts) if (fact.tab === RESULTS_TAB.name) results.set(fact.identity, fact);
  const items = new Map<string, Item>();
  for (const { tab, identity, dimension, cells } of facts) {
    if (tab !== PLAN_TAB.name) continue;
    const told = (key: string) => results.get(identity)?.cells.get(key);
    items.set(identity, {
      dimension,
      status: told('status') ?? '',
      planned: satang(cells.get(String(fiscalYear))),
      ordinance: satang(told('ordinance')),
      disbursed: satang(told('disbursed')),
    });
  }
  return items;
}

function satang(text = ''): Satang {
  const reading = readMoney(text);
  return (reading.ok && reading.value) || 0;
}

const MONEY = ['planned', 'ordinance', 'disbursed'] as const;

function sumOf(items: readonly Item[]): Figures {
  const done = items.filter(({ status }) => status === STATUS_NAMES.done).length;
  return { items: items.length, done, ...moneyOf(items) };
}

function moneyOf(parts: readonly Pick<Figures, (typeof MONEY)[number]>[]) {
  const [planned, ordinance, disbursed] = MONEY.map((key) =>
    parts.reduce((sum, part) => addMoney(sum, part[key]), 0),
  ) as [Satang, Satang, Satang];
  return { planned, ordinance, disbursed };
}

function totalOf(rows: readonly DimensionChange[]): DimensionChange {
  const sum = (count: (row: DimensionChange) => number) =>
    rows.reduce((all, row) => all + count(row), 0);
  const side = (figures: (row: DimensionChange) => Figures): Figures => ({
    items: sum((row) => figures(row).items),
    done: sum((row) => figures(row).done),
    ...moneyOf(rows.map(figures)),
  });
  return {
    dimension: 'total',
    before: side(({ before }) => before),
    after: side(({ after }) => after),
    added: sum(({ added }) => added),
    removed: sum(({ removed }) => removed),
    moved: sum(({ moved }) => moved),
  };
}

/** An item that is not reported on one side has a result without cells there, so that each cell is told. */
function withBlanks(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const isResult = ({ tab }: Fact) => tab === RESULTS_TAB.name;
  const known = new Set(facts.filter(isResult).map(({ identity }) => identity));
  const lacking = others.filter((fact) => isResult(fact) && !known.has(fact.identity));
  return [...facts, ...lacking.map((fact) => ({ ...fact, row: 0, cells: new Map() }))];
}

/** What says of which round a row is, and rules of one round alone. */
const OF_ROUND: Readonly<Record<string, readonly string[]>> = {
  [RESULTS_TAB.name]: ['round'],
  [SETTINGS_TAB.name]: ['level6', 'level12'],
};

/**
 * The facts that can be set beside those of another state: between rounds without what a round is known
 * by; between years only items and results, with the year's budget in the column of the later year.
 */
function comparable(state: RoundState, other: RoundState): readonly Fact[] {
  const { facts, fiscalYear, round } = state;
  const isOneYear = fiscalYear === other.fiscalYear;
  if (isOneYear && round === other.round) return facts;
  const tabs = [PLAN_TAB.name, RESULTS_TAB.name];
  const year = String(Math.max(fiscalYear, other.fiscalYear));
  return facts
    .filter(({ tab }) => isOneYear || tabs.includes(tab))
    .map((fact) => {
      const cells = new Map<string, string>();
      for (const [key, text] of fact.cells) {
        if (OF_ROUND[fact.tab]?.includes(key)) continue;
        cells.set(key === String(fiscalYear) ? year : key, text);
      }
      return { ...fact, cells };
    });
}
