import type { Signer } from '../../records/records';
import { matchKey } from '../../text/thai';

/** One block of the chain of opinions. */
export interface Opinion {
  readonly heading: string;
  readonly name: string;
  /** Lines joined with \n. */
  readonly position: string;
}

export interface Signatures {
  /** Who writes the paper; blank name and position where nobody is named. */
  readonly reporter: { readonly name: string; readonly position: string };
  /** Never empty: with nobody named it is one block to fill in by hand. */
  readonly opinions: readonly Opinion[];
  /** Who signs a paper that one person signs: the last in order. Blank where nobody is named. */
  readonly chief: { readonly name: string; readonly position: string };
}

/**
 * Who signs a document: the rows of ผู้ลงนาม for it or for every document, in their order. The
 * first without a heading is the reporter.
 */
export function signaturesFor(title: string, signers: readonly Signer[]): Signatures {
  const key = matchKey(title);
  const own = signers
    .filter((signer) => ['', key].includes(matchKey(signer.document)))
    .sort((a, b) => a.order - b.order || a.row - b.row);
  const reporter = own.find((signer) => signer.heading === '');
  const chain = own.filter((signer) => signer !== reporter).map(opinion);
  return {
    reporter: block(reporter),
    chief: block(chiefOf(own)),
    opinions: chain.length > 0 ? chain : [{ heading: 'ความเห็น/คำสั่ง', name: '', position: '' }],
  };
}

/** The last of the document's own rows; of those for every document where it has none. */
function chiefOf(own: readonly Signer[]): Signer | undefined {
  const named = own.filter(({ document }) => matchKey(document) !== '');
  return (named.length > 0 ? named : own).slice(-1)[0];
}

function block(signer: Signer | undefined): { name: string; position: string } {
  return { name: signer?.name ?? '', position: lines(signer?.position ?? []) };
}

function opinion(signer: Signer): Opinion {
  return {
    heading: signer.heading || headingFor(signer.position),
    name: signer.name,
    position: lines(signer.position),
  };
}

/** A chief executive (นายก…) gives orders, also when someone acts in that place; others opine. */
function headingFor(position: readonly string[]): string {
  const chief = position.find((line) => line.startsWith('นายก'));
  return chief ? `คำสั่ง${chief}` : `ความเห็น${position[0] ?? ''}`;
}

function lines(position: readonly string[]): string {
  return position.filter((line) => line !== '').join('\n');
}
