import type { ShareRight } from '../../core/records/share-right';
import { mailboxOf } from '../../core/text/mail-address';
import { type Access, loses } from '../contract/sharing';

/** Who holds what on one file just now. */
export interface SharedFile {
  readonly id: string;
  readonly holders: readonly Holder[];
  /** Whether the right to comment can be given by program. */
  readonly canComment: boolean;
}

export interface Holder {
  /** '' where Google does not tell. */
  readonly email: string;
  readonly access: Exclude<Access, 'none'>;
  /** What Drive knows the right by; '' on the workbook. */
  readonly permission: string;
}

/** A person of the tab คณะกรรมการ. null: the tab gives no right. */
export interface WantedRight {
  readonly email: string;
  readonly name: string;
  readonly position: string;
  readonly right: ShareRight | null;
}

export interface ShareFacts {
  readonly files: readonly SharedFile[];
  readonly wanted: readonly WantedRight[];
  /** Every address of the tab, also of rows that are left out. */
  readonly inTab: readonly string[];
  /** The account at work; '' where nobody knows. */
  readonly account: string;
}

export interface PlannedPerson extends WantedRight {
  readonly inTab: boolean;
  readonly rights: readonly PlannedRight[];
  readonly notes: readonly ShareNote[];
}

export interface PlannedRight {
  readonly file: string;
  readonly before: Access;
  readonly after: Access;
  /** null where the person holds nothing yet. */
  readonly holder: Holder | null;
}

/** One right to be changed, by itself. */
export interface ReadyStep extends PlannedRight {
  readonly email: string;
}

/** Why a right stays other than the tab asks for. */
export type ShareNote = 'own-account' | 'account-unknown' | 'comment-by-hand';

/**
 * Before and wanted become what is to be done: those of the tab in its order, then others who hold
 * something, who would lose it all. The owner's right never changes, nor does the account at work
 * lose any: it could not go on.
 */
export function planShare(facts: ShareFacts): PlannedPerson[] {
  const known = new Set(facts.inTab.map(mailboxOf));
  return [
    ...facts.wanted.map((person) => planPerson(facts, person, true)),
    ...othersOf(facts, known).map((person) => planPerson(facts, person, false)),
  ];
}

/** What people gain comes first: it must not wait for what is less certain to be wanted. */
export function inOrderOfWork<T extends { readonly before: Access; readonly after: Access }>(
  steps: readonly T[],
): T[] {
  return [...steps.filter((step) => !loses(step)), ...steps.filter((step) => loses(step))];
}

function planPerson(facts: ShareFacts, person: WantedRight, inTab: boolean): PlannedPerson {
  const mailbox = mailboxOf(person.email);
  const notes = new Set<ShareNote>();
  const rights = facts.files.flatMap((file): PlannedRight[] => {
    const holder = file.holders.find(({ email }) => mailboxOf(email) === mailbox) ?? null;
    if (!inTab && !holder) return [];
    const before = holder?.access ?? 'none';
    const right: PlannedRight = { file: file.id, before, after: before, holder };
    if (before === 'owner') return [right];
    const after = aimOf(file, before, person.right);
    if (after !== (person.right ?? 'none')) notes.add('comment-by-hand');
    const kept = loses({ before, after }) ? keptBy(facts, mailbox, before) : null;
    if (kept) notes.add(kept);
    return [kept ? right : { ...right, after }];
  });
  return { ...person, inTab, rights, notes: [...notes] };
}

/** Where commenting cannot be given, viewing is the next best; what was given before may stay. */
function aimOf({ canComment }: SharedFile, before: Access, right: ShareRight | null): Access {
  return right === 'comment' && !canComment && before !== 'comment' ? 'view' : (right ?? 'none');
}

/** Whoever is at work must not lock the own account out, and nobody may guess which that is. */
function keptBy({ account }: ShareFacts, mailbox: string, before: Access): ShareNote | null {
  if (account === '') return before === 'edit' ? 'account-unknown' : null;
  return mailboxOf(account) === mailbox ? 'own-account' : null;
}

function othersOf({ files, account }: ShareFacts, known: ReadonlySet<string>): WantedRight[] {
  const others = new Map<string, WantedRight>();
  for (const { email, access } of files.flatMap(({ holders }) => holders)) {
    const mailbox = mailboxOf(email);
    const isLeft = email === '' || access === 'owner' || mailbox === mailboxOf(account);
    if (isLeft || known.has(mailbox) || others.has(mailbox)) continue;
    others.set(mailbox, { email, name: '', position: '', right: null });
  }
  return [...others.values()];
}
