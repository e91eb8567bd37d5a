import type { Round } from '../records/records';
import { isRead, nameOf, type OfficeRow, type Period, type ReadRow } from './office-row';
import type { ListedOffice } from './read-offices';

/** The year and round the coordinator asks for; null where the offices' own are taken. */
export interface Asked {
  readonly fiscalYear: number | null;
  readonly round: Round | null;
}

/** Which offices count, and which do not. */
export interface Gathering {
  /** What is summed; null while nothing says so. */
  readonly period: Period | null;
  /** Read, and of that period. */
  readonly counted: readonly ReadRow[];
  /** Read, but of another year or round. */
  readonly others: readonly ReadRow[];
  readonly failed: readonly OfficeRow[];
  readonly doubled: readonly OfficeRow[];
  readonly waiting: readonly OfficeRow[];
  /** Names that more than one of the counted files have. */
  readonly sameNames: readonly string[];
}

/** Which of the rows to read anew: none but those waiting, also those that do not count, or all. */
export type Again = 'failed' | 'all' | readonly string[];

export function gather(rows: readonly OfficeRow[], asked: Asked): Gathering {
  const read = rows.filter(isRead);
  const period = periodOf(read, asked);
  const isOf = ({ figures }: ReadRow) => period !== null && isSame(figures, period);
  const counted = read.filter(isOf);
  const names = counted.map(nameOf);
  return {
    period,
    counted,
    others: read.filter((row) => !isOf(row)),
    failed: rows.filter(({ state }) => state === 'failed'),
    doubled: rows.filter(({ state }) => state === 'doubled'),
    waiting: rows.filter(({ state }) => state === 'waiting'),
    sameNames: [...new Set(names.filter((name, index) => names.indexOf(name) !== index))],
  };
}

/**
 * The list as it stands now, each office with what was read of it before. What was read of a file on a computer stays
 * where files cannot be opened, until all is read anew.
 */
export function joinRows(
  offices: readonly ListedOffice[],
  before: readonly OfficeRow[],
  again: Again | undefined,
  { period }: Pick<Gathering, 'period'>,
): OfficeRow[] {
  const known = new Map(before.map((row) => [row.address, row]));
  return offices.map(({ id, row }) => {
    const held = known.get(row.address);
    if (!held) return row;
    const stays = id === null ? isKeptFile(row, held, again) : isKept(held, again, period);
    return stays ? { ...held, order: row.order, name: row.name } : row;
  });
}

function isKeptFile({ failure }: OfficeRow, held: OfficeRow, again: Again | undefined): boolean {
  return failure?.code === 'address-file' && isRead(held) && again !== 'all';
}

function isKept(row: OfficeRow, again: Again | undefined, period: Period | null): boolean {
  if (row.state !== 'read' && row.state !== 'failed') return false;
  if (again === undefined) return true;
  if (again === 'all') return false;
  if (again !== 'failed') return !again.includes(row.address);
  return isRead(row) && (period === null || isSame(row.figures, period));
}

/**
 * What was asked for; where that is not whole, what most of the offices have, and of two that are
 * equally frequent the later one.
 */
function periodOf(read: readonly ReadRow[], { fiscalYear, round }: Asked): Period | null {
  if (fiscalYear !== null && round !== null) return { fiscalYear, round };
  const counts = new Map<string, { period: Period; offices: number }>();
  for (const { figures } of read) {
    if (fiscalYear !== null && figures.fiscalYear !== fiscalYear) continue;
    if (round !== null && figures.round !== round) continue;
    const key = `${figures.fiscalYear}/${figures.round}`;
    const period = { fiscalYear: figures.fiscalYear, round: figures.round };
    counts.set(key, { period, offices: (counts.get(key)?.offices ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort(
    (a, b) =>
      b.offices - a.offices ||
      b.period.fiscalYear - a.period.fiscalYear ||
      b.period.round - a.period.round,
  );
  return most?.period ?? null;
}

function isSame(a: Period, b: Period): boolean {
  return a.fiscalYear === b.fiscalYear && a.round === b.round;
}
