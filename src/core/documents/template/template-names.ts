import type { FieldSpec } from './field';
import {
  fieldKey,
  fieldsInLists,
  listHolding,
  nearestName,
  type Scope,
  scopeOf,
} from './field-names';
import { type FoundProblem, found } from './found-problem';
import type { Tag } from './template-tags';

/** The names that may be used inside a loop that stands in a scope. */
export function scopeInside(tag: Tag, scope: Scope, fields: readonly FieldSpec[]): Scope {
  if (tag.sign === '^') return scope;
  const list = scope.get(fieldKey(tag.name));
  // A misspelt loop is one problem: what stands inside it is not held against it too.
  return scopeOf(list ? (list.fields ?? []) : fieldsInLists(fields), scope);
}

export function checkTextName(
  tag: Tag,
  scope: Scope,
  fields: readonly FieldSpec[],
): FoundProblem[] {
  const field = scope.get(fieldKey(tag.name));
  if (!field) return [unknown(tag, scope, fields)];
  return field.type === 'text' ? [] : [found('template-field-is-a-list', tag)];
}

export function checkLoopName(
  tag: Tag,
  scope: Scope,
  fields: readonly FieldSpec[],
): FoundProblem[] {
  const field = scope.get(fieldKey(tag.name));
  if (!field) return [unknown(tag, scope, fields)];
  return field.type === 'text' ? [found('template-field-not-a-list', tag)] : [];
}

function unknown(tag: Tag, scope: Scope, fields: readonly FieldSpec[]): FoundProblem {
  const list = listHolding(fieldKey(tag.name), fields);
  if (list) return found('template-field-outside-list', tag, { list: list.name });
  const nearest = nearestName(tag.name, scope);
  if (nearest !== null) return found('template-field-misspelt', tag, { nearest });
  const inner = nearestName(tag.name, scopeOf(fieldsInLists(fields)));
  const holder = inner === null ? null : listHolding(fieldKey(inner), fields);
  return inner === null || holder === null
    ? found('template-field-unknown', tag)
    : found('template-field-misspelt-in-list', tag, { nearest: inner, list: holder.name });
}
