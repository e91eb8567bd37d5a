import type { Header } from '../core/sheet/header';
import type { PlainCell } from '../core/sheet/printed-tab';

/** Lays records out by the columns a tab really has; what it has no column for is left out. */
export function arrangeRows<Key extends string>(
  header: Pick<Header<Key>, 'columns'>,
  records: readonly Readonly<Partial<Record<Key, PlainCell>>>[],
): PlainCell[][] {
  const width = Math.max(...header.columns.values()) + 1;
  return records.map((record) => {
    const row = Array<PlainCell>(width).fill('');
    for (const [key, column] of header.columns) row[column] = record[key] ?? '';
    return row;
  });
}
