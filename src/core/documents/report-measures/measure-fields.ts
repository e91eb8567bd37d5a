import { cellLines } from '../paper/cell-lines';
import type { MeasureGroup } from '../paper/measure-groups';
import { paragraphsField } from '../paper/paragraphs-field';
import { typeset } from '../paper/typeset';
import { type Field, flag, list, text } from '../template/field';
import { type MeasureFacts, type MeasureRow, unreported } from './facts';

interface NamedMeasure {
  readonly number: string;
  readonly name: string;
}

const NAMED: readonly Field<NamedMeasure>[] = [
  text('ลำดับ', 'เลขลำดับของมาตรการ', ({ number }) => number),
  text('ชื่อมาตรการ', 'ชื่อมาตรการ', ({ name }) => name),
];

/** Placeholders of the list and the table of measures; digits of the table as set for tables. */
export const MEASURE_FIELDS: readonly Field<MeasureFacts>[] = [
  text('จำนวนมาตรการ', 'จำนวนมาตรการทั้งหมด', ({ groups, inText }) => inText(String(groups.length))),
  list('รายชื่อมาตรการ', 'มาตรการทั้งหมด ข้อละมาตรการ', (facts) => named(facts.groups, facts), NAMED),
  list('ผลมาตรการ', 'แถวของตารางผลการดำเนินการ แถวละมาตรการ', ({ rows }) => rows, [
    flag<MeasureRow>('แถวสั้น', 'จริงเมื่อแถวสั้นกว่า 20 บรรทัด จึงไม่แบ่งข้ามหน้า', ({ isTall }) => !isTall),
    flag<MeasureRow>('แถวยาว', 'จริงเมื่อแถวยาวกว่า 20 บรรทัด จึงแบ่งข้ามหน้าได้', ({ isTall }) => isTall),
    paragraphsField<MeasureRow>('มาตรการ', 'ลำดับและชื่อมาตรการ', ({ name }) => name),
    paragraphsField<MeasureRow>(
      'ขั้นตอน',
      'ประเด็นที่ต้องปรับปรุงและขั้นตอน ย่อหน้าละข้อ',
      ({ steps }) => steps,
    ),
    paragraphsField<MeasureRow>('หน่วยงาน', 'หน่วยงานผู้รับผิดชอบ', ({ unit }) => unit),
    paragraphsField<MeasureRow>('ระยะเวลา', 'ระยะเวลาดำเนินการ', ({ period }) => period),
    paragraphsField<MeasureRow>(
      'ผลการดำเนินการ',
      'สรุปผลการดำเนินการ ย่อหน้าละข้อ',
      ({ result }) => result,
    ),
    paragraphsField<MeasureRow>('ผลลัพธ์', 'ผลลัพธ์หรือความสำเร็จ ย่อหน้าละข้อ', ({ outcome }) => outcome),
  ]),
  text('จำนวนที่ยังไม่มีรายงานผล', 'จำนวนมาตรการที่ยังไม่มีรายงานผล', ({ groups, inText }) =>
    inText(String(unreported(groups).length)),
  ),
  flag(
    'มีมาตรการที่ยังไม่มีรายงานผล',
    'จริงเมื่อมีมาตรการที่ยังไม่มีรายงานผล',
    ({ groups }) => unreported(groups).length > 0,
  ),
  list(
    'มาตรการที่ยังไม่มีรายงานผล',
    'มาตรการที่ยังไม่มีทั้งผลการดำเนินการและผลลัพธ์',
    (facts) => named(unreported(facts.groups), facts),
    NAMED,
  ),
];

function named(
  groups: readonly MeasureGroup[],
  { settings, inText }: MeasureFacts,
): NamedMeasure[] {
  return groups.map(({ number, rows: [{ name }] }) => ({
    number: inText(String(number)),
    name: typeset(cellLines(name).join(' '), settings.thaiDigitsInText),
  }));
}
