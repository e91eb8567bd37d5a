import { isInside, overlaps, type Rect } from '../../workbook/a1';
import { GoogleError } from '../google-error';
import { type Members, signatureError } from '../stand-in';
import type { HostState } from '../state';
import { protectionStandIn } from './protection';
import { eachCell, type RangeBox } from './range-box';
import { shaped } from './range-write';
import { RuleBox } from './validation';

/** The members of Range that merge, bind or protect cells. */
export function ruleMembers(state: HostState, box: RangeBox, self: () => object): Members {
  const { sheet, area } = box;
  const done = (): object => self();
  const setRule = (where: Rect, value: unknown, member: string): void => {
    if (value === null) {
      sheet.setValidation(where, undefined);
      return;
    }
    const held = state.standIns.open(value, RuleBox);
    if (held === undefined) throw signatureError(`SpreadsheetApp.Range.${member}`, [value]);
    sheet.setValidation(where, held.rule);
  };
  const merge = (areas: readonly Rect[]): object => {
    for (const each of areas) mergeArea(box, each);
    return done();
  };
  return {
    merge: () => merge([area]),
    mergeAcross: () => merge(rowsOf(area)),
    mergeVertically: () => merge(columnsOf(area)),
    breakApart: () => {
      const cut = sheet.mergesTouching(area).find((held) => !isInside(held, area));
      if (cut !== undefined) throw new GoogleError(PARTIAL);
      sheet.breakApart(area);
      return done();
    },
    setDataValidation: (rule: unknown) => {
      setRule(area, rule, 'setDataValidation');
      return done();
    },
    setDataValidations: (values: unknown) => {
      const rows = shaped(box, values, 'setDataValidations');
      eachCell(area, (row, column, down, across) =>
        setRule({ row, column, rows: 1, columns: 1 }, rows[down]?.[across], 'setDataValidations'),
      );
      return done();
    },
    clearDataValidations: () => {
      sheet.setValidation(area, undefined);
      return done();
    },
    protect: () => {
      const protection = {
        kind: 'RANGE' as const,
        area,
        description: '',
        warningOnly: false,
      };
      sheet.protections.push(protection);
      return protectionStandIn(state, sheet, protection);
    },
  };
}

const PARTIAL = 'You must select all cells in a merged range to merge or unmerge them.';

/** Only the first cell keeps what it holds. */
function mergeArea({ sheet }: RangeBox, area: Rect): void {
  const cut = sheet.merges.find((held) => overlaps(held, area) && !isInside(held, area));
  if (cut !== undefined) throw new GoogleError(PARTIAL);
  eachCell(area, (row, column, down, across) => {
    if (down + across > 0) sheet.grid.set(row, column, null, '');
  });
  sheet.merge(area);
}

function rowsOf(area: Rect): Rect[] {
  return Array.from({ length: area.rows }, (_, down) => ({
    ...area,
    row: area.row + down,
    rows: 1,
  }));
}

function columnsOf(area: Rect): Rect[] {
  return Array.from({ length: area.columns }, (_, across) => ({
    ...area,
    column: area.column + across,
    columns: 1,
  }));
}
