/** The kinds of local organisations that bear a place's name. */
export type OrganisationType = 'city' | 'town' | 'municipality' | 'tambon' | 'province';

/** A local organisation by its kind and its place: เทศบาลตำบล and กกตูม. */
export interface Organisation {
  readonly type: OrganisationType;
  readonly name: string;
}

/** A place in a text where a local organisation, or the post at its head, may be named. */
export interface Mention {
  readonly type: OrganisationType;
  /** What stands before the name, as written: “นายกเทศมนตรีตำบล”, “อบต. ”. */
  readonly lead: string;
  readonly start: number;
  readonly nameStart: number;
  /** The Thai letters that follow without a break: the name, and what may run on behind it. */
  readonly run: string;
  /** “อบต. X”: after a short form and a space there may stand a sentence as well as a name. */
  readonly apart: boolean;
  /** What follows the run. */
  readonly rest: string;
}

/** Thai letters, vowels and marks; not ฯ, ๆ, ฿, digits. */
const THAI = '\\u0e01-\\u0e2e\\u0e30-\\u0e3a\\u0e40-\\u0e45\\u0e47-\\u0e4e';
const LONGEST_RUN = 60;
const LONGEST_REST = 4;
/** Longer names are not known; so much without a break holds part of a sentence. */
const LONGEST_NAME = 25;

/** Short forms are not looked for inside words: อดทน, ตอบต่อ. */
const BEFORE_SHORT = `(?<=^|[^${THAI}]|ของ|เขต|จาก|กับ|และ|นายก|ปลัด|สภา|พื้นที่)`;
const LEAD = new RegExp(
  '(?:นายก)?(?:เทศบาล|เทศมนตรี)(?<municipal>นคร|เมือง|ตำบล)' +
    '|(?:นายก)?องค์การบริหารส่วน(?<part>ตำบล|จังหวัด)' +
    `|(?=อบ[ตจ]|ท[ตมน])${BEFORE_SHORT}(?:(?<dotted>อบต|อบจ|ทต|ทม|ทน)\\.|(?<![${THAI}])(?<bare>อบต|อบจ)(?= )) ?`,
  'g',
);
/** No mention is without one of these; most texts have none, and one look tells. */
const MAYBE_LEAD = /เทศ|องค์การ|อบ[ตจ]|ท[ตมน]/;
const RUN = new RegExp(`^[${THAI}]*`);

const MUNICIPAL: Readonly<Record<string, OrganisationType>> = {
  นคร: 'city',
  เมือง: 'town',
  ตำบล: 'municipality',
};
const PART: Readonly<Record<string, OrganisationType>> = { ตำบล: 'tambon', จังหวัด: 'province' };
const SHORT: Readonly<Record<string, OrganisationType>> = {
  อบต: 'tambon',
  อบจ: 'province',
  ทต: 'municipality',
  ทม: 'town',
  ทน: 'city',
};

export const FULL_FORMS: Readonly<Record<OrganisationType, string>> = {
  city: 'เทศบาลนคร',
  town: 'เทศบาลเมือง',
  municipality: 'เทศบาลตำบล',
  tambon: 'องค์การบริหารส่วนตำบล',
  province: 'องค์การบริหารส่วนจังหวัด',
};

/**
 * Words that follow a name, or that stand behind a generic “เทศบาลตำบล”. Where a place is called so
 * (ในเมือง, มีชัย, ดำเนินสะดวก, เพิ่มพูนทรัพย์, สร้างค้อ), the word is narrowed.
 */
