import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { pt } from './parts/measure';
import { memoHead } from './parts/memo-head';
import { memoPage, noPageNumber, pageNumber } from './parts/page';
import { opinions, reporter } from './parts/signature';
import { body, partHeading, passage } from './parts/text';

/** The memo that asks for approval to draw up the plan, with the chain of opinions. */
export function memoApproval(): Promise<Buffer> {
  return packDocument('บันทึกขออนุมัติจัดทำแผน', [
    {
      properties: memoPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [
        ...memoHead(),
        ...part('เรื่องเดิม'),
        ...part('ข้อเท็จจริง'),
        ...part('ข้อกฎหมาย'),
        partHeading('ข้อเสนอเพื่อพิจารณา'),
        ...passage('ข้อเสนอ', { keepNext: true }),
        body('จึงเรียนมาเพื่อโปรดพิจารณา', { spacing: { before: pt(6) }, keepNext: true }),
        ...reporter(),
        ...opinions(),
      ],
    },
  ]);
}

function part(heading: string) {
  return [partHeading(heading), ...passage(heading)];
}
