import { distance } from 'fastest-levenshtein';
import { type BareName, sharedStart } from './item-name';

/** Each name is compared with so many neighbours at most, in each of the two orders. */
export const NEIGHBOURS = 12;

/** A shorter name says too little: “อบรม” and “อบรบ” are not known to be one. */
const SHORTEST = 12;
const SHORTEST_SAME = 4;
const LONGEST = 500;
/** One letter in so many may differ, and never more than the most. */
const LETTERS_A_SLIP = 16;
const MOST_SLIPS = 4;

/**
 * The names nearly the same as an earlier one: later index to earlier index. Names with the same
 * numbers are sorted, once from their beginnings and once from their ends, and each is compared with
 * its neighbours only. What is found so shares its first or its last half letter for letter, as names
 * with one slip do; a bound on the neighbours keeps the comparisons linear in the names.
 */
export function similarNames(
  names: readonly BareName[],
  isNear: (a: string, b: string) => boolean = isNearlySame,
): Map<number, number> {
  const similar = new Map<number, number>();
  for (const group of groupsOf(names)) {
    if (group.length === 1) continue;
    const keys = group.map((index) => names[index]?.key ?? '');
    const found = (a: number, b: number) => {
      const [one, other] = [group[a] ?? 0, group[b] ?? 0];
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      similar.set(later, Math.min(earlier, similar.get(later) ?? earlier));
    };
    const near = (a: number, b: number) => isNear(keys[a] ?? '', keys[b] ?? '');
    compareNeighbours(keys, near, found);
    compareNeighbours(keys.map(backward), near, found);
  }
  return similar;
}

/** Indices of names that hold the same numbers, in order. */
function groupsOf(names: readonly BareName[]): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  names.forEach(({ key, numbers }, index) => {
    if (key.length < SHORTEST_SAME || key.length > LONGEST) return;
    const group = groups.get(numbers);
    if (group) group.push(index);
    else groups.set(numbers, [index]);
  });
  return groups.values();
}

function compareNeighbours(
  texts: readonly string[],
  near: (a: number, b: number) => boolean,
  found: (a: number, b: number) => void,
): void {
  const text = (index: number) => texts[index] ?? '';
  const order = texts.map((_, index) => index);
  order.sort((a, b) => (text(a) < text(b) ? -1 : Number(text(a) > text(b))) || a - b);
  order.forEach((own, at) => {
    for (let before = at - 1; before >= Math.max(0, at - NEIGHBOURS); before--) {
      const other = order[before] ?? 0;
      // The further away in the order, the shorter the shared beginning.
      if (2 * sharedStart(text(own), text(other)) < text(own).length - MOST_SLIPS) break;
      if (near(own, other)) found(own, other);
    }
  });
}

/** Whether two keys differ by slips of typing or a filler word, not by a word for another. */
export function isNearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  const slips = Math.min(MOST_SLIPS, Math.floor(longer / LETTERS_A_SLIP) || 1);
  if (longer < SHORTEST || Math.abs(a.length - b.length) > slips) return false;
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const apart = distance(one, other);
  return apart <= slips && !isAnotherWord(one, other, apart);
}

/** How many letters two texts share at their end, not counting those before `start`. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let shared = 0;
  while (
    shared < most &&
    a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared)
  ) {
    shared += 1;
  }
  return shared;
}

/** “พ่อ” for “แม่”, “ใน” for “นอก”: no letter of the one stayed. Two letters changed round did. */
function isAnotherWord(one: string, other: string, apart: number): boolean {
  if (one === '' || other === '' || apart === 1) return false;
  return apart === Math.max(one.length, other.length) && one !== backward(other);
}

function backward(text: string): string {
  return text.split('').reverse().join('');
}
