/**
 * The papers an office makes, by kind, as staff name them in the column เอกสาร of ผู้ลงนาม. Kinds
 * that the program cannot make yet are known by name, so that their signers can stand ready.
 */
export const DOCUMENT_TITLES = {
  'memo-results': 'บันทึกรายงานผล',
  'report-results': 'รายงานผลการดำเนินการ',
  'report-measures': 'รายงานผลมาตรการ',
  'plan-book': 'เล่มแผน',
  announcement: 'ประกาศใช้แผน',
  'memo-approval': 'บันทึกขออนุมัติจัดทำแผน',
  'order-committee': 'คำสั่งแต่งตั้งคณะกรรมการ',
  'progress-o42': 'รายงานความก้าวหน้า',
  'memo-ita': 'บันทึกวิเคราะห์ผล ITA',
  'memo-monitoring': 'บันทึกกำกับติดตาม',
} as const;
