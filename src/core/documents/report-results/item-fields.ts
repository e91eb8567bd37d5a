import type { Round } from '../../records/records';
import { STATUS_NAMES } from '../../records/status';
import { hasKey } from '../../text/thai';
import { typeset } from '../paper/typeset';
import { type Field, flag, list, text } from '../template/field';
import type { ReportedItem, ReportFacts, ReportSection } from './facts';

/** What the sections of a dimension are printed from. */
export interface SectionSource {
  readonly sections: readonly ReportSection[];
  readonly untold: ReadonlySet<ReportedItem>;
  readonly facts: ReportFacts;
}

/** An item beside what it is printed with. */
interface PrintedItem extends ReportedItem {
  readonly inText: ReportFacts['inText'];
  readonly printed: (text: string) => string;
  readonly round: Round;
  readonly isUntold: boolean;
}

interface PrintedSection extends ReportSection {
  readonly items: readonly PrintedItem[];
  readonly printed: (text: string) => string;
}

/** The items of one section, each with what was done and what came of it. */
const ITEM: readonly Field<PrintedItem>[] = [
  text('ลำดับ', 'ลำดับต่อเนื่องตลอดทั้งรายงาน', ({ number, inText }) => inText(String(number))),
  text('รหัส', 'รหัสของรายการในแผน', ({ item, inText }) => inText(item.code)),
  text('ชื่อรายการ', 'ชื่อโครงการ กิจกรรม หรือมาตรการ', ({ item, printed }) => printed(item.name)),
  flag('มีหน่วยงาน', 'จริงเมื่อกรอกหน่วยงานรับผิดชอบไว้', ({ item }) => hasKey(item.unit)),
  text('หน่วยงาน', 'หน่วยงานรับผิดชอบ', ({ item, printed }) => printed(item.unit)),
  text('สถานะ', 'สถานะของรายการ', ({ result }) => STATUS_NAMES[result.status ?? 'not-reported']),
  flag(
    'ใช้ผลรอบก่อน',
    'จริงเมื่อใช้ผลของรอบ 6 เดือน เพราะยังไม่มีผลของรอบนี้',
    ({ result, round }) => result.round !== round,
  ),
  text('รอบที่ใช้', 'รอบของผลที่ใช้ 6 หรือ 12 เดือน', ({ result, inText }) =>
    inText(String(result.round ?? '')),
  ),
  ...told('การดำเนินการ', 'สิ่งที่ดำเนินการแล้ว', ({ result }) => result.activity),
  ...told('ผลการดำเนินการ', 'ผลการดำเนินการ', ({ result }) => result.outcome),
  ...told('ผลผลิต', 'ผลผลิต เมื่อหน่วยงานแยกไว้', ({ result }) => result.output),
  ...told('ผลลัพธ์', 'ผลลัพธ์ เมื่อหน่วยงานแยกไว้', ({ result }) => result.result),
  ...told('เหตุผล', 'เหตุผลที่ไม่สามารถดำเนินการได้', ({ result }) => result.reason),
  flag('มีหลักฐาน', 'จริงเมื่อกรอกหลักฐานไว้', ({ result }) => hasKey(result.evidence)),
  text('หลักฐาน', 'หลักฐานหรือลิงก์ บรรทัดตามเซลล์', ({ result, printed }) =>
    linesOf(result.evidence).map(printed).join('\n'),
  ),
  flag('ยังไม่มีข้อความผล', 'จริงเมื่อรายงานแล้วแต่ยังไม่ได้กรอกผล', ({ isUntold }) => isUntold),
  text('สิ่งที่ยังไม่ได้กรอก', 'ผลการดำเนินการ หรือเหตุผลของรายการที่ดำเนินการไม่ได้', ({ result }) =>
    result.status === 'cannot' ? 'เหตุผลที่ไม่สามารถดำเนินการได้' : 'ผลการดำเนินการ',
  ),
];

const SECTION: readonly Field<PrintedSection>[] = [
  list<PrintedSection, string>(
    'หัวข้อ',
    'หัวข้อใหญ่และหัวข้อย่อยที่เริ่มตรงนี้ จากคอลัมน์หมวดในแท็บแผน',
    ({ headings, printed }) => headings.map(printed),
    [text('ชื่อหัวข้อ', 'เลขและชื่อหัวข้อตามที่กรอก', (heading) => heading)],
  ),
  list('รายการ', 'รายการที่รายงานผลภายใต้หัวข้อ', ({ items }) => items, ITEM),
];

/** The sections of one dimension of the report. */
export function sectionsField<T extends SectionSource>(name: string, about: string): Field<T> {
  return list<T, PrintedSection>(
    name,
    about,
    ({ sections, untold, facts: { settings, tables, inText } }) => {
      const printed = (words: string) => typeset(words, settings.thaiDigitsInText);
      return sections.map(({ headings, items }) => ({
        headings,
        printed,
        items: items.map((reported) => ({
          ...reported,
          inText,
          printed,
          round: tables.round,
          isUntold: untold.has(reported),
        })),
      }));
    },
    SECTION,
  );
}

/** มี… and a list of paragraphs, one for each line of the cell. A dash is no text. */
function told(
  name: string,
  about: string,
  value: (item: PrintedItem) => string,
): Field<PrintedItem>[] {
  return [
    flag(`มี${name}`, `จริงเมื่อมีข้อความ${name}`, (item) => hasKey(value(item))),
    list<PrintedItem, string>(name, about, (item) => linesOf(value(item)).map(item.printed), [
      text('ย่อหน้า', 'ข้อความหนึ่งย่อหน้า ตามบรรทัดในเซลล์', (line) => line),
    ]),
  ];
}

function linesOf(cell: string): string[] {
  if (!hasKey(cell)) return [];
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
