import { fiscalYearStart, roundEnd } from '../../text/day';
import { type Field, flag, handwritten, list, text } from '../template/field';
import { printedDay } from './no-break';
import type { Paper } from './paper';
import type { Opinion } from './signers';

const OFFICE: readonly Field<Paper>[] = [
  handwritten('ส่วนราชการ', 'ส่วนราชการเจ้าของเรื่อง เว้นว่างไว้เขียนได้', ({ settings, inText }) =>
    inText(settings.division),
  ),
  flag('มีส่วนราชการ', 'จริงเมื่อกรอกส่วนราชการเจ้าของเรื่องไว้', ({ settings }) => settings.division !== ''),
  text('ชื่อหน่วยงาน', 'ชื่อองค์กรปกครองส่วนท้องถิ่น', ({ settings, inText }) =>
    inText(settings.organisation),
  ),
  text('อำเภอ', 'ชื่ออำเภอ', ({ settings, inText }) => inText(settings.district)),
  text('จังหวัด', 'ชื่อจังหวัด', ({ settings, inText }) => inText(settings.province)),
  flag('มีเว็บไซต์', 'จริงเมื่อกรอกเว็บไซต์ไว้', ({ settings }) => settings.website !== ''),
  // Digits of an address are part of it.
  text('เว็บไซต์', 'ที่อยู่เว็บไซต์ พิมพ์ตามที่กรอก', ({ settings }) => settings.website),
];

const PERIOD: readonly Field<Paper>[] = [
  text('ปีงบประมาณ', 'ปีงบประมาณที่รายงาน', ({ tables, inText }) => inText(String(tables.fiscalYear))),
  text('รอบ', 'รอบรายงาน 6 หรือ 12 เดือน', ({ tables, inText }) => inText(String(tables.round))),
  text('วันเริ่มรอบ', 'วันแรกของรอบรายงาน', ({ tables, inText }) =>
    inText(printedDay(fiscalYearStart(tables.fiscalYear))),
  ),
  text('วันสิ้นสุดรอบ', 'วันสุดท้ายของรอบรายงาน', ({ tables, inText }) =>
    inText(printedDay(roundEnd(tables.fiscalYear, tables.round))),
  ),
  flag(
    'มีช่วงแผน',
    'จริงเมื่อกรอกปีเริ่มแผนและปีสิ้นสุดแผนไว้',
    ({ settings }) => settings.planStart !== null && settings.planEnd !== null,
  ),
  text('ปีเริ่มแผน', 'ปีแรกของแผน', ({ settings, inText }) => inText(yearText(settings.planStart))),
  text('ปีสิ้นสุดแผน', 'ปีสุดท้ายของแผน', ({ settings, inText }) => inText(yearText(settings.planEnd))),
  text('วันที่ข้อมูล', 'วันที่ของข้อมูล (ข้อมูล ณ วันที่)', ({ settings, inText }) =>
    inText(printedDay(settings.dataDay)),
  ),
  flag('มีวันที่ข้อมูล', 'จริงเมื่อกรอกวันที่ของข้อมูลไว้', ({ settings }) => settings.dataDay !== null),
];

const SIGNATURES: readonly Field<Paper>[] = [
  text('ชื่อผู้รายงาน', 'ชื่อผู้รายงาน จากแท็บผู้ลงนาม', ({ signatures, inText }) =>
    inText(signatures.reporter.name),
  ),
  text('ตำแหน่งผู้รายงาน', 'ตำแหน่งผู้รายงาน', ({ signatures, inText }) =>
    inText(signatures.reporter.position),
  ),
  list(
    'ความเห็น',
    'ผู้ให้ความเห็นหรือสั่งการตามลำดับ จากแท็บผู้ลงนาม',
    ({ signatures, inText }) =>
      signatures.opinions.map(({ heading, name, position }) => ({
        heading: inText(heading),
        name: inText(name),
        position: inText(position),
      })),
    [
      text<Opinion>('หัวข้อความเห็น', 'หัวข้อ เช่น ความเห็นปลัดเทศบาล', ({ heading }) => heading),
      text<Opinion>('ชื่อผู้ให้ความเห็น', 'ชื่อผู้ให้ความเห็น', ({ name }) => name),
      text<Opinion>('ตำแหน่งผู้ให้ความเห็น', 'ตำแหน่ง หนึ่งถึงสามบรรทัด', ({ position }) => position),
    ],
  ),
];

/** Placeholders of every kind of paper; digits as set for text. */
export const PAPER_FIELDS: readonly Field<Paper>[] = [...OFFICE, ...PERIOD, ...SIGNATURES];

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}
