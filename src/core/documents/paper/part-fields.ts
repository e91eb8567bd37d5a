import { type Field, list, text } from '../template/field';
import type { Paper } from './paper';
import type { PaperPart } from './part';

/** The placeholders of a kind's passages: a text for a line, else a list of paragraphs. */
export function partFields(parts: readonly PaperPart[]): readonly Field<Paper>[] {
  return parts.map((part) => (part.isLine ? lineField(part) : paragraphsField(part)));
}

function lineField({ name, about, blankAllowed }: PaperPart): Field<Paper> {
  const field = text<Paper>(name, about, ({ passage }) => passage(name).join(' '));
  return blankAllowed ? { ...field, blankAllowed } : field;
}

/** A passage with nothing in it prints one blank line, reported by the passage's name. */
function paragraphsField({ name, about }: PaperPart): Field<Paper> {
  return list<Paper, string>(
    name,
    about,
    ({ passage }) => (passage(name).length > 0 ? passage(name) : ['']),
    [{ ...text<string>('ย่อหน้า', 'ข้อความหนึ่งย่อหน้า', (paragraph) => paragraph), blankAs: name }],
  );
}
