// The plan of เทศบาลตำบลกกตูม, fiscal years 2566-2570, as its published paper has it
// (part 2, the table over five years). Where the paper's table and its details disagree
// about money, the details are followed. Persons are left out: positions only.

export const settings: readonly (readonly [label: string, value: string | number])[] = [
  ['ชื่อหน่วยงาน', 'เทศบาลตำบลกกตูม'],
  ['อำเภอ', 'ดงหลวง'],
  ['จังหวัด', 'มุกดาหาร'],
  ['ปีงบประมาณ', 2566],
  ['รอบรายงาน', 6],
  ['ปีเริ่มแผน', 2566],
  ['ปีสิ้นสุดแผน', 2570],
  ['ส่วนราชการเจ้าของเรื่อง', 'สำนักปลัดเทศบาล'],
  ['เลขที่หนังสือ', 'มห 71201/'],
  ['วันที่หนังสือ', '15 สิงหาคม 2565'],
  ['เรียน', 'นายกเทศมนตรีตำบลกกตูม'],
  ['ข้อมูล ณ วันที่', ''],
  ['เว็บไซต์', ''],
  ['คำสั่งที่', '137/2565'],
  ['คะแนน ITA ที่ประกาศ', ''],
  ['คะแนน ITA ระดับประเทศ', ''],
  ['เลขไทยในเอกสาร', 'ใช่'],
  ['เลขไทยในตาราง', 'ใช่'],
  ['น้ำหนักอยู่ระหว่างดำเนินการ', 0.5],
  ['เกณฑ์ระดับ รอบ 6', '50 / 20'],
  ['เกณฑ์ระดับ รอบ 12', '80 / 50'],
];

export interface FamiliarItem {
  dimension: 1 | 2 | 3 | 4;
  /** As printed: the code, in Thai digits, stands inside the name. */
  label: string;
  /** As printed, one per fiscal year: '○' or '๒๐,๐๐๐'. */
  budgets: readonly [string, string, string, string, string];
  note: string;
}

/** The lines above the table. */
export const title: readonly string[] = [
  'แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ ๒๕๖๖ – ๒๕๗๐',
  'เทศบาลตำบลกกตูม อำเภอดงหลวง จังหวัดมุกดาหาร',
];

export const dimensionLabels: Record<1 | 2 | 3 | 4, string> = {
  1: 'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต',
  2: 'มิติที่ ๒ การบริหารราชการเพื่อป้องกันการทุจริต',
  3: 'มิติที่ ๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
  4: 'มิติที่ ๔ การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบการปฏิบัติราชการขององค์กรปกครองส่วนท้องถิ่น',
};

