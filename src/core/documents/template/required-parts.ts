import type { FieldSpec } from './field';
import { fieldKey } from './field-names';
import { hasGarudaPlace } from './place-garuda';
import { openTemplate, partText, type TemplateArchive } from './template-archive';
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
  readonly remedy: string;
}

const MOST_NAMED = 3;
const GO_ON = 'ใช้แม่แบบนี้ต่อไปได้';

/**
 * The required parts that the shipped template prints and the office's own does not. It is no fault
 * of a template, for the office may mean it, but nobody should find out from the signed paper.
 */
export function droppedParts(
  own: Uint8Array,
  shipped: Uint8Array,
  { requires, fields: known }: RequiringKind,
): DroppedPart[] {
  const [now, before] = [openTemplate(own), openTemplate(shipped)];
  if (!now.ok || !before.ok) return [];
  const printed = printedNames(now.archive);
  const shippedNames = printedNames(before.archive);
  const parts = requires.flatMap(({ what, fields }) => {
    const shown = fields.filter((name) => shippedNames.has(fieldKey(name)));
    if (shown.length === 0 || fields.some((name) => printed.has(fieldKey(name)))) return [];
    const tags = shown.slice(0, MOST_NAMED).map((name) => tagOf(name, known));
    return [{ what, fields, remedy: `เติม ${tags.join(' หรือ ')} ถ้าตั้งใจไม่ให้มี ${GO_ON}` }];
  });
  const lacksGaruda = hasGarudaPlace(before.archive) && !hasGarudaPlace(now.archive);
  return lacksGaruda ? [...parts, GARUDA] : parts;
}

/** No placeholder but a picture, so that its height can be seen and changed. */
const GARUDA: DroppedPart = {
  what: 'ที่ของตราครุฑ เอกสารจึงจะไม่มีภาพครุฑที่เลือกไว้',
  fields: [],
  remedy: `แทรกภาพใดก็ได้ตรงที่จะให้มีตราครุฑ แล้วพิมพ์คำว่า ครุฑ ในข้อความแสดงแทน (alt text) ของภาพนั้น ถ้าแม่แบบมีภาพครุฑอยู่แล้ว หรือตั้งใจไม่ให้มี ${GO_ON}`,
};

export function droppedPartSentence({ what, remedy }: DroppedPart): {
  readonly message: string;
  readonly remedy: string;
} {
  return { message: `แม่แบบของหน่วยงานไม่มี${what}`, remedy };
}

function tagOf(name: string, known: readonly FieldSpec[]): string {
  const field = known.find((one) => fieldKey(one.name) === fieldKey(name));
  return field?.type === 'list' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`;
}

/** Match keys of the names a template prints or repeats. */
function printedNames({ zip, textParts }: TemplateArchive): ReadonlySet<string> {
  const tags = textParts
    .filter(({ isPrinted }) => isPrinted)
    .flatMap(({ name }) => scanTags(partText(zip, name) ?? '').tags);
  const printing = tags.filter(({ sign }) => sign === '' || sign === '#');
  return new Set(printing.map(({ name }) => fieldKey(name)));
}
