import type { RoundComparison } from '../../history/compare-rounds';
import type { PaperText, Records } from '../../records/records';
import type { Tables } from '../../tables/tables';
import { digest } from '../../text/digest';
import { matchKey, normalise } from '../../text/thai';

/** What passages are drafted from. */
export interface DraftData {
  readonly records: Records;
  readonly tables: Tables;
  /** What changed since the round before, where that was closed. */
  readonly earlier?: RoundComparison | null;
}

/** One passage of a kind of paper, which the office may put in its own words. */
export interface PaperPart {
  /** As typed in the column หัวข้อ of ข้อความเอกสาร; the placeholder has the same name. */
  readonly name: string;
  /** Left out with its heading where there is nothing to say. */
  readonly isOptional?: boolean;
  /** For the list of placeholders, in Thai. */
  readonly about: string;
  /** A text of one line; otherwise a list of paragraphs. */
  readonly isLine?: boolean;
  /** Left blank as room to write by hand. */
  readonly blankAllowed?: boolean;
  /** Paragraphs in the program's own words, digits Arabic; none where there is nothing to say. */
  readonly draft: (data: DraftData) => readonly string[];
}

/**
 * The paragraphs of a passage: the office's own words, or the program's where there are none yet.
 * A draft that nobody touched is drafted anew, so that it never tells of older figures.
 */
export function paragraphsOf(title: string, part: PaperPart, data: DraftData): readonly string[] {
  const own = ownPassage(title, part, data.records.texts);
  if (!own) return part.draft(data);
  return own.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The row with a passage in the office's own words; null where the program's are printed. */
export function ownPassage(
  title: string,
  part: Pick<PaperPart, 'name'>,
  texts: readonly PaperText[],
): PaperText | null {
  const key = passageKey(title, part.name);
  const typed = texts.find(
    ({ document, part: name, text }) => text !== '' && passageKey(document, name) === key,
  );
  return typed && !isUntouched(typed) ? typed : null;
}

/** What a passage is known by, however its names are spaced. */
export function passageKey(document: string, part: string): string {
  return `${matchKey(document)}\n${matchKey(part)}`;
}

/** A draft as it is written to its cell, and what it is known by there. */
export function draftCell(paragraphs: readonly string[]): {
  readonly text: string;
  readonly mark: string;
} {
  const text = plainText(paragraphs.join('\n'));
  return { text, mark: draftMark(text) };
}

/** Whether a passage is still the draft that the program wrote. */
export function isUntouched({
  text,
  draft,
}: {
  readonly text: string;
  readonly draft: string;
}): boolean {
  return draft !== '' && draft === draftMark(text);
}

/** Begins with letters, so that no sheet takes it for a number. */
function draftMark(text: string): string {
  return `ร่าง-${digest(plainText(text)).toString(36)}`;
}

/** As a sheet gives it back: any change of a word, a digit or a paragraph makes another. */
function plainText(text: string): string {
  return normalise(text).trim();
}
