import type { FieldValues } from './field';
import { type Looked, type Lookup, lookup, type ValueScope } from './field-lookup';
import { openTemplate, partText } from './template-archive';
import type { FieldSource } from './template-check';
import { scanTags, type Tag } from './template-tags';

/**
 * Names of the fields that filling a template would leave as a visible blank. It walks the
 * placeholders as the engine does but writes nothing, in a tenth of the time. Of a template that
 * cannot be filled there are none to tell.
 */
export function findBlanks(template: Uint8Array, kind: FieldSource, values: FieldValues): string[] {
  const opened = openTemplate(template);
  if (!opened.ok) return [];
  const { zip, textParts } = opened.archive;
  const found = lookup(kind.fields, values);
  for (const { name } of textParts)
    walk(scanTags(partText(zip, name) ?? '').tags, [found.root], found);
  return found.blanks();
}

function walk(tags: readonly Tag[], scopes: readonly ValueScope[], found: Lookup): void {
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as Tag;
    const value = look(tag.name, scopes, found);
    if (tag.sign === '') continue;
    const end = closing(tags, at);
    const inside = tags.slice(at + 1, end);
    for (const scope of repeats(tag, value))
      walk(inside, scope ? [...scopes, scope] : scopes, found);
    at = end;
  }
}

/** The innermost level that knows the name counts. */
function look(name: string, scopes: readonly ValueScope[], found: Lookup): Looked | undefined {
  for (let level = scopes.length - 1; level >= 0; level--) {
    const value = found.get(name, scopes[level] as ValueScope);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** One level for each time that what stands inside is printed; null is the level around it. */
function repeats({ sign }: Tag, value: Looked | undefined): readonly (ValueScope | null)[] {
  const isList = typeof value === 'object';
  const isShown = isList ? value.length > 0 : value === true;
  if (sign === '^') return isShown ? [] : [null];
  if (!isShown) return [];
  return isList ? value : [null];
}

function closing(tags: readonly Tag[], start: number): number {
  let depth = 0;
  for (let at = start; at < tags.length; at++) {
    const { sign } = tags[at] as Tag;
    if (sign === '/') depth -= 1;
    else if (sign !== '') depth += 1;
    if (depth === 0) return at;
  }
  return tags.length;
}
