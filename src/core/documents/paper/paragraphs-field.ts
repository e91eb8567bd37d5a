import { type Field, list, text } from '../template/field';

/** A list of paragraphs. An empty text among them prints a visible blank, reported by the list's name. */
export function paragraphsField<T>(
  name: string,
  about: string,
  paragraphs: (data: T) => readonly string[],
): Field<T> {
  return list<T, string>(name, about, paragraphs, [
    { ...text<string>('ย่อหน้า', 'ข้อความหนึ่งย่อหน้า', (paragraph) => paragraph), blankAs: name },
  ]);
}
