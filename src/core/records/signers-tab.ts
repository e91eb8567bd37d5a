import type { TabSpec } from '../sheet/tab-spec';
import { DOCUMENT_TITLES } from './document-titles';

export type SignerKey = 'document' | 'order' | 'heading' | 'name' | 'position';

/** ผู้ลงนาม: the reporter and the chain of opinions of each document. */
export const SIGNERS_TAB: TabSpec<SignerKey> = {
  name: 'ผู้ลงนาม',
  aliases: ['ผู้ลงนามในเอกสาร'],
  about: 'ผู้รายงานและผู้ให้ความเห็นตามลำดับ แถวละหนึ่งคน',
  identity: [['document', 'order'], ['order', 'heading'], ['order']],
  columns: [
    {
      key: 'document',
      header: 'เอกสาร',
      about: 'เลือกชื่อเอกสาร เว้นว่างเมื่อใช้กับทุกเอกสาร',
      format: 'text',
      width: 180,
      choices: Object.values(DOCUMENT_TITLES),
    },
    {
      key: 'order',
      header: 'ลำดับ',
      required: true,
      about: '1 คือผู้รายงาน ถัดไปคือผู้ให้ความเห็น',
      format: 'whole',
      width: 60,
    },
    {
      key: 'heading',
      header: 'หัวข้อความเห็น',
      aliases: ['หัวข้อ', 'ความเห็นของ'],
      required: true,
      about: 'เช่น ความเห็นปลัดเทศบาล เว้นว่างสำหรับผู้รายงาน',
      format: 'text',
      width: 200,
    },
    {
      key: 'name',
      header: 'ชื่อ-สกุล',
      aliases: ['ชื่อ', 'ชื่อ - นามสกุล', 'ชื่อ นามสกุล'],
      required: true,
      about: 'ชื่อที่พิมพ์ในวงเล็บใต้ลายมือชื่อ เว้นว่างได้ เอกสารจะเว้นเส้นประไว้',
      format: 'text',
      width: 200,
    },
    {
      key: 'position',
      header: 'ตำแหน่ง',
      required: true,
      about: 'หนึ่งถึงสามบรรทัด กด Ctrl+Enter เพื่อขึ้นบรรทัดใหม่ (เช่น รักษาการแทน)',
      format: 'text',
      width: 260,
    },
  ],
  examples: [
    { document: 'บันทึกรายงานผล', order: 1, position: 'นิติกรชำนาญการ' },
    {
      document: 'บันทึกรายงานผล',
      order: 2,
      heading: 'ความเห็นหัวหน้าสำนักปลัด',
      position: 'หัวหน้าสำนักปลัดเทศบาล',
    },
    { document: 'บันทึกรายงานผล', order: 3, heading: 'ความเห็นปลัดเทศบาล', position: 'ปลัดเทศบาล' },
    {
      document: 'บันทึกรายงานผล',
      order: 4,
      heading: 'คำสั่งนายกเทศมนตรี',
      position: 'นายกเทศมนตรี',
    },
  ],
};
