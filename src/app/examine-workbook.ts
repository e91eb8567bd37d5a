import { closedTabsToRead } from '../core/pipeline/closed-rounds';
import { type Examination, examine } from '../core/pipeline/examine';
import { SETTINGS_TAB } from '../core/records/settings-tab';
import { READ_TABS } from '../core/records/tabs';
import { OFFICES_TAB } from '../core/rollup/offices-tab';
import type { Workbook } from '../core/sheet/grid';
import { matchesTab, tabsFor } from '../core/sheet/open-tab';
import { formatDay } from '../core/text/day';
import { AppError } from './app-error';
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

/** For work that writes: it shows its stage, and is refused in a workbook that is a coordinator's only. */
export function examineWorkbook(host: Host, options: Options = {}): Examination {
  return examineOffice(host, options, false);
}

/** For papers, which also tell what changed since the round before. */
export function examineForPapers(host: Host, options: Options = {}): Examination {
  return examineOffice(host, options, true);
}

function examineOffice(host: Host, options: Options, forPapers: boolean): Examination {
  host.progress('กำลังอ่านและตรวจสอบ');
  const names = host.workbook.tabNames();
  if (isOnlyCoordinators(names)) throw new AppError('rollup-workbook', ...NO_OFFICE);
  return lookAtTabs(host, names, options, forPapers);
}

const NO_OFFICE = [
  'สมุดงานนี้เป็นของผู้ประสานจังหวัด ไม่มีแผนของหน่วยงาน จึงไม่ได้เขียนอะไร',
  'ใช้เมนู โปร่งใส > ผู้ประสานจังหวัด หรือสั่งในสมุดงานของหน่วยงาน',
] as const;

/** The list of offices, and of what an office fills in nothing but the settings. */
function isOnlyCoordinators(names: readonly string[]): boolean {
  const inputs = READ_TABS.filter(({ name }) => name !== SETTINGS_TAB.name);
  return (
    tabsFor(OFFICES_TAB, names).length > 0 &&
    inputs.every((spec) => tabsFor(spec, names).length === 0)
  );
}

/** For what is only asked: a stage shown beside another's work would pass for the other's. */
export function lookAtWorkbook(host: Host, options: Options = {}): Examination {
  return lookAtTabs(host, host.workbook.tabNames(), options, false);
}

function lookAtTabs(
  host: Host,
  names: readonly string[],
  { fiscalYear, round }: Options,
  forPapers: boolean,
): Examination {
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
