import { type Field, flag, text } from '../template/field';
import type { Paper } from './paper';
import { paragraphsField } from './paragraphs-field';
import type { PaperPart } from './part';

/** The placeholders of a kind's passages: a text for a line, else a list of paragraphs. */
export function partFields(parts: readonly PaperPart[]): readonly Field<Paper>[] {
  return parts.flatMap((part) => {
    if (part.isLine) return [lineField(part)];
    return part.isOptional ? optionalFields(part) : [passageField(part)];
  });
}

function lineField({ name, about, blankAllowed }: PaperPart): Field<Paper> {
  const field = text<Paper>(name, about, ({ passage }) => passage(name).join(' '));
  return blankAllowed ? { ...field, blankAllowed } : field;
}

/** A flag shows the heading with it, or neither. */
function optionalFields({ name, about }: PaperPart): Field<Paper>[] {
  return [
    paragraphsField(name, about, ({ passage }) => passage(name)),
    flag(`มี${name}`, `จริงเมื่อมี${about}`, ({ passage }) => passage(name).length > 0),
  ];
}

/** A passage with nothing in it prints one blank line. */
function passageField({ name, about }: PaperPart): Field<Paper> {
  return paragraphsField(name, about, ({ passage }) =>
    passage(name).length > 0 ? passage(name) : [''],
  );
}
