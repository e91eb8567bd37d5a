import type { CommitteeMember } from '../../records/records';
import type { Paper } from '../paper/paper';
import { type Field, list, text } from '../template/field';

interface MemberInList {
  readonly member: CommitteeMember;
  readonly number: number;
  readonly inText: Paper['inText'];
}

/** The members as the order lists them, numbered through whatever the tab's numbers are. */
export const MEMBER_FIELDS: readonly Field<Paper>[] = [
  list(
    'กรรมการ',
    'คณะกรรมการตามลำดับ จากแท็บคณะกรรมการ',
    ({ data, inText }) =>
      data.records.committee.map((member, index) => ({ member, number: index + 1, inText })),
    [
      text<MemberInList>('ลำดับกรรมการ', 'เลขลำดับในคำสั่ง', ({ number, inText }) =>
        inText(String(number)),
      ),
      text<MemberInList>('ชื่อกรรมการ', 'ชื่อพร้อมคำนำหน้า', ({ member }) => member.name),
      text<MemberInList>('ตำแหน่งกรรมการ', 'ตำแหน่งในหน่วยงาน', ({ member }) => member.position),
      text<MemberInList>('หน้าที่กรรมการ', 'ตำแหน่งในคณะกรรมการ', ({ member }) => member.role),
    ],
  ),
];
