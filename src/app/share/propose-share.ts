import { type SharePerson, type ShareProposal, WORKBOOK } from '../contract/sharing';
import { requireFilePermission } from '../file-permission';
import type { Host } from '../ports';
import { draftMessage } from './draft-message';
import {
  type PlannedPerson,
  planShare,
  type SharedFile,
  type ShareFacts,
  type ShareNote,
} from './plan-share';
import {
  accountAtWork,
  type NamedFile,
  readDocumentFile,
  readWorkbookFile,
  registeredFiles,
} from './read-files';
import { readWanted, type Wanted } from './read-wanted';

/** Who would get, keep, gain or lose which right by the tab คณะกรรมการ. Changes nothing. */
export function proposeShare(
  host: Host,
  { documents = false }: { readonly documents?: boolean | undefined },
): { readonly notices: string[]; readonly sharing: ShareProposal } {
  const read = readSharing(host, documents ? 'all' : []);
  const { wanted, files, unseen } = read;
  const people = planShare(read.facts).map(asReport);
  const nobody = wanted.wanted.every(({ right }) => right === null);
  return {
    notices: [
      ...(nobody ? ['ยังไม่มีแถวใดในแท็บคณะกรรมการที่มีทั้งอีเมลและสิทธิ์'] : []),
      ...(documents && files.length === 1 ? ['ไม่มีเอกสารในทะเบียนที่บัญชีนี้แบ่งปันได้'] : []),
      ...(unseen > 0 ? [`เว้นเอกสาร ${unseen} ฉบับที่บัญชีนี้แบ่งปันไม่ได้ ให้บัญชีที่ทำเอกสารเป็นผู้สั่ง`] : []),
    ],
    sharing: {
      files: [...files],
      people,
      leftOut: [...wanted.leftOut],
      message: draftMessage(host, wanted.settings),
    },
  };
}

export interface SharingRead {
  readonly wanted: Wanted;
  /** The workbook first. */
  readonly files: readonly NamedFile[];
  readonly facts: ShareFacts;
  /** So many documents asked for cannot be shared by this account. */
  readonly unseen: number;
}

/** The tab, and who holds what: on the workbook, and on documents of the register by their ids. */
export function readSharing(host: Host, ids: readonly string[] | 'all'): SharingRead {
  const wanted = readWanted(host);
  const documents =
    ids.length === 0
      ? []
      : registeredFiles(host).filter(({ id }) => ids === 'all' || ids.includes(id));
  if (ids.length > 0) requireFilePermission(host, 'ดูสิทธิ์ของเอกสาร', 'สั่ง');
  const workbook = { id: WORKBOOK, name: 'สมุดงาน', url: host.sharing.link(), isLatest: true };
  const shared: SharedFile[] = [readWorkbookFile(host)];
  const files: NamedFile[] = [workbook];
  for (const document of documents) {
    const file = readDocumentFile(host, document.id);
    if (!file) continue;
    shared.push(file);
    files.push(document);
  }
  const { inTab } = wanted;
  return {
    wanted,
    files,
    facts: { files: shared, wanted: wanted.wanted, inTab, account: accountAtWork(host) },
    unseen: documents.length - (files.length - 1),
  };
}

const NOTES: Readonly<Record<ShareNote, string>> = {
  'own-account': 'เป็นบัญชีที่ท่านใช้อยู่ จึงไม่ลดสิทธิ์',
  'account-unknown': 'ไม่ทราบว่าใช่บัญชีที่ท่านใช้อยู่หรือไม่ จึงไม่ลดสิทธิ์แก้ไข ลดเองได้ที่ปุ่มแชร์',
  'comment-by-hand': 'โปร่งใสให้สิทธิ์ดูสมุดงานได้ ส่วนแสดงความคิดเห็นให้เองที่ปุ่มแชร์ของ Google',
};

function asReport({ email, name, position, inTab, rights, notes }: PlannedPerson): SharePerson {
  return {
    ...{ email, name, position, inTab },
    rights: rights.map(({ file, before, after }) => ({ file, before, after })),
    notes: notes.map((note) => NOTES[note]),
  };
}
