import { cleanText } from './clean-text';
import type { FieldSpec, FieldValue, FieldValues } from './field';
import { fieldKey, type Scope, scopeOf } from './field-names';

/** The values at one level of the tree, with what each of them is. */
export interface ValueScope {
  readonly fields: Scope;
  readonly values: FieldValues;
}

/** What a placeholder stands for: a text, whether something shows, or the rows of a list. */
export type Looked = string | boolean | readonly ValueScope[];

/** What a field without a value leaves on the paper: something to see, or room to write. */
export const BLANK_LINE = '.'.repeat(38);
export const BLANK_SPACE = '\u00a0'.repeat(20);

export interface Lookup {
  readonly root: ValueScope;
  /** The value of a name at one level; undefined where that level does not know the name. */
  readonly get: (name: string, scope: ValueScope) => Looked | undefined;
  /** Names of fields that were printed without a value, each once, in the order of the paper. */
  readonly blanks: () => string[];
}

export function lookup(fields: readonly FieldSpec[], values: FieldValues): Lookup {
  const blanks = new Set<string>();
  const blank = (field: FieldSpec): string => {
    blanks.add(field.blankAs ?? field.name);
    return field.blankAllowed ? BLANK_SPACE : BLANK_LINE;
  };
  return {
    root: { fields: scopeOf(fields), values },
    get: (name, scope) => {
      const field = scope.fields.get(fieldKey(name));
      if (!field) return undefined;
      const value: FieldValue | undefined = scope.values[field.name];
      if (field.type === 'list') return rowsOf(field, value);
      if (field.type === 'flag') return value === true;
      const text = cleanText(typeof value === 'string' ? value : '');
      return text.trim() === '' ? blank(field) : text;
    },
    blanks: () => [...blanks],
  };
}

function rowsOf({ fields = [] }: FieldSpec, value: FieldValue | undefined): readonly ValueScope[] {
  if (!Array.isArray(value)) return [];
  const scope = scopeOf(fields);
  return value.map((values: FieldValues) => ({ fields: scope, values }));
}
