import { fillSentence } from '../../findings/fill-sentence';
import type { Params } from '../../findings/finding';

interface Entry {
  readonly message: string;
  readonly remedy: string;
}

const USE_SHIPPED = 'กลับไปใช้แม่แบบที่มากับโปร่งใส แล้วแก้ไขใหม่จากฉบับนั้น';

/**
 * What can be wrong with a template, in Thai: what is wrong, and what to do. `{around}` is the text
 * it stands in, `{name}` the placeholder's own name, `{nearest}` the name that was probably meant.
 */
export const TEMPLATE_PROBLEMS = {
  // The file
  'template-not-docx': {
    message: 'ไฟล์แม่แบบไม่ใช่เอกสาร Word (.docx)',
    remedy: 'เปิดไฟล์ด้วยโปรแกรม Word หรือ Google เอกสาร แล้วบันทึกเป็น .docx',
  },
  'template-locked': {
    message: 'ไฟล์แม่แบบมีรหัสผ่าน หรือเป็นไฟล์ .doc รุ่นเก่า',
    remedy: 'ยกเลิกรหัสผ่าน แล้วบันทึกเป็น .docx',
  },
  'template-broken': {
    message: 'ไฟล์แม่แบบเสียหาย อ่านส่วน “{name}” ไม่ได้',
    remedy: USE_SHIPPED,
  },
  'template-too-large': {
    message: 'ไฟล์แม่แบบใหญ่เกินไป เมื่อคลายแล้วเกิน {limit} เมกะไบต์',
    remedy: 'ลดขนาดหรือลบภาพในแม่แบบ แล้วลองอีกครั้ง',
  },
  // The braces
  'template-tag-unclosed': {
    message: 'มี {{ ที่ไม่ได้ปิดด้วย }} ตรงข้อความ “{around}”',
    remedy: 'เติม }} ให้ครบ เป็น {tag}',
  },
  'template-tag-unopened': {
    message: 'มี }} ที่ไม่มี {{ นำหน้า ตรงข้อความ “{around}”',
    remedy: 'เติม {{ ให้ครบ เป็น {tag} หรือลบ }} ออก',
  },
  'template-braces-many': {
    message: 'มีวงเล็บปีกกาติดกันเกินสองตัว ตรงข้อความ “{around}”',
    remedy: 'ใช้ปีกกาเปิดสองตัวและปิดสองตัว เป็น {tag}',
  },
  'template-brackets': {
    message: 'พิมพ์ {typed} ด้วยวงเล็บที่ไม่ใช่ปีกกาคู่ จึงจะไม่ถูกเติม ตรงข้อความ “{around}”',
    remedy: 'พิมพ์ใหม่เป็น {tag}',
  },
  'template-tag-split': {
    message: 'ช่อง {{{name}}} ถูกแบ่งข้ามย่อหน้าหรือข้ามเซลล์ของตาราง ตรงข้อความ “{around}”',
    remedy: 'พิมพ์ {{ ชื่อช่อง และ }} ให้อยู่ในย่อหน้าและเซลล์เดียวกัน',
  },
  'template-tag-empty': {
    message: 'มี {{ }} ที่ไม่มีชื่อช่อง ตรงข้อความ “{around}”',
    remedy: 'พิมพ์ชื่อช่องระหว่าง {{ กับ }} หรือลบออก',
  },
  // The names
  'template-field-misspelt': {
    message: 'ไม่มีช่องชื่อ {{{name}}} ตรงข้อความ “{around}”',
    remedy: 'น่าจะเป็น {{{nearest}}}',
  },
  'template-field-misspelt-in-list': {
    message: 'ไม่มีช่องชื่อ {{{name}}} ตรงข้อความ “{around}”',
    remedy: 'น่าจะเป็น {{{nearest}}} ซึ่งใช้ได้เฉพาะระหว่าง {{#{list}}} กับ {{/{list}}}',
  },
  'template-field-unknown': {
    message: 'ไม่มีช่องชื่อ {{{name}}} ตรงข้อความ “{around}”',
    remedy: 'ดูรายชื่อช่องที่ใช้ได้ของเอกสารนี้ แล้วแก้ชื่อ หรือลบช่องนี้ออก',
  },
  'template-field-outside-list': {
    message: 'ช่อง {{{name}}} ใช้ได้เฉพาะภายในรายการ “{list}” ตรงข้อความ “{around}”',
    remedy: 'ย้ายไปไว้ระหว่าง {{#{list}}} กับ {{/{list}}}',
  },
  'template-field-not-a-list': {
    message: 'ช่อง “{name}” เป็นข้อความ ใช้เป็นรายการหรือเงื่อนไขไม่ได้ ตรงข้อความ “{around}”',
    remedy: 'ใช้ {{{name}}} หรือใช้ช่องที่เป็นรายการหรือเงื่อนไข',
  },
  'template-field-is-a-list': {
    message: 'ช่อง “{name}” เป็นรายการหรือเงื่อนไข พิมพ์เป็นข้อความไม่ได้ ตรงข้อความ “{around}”',
    remedy: 'ใช้ {{#{name}}} … {{/{name}}} คร่อมสิ่งที่ต้องการแสดง',
  },
  // The loops
  'template-loop-unclosed': {
    message: 'รายการ {{#{name}}} ไม่มี {{/{name}}} ปิดท้าย ตรงข้อความ “{around}”',
    remedy: 'เติม {{/{name}}} ท้ายส่วนที่ต้องการ',
  },
  'template-loop-unopened': {
    message: 'มี {{/{name}}} ที่ไม่มี {{#{name}}} นำหน้า ตรงข้อความ “{around}”',
    remedy: 'เติม {{#{name}}} หน้าส่วนที่ต้องการ หรือลบ {{/{name}}} ออก',
  },
  'template-loop-again': {
    message: 'มี {{#{name}}} ซ้ำภายใน {{#{name}}} ที่ยังไม่ได้ปิด ตรงข้อความ “{around}”',
    remedy: 'ถ้าต้องการปิดให้แก้เป็น {{/{name}}} ถ้าไม่ ให้ลบตัวที่ซ้ำออก',
  },
  'template-loop-misclosed': {
    message: 'รายการ “{nearest}” ปิดด้วยชื่ออื่น คือ {{/{name}}} ตรงข้อความ “{around}”',
    remedy: 'แก้ {{/{name}}} เป็น {{/{nearest}}}',
  },
  'template-loop-crossed': {
    message: 'มี {{/{name}}} ก่อนที่รายการ “{nearest}” ซึ่งเริ่มทีหลังจะปิด ตรงข้อความ “{around}”',
    remedy: 'ปิดรายการที่เริ่มทีหลังก่อน: {{/{nearest}}} แล้วจึง {{/{name}}}',
  },
  'template-loop-split': {
    message: 'รายการ “{name}” เริ่มและปิดคนละตาราง หรือเริ่มนอกตารางแต่ปิดในตาราง ตรงข้อความ “{around}”',
    remedy: 'ให้ {{#{name}}} และ {{/{name}}} อยู่นอกตารางทั้งคู่ หรืออยู่ในตารางเดียวกัน',
  },
  'template-loop-wrapped': {
    message:
      'รายการ “{name}” เริ่มและปิดคนละกรอบ เช่น ลิงก์ กล่องข้อความ หรือข้อความที่แนะนำให้แก้ ตรงข้อความ “{around}”',
    remedy:
      'ให้ {{#{name}}} และ {{/{name}}} อยู่นอกกรอบทั้งคู่ หรือในกรอบเดียวกัน ถ้าเป็นข้อความที่แนะนำให้แก้ ให้ยอมรับก่อน',
  },
  'template-loop-overlap': {
    message: 'สองรายการใช้แถวเดียวกันของตาราง ตรงข้อความ “{around}”',
    remedy: 'แยก {{#{name}}} ไปไว้อีกแถวหนึ่ง',
  },
  'template-unfillable': {
    message: 'เติมแม่แบบไม่ได้ ตรงช่อง “{name}”',
    remedy: USE_SHIPPED,
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type TemplateProblemCode = keyof typeof TEMPLATE_PROBLEMS;

/** A problem as data; all of a template's problems are found at once. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly params: Params;
  /** Where it stands other than on the page itself: the header, a footnote …, in Thai. */
  readonly part?: string;
}

/** The Thai sentences of a problem. Longer texts of a template come shortened already. */
export function templateSentence({ code, params, part }: TemplateProblem): Entry {
  const { message, remedy } = TEMPLATE_PROBLEMS[code];
  const where = part ? ` ใน${part}` : '';
  return { message: fillSentence(message, params) + where, remedy: fillSentence(remedy, params) };
}
