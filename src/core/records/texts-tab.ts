import type { TabSpec } from '../sheet/tab-spec';
import { DOCUMENT_TITLES } from './document-titles';

export type TextKey = 'document' | 'part' | 'text' | 'draft';

/**
 * ข้อความเอกสาร: the passages of each paper as the office wants them. Made on first use, a row a
 * passage; what the office has changed is never written over.
 */
export const TEXTS_TAB: TabSpec<TextKey> = {
  name: 'ข้อความเอกสาร',
  aliases: ['ข้อความในเอกสาร'],
  about: 'ข้อความของแต่ละเอกสารที่หน่วยงานแก้ไขได้ แถวละหนึ่งหัวข้อ',
  identity: [['document', 'part']],
  columns: [
    {
      key: 'document',
      header: 'เอกสาร',
      required: true,
      about: 'ชื่อเอกสารที่ใช้ข้อความนี้',
      format: 'text',
      width: 180,
      choices: Object.values(DOCUMENT_TITLES),
    },
    {
      key: 'part',
      header: 'หัวข้อ',
      required: true,
      about: 'ส่วนของเอกสาร โปรดอย่าเปลี่ยนชื่อ',
      format: 'text',
      width: 150,
    },
    {
      key: 'text',
      header: 'ข้อความ',
      required: true,
      about: 'แก้ได้ตามต้องการ กด Ctrl+Enter เพื่อขึ้นย่อหน้าใหม่ ถ้าลบจนว่าง โปร่งใสจะร่างให้ใหม่',
      format: 'text',
      width: 620,
    },
    {
      key: 'draft',
      header: 'รหัสร่าง',
      about: 'โปร่งใสใช้จำว่าข้อความยังเป็นร่างเดิมหรือแก้แล้ว ขออย่าแก้',
      format: 'text',
      width: 150,
    },
  ],
};
