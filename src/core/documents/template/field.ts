/** One placeholder a template may use, as staff read about it. */
export interface FieldSpec {
  /** As typed between the braces. */
  readonly name: string;
  /** A text is printed, a list repeats what stands inside it, a flag shows or hides it. */
  readonly type: 'text' | 'list' | 'flag';
  /** For the list of placeholders, in Thai. */
  readonly about: string;
  /** Left blank as white space to write in, where other texts leave a line of dots. */
  readonly blankAllowed?: boolean;
  /** The name under which a blank is reported, when the same thing stands in two fields. */
  readonly blankAs?: string;
  /** What stands inside a list, beside everything outside it. */
  readonly fields?: readonly FieldSpec[];
}

export type FieldValue = string | boolean | readonly FieldValues[];

/** What fills a template: a plain tree, by field name. */
export interface FieldValues {
  readonly [name: string]: FieldValue;
}

/** A placeholder together with where its value comes from, so that neither can lack the other. */
export interface Field<T> extends FieldSpec {
  readonly value: (data: T) => FieldValue;
}

export function text<T>(name: string, about: string, value: (data: T) => string): Field<T> {
  return { name, type: 'text', about, value };
}

/** A text that people may also write in by hand, such as the number of the paper. */
export function handwritten<T>(name: string, about: string, value: (data: T) => string): Field<T> {
  return { name, type: 'text', about, blankAllowed: true, value };
}

export function flag<T>(name: string, about: string, value: (data: T) => boolean): Field<T> {
  return { name, type: 'flag', about, value };
}

export function list<T, R>(
  name: string,
  about: string,
  rows: (data: T) => readonly R[],
  fields: readonly Field<R>[],
): Field<T> {
  return {
    name,
    type: 'list',
    about,
    fields,
    value: (data) => rows(data).map((row) => fieldValues(fields, row)),
  };
}

export function fieldValues<T>(fields: readonly Field<T>[], data: T): FieldValues {
  const values: Record<string, FieldValue> = {};
  for (const field of fields) values[field.name] = field.value(data);
  return values;
}
