import type { Host } from '../app/ports';
import { clockPort } from './clock';
import { documentsPort } from './documents';
import { storePort } from './store';
import { workbookPort } from './workbook';

export function googleHost(): Host {
  return {
    workbook: workbookPort(),
    documents: documentsPort(),
    store: storePort,
    clock: clockPort,
    progress: (stage) => SpreadsheetApp.getActiveSpreadsheet().toast(stage, 'โปร่งใส', 30),
  };
}
