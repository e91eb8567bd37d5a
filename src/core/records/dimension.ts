/** The four dimensions (มิติ) of an action plan, as the national guide names them. */
export type Dimension = 1 | 2 | 3 | 4;

export const DIMENSIONS: readonly Dimension[] = [1, 2, 3, 4];

export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  1: 'การสร้างสังคมที่ไม่ทนต่อการทุจริต',
  2: 'การบริหารราชการเพื่อป้องกันการทุจริต',
  3: 'การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
  4: 'การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบการปฏิบัติราชการขององค์กรปกครองส่วนท้องถิ่น',
};
