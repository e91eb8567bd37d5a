import { NO_BUDGET } from '../../tables/plan-matrix';
import { formatMoney, type Satang } from '../../text/money';

export function printedBudget(satang: Satang | null | undefined): string {
  return satang === 0 ? NO_BUDGET : printedBaht(satang);
}

/** Whole baht without .00, as plans print them; what could not be used is left blank. */
export function printedBaht(satang: Satang | null | undefined): string {
  return satang === undefined || satang === null ? '' : formatMoney(satang).replace(/\.00$/, '');
}
