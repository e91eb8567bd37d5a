import type { FieldSpec } from './field';
import {
  fieldKey,
  fieldsInLists,
  listHolding,
  nearestName,
  type Scope,
  scopeOf,
} from './field-names';
import type { TemplateProblem } from './template-problems';
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
): TemplateProblem[] {
  const field = scope.get(fieldKey(tag.name));
  if (!field) return [unknown(tag, scope, fields)];
  return field.type === 'text' ? [] : [problem('template-field-is-a-list', tag)];
}

export function checkLoopName(
  tag: Tag,
  scope: Scope,
  fields: readonly FieldSpec[],
): TemplateProblem[] {
  const field = scope.get(fieldKey(tag.name));
  if (!field) return [unknown(tag, scope, fields)];
  return field.type === 'text' ? [problem('template-field-not-a-list', tag)] : [];
}

function unknown(tag: Tag, scope: Scope, fields: readonly FieldSpec[]): TemplateProblem {
  const list = listHolding(fieldKey(tag.name), fields);
  if (list) return problem('template-field-outside-list', tag, { list: list.name });
  const nearest = nearestName(tag.name, scope);
  return nearest === null
    ? problem('template-field-unknown', tag)
    : problem('template-field-misspelt', tag, { nearest });
}

function problem(
  code: TemplateProblem['code'],
  { name, around }: Tag,
  more: TemplateProblem['params'] = {},
): TemplateProblem {
  return { code, params: { name: shortened(name), around, ...more } };
}

const LONGEST_NAME = 60;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
