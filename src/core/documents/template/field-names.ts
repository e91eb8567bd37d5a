import { nearest } from '../../text/nearest';
import { matchKey } from '../../text/thai';
import type { FieldSpec } from './field';

/** The names that may be used at one place: those of the list around it hide those outside. */
export type Scope = ReadonlyMap<string, FieldSpec>;

/** Names are compared by match key, so spaces, digits of either kind and ํา for ำ do no harm. */
export function fieldKey(name: string): string {
  return matchKey(name);
}

export function scopeOf(fields: readonly FieldSpec[], outer?: Scope): Scope {
  const own = fields.map((field) => [fieldKey(field.name), field] as const);
  return new Map([...(outer ?? []), ...own]);
}

/** The first list that holds a field of this name, however deep. */
export function listHolding(key: string, fields: readonly FieldSpec[]): FieldSpec | null {
  for (const field of fields) {
    const inner = field.fields ?? [];
    if (inner.some(({ name }) => fieldKey(name) === key)) return field;
    const deeper = listHolding(key, inner);
    if (deeper) return deeper;
  }
  return null;
}

/** Every field that stands in some list. */
export function fieldsInLists(fields: readonly FieldSpec[]): FieldSpec[] {
  return fields.flatMap(({ fields: inner = [] }) => [...inner, ...fieldsInLists(inner)]);
}

export function nearestName(name: string, scope: Scope): string | null {
  return nearest(
    name,
    [...scope.values()].map((field) => field.name),
  );
}
