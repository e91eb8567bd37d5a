import { access, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RollupReply } from '../../app/contract/rollup';
import { ask } from '../ask';
import type { RollupCommand } from '../command-line';
import { createHost, type Host } from '../host/create-host';
import { Progress, type ProgressOutlet } from '../progress';
import { type Bundle, type Failed, failureOf, type Told, wrong } from '../run-file';
import { isSameFile, placeFiles, UnreadableWorkbook, WorkbookFile } from '../workbook-file';
import { listFiles } from './list-files';
import { type FileState, OfficeFiles } from './office-files';
import { filesBefore, type RollupFile, rollupFile } from './rollup-file';

export const ROLLUP_NAME = 'rollup';
/** So many offices are read before what was read is put in its place. */
const BATCH = 10;

export type RollupOutcome = Told<RollupFile> | Failed;

/**
 * Gathers the workbooks of a folder into a coordinator's workbook, a batch of offices at a time. What
 * an earlier run read is kept; files that are new, or not as they were, are read.
 */
export async function runRollup(
  command: RollupCommand,
  bundle: Bundle,
  outlet: ProgressOutlet,
): Promise<RollupOutcome> {
  const progress = new Progress(outlet);
  try {
    return await run(command, bundle, progress);
  } catch (error) {
    return failureOf(error, command.out);
  } finally {
    progress.end();
  }
}

async function run(
  command: RollupCommand,
  bundle: Bundle,
  progress: Progress,
): Promise<RollupOutcome> {
  const { folder, out } = command;
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return wrong(`ไม่พบโฟลเดอร์ “${folder}” โปรดตรวจชื่อโฟลเดอร์`);
  if (await isSameFile(folder, out)) {
    return wrong(`ผลจะเขียนลงโฟลเดอร์เดียวกับสมุดงานของหน่วยงาน “${folder}” โปรดเลือกโฟลเดอร์อื่นด้วย --out`);
  }
  progress.start(`หาสมุดงานใน ${folder}`);
  const files = await listFiles(await realpath(folder), await realpath(out).catch(() => out)).catch(
    () => null,
  );
  if (!files) return wrong(`อ่านโฟลเดอร์ “${folder}” หรือโฟลเดอร์ย่อยไม่ได้ โปรดตรวจสิทธิ์ของโฟลเดอร์`);
  if (files.length === 0) return wrong(`ไม่พบสมุดงาน .xlsx ในโฟลเดอร์ “${folder}” หรือโฟลเดอร์ย่อย`);
  const target = join(out, `${ROLLUP_NAME}.xlsx`);
  const isNew = await access(target).then(
    () => false,
    () => true,
  );
  const coordinator = isNew ? WorkbookFile.blank() : await openCoordinator(target);
  if (typeof coordinator === 'string') return wrong(coordinator);
  return gather(command, bundle, progress, { files, target, coordinator, isNew });
}

async function openCoordinator(target: string): Promise<WorkbookFile | string> {
  try {
    return await WorkbookFile.open(target);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    return `${target}: ${error.message} เปลี่ยนชื่อไฟล์นั้นแล้วสั่งอีกครั้ง เพื่อเริ่มรวบรวมใหม่`;
  }
}

interface Gathering {
  readonly files: readonly string[];
  readonly target: string;
  readonly coordinator: WorkbookFile;
  readonly isNew: boolean;
}

async function gather(
  command: RollupCommand,
  bundle: Bundle,
  progress: Progress,
  { files, target, coordinator, isNew }: Gathering,
): Promise<RollupOutcome> {
  const json = join(command.out, `${ROLLUP_NAME}.json`);
  const offices = new OfficeFiles(command.folder, files);
  const before = await filesBefore(json);
  const open = (file: WorkbookFile) =>
    createHost({
      workbook: file.workbook,
      bundle: bundle.code,
      name: ROLLUP_NAME,
      openOther: (name) => offices.open(name),
      onToast: ({ message }) => progress.start(message),
    });
  let file = coordinator;
  let host = open(file);
  ask(host, {
    action: 'setUpRollup',
    offices: files.map((path) => ({ name: withoutEnding(path), address: path })),
  });
  // A new workbook has one empty tab, which nobody needs to see first.
  const [empty] = file.workbook.sheets;
  if (isNew && empty) file.workbook.remove(empty);
  const changed = await changedFiles(offices, files, before);
  const kept = [...before].filter(([name]) => !changed.includes(name));
  let again: readonly string[] | undefined = changed;
  for (;;) {
    const { rollup, notices } = rollUp(host, command, again);
    if (!rollup.report) throw new Error('the reply brought no report');
    const report = rollupFile(rollup.report, Object.fromEntries([...kept, ...offices.read]));
    const bytes = file.toBytes();
    await placeFiles(
      new Map<string, Buffer | string>([
        [target, bytes],
        [json, `${JSON.stringify(report, null, 2)}\n`],
      ]),
    );
    if (!rollup.goesOn) {
      const fresh = files.filter((name) => changed.includes(name) || offices.read.has(name)).length;
      return { ok: true, report, notices: [readLine(fresh, files.length), ...notices] };
    }
    // A file's bytes can be taken once: on over what was saved, as after closing and opening it again.
    file = WorkbookFile.fromBytes(bytes);
    host = open(file);
    again = undefined;
  }
}

/** Files of many folders often have the same name, so an office goes by its folder too. */
function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

function readLine(fresh: number, all: number): string {
  const kept = all - fresh;
  if (kept === 0) return `อ่าน ${fresh} ไฟล์`;
  return `อ่านในครั้งนี้ ${fresh} ไฟล์ อีก ${kept} ไฟล์ไม่เปลี่ยนจากครั้งก่อน จึงใช้ตัวเลขที่อ่านไว้`;
}

/** Those of now and before that are not as they were when they were read. */
async function changedFiles(
  offices: OfficeFiles,
  files: readonly string[],
  before: ReadonlyMap<string, FileState>,
): Promise<string[]> {
  const changed: string[] = [];
  for (const name of new Set([...files, ...before.keys()])) {
    if (!(await offices.isSame(name, before.get(name) ?? null))) changed.push(name);
  }
  return changed;
}

function rollUp(
  host: Host,
  { fiscalYear, round }: RollupCommand,
  again: readonly string[] | undefined,
): { readonly rollup: RollupReply; readonly notices: string[] } {
  const { rollup, notices } = ask(host, {
    action: 'rollup',
    ...(again === undefined ? {} : { again }),
    most: BATCH,
    files: true,
    thenReport: true,
    options: {
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      ...(round === undefined ? {} : { round }),
    },
  });
  if (!rollup) throw new Error('the reply tells nothing of the gathering');
  return { rollup, notices };
}
