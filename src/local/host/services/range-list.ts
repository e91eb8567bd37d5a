import type { Rect } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { HostState } from '../state';
import { RangeBox } from './range-box';
import { lookMembers } from './range-look';
import { writeMembers } from './range-write';

const SHARED = [
  'setBackground',
  'setFontColor',
  'setFontWeight',
  'setFontSize',
  'setNumberFormat',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setValue',
  'setNote',
  'clearNote',
  'clearContent',
] as const;

const WRITES = new Set<string>(['setValue', 'setNote', 'clearNote', 'clearContent']);

/** SpreadsheetApp.RangeList: one call for many blocks of a sheet. */
export function rangeListStandIn(state: HostState, sheet: Sheet, areas: readonly Rect[]): object {
  const self = (): object => made;
  const members = SHARED.map((name) => [
    name,
    (...values: unknown[]) => {
      for (const area of areas) {
        const box = new RangeBox(sheet, area);
        const range = WRITES.has(name)
          ? writeMembers(state, box, self)
          : lookMembers(state, box, self);
        (range[name] as (...all: unknown[]) => unknown)(...values);
      }
      return made;
    },
  ]);
  const made: object = state.standIns.make('SpreadsheetApp.RangeList', {
    ...Object.fromEntries(members),
    getRanges: () => areas.map((area) => state.standInOf.range(sheet, area)),
  });
  return made;
}
