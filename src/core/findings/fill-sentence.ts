import type { Params } from './finding';

/** Puts parameters into the `{name}` places of a sentence. A missing one is our own mistake: throws. */
export function fillSentence(
  sentence: string,
  params: Params,
  show: (text: string, name: string) => string = (text) => text,
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`sentence parameter “${name}” is missing`);
    return show(String(value), name);
  });
}
