/** What a person may do with a document that is shared. */
export type ShareRight = 'view' | 'comment' | 'edit';

/** As typed in the column สิทธิ์, from the least to the most. */
export const SHARE_RIGHT_NAMES: Readonly<Record<ShareRight, string>> = {
  view: 'ดู',
  comment: 'แสดงความคิดเห็น',
  edit: 'แก้ไข',
};
