import type { Satang } from '../text/money';

/** The greatest sum that is still exact. A sum that would pass it stays there and is reported. */
export const LARGEST_SUM: Satang = Number.MAX_SAFE_INTEGER;

export function addMoney(a: Satang, b: Satang): Satang {
  return Math.min(a + b, LARGEST_SUM);
}
