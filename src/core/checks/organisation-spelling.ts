import { distance } from 'fastest-levenshtein';
import { type Mention, placeBeginning } from '../text/organisation';

/** A name spelt differently: how much of the text it takes, and whether nothing else can be meant. */
export interface Misspelling {
  readonly length: number;
  readonly certain: boolean;
}

/** Beyond this in length the two are different names anyway. */
const MOST_LENGTH_APART = 3;
const SHORTEST_END = 3;
/** A shorter rest tells places apart by one letter: หนองแค, หนองแก. */
const LONG_ENOUGH_TO_SLIP = 4;

const FOLLOWS = /^[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;
const ENDS_OPEN = /[\u0e40-\u0e44]$/;

/**
 * Whether a mention is the office's own name misspelt. The beginning that hundreds of places share
 * (หนอง, บ้าน) does not count; of the rest, up to 3 letters may differ in marks only, 4 in one
 * letter, longer ones in two. A name that lost its beginning (ฟ้า of ปรกฟ้า) is one, too. Null when it is
 * another name.
 */
export function misspellingOf(
  mention: Mention,
  nameLength: number,
  own: string,
): Misspelling | null {
  const isEndKnown = nameLength > 0 && nameLength <= own.length + MOST_LENGTH_APART;
  let best: (Misspelling & { readonly apart: number }) | null = null;
  for (const length of lengthsOf(mention.run, isEndKnown ? nameLength : 2, own)) {
    const likeness = compare(mention.run.slice(0, length), own);
    if (!likeness) continue;
    if (!isEndKnown && !likeness.certain) continue;
    if (best === null || likeness.apart < best.apart) best = { length, ...likeness };
  }
  if (best !== null) return { length: best.length, certain: best.certain };
  const isShort = isEndKnown && isEndOf(mention.run.slice(0, nameLength), own);
  return isShort ? { length: nameLength, certain: false } : null;
}

/** Where the name may end: not before the first word that follows it, and never inside a syllable. */
function lengthsOf(run: string, least: number, own: string): number[] {
  const shortest = Math.max(least, own.length - MOST_LENGTH_APART);
  const longest = Math.min(run.length, own.length + MOST_LENGTH_APART);
  const lengths: number[] = [];
  for (let length = shortest; length <= longest; length++) {
    if (!FOLLOWS.test(run.slice(length)) && !ENDS_OPEN.test(run.slice(0, length))) {
      lengths.push(length);
    }
  }
  return lengths;
}

/** At least half of the name, and no name that places begin with. */
function isEndOf(found: string, own: string): boolean {
  const isLongEnough = found.length >= SHORTEST_END && 2 * found.length >= own.length;
  return isLongEnough && own.endsWith(found) && found !== own && placeBeginning(found) === '';
}

function compare(name: string, own: string): { certain: boolean; apart: number } | null {
  const beginning = placeBeginning(own);
  const shared = name.startsWith(beginning) ? beginning.length : 0;
  const rest = own.slice(shared);
  const found = name.slice(shared);
  if (rest === '' || found === '') return null;
  const raw = distance(found, rest);
  const bare = distance(skeleton(found), skeleton(rest));
  const least = Math.min(raw, bare);
  const most = rest.length < LONG_ENOUGH_TO_SLIP ? 0 : rest.length > LONG_ENOUGH_TO_SLIP ? 2 : 1;
  if (least > most) return null;
  const certain = (bare === 0 && raw <= 2) || (raw === 1 && most === 2);
  return { certain, apart: least * 10 + raw };
}

/** Without tones, doubled letters and the length of vowels, which slip in typing and in scanning. */
function skeleton(name: string): string {
  return name
    .replace(/[\u0e47-\u0e4e]/g, '')
    .replace(/[\u0e35-\u0e37]/g, '\u0e34')
    .replace(/\u0e39/g, '\u0e38')
    .replace(/(.)\1+/g, '$1');
}
