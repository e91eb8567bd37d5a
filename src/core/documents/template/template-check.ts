import type { FieldSpec } from './field';
import { type Scope, scopeOf } from './field-names';
import { type Opened, openTemplate, partText, type TemplateArchive } from './template-archive';
import { closeLoop, leftOpen, type OpenLoop } from './template-loops';
import { checkLoopName, checkTextName, scopeInside } from './template-names';
import type { TemplateProblem } from './template-problems';
import { scanTags, type Tag } from './template-tags';

/** What a template offers placeholders from; a document kind is one. */
export interface FieldSource {
  readonly fields: readonly FieldSpec[];
}

/** All that would keep a template from being filled, at once; nothing when it can be. */
export function checkTemplate(bytes: Uint8Array, kind: FieldSource): TemplateProblem[] {
  const opened: Opened = openTemplate(bytes);
  return opened.ok ? checkParts(opened.archive, kind) : [opened.problem];
}

export function checkParts(
  { zip, textParts }: TemplateArchive,
  kind: FieldSource,
): TemplateProblem[] {
  return textParts.flatMap((name) => checkPart(partText(zip, name) ?? '', kind.fields));
}

function checkPart(xml: string, fields: readonly FieldSpec[]): TemplateProblem[] {
  const scan = scanTags(xml);
  const problems: TemplateProblem[] = scan.problems.map(({ code, around }) => ({
    code,
    params: { around },
  }));
  const root = scopeOf(fields);
  const loops: OpenLoop[] = [];
  for (const tag of scan.tags) problems.push(...checkTag(tag, loops, root, fields));
  return [...problems, ...leftOpen(loops)];
}

/** The problems of one tag; `loops` are those open where it stands, and changes with it. */
function checkTag(
  tag: Tag,
  loops: OpenLoop[],
  root: Scope,
  fields: readonly FieldSpec[],
): TemplateProblem[] {
  const { name, around } = tag;
  if (name === '') return [{ code: 'template-tag-empty', params: { around } }];
  const split: TemplateProblem[] =
    tag.start.paragraph === tag.end.paragraph
      ? []
      : [{ code: 'template-tag-split', params: { name, around } }];
  if (tag.sign === '/') return [...split, ...closeLoop(tag, loops)];
  const scope = loops[loops.length - 1]?.inside ?? root;
  if (tag.sign === '') return [...split, ...checkTextName(tag, scope, fields)];
  loops.push({ tag, inside: scopeInside(tag, scope, fields) });
  return [...split, ...checkLoopName(tag, scope, fields)];
}
