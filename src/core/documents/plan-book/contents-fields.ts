import { itemLabel } from '../../tables/plan-matrix';
import { typeset } from '../paper/typeset';
import { type Field, flag, list, text } from '../template/field';
import { PART_ONE } from './book-pages';
import { FACES } from './faces';
import type { BookFacts } from './facts';
import { lineCount } from './text-width';

interface Entry {
  readonly title: string;
  readonly page: string;
}

interface Section extends Entry {
  readonly items: readonly Entry[];
  readonly isShort: boolean;
}

/** A dimension of more lines may go on on the next page: kept whole it would leave half a page empty. */
const MOST_LINES = 20;
/** The width of an item's name, in points. */
const NAME_WIDTH = 366;

const ESTIMATE = 'เลขหน้าโดยประมาณ โปรแกรมที่รู้จักฟิลด์ PAGEREF จะแสดงเลขจริงแทน';

/** Placeholders of the contents; digits as set for text. */
export const CONTENTS_FIELDS: readonly Field<BookFacts>[] = [
  ...PART_ONE.map((part) =>
    text<BookFacts>(`หน้า${part}`, `หน้าที่หัวข้อ${part}อยู่ ${ESTIMATE}`, ({ pages, inText }) =>
      inText(String(pages.partOne.get(part))),
    ),
  ),
  list('สารบัญแผน', 'มิติในตารางแผน', matrixEntries, entryFields('มิติ')),
  list('สารบัญรายละเอียด', 'มิติในส่วนรายละเอียด พร้อมรายการ', detailSections, [
    ...entryFields<Section>('มิติ'),
    flag('มิติสั้น', 'จริงเมื่อรายการของมิติน้อยพอที่จะอยู่หน้าเดียวกัน', ({ isShort }) => isShort),
    list('สารบัญรายการ', 'รายการของมิติ', ({ items }) => items, entryFields('รายการ')),
  ]),
];

function entryFields<T extends Entry>(what: string): Field<T>[] {
  return [
    text(`ชื่อ${what}`, `ชื่อ${what}ในสารบัญ`, ({ title }) => title),
    text(`หน้า${what}`, ESTIMATE, ({ page }) => page),
  ];
}

function matrixEntries({ dimensions, pages, settings, inText }: BookFacts): Entry[] {
  return dimensions.map(({ title }, index) => ({
    title: typeset(title, settings.thaiDigitsInText),
    page: inText(String(pages.matrix[index])),
  }));
}

function detailSections({ dimensions, pages, settings, inText, data }: BookFacts): Section[] {
  const { size } = FACES[data.fontProfile ?? 'official'].body;
  let index = 0;
  return dimensions.map(({ title, items }) => {
    const entries = items.map(({ item }) => ({
      title: typeset(itemLabel(item), settings.thaiDigitsInText),
      page: inText(String(pages.items[index++])),
    }));
    const lines = items.map(({ item }) => lineCount(itemLabel(item), NAME_WIDTH, size));
    return {
      title: typeset(title, settings.thaiDigitsInText),
      page: entries[0]?.page ?? '',
      items: entries,
      isShort: lines.reduce((sum, count) => sum + count, 0) <= MOST_LINES,
    };
  });
}