export const items: readonly FamiliarItem[] = [
  {
    dimension: 1,
    label: '๑.๑ โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 1,
    label: '๑.๒ มาตรการ "ส่งเสริมการปฏิบัติงานตามประมวลจริยธรรมของเทศบาลตำบลกกตูม"',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 1,
    label: '๑.๓ โครงการฝึกอบรมการส่งเสริมคุณธรรมจริยธรรมบุคลากรเทศบาลตำบลกกตูมเพื่อเสริมสร้างวัฒนธรรมองค์กรสุจริต',
    budgets: ['๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐'],
    note: '',
  },
  {
    dimension: 1,
    label: '๑.๔ โครงการส่งเสริมการบริหารงานตามหลักธรรมาภิบาลเพื่อป้องกันการทุจริต',
    budgets: ['๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐'],
    note: '',
  },
  {
    dimension: 1,
    label:
      '๑.๕ กิจกรรมยกย่องและเชิดชูเกียรติแก่บุคคล หน่วยงาน องค์กรดีเด่น ผู้ทำคุณประโยชน์หรือเข้าร่วมในกิจกรรมของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 2,
    label: '๒.๑ มาตรการ NO Gift Policy',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 2,
    label: '๒.๒ มาตรการปรับปรุงและพัฒนาศูนย์ข้อมูลข่าวสารเพื่อเผยแพร่ข้อมูลข่าวสารแก่ประชาชน',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 2,
    label: '๒.๓ มาตรการเปิดเผยข้อมูลสาธารณะ และกำกับติดตามการเผยแพร่ข้อมูลสาธารณะของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 2,
    label:
      '๒.๔ มาตรการแสดงเจตนารมณ์ในการนำหลักคุณธรรมมาใช้ในการบริหารงานของผู้บริหารด้วยการจัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 2,
    label: '๒.๕ มาตรการส่งเสริมคุณธรรมและความโปร่งใสของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 2,
    label: '๒.๖ มาตรการ "จัดทำข้อตกลงการปฏิบัติราชการตามหลักธรรมาภิบาล"',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 3,
    label: '๓.๑ โครงการจัดเวทีประชาคม',
    budgets: ['๓๐,๐๐๐', '๓๐,๐๐๐', '๓๐,๐๐๐', '๓๐,๐๐๐', '๓๐,๐๐๐'],
    note: '',
  },
  {
    dimension: 3,
    label: '๓.๒ มาตรการจัดการเรื่องราวร้องทุกข์/ร้องเรียนของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 3,
    label: '๓.๓ กิจกรรมส่งเสริมชุมชนเฝ้าระวังการทุจริต',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 3,
    label: '๓.๔ กิจกรรมบูรณาการทุกภาคส่วนเพื่อต่อต้านการทุจริต',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 3,
    label: '๓.๕ โครงการสร้างเครือข่ายภาคประชาชนเพื่อเฝ้าระวังการทุจริตของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 4,
    label: '๔.๑ โครงการจัดทำแผนการตรวจสอบภายในประจำปี',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 4,
    label: '๔.๒ กิจกรรมติดตามประเมินผลการควบคุมภายใน',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 4,
    label: '๔.๓ มาตรการบริหารจัดการความเสี่ยงการทุจริตของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 4,
    label: '๔.๔ มาตรการจัดการในกรณีได้ทราบหรือรับแจ้งหรือตรวจสอบพบการทุจริตของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 4,
    label: '๔.๕ มาตรการจัดให้มีระบบและช่องทางการรับเรื่องร้องเรียนเกี่ยวกับการทุจริตของเทศบาลตำบลกกตูม',
    budgets: ['○', '○', '○', '○', '○'],
    note: '',
  },
  {
    dimension: 4,
    label: '๔.๖ โครงการส่งเสริมความรู้ด้านกฎ ระเบียบ และกฎหมายที่เกี่ยวข้องสำหรับผู้บริหารและสมาชิกสภาท้องถิ่น',
    budgets: ['๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐', '๒๐,๐๐๐'],
    note: '',
  },
];

export const totalRow: {
  label: 'รวม ๔ มิติ';
  counts: '๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม';
  budgets: readonly [string, string, string, string, string];
} = {
  label: 'รวม ๔ มิติ',
  counts: '๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม',
  budgets: ['๙๐,๐๐๐', '๙๐,๐๐๐', '๙๐,๐๐๐', '๙๐,๐๐๐', '๙๐,๐๐๐'],
};

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

/** The committee of order 137/2565, in its order: positions, not persons. */
export const committee: readonly (readonly [position: string, role: string])[] = [
  ['นายกเทศมนตรีตำบลกกตูม', 'ประธานคณะกรรมการ'],
  ['รองปลัดเทศบาลตำบลกกตูม', 'รองประธานคณะกรรมการ'],
  ['หัวหน้าฝ่ายปกครอง', 'คณะกรรมการ'],
  ['หัวหน้าฝ่ายอำนวยการ', 'คณะกรรมการ'],
  ['นักวิเคราะห์นโยบายและแผน', 'คณะกรรมการ'],
  ['นักทรัพยากรบุคคลชำนาญการ', 'คณะกรรมการ'],
  ['หัวหน้าสำนักปลัด', 'คณะกรรมการ/เลขานุการ'],
  ['เจ้าพนักงานธุรการ', 'คณะกรรมการ/ผู้ช่วยเลขานุการ'],
];

/** What the office has in its own words: the announcement has a day of its own. */
export const texts: readonly (readonly [document: string, part: string, text: string])[] = [
  ['ประกาศใช้แผน', 'วันที่ประกาศ', '1 กันยายน พ.ศ. 2565'],
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
