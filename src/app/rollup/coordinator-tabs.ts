import { collector } from '../../core/findings/collector';
import type { Finding } from '../../core/findings/finding';
import { sentenceOf } from '../../core/findings/sentence';
import { readSettings } from '../../core/records/read-settings';
import { SETTINGS_TAB } from '../../core/records/settings-tab';
import type { Asked } from '../../core/rollup/gather';
import type { OfficeRow } from '../../core/rollup/office-row';
import { OFFICES_TAB } from '../../core/rollup/offices-tab';
import { type OfficeList, readOffices } from '../../core/rollup/read-offices';
import { ROWS_TAB_NAME, readRowsTab } from '../../core/rollup/rows-tab';
import { openTab, tabsFor } from '../../core/sheet/open-tab';
import type { TabSpec } from '../../core/sheet/tab-spec';
import { AppError } from '../app-error';
import type { Options } from '../contract/request';
import type { Host } from '../ports';

/** What a coordinator's workbook holds before a run. */
export interface Coordinator {
  readonly list: OfficeList;
  readonly asked: Asked;
  /** A year or round that is there but cannot be used must not pass for one that is left open. */
  readonly unusable: AppError | null;
  readonly province: string;
  /** The rows of earlier runs. */
  readonly before: readonly OfficeRow[];
}

/** null where the workbook is no coordinator's. */
export function readCoordinator(
  host: Host,
  names: readonly string[],
  { files = false, options = {} }: { files?: boolean | undefined; options?: Options | undefined },
): Coordinator | null {
  const grid = gridOf(host, OFFICES_TAB, names);
  const list = grid && readOffices({ name: '', grids: [grid] }, files);
  if (!list) return null;
  const [rows] = names.includes(ROWS_TAB_NAME) ? host.workbook.readTabs([ROWS_TAB_NAME]) : [];
  return { list, ...readAsked(host, names, options), before: rows ? readRowsTab(rows) : [] };
}

function readAsked(host: Host, names: readonly string[], options: Options) {
  const grid = gridOf(host, SETTINGS_TAB, names);
  const { findings, report } = collector();
  const tab = grid && openTab({ name: '', grids: [grid] }, SETTINGS_TAB, report);
  const { fiscalYear, round, province } = readSettings(tab, options, [], report);
  const unusable = findings.find(
    ({ code, place }) => code !== 'setting-missing' && PERIOD.includes(place.label),
  );
  return { asked: { fiscalYear, round }, unusable: unusable ? refusal(unusable) : null, province };
}

function refusal(finding: Finding): AppError {
  const { message, remedy } = sentenceOf(finding);
  return new AppError('rollup-period', `แท็บ “${SETTINGS_TAB.name}”: ${message}`, remedy);
}

const PERIOD = ['ปีงบประมาณ', 'รอบรายงาน'];

function gridOf(host: Host, spec: TabSpec, names: readonly string[]) {
  const [name] = tabsFor(spec, names);
  return name === undefined ? null : (host.workbook.readTabs([name])[0] ?? null);
}
