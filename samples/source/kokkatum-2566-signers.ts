// Who signs the papers of เทศบาลตำบลกกตูม: positions, not persons.

interface SampleSigner {
  document: string;
  order: number;
  heading: string;
  name: string;
  position: readonly string[];
}

/** The memo asking approval: its writer (no heading), then the chain of opinions. */
export const memoSigners: readonly SampleSigner[] = [
  {
    document: 'บันทึกขออนุมัติจัดทำแผน',
    order: 1,
    heading: '',
    name: '',
    position: ['หัวหน้าฝ่ายอำนวยการ'],
  },
  {
    document: 'บันทึกขออนุมัติจัดทำแผน',
    order: 2,
    heading: 'ความเห็นของหัวหน้าสำนักปลัดเทศบาลตำบลกกตูม',
    name: '',
    position: ['หัวหน้าสำนักปลัด'],
  },
  {
    document: 'บันทึกขออนุมัติจัดทำแผน',
    order: 3,
    heading: 'ความเห็นของปลัดเทศบาลตำบลกกตูม',
    name: '',
    position: ['ผู้อำนวยการกองคลัง', 'รักษาการแทนปลัดเทศบาลตำบลกกตูม'],
  },
  {
    document: 'บันทึกขออนุมัติจัดทำแผน',
    order: 4,
    heading: 'ความเห็นของนายกเทศมนตรีตำบลกกตูม',
    name: '',
    position: ['นายกเทศมนตรีตำบลกกตูม'],
  },
];

/** One person signs the order and the announcement. */
export const signers: readonly SampleSigner[] = [
  ...memoSigners,
  {
    document: 'คำสั่งแต่งตั้งคณะกรรมการ',
    order: 1,
    heading: '',
    name: '',
    position: ['นายกเทศมนตรีตำบลกกตูม'],
  },
  {
    document: 'ประกาศใช้แผน',
    order: 1,
    heading: '',
    name: '',
    position: ['นายกเทศมนตรีตำบลกกตูม'],
  },
];

/** Who wrote, proposed, agreed to and approved the plan, as its book names them. */
export const bookSigners: readonly SampleSigner[] = [
  {
    document: 'เล่มแผน',
    order: 1,
    heading: 'ผู้เขียนแผน',
    name: '',
    position: ['หัวหน้าฝ่ายอำนวยการ'],
  },
  {
    document: 'เล่มแผน',
    order: 2,
    heading: 'ผู้เสนอแผน',
    name: '',
    position: ['หัวหน้าสำนักปลัดเทศบาลตำบลกกตูม'],
  },
  {
    document: 'เล่มแผน',
    order: 3,
    heading: 'ผู้เห็นชอบแผน',
    name: '',
    position: ['ผู้อำนวยการกองคลัง รักษาการแทน', 'ปลัดเทศบาลตำบลกกตูม'],
  },
  {
    document: 'เล่มแผน',
    order: 4,
    heading: 'ผู้อนุมัติแผน',
    name: '',
    position: ['นายกเทศมนตรีตำบลกกตูม'],
  },
];