const FOLLOWING = [
  'ได้|เพื่อ|และ|หรือ|ที่(?!วัง)|ซึ่ง|ให้|ใน(?!เมือง)|(?<!เชียง)ของ|มี(?!ชัย|เกียรติ)|ไป|จึง|เป็น|โดย',
  '(?<!บาง)จาก|กับ|ตาม|ด้วย|ต้อง|ไม่|จะ(?!แนะ|ทิ้งพระ|โหนง)|ควร|ใช้|ว่า(?!น)|คือ(?!เวียง)|แต่|แล้ว|อยู่',
  'ทั้ง|ทุก|อื่น|อีก|แห่ง|นี้|นั้น|หนึ่ง|ใด|ต่าง|ข้างเคียง|ใกล้เคียง|ดังกล่าว|เท่านั้น|เดียวกัน|เรา(?!ะ)|ขนาด',
  'ภาย|เมื่อ|เพราะ|ถึง|สู่|แก่(?![งน])|นอกจาก|ตั้ง(?=แต่|อยู่|ใจ)|ต่อ(?=ไป|ประ|สา|หน้า|การ|ต้าน)|อย่าง|ครั้ง',
  'จัด|ดำเนิน(?!สะดวก)|ประจำ|อำเภอ|จังหวัด|ตำบล|หมู่ที่|เลขที่|ถนน|โทร|ปีงบ|ปีพ|จำนวน|ร้อยละ|ระดับ|ณวัน',
  'กำหนด|กำกับ|เข้า|เปิด|เผย|เปลี่ยน|แจ้ง|แต่งตั้ง|ติดตาม|ตรวจ|ตอบ|ตระหนัก|ทราบ|ทำ(?!นบ)|นำ|เน้น|แนะนำ',
  'บริหาร|ปฏิบัติ|ประกาศ|ประชา(?=ชน|คม|สัม)|ประชุม|ประเมิน|ประสาน|ประกอบ(?=ด้วย|ไป|การ)|ปรับ|ป้องกัน',
  'ปลูก(?=จิต|ฝัง)|พิจารณา|พัฒนา(?=ระบบ|บุคลากร|คุณ|ศักย|องค์|ท้อง|การ|และ|งาน)|พร้อม|เพิ่ม(?!พูนทรัพย์)',
  'มอบ(?=หมาย|อำนาจ|นโยบาย|ใบ)|มุ่ง|ยกย่อง|ยกระดับ|ยกฐานะ|ยัง(?=คง|ไม่|ได้|มี)|รับ(?!ร่อ)|รายงาน|ร่วม(?=กับ|กัน|จัด|มือ)',
  'รวม(?=ถึง|ทั้ง)|ลดลง|เล็งเห็น|เห็น|วางแผน|วางระบบ|ส่งเสริม|สนับสนุน|สามารถ|สร้าง(?=ความ|จิต|วัฒ|ระบบ|เครือ)',
  'เสริมสร้าง|เสนอ|แสดง|สรุป|ถือ(?=ปฏิ|เป็น|ว่า)|ถูก|เกิด(?=ผล|ความ|ประ)|คาด(?=หวัง|ว่า)|คำนึง|ขอ(?=ความ|ให้|เชิญ|รับ)',
  'ผู้|คณะ|นายก|ปลัด|หัวหน้า|พนักงาน|บุคลากร|ข้าราชการ|เจ้าหน้าที่|สมาชิก|รอง(?=นายก|ปลัด)|สำนัก(?=ปลัด|งาน)',
  'กอง(?=คลัง|ช่าง|การ|สาธารณสุข|สวัสดิการ)|โครงการ|กิจกรรม|มาตรการ|แผน|นโยบาย|เครือข่าย|ทาง(?=เว็บ|โทร|ไลน์|เฟซ)',
  'เว็บ|ระบุ|ความ|กรณี|ด้าน|ลง(?=นาม|พื้น|วัน|มติ)|(?<!นา|พิ|ยิน|สุข|บุญ|วัง)ดี(?=ขึ้น|เด่น|เยี่ยม)|มากขึ้น|สูงขึ้น|น้อยลง|ขึ้น|ทุจริต|สุจริต|โปร่งใส|ใสสะอาด|เทศบาล(?=นคร|เมือง|ตำบล)|ต้นแบบ|น่าอยู่|อัจฉริยะ|สีเขียว',
].join('|');
const FOLLOWED = new RegExp(FOLLOWING);

