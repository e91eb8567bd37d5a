import { READERS_TAB_NAME } from '../../core/pipeline/readers-tab/print-readers-tab';
import type { Settings } from '../../core/records/records';
import { squish } from '../../core/text/thai';
import { LONGEST_MESSAGE } from '../contract/sharing';
import type { Host } from '../ports';

/** What may be sent to the committee, for the clerk to change. */
export function draftMessage({ sharing, workbook }: Host, settings: Settings): string {
  const { organisation, fiscalYear, round } = settings;
  const about = [
    'แผนปฏิบัติการป้องกันการทุจริต',
    ...(fiscalYear === null ? [] : [`ปีงบประมาณ ${fiscalYear}`]),
    ...(round === null ? [] : [`รอบ ${round} เดือน`]),
  ].join(' ');
  const hasReaders = workbook.tabNames().includes(READERS_TAB_NAME);
  const text = [
    'เรียน คณะกรรมการ',
    `${squish(organisation) || 'หน่วยงาน'} ขอส่งข้อมูล${about} เพื่อโปรดพิจารณา`,
    `สมุดงาน: ${sharing.link()}`,
    ...(hasReaders ? [`เริ่มอ่านที่แท็บ “${READERS_TAB_NAME}”: ${sharing.link(READERS_TAB_NAME)}`] : []),
  ].join('\n\n');
  return text.slice(0, LONGEST_MESSAGE);
}
