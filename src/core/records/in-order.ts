import { codeRank } from './code';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** By code, then name: the same order wherever the rows stand. Those alike keep the order given. */
export function inOrder<T extends Named>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, rank: codeRank(item.code) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compareTexts(a.item.code, b.item.code) ||
        compareTexts(a.item.name, b.item.name),
    )
    .map(({ item }) => item);
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The name of each code's item; of several items with one code, the first in order. */
export function namesByCode(items: readonly Named[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of items) {
    const known = names.get(code);
    if (known === undefined || compareTexts(name, known) < 0) names.set(code, name);
  }
  return names;
}
