/** Hundredths of a percent, an integer: 5294 is 52.94 %. */
export type Hundredths = number;

/** Hundredths of a percent in the whole, twice, so that adding half is adding an integer. */
const DOUBLED = 20000;

/**
 * part / whole in percent, to two decimals, half up, exact at any size of integer. 0 of 0 is
 * 100.00, as the printed report of FY2564 has its dimension 4; something of 0 has no percent and gives null.
 * Both are integers >= 0 of the same unit; RangeError otherwise.
 */
export function percentOf(part: number, whole: number): Hundredths | null {
  for (const value of [part, whole]) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`Not a count or an amount in satang: ${value}`);
    }
  }
  if (whole === 0) return part === 0 ? 10000 : null;
  const doubled = part * DOUBLED + whole;
  if (Number.isSafeInteger(doubled) && Number.isSafeInteger(whole * 2)) {
    return (doubled - (doubled % (whole * 2))) / (whole * 2);
  }
  return Number((BigInt(part) * BigInt(DOUBLED) + BigInt(whole)) / (BigInt(whole) * BigInt(2)));
}

/** '52.94', or `none` where there is no percent. */
export function formatPercent(hundredths: Hundredths | null, none = '-'): string {
  if (hundredths === null) return none;
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
