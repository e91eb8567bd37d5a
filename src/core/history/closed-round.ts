import type { Round } from '../records/records';

/** A fiscal year and one of its rounds. */
export interface Period {
  readonly fiscalYear: number;
  readonly round: Round;
}

/** One closing of a round, as the name of its tab tells. */
export interface ClosedRound extends Period {
  readonly tab: string;
  /** The first closing of a round is 1. */
  readonly number: number;
}

/** The name of the tab that holds one closing. */
export function closedTabName({ fiscalYear, round }: Period, number: number): string {
  return `ปิดรอบ ${fiscalYear}-${round} (${number})`;
}

/** The closings among the tabs of a workbook, the latest year, round and number first. */
export function closedRounds(names: readonly string[]): ClosedRound[] {
  const found = names.flatMap((tab): ClosedRound[] => {
    const [, year, round, number] = NAME.exec(tab) ?? [];
    if (year === undefined) return [];
    const period = { fiscalYear: Number(year), round: round === '6' ? 6 : 12 } as const;
    return [{ tab, ...period, number: Number(number) }];
  });
  return found.sort(
    (a, b) => b.fiscalYear - a.fiscalYear || b.round - a.round || b.number - a.number,
  );
}

const NAME = /^ปิดรอบ (2[4-6]\d\d)-(6|12) \(([1-9]\d{0,3})\)$/;

/** The latest closing of a round; the closings given come latest first, so for the next. */
export function latestClosing(
  rounds: readonly ClosedRound[],
  { fiscalYear, round }: Period,
): ClosedRound | null {
  return rounds.find((one) => one.fiscalYear === fiscalYear && one.round === round) ?? null;
}

/** What a round is compared with: round 12 with round 6 of its year, else the last of the year before. */
export function closingBefore(
  rounds: readonly ClosedRound[],
  { fiscalYear, round }: Period,
): ClosedRound | null {
  const half = round === 12 ? latestClosing(rounds, { fiscalYear, round: 6 }) : null;
  return half ?? rounds.find((one) => one.fiscalYear === fiscalYear - 1) ?? null;
}

/** As a sentence names it. */
export function periodText({ fiscalYear, round }: Period): string {
  return `ปีงบประมาณ ${fiscalYear} รอบ ${round} เดือน`;
}
