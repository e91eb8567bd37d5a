import type { PrintedCell, TabBuilder } from '../../sheet/printed-tab';
import { section } from './layout';

/** A document of the register. */
export interface MadeDocument {
  readonly time: string;
  readonly title: string;
  readonly subject: string;
  readonly url: string;
  /** Fields left to be filled in by hand; '' where there are none. */
  readonly blanks: string;
  /** Whether its data is still what it was made from, in words. */
  readonly state: string;
}

/** The documents made, the latest first. */
export function documentSection(tab: TabBuilder, documents: readonly MadeDocument[]): void {
  if (documents.length === 0) {
    tab.add([['เอกสารที่ทำแล้ว: ยังไม่มี'], ['']], { bold: true });
    return;
  }
  const body = section(
    tab,
    'เอกสารที่ทำแล้ว ฉบับล่าสุดอยู่บน (ทั้งหมดอยู่ในแท็บ “ทะเบียนเอกสาร”)',
    ['เอกสาร', 'เรื่อง', 'เปิดอ่าน', 'ทำเมื่อ', 'ยังตรงกับข้อมูลหรือไม่', 'ช่องที่รอกรอกด้วยมือ', '', ''],
    documents.map(({ time, title, subject, url, blanks, state }): PrintedCell[] => [
      title,
      subject,
      { url, text: 'เปิดเอกสาร' },
      time,
      state,
      blanks || '-',
      '',
      '',
    ]),
  );
  tab.mergeAcross({ ...body, row: body.row - 1, rows: body.rows + 1, column: 6, columns: 3 });
  tab.gap();
}
