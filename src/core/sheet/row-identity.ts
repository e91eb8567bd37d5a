import { isBlank } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { squish } from '../text/thai';
import type { OpenTab } from './open-tab';
import type { Row } from './rows';

/**
 * What a row is known by wherever it stands in its tab, and whatever order its columns have; ''
 * where the cells that say so are blank. Rows alike in those cells have one identity.
 */
export function rowIdentity<Key extends string>({ spec, header }: OpenTab<Key>, row: Row<Key>) {
  const keys = (spec.identity ?? []).find((list) =>
    list.every((key) => header.columns.has(key) && !isBlank(row.cell(key))),
  );
  return keys?.map((key) => `${key}=${toArabicDigits(squish(row.display(key)))}`).join(' ') ?? '';
}
