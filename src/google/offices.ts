import type { OfficesPort } from '../app/ports';
import { readerOf } from './workbook';

/** Other spreadsheets by their ids: needs the scope `spreadsheets`, which only dist-rollup/ asks for. */
export const officesPort: OfficesPort = {
  open: (id) => readerOf(SpreadsheetApp.openById(id)),
};
