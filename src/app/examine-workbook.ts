import { type Examination, examine } from '../core/pipeline/examine';
import { READ_TABS } from '../core/records/tabs';
import type { Workbook } from '../core/sheet/grid';
import { matchesTab } from '../core/sheet/open-tab';
import { formatDay } from '../core/text/day';
import type { Options } from './contract/request';
import type { Host, WorkbookReader } from './ports';

/** Reads the input tabs of the workbook, each once, and nothing else in it. */
export function readWorkbook({ workbook }: { readonly workbook: WorkbookReader }): Workbook {
  const names = workbook.tabNames();
  const inputs = names.filter((name) => READ_TABS.some((spec) => matchesTab(spec, name)));
  return { name: workbook.name(), grids: workbook.readTabs(inputs) };
}

/** For work that writes: it shows its stage. */
export function examineWorkbook(host: Host, options: Options = {}): Examination {
  host.progress('กำลังอ่านและตรวจสอบ');
  return lookAtWorkbook(host, options);
}

/** For what is only asked: a stage shown beside another's work would pass for the other's. */
export function lookAtWorkbook(host: Host, options: Options = {}): Examination {
  return examine(readWorkbook(host), { fiscalYear: options.fiscalYear, round: options.round });
}

/** When an output tab was written, as staff read it. */
export function stampOf(host: Host): string {
  const { day, time } = host.clock.now();
  return `${formatDay(day)} เวลา ${time} น.`;
}
