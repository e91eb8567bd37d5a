import type { Settings } from '../../records/records';
import type { Tables } from '../../tables/tables';
import { toThaiDigits } from '../../text/digits';
import type { DocumentData } from '../kind';
import { type PaperPart, paragraphsOf } from './part';
import { type Signatures, signaturesFor } from './signers';
import { typeset } from './typeset';

/** What the fields of every kind of paper are made from. */
export interface Paper {
  readonly data: DocumentData;
  readonly settings: Settings;
  readonly tables: Tables;
  readonly signatures: Signatures;
  /** The passage of a part, a paragraph each, as printed. */
  readonly passage: (name: string) => readonly string[];
  /** Digits as the paper's text prints them, and as its tables do: two settings. */
  readonly inText: (text: string) => string;
  readonly inTables: (text: string) => string;
}

export function paperOf(title: string, parts: readonly PaperPart[], data: DocumentData): Paper {
  const { settings, signers } = data.records;
  const passages = new Map<string, readonly string[]>();
  for (const part of parts) {
    const printed = paragraphsOf(title, part, data).map((paragraph) =>
      typeset(paragraph, settings.thaiDigitsInText),
    );
    passages.set(part.name, printed);
  }
  return {
    data,
    settings,
    tables: data.tables,
    signatures: signaturesFor(title, signers),
    passage: (name) => passages.get(name) ?? [],
    inText: digits(settings.thaiDigitsInText),
    inTables: digits(settings.thaiDigitsInTables),
  };
}

function digits(thai: boolean): (text: string) => string {
  return thai ? toThaiDigits : (text) => text;
}
