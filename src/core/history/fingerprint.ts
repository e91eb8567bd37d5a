import { digest } from '../text/digest';
import type { Fact } from './fact';

/** Without letters that pass for digits when read aloud or typed again. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * What data is known by, such as '7KQ2F-M9XBT': the same facts have the same, on any host. Fifty bits:
 * of a million different states of the data two share one once in some two thousand times.
 */
export function fingerprint(facts: readonly Fact[]): string {
  let rest = digest(JSON.stringify(facts.map(content)));
  let letters = '';
  for (let place = 0; place < LENGTH; place++) {
    letters += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}`;
}

/** Whether a text has the form of one; registers of earlier versions hold other codes. */
export function isFingerprint(text: string): boolean {
  return new RegExp(`^[${LETTERS}]{${LENGTH / 2}}-[${LETTERS}]{${LENGTH / 2}}$`).test(text);
}

/** Without the place in the sheet. Facts come in an order of their own already; their cells may not. */
function content({ tab, identity, cells }: Fact): unknown {
  return [tab, identity, [...cells].sort(([a], [b]) => (a < b ? -1 : 1))];
}
