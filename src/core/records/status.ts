/**
 * Where an item stands in a round. "In ordinance" is a flag beside it, not a status
 * (e-PlanNACC, early public version, lovelak/iplan 2018).
 */
export type Status = 'in-progress' | 'done' | 'cannot' | 'not-reported';

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการแล้วเสร็จ',
  cannot: 'ไม่สามารถดำเนินการได้',
  'not-reported': 'ยังไม่รายงาน',
};
