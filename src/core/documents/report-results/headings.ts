import { toArabicDigits } from '../../text/digits';
import { groupBy } from '../../text/group-by';
import { matchKey, squish } from '../../text/thai';

/** Members under one heading of the plan. */
export interface HeadedGroup<T> {
  /** Outer headings first, as typed; none for members that stand under none. */
  readonly headings: readonly string[];
  readonly members: readonly T[];
}

/**
 * The members under their headings: by the number of the innermost heading, those without a number
 * after them by their first member, and members under no heading last. Members keep their order. A
 * number that stands alone is the heading which has that number and words.
 */
export function underHeadings<T>(
  members: readonly T[],
  sectionOf: (member: T) => string,
): HeadedGroup<T>[] {
  const headed = members.map((member) => ({ member, path: headingPath(sectionOf(member)) }));
  const worded = new Map<string, string>();
  for (const { path } of headed) {
    if (path.words !== '' && !worded.has(path.number)) worded.set(path.number, path.words);
  }
  const keyOf = ({ path: { number, words } }: Headed<T>) =>
    `${number} ${words || (number !== '' && worded.get(number)) || ''}`;
  return [...groupBy(headed, keyOf).values()]
    .map((group) => ({
      number: numberParts(group[0]?.path.number ?? ''),
      headings: fullest(group.map(({ path }) => path.headings)),
      members: group.map(({ member }) => member),
    }))
    .sort((a, b) => rank(a) - rank(b) || compareNumbers(a.number, b.number))
    .map(({ headings, members: inGroup }) => ({ headings, members: inGroup }));
}

/** Those of some headings that begin after other ones: both share the outer headings. */
export function openedAfter(before: readonly string[], headings: readonly string[]): string[] {
  const shared = headings.findIndex((heading, level) => heading !== before[level]);
  return shared < 0 ? [] : headings.slice(shared);
}

interface Headed<T> {
  readonly member: T;
  readonly path: HeadingPath;
}

interface HeadingPath {
  readonly headings: readonly string[];
  /** Of the innermost heading: '1.1.2' in Arabic digits, '' where it has none; and the rest's match key. */
  readonly number: string;
  readonly words: string;
}

const NUMBER = /^[0-9]{1,4}(?: ?\. ?[0-9]{1,4})*/;

function headingPath(section: string): HeadingPath {
  const headings = section
    .split('\n')
    .map(squish)
    .filter((line) => matchKey(line) !== '');
  const innermost = toArabicDigits(headings[headings.length - 1] ?? '');
  const [number = ''] = NUMBER.exec(innermost) ?? [];
  return {
    headings,
    number: number.replace(/ /g, ''),
    words: matchKey(innermost.slice(number.length)),
  };
}

/** Of one group typed in several ways, the one that says most. */
function fullest(paths: readonly (readonly string[])[]): readonly string[] {
  return paths.reduce((best, path) => (lengthOf(path) > lengthOf(best) ? path : best));
}

function lengthOf(path: readonly string[]): number {
  return path.reduce((sum, line) => sum + line.length, 0);
}

function numberParts(number: string): number[] {
  return number === '' ? [] : number.split('.').map(Number);
}

/** With a number, with words only, with no heading. */
function rank({ number, headings }: { number: number[]; headings: readonly string[] }): number {
  if (headings.length === 0) return 2;
  return number.length > 0 ? 0 : 1;
}

/** 2.2 before 2.2.1 before 2.10. */
function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let level = 0; level < Math.min(a.length, b.length); level++) {
    const difference = (a[level] as number) - (b[level] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
