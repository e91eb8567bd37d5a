import type { Instrument } from '../../records/indicators';
import { MEASURE_STATUS_NAMES, type MeasureStatus } from '../../records/measure-status';
import { paragraphsField } from '../paper/paragraphs-field';
import { type Field, flag, list, text } from '../template/field';
import type { InstrumentProgress, ProgressFacts, ProgressRow } from './facts';
import { oitNumber } from './oit-number';

/** The instruments by their full names, as the O42 form heads its tables. */
const HEADINGS: Readonly<Record<Instrument, string>> = {
  IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)',
  EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT)',
  OIT: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
};
const NO_INSTRUMENT = 'มาตรการที่ไม่ได้ระบุแบบวัด';

const ROW_FIELDS: readonly Field<ProgressRow>[] = [
  flag('แถวสั้น', 'จริงเมื่อแถวสั้นกว่า 20 บรรทัด จึงไม่แบ่งข้ามหน้า', ({ isTall }) => !isTall),
  flag('แถวยาว', 'จริงเมื่อแถวยาวกว่า 20 บรรทัด จึงแบ่งข้ามหน้าได้', ({ isTall }) => isTall),
  paragraphsField('ตัวชี้วัด', 'ลำดับและชื่อตัวชี้วัดหรือมาตรการ', ({ name }) => name),
  paragraphsField('ผู้รับผิดชอบ', 'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง', ({ unit }) => unit),
  paragraphsField('ขั้นตอน', 'ประเด็นที่ต้องปรับปรุงและขั้นตอน ย่อหน้าละข้อ', ({ steps }) => steps),
  paragraphsField('การกำกับติดตาม', 'แนวทางการกำกับติดตาม', ({ monitoring }) => monitoring),
  paragraphsField('ระยะเวลา', 'ระยะเวลาดำเนินการ', ({ period }) => period),
  ticked('not-started'),
  ticked('in-progress'),
  ticked('done'),
  paragraphsField('ผลการดำเนินการ', 'การรายงานผลการดำเนินการ', ({ result }) => result),
];

/** Placeholders of the tables of progress; digits as set for tables, of headings as for text. */
export const PROGRESS_FIELDS: readonly Field<ProgressFacts>[] = [
  flag('มีเลขข้อ', 'จริงเมื่อรู้เลขข้อ OIT ของปีนี้', ({ data }) => oitNumber(data) !== ''),
  text('เลขข้อ', 'เลขข้อ OIT ของมาตรการในปีนี้ เช่น O42', ({ data, inText }) => inText(oitNumber(data))),
  ...[1, 2, 3, 4, 5].map((number) =>
    text<ProgressFacts>(`หัวข้อ${number}`, `เลขหัวตาราง (${number})`, ({ inTables }) =>
      inTables(`(${number})`),
    ),
  ),
  list('แบบวัด', 'แบบวัดที่มีมาตรการ ตารางละแบบ', ({ instruments }) => instruments, [
    text<InstrumentProgress>('ชื่อแบบวัด', 'ชื่อเต็มของแบบวัด', ({ instrument }) =>
      instrument === null ? NO_INSTRUMENT : HEADINGS[instrument],
    ),
    list<InstrumentProgress, ProgressRow>(
      'ความก้าวหน้า',
      'แถวของตาราง แถวละมาตรการ',
      ({ rows }) => rows,
      ROW_FIELDS,
    ),
  ]),
  flag(
    'มีมาตรการที่ยังไม่รายงานสถานะ',
    'จริงเมื่อมีมาตรการที่ยังไม่รายงานสถานะ',
    (facts) => untold(facts).length > 0,
  ),
  text('จำนวนที่ยังไม่รายงานสถานะ', 'จำนวนมาตรการที่ยังไม่รายงานสถานะ', (facts) =>
    facts.inTables(String(untold(facts).length)),
  ),
  list<ProgressFacts, string>('มาตรการที่ยังไม่รายงานสถานะ', 'มาตรการที่ยังไม่มีเครื่องหมายในช่องใด', untold, [
    text('ชื่อมาตรการ', 'แบบวัด ลำดับ และชื่อมาตรการ', (name) => name),
  ]),
];

/** True in the one column where the tick stands; in none while the status is not told. */
function ticked(status: MeasureStatus): Field<ProgressRow> {
  const name = MEASURE_STATUS_NAMES[status];
  return flag(name, `จริงเมื่อสถานะเป็น ${name}`, (row) => row.status === status);
}

function untold({ instruments }: ProgressFacts): string[] {
  return instruments.flatMap(({ instrument, untold: names }) =>
    names.map((name) => (instrument === null ? name : `${instrument} ${name}`)),
  );
}
