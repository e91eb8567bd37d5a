import { BorderStyle, type ITableBordersOptions, type ITableCellBorders } from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const DOTTED = { style: BorderStyle.DOTTED, size: 6, color: 'auto' } as const;

/** A table that only places things. */
export const NO_TABLE_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

export const NO_CELL_BORDERS: ITableCellBorders = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
};

/** The dotted line official papers are written on: Google Docs drops dotted tab leaders. */
export const DOTTED_LINE: ITableCellBorders = { ...NO_CELL_BORDERS, bottom: DOTTED };
