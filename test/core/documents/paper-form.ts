import type { Element } from '@xmldom/xmldom';
import { attribute, elements, first, textOf } from './docx-reader';
import type { filledPaper } from './shipped';

export type FilledPaper = Awaited<ReturnType<typeof filledPaper>>;

/** Centimetres as the file has them. */
export function twips(centimetres: number): number {
  return Math.round((centimetres * 1440) / 2.54);
}

export function paragraphWith(paper: FilledPaper, text: string): Element {
  const found = paper.paragraphs.find((one) => plain(textOf(one)).includes(text));
  if (!found) throw new Error(`no paragraph with ${text}`);
  return found;
}

/** With ordinary spaces. */
export function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

export function isBold(one: Element): boolean {
  return elements(one, 'w:bCs').length > 0 && elements(one, 'w:b').length > 0;
}

/** Half-points of a run's own size, '' where it has the document's. */
export function sizeOf(one: Element): string {
  return attribute(one, 'w:szCs', 'w:val');
}

/** Top, right, bottom, left of a section in twips; its size; and the digits of its page numbers. */
export function pageOf(section: Element) {
  const [size, margins] = [first(section, 'w:pgSz'), first(section, 'w:pgMar')];
  const number = (element: Element, key: string) => Number(element.getAttribute(`w:${key}`));
  return {
    size: [number(size, 'w'), number(size, 'h')],
    margins: ['top', 'right', 'bottom', 'left'].map((side) => number(margins, side)),
    digits: attribute(section, 'w:pgNumType', 'w:fmt'),
    firstDiffers: elements(section, 'w:titlePg').length > 0,
  };
}

/** The places of the Garuda: height in millimetres, and how the paragraph stands. */
export function garudaSlots(paper: FilledPaper): { height: number; align: string }[] {
  return paper.paragraphs.flatMap((one) => {
    const [picture] = elements(one, 'wp:inline');
    if (!picture || attribute(picture, 'wp:docPr', 'descr') !== 'ครุฑ') return [];
    const height = Number(attribute(picture, 'wp:extent', 'cy')) / 36_000;
    return [{ height: Math.round(height * 10) / 10, align: attribute(one, 'w:jc', 'w:val') }];
  });
}

/** The texts in the order in which they stand; one that is not there throws. */
export function inOrderOfPaper(paper: FilledPaper, texts: readonly string[]): string[] {
  const text = plain(paper.text);
  const places = texts.map((each) => text.indexOf(`\n${each}`));
  const missing = texts.filter((_, index) => (places[index] ?? -1) < 0);
  if (missing.length > 0) throw new Error(`not there: ${missing.join(' | ')}`);
  return [...texts].sort((a, b) => text.indexOf(`\n${a}`) - text.indexOf(`\n${b}`));
}
