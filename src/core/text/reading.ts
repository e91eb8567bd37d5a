/** What came of reading a cell: its value, or the one problem that stopped the reading. */
export type Reading<T, P extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export function read<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<P extends string>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
