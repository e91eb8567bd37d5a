import { ITEM_KIND_NAMES } from '../../records/item-kind';
import { itemLabel } from '../../tables/plan-matrix';
import { typeset } from '../paper/typeset';
import { type Field, flag, list, text } from '../template/field';
import type { BookItem } from './book';
import { DETAIL_HEADINGS, detailParagraphs } from './detail-texts';
import type { BookFacts } from './facts';
import type { NinthHeading } from './item-pages';
import { printedBudget } from './printed-budget';

interface DetailItem extends BookItem {
  /** Text as papers print it. */
  readonly print: (text: string) => string;
  readonly dimensionTitle: string;
  readonly firstOfBook: boolean;
  readonly firstOfDimension: boolean;
  readonly ninth: NinthHeading;
}

interface YearBudget {
  readonly year: string;
  readonly budget: string;
}

/** What แผน knows of an item, for one without a detail. */
const KNOWN: readonly Field<DetailItem>[] = [
  text('ประเภท', 'ประเภทของรายการ จากแท็บแผน', ({ item }) =>
    item.kind === null ? '' : ITEM_KIND_NAMES[item.kind],
  ),
  text('หน่วยงานรับผิดชอบ', 'หน่วยงานรับผิดชอบ จากแท็บแผน', ({ item, print }) => print(item.unit)),
  list(
    'งบรายปี',
    'งบประมาณของรายการแต่ละปี จากแท็บแผน',
    ({ item, print }): readonly YearBudget[] =>
      [...item.budgets]
        .sort(([a], [b]) => a - b)
        .map(([year, satang]) => ({
          year: print(String(year)),
          budget: print(printedBudget(satang)),
        })),
    [
      text<YearBudget>('ปี', 'ปีงบประมาณ', ({ year }) => year),
      text<YearBudget>('งบประมาณ', 'งบประมาณของปีนั้น', ({ budget: printed }) => printed),
    ],
  ),
  flag('มีหมายเหตุ', 'จริงเมื่อรายการมีหมายเหตุ', ({ item }) => item.note !== ''),
  text('หมายเหตุ', 'หมายเหตุของรายการ', ({ item, print }) => print(item.note)),
];

const ITEM: readonly Field<DetailItem>[] = [
  text('ชื่อมิติ', 'มิติที่ ตามด้วยเลขและชื่อมิติ', ({ dimensionTitle }) => dimensionTitle),
  flag('เริ่มส่วน', 'จริงสำหรับรายการแรกของเล่ม', ({ firstOfBook }) => firstOfBook),
  flag('เริ่มมิติ', 'จริงสำหรับรายการแรกของมิติ', ({ firstOfDimension }) => firstOfDimension),
  text('รายการ', 'รหัสและชื่อรายการ', ({ item, print }) => print(itemLabel(item))),
  text('ชื่อรายการ', 'ชื่อรายการ ไม่มีรหัส', ({ item, print }) => print(item.name)),
  flag('มีรายละเอียด', 'จริงเมื่อแท็บรายละเอียดมีรายการนี้', ({ detail }) => detail !== null),
  ...DETAIL_HEADINGS.map(({ key, heading, field }) =>
    list<DetailItem, string>(
      field,
      `${heading} ย่อหน้าละบรรทัด จากแท็บรายละเอียด`,
      ({ detail, print }) => detailParagraphs(detail, key).map(print),
      [
        {
          ...text<string>('ย่อหน้า', 'ข้อความหนึ่งย่อหน้า', (paragraph) => paragraph),
          blankAs: `${heading} (รายละเอียด)`,
        },
      ],
    ),
  ),
  flag('ผลอยู่หน้าเดียวกัน', 'จริงเมื่อผลผลิตและผลลัพธ์สั้นพอที่จะอยู่หน้าเดียวกันทั้งหมด', ({ ninth }) => ninth.isWhole),
  flag(
    'ผลขึ้นหน้าใหม่',
    'จริงเมื่อหัวข้อผลผลิต/ผลลัพธ์ควรขึ้นหน้าใหม่ เพราะที่เหลือของหน้าอาจไม่พอ',
    ({ ninth }) => ninth.onNewPage,
  ),
  ...KNOWN,
];

/** Placeholders of the details, each item on pages of its own; digits as set for text. */
export const DETAIL_FIELDS: readonly Field<BookFacts>[] = [
  list('รายละเอียดรายการ', 'ทุกรายการของแผนตามลำดับรหัส พร้อมรายละเอียด', detailItems, ITEM),
];

function detailItems({ dimensions, settings, pages }: BookFacts): DetailItem[] {
  let at = 0;
  const print = (given: string): string => typeset(given, settings.thaiDigitsInText);
  return dimensions.flatMap(({ title, items }, group) =>
    items.map((item, index) => ({
      ...item,
      print,
      dimensionTitle: print(title),
      firstOfBook: group === 0 && index === 0,
      firstOfDimension: index === 0,
      ninth: pages.ninths[at++] as NinthHeading,
    })),
  );
}
