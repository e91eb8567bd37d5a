import type { Entry } from './entry';

/** How texts and cells are written, and what a row lacks. */
export const WRITING = {
  // Cells
  'digits-mixed': {
    severity: 'warning',
    offers: true,
    message: '“{found}” มีเลขไทยและเลขอารบิกปนกันในจำนวนเดียว',
    remedy: 'ตรวจว่าเป็นจำนวนที่ตั้งใจ แล้วพิมพ์ใหม่ให้เป็นเลขแบบเดียวกันทั้งจำนวน',
  },
  'text-invisible': {
    severity: 'advice',
    offers: true,
    message: 'ข้อความนี้มี{what} จึงอาจค้นหาหรือเทียบกับข้อความที่ดูเหมือนกันไม่พบ',
    remedy: 'ลบส่วนเกินนั้นออก โดยคงถ้อยคำไว้ตามเดิม',
  },
  'text-misspelt-marks': {
    severity: 'advice',
    offers: true,
    message:
      '“{word}” มีสระหรือวรรณยุกต์ที่พิมพ์ต่างจากแบบปกติ เช่น ใช้ เ สองตัวแทน แ หรือสลับลำดับกัน จึงอาจค้นหาไม่พบแม้ดูเหมือนกัน',
    remedy: 'พิมพ์คำนี้ใหม่เป็น “{normal}”',
  },
  'columns-swapped': {
    severity: 'warning',
    message: 'ช่อง “{column}” กรอกว่า “{found}” ซึ่งดูเหมือน{looksLike} จึงอาจกรอกสลับช่อง',
    remedy: 'ตรวจว่าข้อความนี้เป็นของช่องใด แล้วกรอก “{column}” ของรายการนี้ให้ตรงช่อง',
  },
  'points-numbered': {
    severity: 'advice',
    message: 'เลขข้อในช่องนี้เรียงเป็น {found} จึงอาจมีข้อที่เลขซ้ำหรือข้อที่ขาด',
    remedy: 'แก้เลขข้อให้เรียงต่อกัน หากขาดข้อใด ให้เพิ่มข้อนั้น',
  },
  'points-repeated': {
    severity: 'advice',
    message: 'ข้อ “{found}” มีสองครั้งในช่องนี้',
    remedy: 'ตรวจว่าเป็นข้อเดียวกันหรือไม่ แล้วให้เหลือข้อเดียว หากทำสองครั้งจริง ให้คงไว้ได้',
  },
  'link-broken-form': {
    severity: 'advice',
    message: 'ลิงก์ “{found}” ยังไม่สมบูรณ์ จึงอาจเปิดไม่ได้',
    remedy:
      'คัดลอกลิงก์จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่ทั้งลิงก์ เช่น https://www.example.go.th โดยไม่เว้นวรรคภายในลิงก์',
  },
  'example-left': {
    severity: 'error',
    message: 'แถวนี้เป็นแถวตัวอย่างที่มากับการตั้งต้นสมุดงาน และยังนับรวมในตาราง',
    remedy: 'ลบทั้งแถว หรือพิมพ์ข้อมูลจริงแทนทุกช่อง แล้วลบคำว่า “แถวตัวอย่าง ลบได้”',
  },
  'filler-left': {
    severity: 'warning',
    message: '“{found}” เป็นข้อความของแบบฟอร์มที่ยังรอข้อมูลจริง',
    remedy: 'พิมพ์ข้อมูลจริงแทนข้อความนี้',
  },

  'letters-misread': {
    severity: 'advice',
    offers: true,
    message: '“{found}” น่าจะเป็น “{right}” ซึ่งอ่านหรือคัดลอกมาคลาดเคลื่อน',
    remedy: 'พิมพ์เป็น “{right}”',
  },

  'letters-foreign': {
    severity: 'advice',
    message: '“{found}” มีตัวอักษรของภาษาอื่น (“{letter}”) ปนอยู่ในคำไทย',
    remedy: 'พิมพ์คำนี้ใหม่ด้วยตัวอักษรไทย',
  },

  // Rows
  'unit-missing': {
    severity: 'advice',
    message: 'เหลือ {count} จาก {all} รายการที่ยังไม่ระบุหน่วยงานรับผิดชอบ ({codes})',
    remedy: 'กรอกหน่วยงานรับผิดชอบของรายการเหล่านี้',
  },
  'signer-position-missing': {
    severity: 'warning',
    message: 'แถวนี้ยังไม่มีตำแหน่ง ใต้ลายมือชื่อในเอกสารจึงว่าง',
    remedy: 'กรอกตำแหน่งผู้ลงนาม หากไม่ใช้แถวนี้ ให้ล้างทั้งแถว',
  },
  'detail-incomplete': {
    severity: 'advice',
    message: 'รายละเอียดนี้ยังไม่มีหัวข้อ {headings}',
    remedy: 'กรอกหัวข้อที่เหลือให้ครบ หากรายการนี้ไม่มีหัวข้อนั้น ให้พิมพ์ -',
  },
  'kind-name-differs': {
    severity: 'warning',
    message: 'คอลัมน์ “ประเภท” คือ {kind} แต่ชื่อขึ้นต้นด้วย {inName} จึงนับเป็น {kind}',
    remedy: 'ตรวจว่ารายการนี้เป็นประเภทใด แล้วแก้ประเภทหรือคำแรกของชื่อให้ตรงกัน',
  },
  'done-without-result': {
    severity: 'warning',
    message: 'สถานะคือดำเนินการแล้วเสร็จ แต่ยังไม่ได้กรอกว่าทำอะไรและเกิดผลอย่างไร',
    remedy: 'กรอกการดำเนินการหรือผลการดำเนินการ เช่น จัดอบรม 1 ครั้ง มีผู้เข้าร่วม 45 คน',
  },
  'count-missing': {
    severity: 'advice',
    message: '“{found}” บอกสิ่งที่นับ แต่ยังไม่บอกว่านับได้เท่าใด',
    remedy: 'เติมจำนวนที่นับได้ เช่น จำนวนช่องทางเผยแพร่ 5 ช่องทาง หากไม่มี ให้พิมพ์ 0',
  },
  'cannot-without-reason': {
    severity: 'warning',
    message: 'สถานะคือไม่สามารถดำเนินการได้ แต่ยังไม่ได้กรอกเหตุผล',
    remedy:
      'กรอกเหตุผลในคอลัมน์ “เหตุผลที่ไม่สามารถดำเนินการได้” เช่น ไม่ได้รับงบประมาณ นโยบายผู้บริหารเปลี่ยนแปลง หรือบุคลากรไม่เพียงพอ',
  },
  'ordinance-on-unused': {
    severity: 'warning',
    message: 'มีงบประมาณตามข้อบัญญัติ/เทศบัญญัติ {ordinance} บาท แต่แผนปี {year} ไม่ได้ตั้งงบประมาณไว้',
    remedy: 'ตรวจงบประมาณปี {year} ในแท็บ “แผน” กับจำนวนนี้ หากได้รับงบประมาณเพิ่มและตั้งใจ ให้คงไว้ได้',
  },
} as const satisfies Record<string, Entry>;
