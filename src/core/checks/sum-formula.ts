/** Rows of one column that a formula adds up, both included, counted from 1. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 2000;
const SUM = /^=\s*(?:SUM\(|SUBTOTAL\(\s*(?:9|109)\s*[,;])([^()]*)\)$/i;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})(?:\$?(\d{1,7}))?)?$/i;

/**
 * The rows a plain SUM, or a SUBTOTAL that sums, takes from the column `letters` of its own tab.
 * Null for any other formula, and for one that picks single cells, which somebody chose by hand.
 */
export function summedRows(formula: string, letters: string): RowSpan[] | null {
  if (formula.length > LONGEST) return null;
  const parts = SUM.exec(formula.trim())?.[1]?.split(/[,;]/) ?? [];
  const spans = parts.map((part) => spanOf(part.trim(), letters));
  const whole = spans.filter((span) => span !== null);
  return whole.length === spans.length && whole.some(({ from, to }) => from < to) ? whole : null;
}

function spanOf(text: string, letters: string): RowSpan | null {
  const [, first = '', from = '', second, to] = CELLS.exec(text) ?? [];
  if (from === '' || first.toUpperCase() !== letters) return null;
  if (second === undefined) return { from: Number(from), to: Number(from) };
  if (second.toUpperCase() !== letters) return null;
  const last = to === undefined ? Number.POSITIVE_INFINITY : Number(to);
  return { from: Math.min(Number(from), last), to: Math.max(Number(from), last) };
}
