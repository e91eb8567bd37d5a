import type { Host } from '../app/ports';
import { clockPort } from './clock';
import { documentsPort } from './documents';
import { officesPort } from './offices';
import { sharingPort } from './sharing';
import { showStage } from './stage';
import { storePort } from './store';
import { workbookPort } from './workbook';

export function googleHost(): Host {
  return {
    workbook: workbookPort(),
    offices: officesPort,
    documents: documentsPort(),
    sharing: sharingPort,
    store: storePort,
    clock: clockPort,
    progress: showStage,
  };
}
