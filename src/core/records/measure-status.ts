/** Where a measure stands, in the words of the O42 form. */
export type MeasureStatus = 'not-started' | 'in-progress' | 'done';

export const MEASURE_STATUS_NAMES: Readonly<Record<MeasureStatus, string>> = {
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการแล้ว',
};
