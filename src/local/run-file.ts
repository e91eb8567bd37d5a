import { access, readFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FixReport, Report } from '../app/contract/report';
import { LONGEST_PICTURE, type Options } from '../app/contract/request';
import { ask, Refused } from './ask';
import { type Command, nameOf } from './command-line';
import { fixCells } from './fix-cells';
import { createHost, type Host } from './host/create-host';
import { Progress, type ProgressOutlet } from './progress';
import { isSameFile, placeFiles, UnreadableWorkbook, WorkbookFile } from './workbook-file';

/** The built add-in, as `npm run build` leaves it. */
export interface Bundle {
  readonly code: string;
  readonly sidebar: string;
}

/** The report as it stands in report.json: documents are files beside it. */
export interface FileReport extends Omit<Report, 'documents'> {
  readonly documents: readonly FileDocument[];
  /** Cells changed on request, and those left as they were. */
  readonly fixes?: readonly FixReport[];
  /** Service calls by kind. */
  readonly calls: Readonly<Record<string, number>>;
}

export interface FileDocument {
  readonly kind: string;
  readonly title: string;
  /** Its name in the folder of the results; null when it was withheld. */
  readonly file: string | null;
  readonly withheld: readonly string[];
  readonly blanks: readonly string[];
}

/** What a run came to: results in their place, or one sentence and the exit code that says why not. */
export type Outcome = Told<FileReport> | Failed;

export interface Told<Report> {
  readonly ok: true;
  readonly report: Report;
  readonly notices: readonly string[];
}

export interface Failed {
  readonly ok: false;
  readonly exitCode: 2 | 3;
  readonly sentence: string;
}

/** Checks one workbook, computes its tables and makes its documents into the folder of the command. */
export async function runFile(
  command: Command,
  bundle: Bundle,
  outlet: ProgressOutlet,
): Promise<Outcome> {
  const progress = new Progress(outlet);
  try {
    return await run(command, bundle, progress);
  } catch (error) {
    return failure(error, command);
  } finally {
    progress.end();
  }
}

