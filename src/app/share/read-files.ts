import { mailboxOf } from '../../core/text/mail-address';
import { type ShareProposal, WORKBOOK } from '../contract/sharing';
import type { Host } from '../ports';
import { latestPapers } from '../register-document';
import { mayComment } from './granted';
import type { Holder, SharedFile } from './plan-share';

export type NamedFile = ShareProposal['files'][number];

/** Who holds what on the workbook. Whoever edits is listed once, and so is the owner. */
export function readWorkbookFile({ sharing, store }: Host): SharedFile {
  const { owner, editors, viewers, canComment } = sharing.workbook();
  const held = store.read();
  const listed = new Set([mailboxOf(owner)]);
  const holders: Holder[] = owner === '' ? [] : [{ email: owner, access: 'owner', permission: '' }];
  const add = (email: string, access: Holder['access']) => {
    const mailbox = mailboxOf(email);
    if (!listed.has(mailbox)) holders.push({ email, access, permission: '' });
    listed.add(mailbox);
  };
  for (const email of editors) add(email, 'edit');
  for (const email of viewers) add(email, mayComment(held, email) ? 'comment' : 'view');
  return { id: WORKBOOK, holders, canComment };
}

/** null where this account cannot share the document, which a colleague's may. */
export function readDocumentFile({ sharing }: Host, id: string): SharedFile | null {
  const rights = sharing.document(id);
  if (!rights) return null;
  const holders = rights.map(({ email, right, permission }) => {
    return { email, access: right, permission };
  });
  return { id, holders, canComment: true };
}

/** The documents of the register, each once, the latest first. */
export function registeredFiles(host: Host): NamedFile[] {
  const files = new Map<string, NamedFile>();
  const subjects = new Set<string>();
  for (const { url, title, subject, time } of latestPapers(host, host.workbook.tabNames())) {
    const [, id] = /\/d\/([\w-]+)/.exec(url) ?? [];
    if (id === undefined || files.has(id)) continue;
    const kind = JSON.stringify([title, subject]);
    const name = `${subject || title} (${time})`;
    files.set(id, { id, name, url, isLatest: !subjects.has(kind) });
    subjects.add(kind);
  }
  return [...files.values()];
}

/** '' where it cannot be asked: nobody's rights are then guessed about. */
export function accountAtWork({ sharing }: Host): string {
  try {
    return sharing.account();
  } catch {
    return '';
  }
}