/** How Thai places like to begin; what begins so is a name even where its end cannot be told. */
const PLACE_BEGINNING =
  /^(?:บ้าน|หนอง|ท่า|บาง|คลอง|ห้วย|โคก|โพน|โพธิ์|นา|ดอน|แม่|เขา|ดง|บึง|วัง|ทุ่ง|ป่า|เวียง|เมือง|เชียง|สระ|คำ|กุด|โนน|ปาก|หาด|เกาะ|แหลม|บ่อ|ไร่|สวน|ศรี|ลาด|ไผ่|ตลาด|ด่าน|แก้ง|แก่ง|ควน|ช่อง|ซับ|ถ้ำ)/;

/** The words a place's name shares with hundreds of others, as “หนอง”; '' when it has none. */
export function placeBeginning(name: string): string {
  return PLACE_BEGINNING.exec(name)?.[0] ?? '';
}

/** The organisation a setting names, in a full form or a short one; null when it names none. */
export function readOrganisation(text: string): Organisation | null {
  const written = text
    .replace(HALF_SHORT, (_, kind) => `เทศบาล${HALF_FORMS[kind]}`)
    // In sentences a municipality's short form counts only with its full stop.
    .replace(/^(ท[ตมน]) /, '$1.');
  const [mention] = findMentions(written);
  if (!mention) return null;
  const name = mention.run.replace(/(?:อำเภอ|จังหวัด).*$/, '');
  return name.length < 2 ? null : { type: mention.type, name };
}

/** Whether a setting names its organisation in a short form: ทต.กกตูม, อบต. กกตูม, เทศบาล ต.กกตูม. */
export function isShortForm(text: string): boolean {
  return /^(?:อบ[ตจ]|ท[ตมน])[. ]/.test(text) || HALF_SHORT.test(text);
}

const HALF_SHORT = /^เทศบาล ?([ตมน])\. ?/;
const HALF_FORMS: Readonly<Record<string, string>> = { ต: 'ตำบล', ม: 'เมือง', น: 'นคร' };

/** Every mention of a local organisation in a text in normal form, generic ones too. */
export function findMentions(text: string): Mention[] {
  if (!MAYBE_LEAD.test(text)) return [];
  const mentions: Mention[] = [];
  for (const match of text.matchAll(LEAD)) {
    const [lead] = match;
    const nameStart = match.index + lead.length;
    const run = RUN.exec(text.slice(nameStart, nameStart + LONGEST_RUN))?.[0] ?? '';
    const apart = lead.endsWith(' ');
    const type = typeOf(match.groups ?? {});
    const rest = text.slice(nameStart + run.length, nameStart + run.length + LONGEST_REST);
    mentions.push({ type, lead, start: match.index, nameStart, run, apart, rest });
  }
  return mentions;
}

function typeOf({ municipal, part, dotted, bare }: Record<string, string | undefined>) {
  const type =
    MUNICIPAL[municipal ?? ''] ?? PART[part ?? ''] ?? SHORT[dotted ?? ''] ?? SHORT[bare ?? ''];
  return type as OrganisationType;
}

/** How much of the run is the name, as far as one can tell; 0 for a generic word. */
export function lengthOfName({ run, rest, apart }: Mention): number {
  const cut = run.search(FOLLOWED);
  // “เขาพระงามพ.ศ.”: the last letter belongs to what follows.
  const abbreviated = /^\. ?[ก-ฮ]\./.test(rest) ? run.length - 1 : run.length;
  const length = cut < 0 ? abbreviated : cut;
  if (length < 2) return 0;
  const isPlace = placeBeginning(run.slice(0, length)) !== '';
  return isPlace || (!apart && length <= LONGEST_NAME) ? length : 0;
}
