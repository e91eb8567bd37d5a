import { parseA1 } from '../workbook/a1';
import type { SheetFilter } from '../workbook/sheet';
import { attribute } from './xml';

const COLUMN = /<(?:\w+:)?filterColumn\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?filterColumn>)/g;
/** A column without one of these shows, or hides, its button only. */
const CRITERIA = /<(?:\w+:)?(?:filters|customFilters|dynamicFilter|top10|colorFilter|iconFilter)\b/;

/** The filter of a sheet and its columns that hide rows, out of its `autoFilter`. */
export function readFilter(section: string): SheetFilter | undefined {
  const head = section.slice(0, section.indexOf('>') + 1);
  const area = parseA1(attribute(head, 'ref') ?? '');
  if (area === undefined) return undefined;
  const columns = [...section.matchAll(COLUMN)]
    .filter(([, , inner = '']) => CRITERIA.test(inner))
    .map(([tag]) => area.column + Number(attribute(tag.slice(0, tag.indexOf('>') + 1), 'colId')));
  return { area, columns };
}
