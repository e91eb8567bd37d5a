import type { TemplateProblem } from './template-problems';
import type { Place } from './template-tags';

/** A problem with its place, so that all of a part can be told in the order of the paper. */
export interface FoundProblem extends Pick<Place, 'at' | 'isCopy'> {
  readonly problem: TemplateProblem;
}

const LONGEST_NAME = 60;

export function found(
  code: TemplateProblem['code'],
  { at, isCopy, around, name }: Place & { readonly name?: string },
  more: TemplateProblem['params'] = {},
): FoundProblem {
  const named = name ? { name: shortened(name) } : {};
  return { at, isCopy, problem: { code, params: { ...named, around, ...more } } };
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
