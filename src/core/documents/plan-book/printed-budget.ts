import { NO_BUDGET } from '../../tables/plan-matrix';
import { formatMoney, type Satang } from '../../text/money';

/** Whole baht without .00, as plans print them; what could not be used is left blank. */
export function printedBudget(satang: Satang | null | undefined): string {
  if (satang === undefined || satang === null) return '';
  return satang === 0 ? NO_BUDGET : formatMoney(satang).replace(/\.00$/, '');
}
