import { DOCUMENT_TITLES } from '../../records/document-titles';
import type { Signer } from '../../records/records';
import { matchKey } from '../../text/thai';

/** One of those who made the plan; name and position blank where nobody is named. */
export interface Maker {
  readonly heading: string;
  readonly name: string;
  /** Lines joined with \n. */
  readonly position: string;
}

/** In the order of the paper of FY2566. */
const HEADINGS: readonly string[] = ['ผู้เขียนแผน', 'ผู้เสนอแผน', 'ผู้เห็นชอบแผน', 'ผู้อนุมัติแผน'];

/**
 * Who wrote, proposed, agreed to and approved the plan: the rows of ผู้ลงนาม for this document, in
 * their order, under the heading typed or else the one due at their place. Headings of the four
 * that nobody stands under are printed with room to sign. Rows for every document count only where
 * this one has none and they are four: of three nobody could tell who approves.
 */
export function makersOf(signers: readonly Signer[]): Maker[] {
  const sorted = [...signers].sort((a, b) => a.order - b.order || a.row - b.row);
  const of = (document: string) =>
    sorted.filter((signer) => matchKey(signer.document) === matchKey(document));
  const own = of(DOCUMENT_TITLES['plan-book']);
  const general = of('');
  const rows =
    own.length > 0 || general.length !== HEADINGS.length
      ? own
      : general.map((signer) => ({ ...signer, heading: '' }));
  const makers = rows.map(({ heading, name, position }, index) => ({
    heading: heading || (HEADINGS[index] ?? ''),
    name,
    position: position.filter((line) => line !== '').join('\n'),
  }));
  if (makers.length >= HEADINGS.length) return makers;
  const missing = HEADINGS.filter((heading) => !makers.some((maker) => isUnder(maker, heading)));
  const all = [...makers, ...missing.map((heading) => ({ heading, name: '', position: '' }))];
  return all.every(({ heading }) => rankOf(heading) >= 0)
    ? all.sort((a, b) => rankOf(a.heading) - rankOf(b.heading))
    : all;
}

function isUnder(maker: Maker, heading: string): boolean {
  return matchKey(maker.heading) === matchKey(heading);
}

function rankOf(heading: string): number {
  return HEADINGS.findIndex((known) => matchKey(known) === matchKey(heading));
}
