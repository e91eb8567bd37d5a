import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { pt } from './parts/measure';
import { dayLine, orderHead } from './parts/order-head';
import { noPageNumber, orderPage, pageNumber } from './parts/page';
import { chief } from './parts/signature';
import { body, passage } from './parts/text';

/** The announcement that puts the plan into force. */
export function announcement(): Promise<Buffer> {
  return packDocument('ประกาศใช้แผน', [
    {
      properties: orderPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [
        ...orderHead('ประกาศ{{ชื่อหน่วยงาน}}', 'เรื่อง  {{เรื่อง}}'),
        ...passage('ข้อความประกาศ', { spacing: { after: pt(6) } }),
        body('จึงประกาศให้ทราบโดยทั่วกัน', { spacing: { before: pt(6) }, keepNext: true }),
        dayLine('ประกาศ~ณ~วันที่~{{วันที่ประกาศ}}'),
        ...chief(),
      ],
    },
  ]);
}
