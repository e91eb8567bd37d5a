import type { FieldSpec } from './field';
import { fieldKey } from './field-names';
import { openTemplate, partText } from './template-archive';
import type { FieldSource } from './template-check';
import { scanTags } from './template-tags';

/** Something a kind of paper is not complete without. */
export interface RequiredPart {
  /** What staff call it. */
  readonly what: string;
  /** Placeholders any of which prints it; names that a kind does not have count for nothing. */
  readonly fields: readonly string[];
}

export interface RequiringKind extends FieldSource {
  readonly requires: readonly RequiredPart[];
}

/** A required part that a template no longer prints. */
export interface DroppedPart extends RequiredPart {
  /** What to type for it; the first few of its placeholders, by which the shipped one prints it. */
  readonly tags: readonly string[];
}

const MOST_NAMED = 3;

/**
 * The required parts that the shipped template prints and the office's own does not. It is no fault
 * of a template, for the office may mean it, but nobody should find out from the signed paper.
 */
export function droppedParts(
  own: Uint8Array,
  shipped: Uint8Array,
  { requires, fields: known }: RequiringKind,
): DroppedPart[] {
  const printed = printedNames(own);
  const before = printedNames(shipped);
  if (!printed || !before) return [];
  return requires.flatMap(({ what, fields }) => {
    const shown = fields.filter((name) => before.has(fieldKey(name)));
    if (shown.length === 0 || fields.some((name) => printed.has(fieldKey(name)))) return [];
    return [{ what, fields, tags: shown.slice(0, MOST_NAMED).map((name) => tagOf(name, known)) }];
  });
}

export function droppedPartSentence({ what, tags }: DroppedPart): {
  readonly message: string;
  readonly remedy: string;
} {
  return {
    message: `แม่แบบของหน่วยงานไม่มี${what}`,
    remedy: `เติม ${tags.join(' หรือ ')} ถ้าตั้งใจไม่ให้มี ใช้แม่แบบนี้ต่อไปได้`,
  };
}

function tagOf(name: string, known: readonly FieldSpec[]): string {
  const field = known.find((one) => fieldKey(one.name) === fieldKey(name));
  return field?.type === 'list' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`;
}

/** Match keys of the names a template prints or repeats; null when it cannot be opened. */
function printedNames(template: Uint8Array): ReadonlySet<string> | null {
  const opened = openTemplate(template);
  if (!opened.ok) return null;
  const { zip, textParts } = opened.archive;
  const tags = textParts
    .filter(({ isPrinted }) => isPrinted)
    .flatMap(({ name }) => scanTags(partText(zip, name) ?? '').tags);
  const printing = tags.filter(({ sign }) => sign === '' || sign === '#');
  return new Set(printing.map(({ name }) => fieldKey(name)));
}
