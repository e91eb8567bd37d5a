import { attachedTables } from './memo-results-tables';
import { dataFooters, firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { pt } from './parts/measure';
import { memoHead } from './parts/memo-head';
import { attachedPage, memoPage, noPageNumber, pageNumber } from './parts/page';
import { opinions, reporter } from './parts/signature';
import { body, optional, partHeading, passage } from './parts/text';

/** The memo that reports a round's results up the chain of opinions, its five tables attached. */
export function memoResults(): Promise<Buffer> {
  return packDocument('บันทึกรายงานผล', [
    {
      properties: memoPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [...memoHead(), ...parts(), ...reporter(), ...opinions()],
    },
    {
      properties: attachedPage,
      headers: { default: pageNumber() },
      footers: dataFooters(),
      children: attachedTables(),
    },
  ]);
}

function parts() {
  return [
    partHeading('ต้นเรื่อง'),
    ...passage('ต้นเรื่อง'),
    partHeading('ข้อเท็จจริง'),
    ...passage('ข้อเท็จจริง'),
    ...optional('ความเห็นของคณะกรรมการ'),
    ...optional('การเปลี่ยนแปลงจากรอบก่อน'),
    partHeading('ข้อพิจารณา/ข้อเสนอแนะ'),
    ...passage('ข้อเสนอ', { keepNext: true }),
    body('จึงเรียนมาเพื่อโปรดทราบและพิจารณา', { spacing: { before: pt(6) }, keepNext: true }),
  ];
}
