import type { Remarks } from '../kind';
import { type Field, flag, list, text } from '../template/field';
import type { MemoFacts } from './facts';

/** With more, the note would need a page of its own. */
const MOST_NAMED = 3;

const NONE: Remarks = { warnings: 0, setAside: [] };

/** The note on the findings in the memo's tabs; digits as set for tables. */
export const REMARK_FIELDS: readonly Field<MemoFacts>[] = [
  ...countIfAny('ข้อเตือน', 'ข้อเตือนที่ยังเหลือในข้อมูล', ({ warnings }) => warnings),
  ...countIfAny('ข้อที่คงไว้', 'ข้อที่ตรวจแล้วคงไว้', ({ setAside }) => setAside.length),
  list<MemoFacts, string>(
    'รายการข้อที่คงไว้',
    `ข้อที่คงไว้พร้อมเหตุผล ${MOST_NAMED} ข้อแรก`,
    ({ remarks = NONE, inTables }) => remarks.setAside.slice(0, MOST_NAMED).map(inTables),
    [text('ข้อที่คงไว้', 'รายการ สิ่งที่พบ และเหตุผล', (line) => line)],
  ),
  ...countIfAny('ข้อที่คงไว้อีก', 'ข้อที่คงไว้ที่ไม่ได้แสดงรายการ', ({ setAside }) =>
    Math.max(0, setAside.length - MOST_NAMED),
  ),
];

function countIfAny(
  what: string,
  about: string,
  value: (remarks: Remarks) => number,
): Field<MemoFacts>[] {
  return [
    text(`จำนวน${what}`, `จำนวน${about}`, ({ remarks = NONE, inTables }) =>
      inTables(String(value(remarks))),
    ),
    flag(`มี${what}`, `จริงเมื่อมี${about}`, ({ remarks = NONE }) => value(remarks) > 0),
  ];
}
