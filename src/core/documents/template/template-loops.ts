import { fieldKey, type Scope } from './field-names';
import type { TemplateProblem } from './template-problems';
import type { Spot, Tag } from './template-tags';

/** A loop or condition whose end has not come yet. */
export interface OpenLoop {
  readonly tag: Tag;
  /** The names that may be used inside it. */
  readonly inside: Scope;
}

/** What is wrong with a closing tag; the loops it closes are taken off the list. */
export function closeLoop(tag: Tag, loops: OpenLoop[]): TemplateProblem[] {
  const { name, around } = tag;
  const key = fieldKey(name);
  const index = lastIndex(loops, (loop) => fieldKey(loop.tag.name) === key);
  if (index < 0) return [{ code: 'template-loop-unopened', params: { name, around } }];
  const [loop, inner] = [loops[index] as OpenLoop, loops[index + 1]];
  if (inner) {
    // The inner one may still be closed further on: only the pair that crosses is a problem.
    loops.splice(index, 1);
    const params = { name, nearest: inner.tag.name, around };
    return [{ code: 'template-loop-crossed', params }];
  }
  loops.pop();
  if (canRepeat(loop.tag.end, tag.start)) return [];
  return [{ code: 'template-loop-split', params: { name, around } }];
}

export function leftOpen(loops: readonly OpenLoop[]): TemplateProblem[] {
  return loops.map(({ tag: { name, around } }) => ({
    code: 'template-loop-unclosed',
    params: { name, around },
  }));
}

/**
 * Whether what stands from one place to another can be repeated and leave the paper whole: rows of
 * one table, or text within one cell and within the same links and text boxes.
 */
function canRepeat(from: Spot, to: Spot): boolean {
  if (from.cell?.cell === to.cell?.cell) return from.wrappers === to.wrappers;
  return from.cell?.wrappers === to.cell?.wrappers;
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) {
    if (test(items[index] as T)) return index;
  }
  return -1;
}
