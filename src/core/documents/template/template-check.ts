import type { FieldSpec } from './field';
import { fieldKey, fieldsInLists, type Scope, scopeOf } from './field-names';
import { type FoundProblem, found } from './found-problem';
import { type Opened, openTemplate, partText, type TemplateArchive } from './template-archive';
import { readBraces } from './template-braces';
import { closeLoop, type LoopState, leftOpen, loopState, openLoop } from './template-loops';
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

/** Part by part, and in each in the order of its text. */
export function checkParts(
  { zip, textParts }: TemplateArchive,
  { fields }: FieldSource,
): TemplateProblem[] {
  return textParts.flatMap(({ name, title }) =>
    checkPart(partText(zip, name) ?? '', fields)
      .filter(({ isCopy }) => !isCopy)
      .sort((a, b) => a.at - b.at)
      .map(({ problem }) => (title === '' ? problem : { ...problem, part: title })),
  );
}

function checkPart(xml: string, fields: readonly FieldSpec[]): FoundProblem[] {
  const scan = scanTags(xml);
  const names = scopeOf([...fieldsInLists(fields), ...fields]);
  const isTorn = ({ halves, name }: Tag) => halves.length > 0 && !names.has(fieldKey(name));
  const torn = scan.tags.filter(isTorn);
  const braces = readBraces([...scan.faults, ...torn.flatMap(({ halves }) => halves)], fields);
  const meant = new Set(braces.meant);
  const whole = scan.tags.filter((tag) => !isTorn(tag));
  const tags = [...whole, ...meant].sort((a, b) => a.at - b.at);
  const root = scopeOf(fields);
  const loops = loopState(tags);
  const problems = tags.flatMap((tag) => {
    const ofTag = checkTag(tag, loops, root, fields);
    return meant.has(tag) ? [] : ofTag;
  });
  return [...braces.problems, ...problems, ...leftOpen(loops.open)];
}

/** The problems of one tag; `loops` are those open where it stands, and changes with it. */
function checkTag(
  tag: Tag,
  loops: LoopState,
  root: Scope,
  fields: readonly FieldSpec[],
): FoundProblem[] {
  if (tag.name === '') return [found('template-tag-empty', tag)];
  const split = tag.halves.length > 0 ? [found('template-tag-split', tag)] : [];
  if (tag.sign === '/') return [...split, ...closeLoop(tag, loops)];
  const scope = loops.open[loops.open.length - 1]?.inside ?? root;
  if (tag.sign === '') return [...split, ...checkTextName(tag, scope, fields)];
  const isList = scope.get(fieldKey(tag.name))?.type === 'list';
  const again = openLoop(tag, scopeInside(tag, scope, fields), isList, loops);
  return [...split, ...again, ...checkLoopName(tag, scope, fields)];
}
