import { distance } from 'fastest-levenshtein';
import { matchKey } from './thai';

/** Text beyond this is no label misspelt, and comparing takes the product of the two lengths. */
const LONGEST = 500;

/**
 * The candidate most like a word that may be misspelt, as the list has it; the first of equals.
 * Null when all differ in more than `maxDistance` characters of their match keys, by default a
 * third of the word's.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  maxDistance?: number,
): string | null {
  const key = matchKey(word);
  if (key === '') return null;
  let best: string | null = null;
  let least = (maxDistance ?? Math.floor(key.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = matchKey(candidate);
    if (other === key) return candidate;
    if (key.length > LONGEST) continue;
    // The distance is never below the difference in length, and that one costs nothing.
    if (other === '' || Math.abs(other.length - key.length) >= least) continue;
    const apart = distance(key, other);
    if (apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}
