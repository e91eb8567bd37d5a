/** The groups of two or more items with one key, each in the order given; '' is no key. */
export function sharing<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  // Most keys stand once, and need no list.
  const firsts = new Map<string, T>();
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else if (!groups.get(key)?.push(item)) groups.set(key, [first, item]);
  }
  return [...groups.values()];
}