/** The built bundle from its folder. */
export async function readBundle(folder: string): Promise<Bundle> {
  const [code, sidebar] = await Promise.all(
    ['Code.js', 'sidebar.html'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return { code: code as string, sidebar: sidebar as string };
}

async function run(command: Command, bundle: Bundle, progress: Progress): Promise<Outcome> {
  const name = nameOf(command.file);
  const target = join(command.out, `${name}.xlsx`);
  if (await isSameFile(command.file, target)) {
    return wrong(`ผลจะเขียนทับไฟล์ต้นฉบับ “${command.file}” โปรดเลือกโฟลเดอร์อื่นด้วย --out`);
  }
  progress.start(`อ่าน ${basename(command.file)}`);
  const file = await WorkbookFile.open(command.file);
  const garuda = await pictureOf(command);
  if (typeof garuda === 'string') return wrong(garuda);
  progress.start('เปิดโปร่งใส');
  const host = createHost({
    workbook: file.workbook,
    bundle: bundle.code,
    name,
    html: { sidebar: bundle.sidebar },
    onToast: ({ message }) => progress.start(message),
  });
  if (garuda) ask(host, { action: 'setGaruda', picture: garuda.toString('base64') });
  const fixes = command.fix && fixCells(host, command.fix, optionsOf(command));
  const { report, notices } = ask(host, request(command));
  if (report === undefined)
    return broken('โปร่งใสไม่ได้ส่งรายงานกลับมา โปรดสร้างชุดโปรแกรมใหม่ด้วย npm run build');
  progress.start(`เขียนผลลงโฟลเดอร์ ${command.out}`);
  const documents = report.documents.map(fileDocument);
  const written: FileReport = {
    ...report,
    documents,
    ...(fixes === undefined ? {} : { fixes }),
    calls: host.calls.byKind(),
  };
  await placeFiles(
    new Map<string, Buffer | string>([
      [target, file.toBytes()],
      ...documentFiles(command.out, report, host),
      [join(command.out, 'report.json'), `${JSON.stringify(written, null, 2)}\n`],
    ]),
  );
  await setAside(command.out, documents);
  return { ok: true, report: written, notices };
}

const MOST_PICTURE_BYTES = (LONGEST_PICTURE / 4) * 3;

/** The picture, or a sentence that says why there is none; null where none is asked for. */
async function pictureOf({ garuda }: Command): Promise<Buffer | string | null> {
  if (garuda === undefined) return null;
  try {
    const { size } = await stat(garuda);
    if (size <= MOST_PICTURE_BYTES) return await readFile(garuda);
    return `ภาพ “${garuda}” ใหญ่กว่า ${MOST_PICTURE_BYTES / 1024} KB โปรดลดขนาดไฟล์ภาพก่อน`;
  } catch {
    return `อ่านภาพ “${garuda}” ไม่ได้ โปรดตรวจชื่อไฟล์`;
  }
}

function request(command: Command): object {
  const { documents } = command;
  const options = optionsOf(command);
  return {
    action: 'run',
    ...(documents === undefined ? {} : { kinds: documents }),
    options: { ...options, fontProfile: 'official' },
  };
}

export function optionsOf({ fiscalYear, round }: Command): Options {
  return {
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(round === undefined ? {} : { round }),
  };
}

function fileDocument({
  kind,
  title,
  id,
  withheld,
  blanks,
}: Report['documents'][number]): FileDocument {
  return { kind, title, file: id === '' ? null : `${kind}.docx`, withheld, blanks };
}

function documentFiles(out: string, report: Report, host: Host): [string, Buffer][] {
  const made = report.documents.filter(({ id }) => id !== '');
  return made.map(({ kind, id }) => {
    const bytes = host.drive.get(id)?.bytes;
    if (bytes === undefined || !/^[\w-]+$/.test(kind)) throw new Error(`No file for ${kind}`);
    return [join(out, `${kind}.docx`), bytes];
  });
}

/**
 * A document of an earlier run must not stand beside a report that withholds it, and may have been
 * filled in by hand: it is set aside under another name.
 */
async function setAside(out: string, documents: readonly FileDocument[]): Promise<void> {
  const withheld = documents.filter(({ file, kind }) => file === null && /^[\w-]+$/.test(kind));
  for (const { kind } of withheld) {
    const earlier = join(out, `${kind}.docx`);
    if (await exists(earlier)) await rename(earlier, join(out, `${kind}-เดิม.docx`));
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

export function wrong(sentence: string): Failed {
  return { ok: false, exitCode: 2, sentence };
}

function broken(sentence: string): Failed {
  return { ok: false, exitCode: 3, sentence };
}

const UNWRITABLE = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'EBUSY',
  'ENOENT',
  'EINVAL',
  'ENAMETOOLONG',
]);

/** What stopped a run over the file of a command. */
export function failure(error: unknown, { file, out }: Command): Failed {
  if (error instanceof UnreadableWorkbook) return wrong(`${file}: ${error.message}`);
  return failureOf(error, out);
}

/** What stopped a run that writes into the folder `out`. */
export function failureOf(error: unknown, out: string): Failed {
  if (error instanceof Refused)
    return error.isCommand ? wrong(error.message) : broken(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return broken('เนื้อที่ในเครื่องเต็ม จึงยังไม่ได้เขียนผล โปรดลบไฟล์ที่ไม่ใช้แล้วลองใหม่');
  if (code !== undefined && UNWRITABLE.has(code)) {
    return broken(`เขียนผลลงโฟลเดอร์ “${out}” ไม่ได้ โปรดตรวจสิทธิ์หรือปิดไฟล์ที่เปิดค้างไว้ แล้วลองใหม่`);
  }
  return broken(`ทำงานไม่สำเร็จเพราะเหตุที่ไม่คาดไว้ (${message}) ไฟล์ต้นฉบับและผลเดิมยังอยู่ครบ`);
}
