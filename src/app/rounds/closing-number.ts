import {
  type ClosedRound,
  closedTabName,
  latestClosing,
  type Period,
} from '../../core/history/closed-round';
import { failureOf } from '../boundary';
import type { StorePort } from '../ports';

const KEPT = 'prongsai.closed.';

export interface ClosingNumber {
  readonly number: number;
  /** Sentences about closings whose tabs are gone. */
  readonly lost: string[];
}

/** The number of the next closing. One that was given is not given again, even where its tab was deleted. */
export function nextNumber(
  store: StorePort,
  rounds: readonly ClosedRound[],
  period: Period,
): ClosingNumber {
  const shown = latestClosing(rounds, period)?.number ?? 0;
  const given = numberIn(store.read()[keyOf(period)]);
  if (given <= shown) return { number: shown + 1, lost: [] };
  const tab = closedTabName(period, given);
  return {
    number: given + 1,
    lost: [`ไม่พบแท็บ “${tab}” ที่เคยปิดไว้ กู้คืนได้จาก ไฟล์ > ประวัติเวอร์ชัน ครั้งนี้จึงนับเป็นครั้งที่ ${given + 1}`],
  };
}

/** The tabs of closings that are gone, by the numbers given; those of one round the latest first. */
export function lostTabs(store: StorePort, rounds: readonly ClosedRound[]): string[] {
  const shown = new Set(rounds.map(({ tab }) => tab));
  return Object.entries(store.read()).flatMap(([key, given]) => {
    const period = periodOf(key);
    if (!period) return [];
    const last = Math.max(numberIn(given), latestClosing(rounds, period)?.number ?? 0);
    const tabs = Array.from({ length: last }, (_, nth) => closedTabName(period, last - nth));
    return tabs.filter((tab) => !shown.has(tab));
  });
}

/** Remembers a number once its tab is written. That tab stands whatever becomes of this; a sentence says so. */
export function keepNumber(store: StorePort, period: Period, number: number): string[] {
  try {
    store.write({ [keyOf(period)]: String(number) });
    return [];
  } catch (error) {
    const { message } = failureOf(error);
    const tab = closedTabName(period, number);
    return [
      `จำเลขครั้งของการปิดไม่สำเร็จ (${message}) โปรดอย่าลบแท็บ “${tab}” เพราะการปิดครั้งต่อไปจะใช้เลขนี้ซ้ำ`,
    ];
  }
}

function numberIn(given: string | undefined): number {
  return Number(/^[1-9]\d{0,3}$/.exec(given ?? '')?.[0] ?? 0);
}

function periodOf(key: string): Period | null {
  if (!key.startsWith(KEPT)) return null;
  const [, year, round] = /^(2[4-6]\d\d)-(6|12)$/.exec(key.slice(KEPT.length)) ?? [];
  return year ? { fiscalYear: Number(year), round: round === '6' ? 6 : 12 } : null;
}

function keyOf({ fiscalYear, round }: Period): string {
  return `${KEPT}${fiscalYear}-${round}`;
}
