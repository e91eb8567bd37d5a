import { MONTHS } from '../text/calendar';
import { matchKey, squish } from '../text/thai';
import type { CellRule, TextRole } from './text-cells';

/** A unit that is a period, and a period that is a unit: two columns filled the wrong way round. */
export const columnsSwapped: CellRule = ({ text, role, column, place }, report) => {
  const other = OTHERS[role];
  if (!other || text.length > LONGEST || !other.is(matchKey(text.replace(LIST_NUMBER, '')))) return;
  report('columns-swapped', place(), { found: squish(text), column, looksLike: other.name });
};

/** Neither a unit nor a period takes more; longer text says something about it. */
const LONGEST = 120;

/** “๑. คณะกรรมการ… ๒. กองคลัง”: several units, each in a line with its number. */
const LIST_NUMBER = /^[ \t]*[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])/gm;

const MONTH = MONTHS.flat().map(matchKey).join('|');
const FULL_MONTH = MONTHS.map(([name]) => name).join('|');
/** The words a period is made of. A cell with any other word in it is none. */
const PERIOD = new RegExp(
  '^(?:ระยะเวลา|ดำเนินการ|ระหว่าง|ตั้งแต่|ภายใน|ช่วง|ตลอด|ทั้ง|ประจำ|ของ|ทุก|รอบ|ปีงบประมาณ|ปี|พศ|' +
    `ไตรมาส|เดือน|วันที่|ที่|ถึง|และ|จน|สิ้น|\\d|${MONTH})*$`,
);
/** Digits alone are a period where they are years; 1/2/2567 may be anything. */
const POINT = new RegExp(
  `ปีงบประมาณ|ไตรมาส|เดือน|(?:ปี|พศ)2[4-6]\\d\\d|${MONTH}|^(?:2[4-6]\\d\\d){1,2}$`,
);

const UNIT =
  /^(?:ทุก)?(?:สำนัก|กอง(?!ทุน)|ฝ่าย|ส่วนราชการ|หน่วยงาน|หน่วยตรวจสอบ|กลุ่มงาน|คณะกรรมการ|คณะทำงาน|ปลัด|นิติกร|เทศบาล[ตมน]|องค์การบริหาร|อบต)/;
/** งานเทศกาล… and งานประเพณี… are times, so the units named so are listed. */
const SECTION =
  /^(?:ทุก)?งาน(?:นิติ|กฎหมาย|การเจ้าหน้าที่|บุคคล|ธุรการ|พัสดุ|ประชาสัมพันธ์|ป้องกัน|วิเคราะห์|นโยบาย|แผน|ทะเบียน|ตรวจสอบ|บริหาร|การเงิน|การคลัง|บัญชี|จัดเก็บ|พัฒนา|สาธารณสุข|ส่งเสริม|การศึกษา|สวัสดิการ|เลขานุการ|กิจการสภา|โยธา|ช่าง)/;
/** “กองคลังจัดอบรมเดือนละครั้ง” says when, whatever it begins with. */
const WHEN = new RegExp(`\\d|ปี|เดือน|ไตรมาส|ตลอด|วัน|สัปดาห์|ครั้ง|ระยะ|ระหว่าง|ภายใน|${FULL_MONTH}`);

const OTHERS: Partial<Record<TextRole, { name: string; is: (key: string) => boolean }>> = {
  unit: { name: 'ระยะเวลา', is: (key) => PERIOD.test(key) && POINT.test(key) },
  period: {
    name: 'ชื่อหน่วยงาน',
    is: (key) => (UNIT.test(key) || SECTION.test(key)) && !WHEN.test(key),
  },
};
