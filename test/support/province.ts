import { generatedOffice } from '../../scripts/bench/generated-office';
import type { RollupReply, RollupReport } from '../../src/app/contract/rollup';
import { createHost, type Host, type HostOptions } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { grid, settingsGrid } from './grids';
import { ask, BUNDLE, fileOf, NOW, succeeded } from './host';

/** An address of the right form for office number n. */
export function idOf(number: number): string {
  return `office-${String(number).padStart(4, '0')}-aaaaaaaaaaaaaaaa`;
}

export function linkOf(number: number): string {
  return `https://docs.google.com/spreadsheets/d/${idOf(number)}/edit#gid=0`;
}

/** A coordinator's workbook that lists these offices and asks for FY2567, round 6. */
export function coordinatorFile(
  addresses: readonly string[],
  settings: Readonly<Record<string, string | number>> = { ปีงบประมาณ: 2567, รอบรายงาน: 6 },
): WorkbookFile {
  const rows = addresses.map((address, index) => [index + 1, `รายการที่ ${index + 1}`, address, '']);
  return fileOf(
    settingsGrid({ ชื่อหน่วยงาน: '', จังหวัด: 'สกลนคร', ...settings }),
    grid('หน่วยงาน', [['ลำดับ', 'หน่วยงาน', 'ลิงก์ไฟล์', 'หมายเหตุ'], ...rows]),
  );
}

export type Offices = Readonly<Record<string, () => WorkbookFile>>;

/** Offices 1 to n by their ids, each with so many items. */
export function offices(count: number, items: number): Offices {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      return [idOf(index + 1), () => generatedOffice(index + 1, items)];
    }),
  );
}

export interface Province {
  readonly host: Host;
  /** How often each office was opened. */
  readonly opened: Map<string, number>;
}

export function provinceHost(
  file: WorkbookFile,
  files: Offices,
  options: Partial<HostOptions> = {},
): Province {
  const opened = new Map<string, number>();
  const host = createHost({
    workbook: file.workbook,
    bundle: BUNDLE,
    name: 'ผู้ประสาน',
    now: () => NOW,
    openOther: (id) => {
      opened.set(id, (opened.get(id) ?? 0) + 1);
      const found = files[id];
      return found && { name: id, workbook: found().workbook };
    },
    ...options,
  });
  return { host, opened };
}

type Asked = Readonly<Record<string, unknown>>;

/** One run, which must succeed. */
export function rollUp(host: Host, more: Asked = {}): RollupReply & { notices: string[] } {
  const { rollup, notices } = succeeded(ask(host, { action: 'rollup', ...more }));
  if (!rollup) throw new Error('the reply tells nothing of the gathering');
  return { ...rollup, notices };
}

/** Runs until nothing is left, and the rows and sums at the end. */
export function gatherAll(host: Host, more: Asked = {}): { runs: number; report: RollupReport } {
  let reply = rollUp(host, { thenReport: true, ...more });
  for (let runs = 1; ; runs++) {
    if (!reply.goesOn && reply.report) return { runs, report: reply.report };
    reply = rollUp(host, { thenReport: true });
  }
}
