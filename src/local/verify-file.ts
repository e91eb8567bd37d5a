import { basename } from 'node:path';
import type { ChangedCell, DocumentState, VerifiedDocument } from '../app/contract/verified';
import { ask } from './ask';
import { type Command, nameOf } from './command-line';
import { createHost } from './host/create-host';
import { Progress, type ProgressOutlet } from './progress';
import { type Bundle, failure, type Outcome, optionsOf } from './run-file';
import { WorkbookFile } from './workbook-file';

/** The documents of a workbook's register against its data. */
export interface VerifyReport {
  readonly workbook: string;
  readonly documents: readonly VerifiedDocument[];
  readonly notices: readonly string[];
}

export type VerifyOutcome =
  | { readonly ok: true; readonly report: VerifyReport }
  | Extract<Outcome, { ok: false }>;

/** Asks of each document in a workbook's register whether its data changed since. Writes nothing. */
export async function verifyFile(
  command: Command,
  bundle: Bundle,
  outlet: ProgressOutlet,
): Promise<VerifyOutcome> {
  const progress = new Progress(outlet);
  try {
    const name = nameOf(command.file);
    progress.start(`อ่าน ${basename(command.file)}`);
    const { workbook } = await WorkbookFile.open(command.file);
    progress.start('ตรวจเอกสารในทะเบียน');
    const host = createHost({ workbook, bundle: bundle.code, name });
    const { verified = [], notices } = ask(host, {
      action: 'verify',
      options: optionsOf(command),
    });
    return { ok: true, report: { workbook: name, documents: verified, notices } };
  } catch (error) {
    return failure(error, command);
  } finally {
    progress.end();
  }
}

const STATES: Readonly<Record<DocumentState, string>> = {
  current: 'ข้อมูลตรงกัน',
  changed: 'ข้อมูลเปลี่ยน',
  superseded: 'มีฉบับใหม่กว่า',
  unknown: 'ไม่ทราบ',
};
const SHOWN = 20;

/** Each document with its state and where its data changed, in Thai lines. */
export function tellVerified({ workbook, documents, notices }: VerifyReport): string {
  const blocks = [[workbook, ...notices], ...documents.map(documentLines)];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function documentLines({
  state,
  title,
  version,
  subject,
  time,
  fingerprint,
  sentences,
  cells,
  moreCells,
}: VerifiedDocument): string[] {
  const shown = cells.slice(0, SHOWN);
  const rest = cells.length - shown.length + moreCells;
  return [
    `[${STATES[state]}] ${title} ฉบับที่ ${version} · ${time} · รหัสข้อมูล ${fingerprint || '-'}`,
    `  ${subject}`,
    ...sentences.map((sentence) => `  ${sentence}`),
    ...shown.map(cellLine),
    ...(rest > 0 ? [`    และอีก ${rest} แห่ง ดูทั้งหมดได้ด้วย --json`] : []),
  ];
}

const WHAT = { changed: 'เปลี่ยน', added: 'เพิ่ม', removed: 'ลบ' } as const;

function cellLine({ what, sheet, cell, row, column }: ChangedCell): string {
  const place = [sheet, cell].filter(Boolean).join(' ');
  return `    ${WHAT[what]} ${[place, row, column].filter(Boolean).join(' · ')}`;
}
