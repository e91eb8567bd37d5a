import { closedTabsToRead } from '../core/pipeline/closed-rounds';
import { type Examination, examine } from '../core/pipeline/examine';
import { READ_TABS } from '../core/records/tabs';
import type { Workbook } from '../core/sheet/grid';
import { matchesTab } from '../core/sheet/open-tab';
import { formatDay } from '../core/text/day';
import type { Options } from './contract/request';
import type { Host, WorkbookReader } from './ports';

/** Reads the input tabs of the workbook, each once, and nothing else in it. */
export function readWorkbook(
  { workbook }: { readonly workbook: WorkbookReader },
  names = workbook.tabNames(),
): Workbook {
  const inputs = names.filter((name) => READ_TABS.some((spec) => matchesTab(spec, name)));
  return { name: workbook.name(), grids: workbook.readTabs(inputs) };
}

/** For work that writes: it shows its stage. */
export function examineWorkbook(host: Host, options: Options = {}): Examination {
  host.progress('กำลังอ่านและตรวจสอบ');
  return lookAtWorkbook(host, options);
}

/** For papers, which also tell what changed since the round before. */
export function examineForPapers(host: Host, options: Options = {}): Examination {
  host.progress('กำลังอ่านและตรวจสอบ');
  return lookAtWorkbook(host, options, true);
}

/** For what is only asked: a stage shown beside another's work would pass for the other's. */
export function lookAtWorkbook(
  host: Host,
  { fiscalYear, round }: Options = {},
  forPapers = false,
): Examination {
  const names = host.workbook.tabNames();
  const workbook = readWorkbook(host, names);
  const overrides = { fiscalYear, round };
  const closed = closedTabsToRead(workbook, names, overrides, forPapers);
  if (closed.length === 0) return examine(workbook, overrides);
  const grids = [...workbook.grids, ...host.workbook.readTabs(closed)];
  return examine({ ...workbook, grids }, overrides);
}

/** When an output tab was written, as staff read it. */
export function stampOf(host: Host): string {
  const { day, time } = host.clock.now();
  return `${formatDay(day)} เวลา ${time} น.`;
}
