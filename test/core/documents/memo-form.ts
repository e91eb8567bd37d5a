import type { Element } from '@xmldom/xmldom';
import { attribute, elements, first, textOf } from './docx-reader';
import type { filledPaper } from './shipped';

type Memo = Awaited<ReturnType<typeof filledPaper>>;

/** Lengths of the official form in twips: 1 cm is 566.93. */
const CM = { 1.5: 850, 2: 1134, 2.5: 1417, 3: 1701, 21: 11906, 29.7: 16838 } as const;

/** Upright A4 in one section, the margins of the typing guide, pages numbered in Thai digits but the first. */
export function expectMemoPage({ sections }: Memo): void {
  expect(sections).toHaveLength(1);
  const [section] = sections as [Element];
  const [page, margins] = [first(section, 'w:pgSz'), first(section, 'w:pgMar')];
  const of = (one: Element, ...names: string[]) =>
    names.map((name) => Number(one.getAttribute(`w:${name}`)));
  expect(of(page, 'w', 'h')).toEqual([CM[21], CM[29.7]]);
  expect(page.getAttribute('w:orient')).not.toBe('landscape');
  expect(of(margins, 'top', 'bottom', 'left', 'right')).toEqual([CM[1.5], CM[2], CM[3], CM[2]]);
  expect(attribute(section, 'w:pgNumType', 'w:fmt')).toBe('thaiNumbers');
  expect(elements(section, 'w:titlePg')).toHaveLength(1);
}

/** The title bold 29 points in the middle; the part headings bold, 6 points above, kept with the next. */
export function expectHeadings(memo: Memo, headings: readonly string[]): void {
  const find = (text: string) => {
    const found = memo.paragraphs.find((one) => textOf(one) === text);
    if (!found) throw new Error(`no paragraph ${text}`);
    return found;
  };
  const title = find('บันทึกข้อความ');
  expect(attribute(title, 'w:szCs', 'w:val')).toBe('58');
  expect(attribute(title, 'w:jc', 'w:val')).toBe('center');
  for (const heading of headings) {
    const one = find(heading);
    expect([heading, attribute(one, 'w:spacing', 'w:before')]).toEqual([heading, '120']);
    expect(elements(one, 'w:bCs')).toHaveLength(1);
    expect(elements(one, 'w:keepNext')).toHaveLength(1);
  }
}

/** Texts that begin paragraphs, in this order. */
export function expectOrder({ text }: Memo, texts: readonly string[]): void {
  const places = texts.map((one) => text.indexOf(`\n${one}`));
  expect(texts.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
}
