import type { Entry } from './entry';

/** Names of offices, and the dates and numbers of papers. */
export const ORGANISATION = {
  'organisation-other': {
    severity: 'warning',
    message: 'ข้อความนี้มีชื่อ “{found}” ซึ่งไม่ใช่ชื่อหน่วยงานในแท็บ “ตั้งค่า” ({organisation})',
    remedy:
      'หากคัดลอกข้อความมา ให้แก้เป็นชื่อหน่วยงานนี้ หากตั้งใจกล่าวถึงหน่วยงานนั้น ให้เพิ่มชื่อใน “หน่วยงานที่เกี่ยวข้อง” ของแท็บ “ตั้งค่า”',
  },
  'organisation-misspelt': {
    severity: 'warning',
    offers: true,
    message: 'ข้อความนี้เขียนว่า “{found}” ซึ่งสะกดต่างจากชื่อหน่วยงาน น่าจะหมายถึง “{right}”',
    remedy: 'แก้เป็น “{right}” (หากชื่อในแท็บ “ตั้งค่า” พิมพ์คลาดเคลื่อน ให้แก้ที่แท็บนั้น)',
  },
  'staff-of-other-kind': {
    severity: 'warning',
    message: 'ข้อความนี้กล่าวถึง “{found}” ส่วนบุคลากรของ{organisation}เรียกว่า “{right}”',
    remedy: 'หากหมายถึงบุคลากรของหน่วยงานนี้ ให้แก้เป็น “{right}” หากหมายถึงหน่วยงานอื่นจริง ให้คงไว้ได้',
  },
  'organisation-short': {
    severity: 'advice',
    offers: true,
    message: 'ชื่อหน่วยงานเป็นชื่อย่อ (“{found}”) ซึ่งจะพิมพ์ลงในเอกสารตามนี้',
    remedy: 'พิมพ์ชื่อเต็ม เช่น “{full}”',
  },
  'document-before-data': {
    severity: 'warning',
    message: 'วันที่หนังสือ {day} อยู่ก่อนข้อมูล ณ วันที่ {data}',
    remedy: 'แก้วันที่หนังสือหรือข้อมูล ณ วันที่ ให้หนังสือลงวันที่เดียวกับข้อมูลหรือหลังจากนั้น',
  },
  'document-before-order': {
    severity: 'warning',
    message: 'วันที่หนังสือ {day} แต่คำสั่งที่ {order} ออกในปี {year} หนังสือจึงลงวันที่ก่อนปีของคำสั่งเกินสามเดือน',
    remedy: 'ตรวจปีในวันที่หนังสือและเลขที่คำสั่ง แล้วแก้ให้ตรงกัน',
  },
  'data-before-round-end': {
    severity: 'warning',
    message: 'ข้อมูล ณ วันที่ {day} แต่รอบ {round} เดือนสิ้นสุดวันที่ {end} ข้อมูลจึงอาจยังไม่ครบรอบ',
    remedy: 'ปรับข้อมูลให้เป็นปัจจุบันเมื่อใกล้สิ้นรอบ แล้วแก้วันที่ หรือแก้ปีและรอบในแท็บ “ตั้งค่า”',
  },
  'document-before-round-end': {
    severity: 'warning',
    message: 'วันที่หนังสือ {day} แต่รอบ {round} เดือนสิ้นสุดวันที่ {end} หนังสือจึงลงวันที่ก่อนครบรอบ',
    remedy: 'ตรวจวันที่หนังสือ หรือแก้ปีและรอบในแท็บ “ตั้งค่า”',
  },
  'document-outside-year': {
    severity: 'warning',
    message: 'วันที่หนังสือ {day} ห่างจากปีงบประมาณ {year} ที่รายงานเกินกว่าปกติ',
    remedy: 'ตรวจปีในวันที่หนังสือ หรือแก้ปีงบประมาณในแท็บ “ตั้งค่า” หากส่งล่าช้าตามจริง ให้คงไว้ได้',
  },
  'document-number-form': {
    severity: 'advice',
    offers: true,
    message: 'เลขที่หนังสือ “{found}” ต่างจากรูปแบบเลขที่หนังสือราชการ',
    remedy: 'พิมพ์อักษรย่อ รหัส และเลขทะเบียน เช่น สน 52301/179 หรือเว้นว่างไว้ให้งานสารบรรณลงให้',
  },
  'period-outside-plan': {
    severity: 'warning',
    message: 'ระยะเวลาดำเนินการระบุปี {found} ซึ่งอยู่นอกช่วงแผน {start}–{end}',
    remedy: 'แก้ปีในระยะเวลาดำเนินการ หรือแก้ปีเริ่มแผนและปีสิ้นสุดแผน ในแท็บ “ตั้งค่า”',
  },
  'plan-years-in-text': {
    severity: 'warning',
    message:
      'ข้อความนี้ระบุว่าแผนปฏิบัติการป้องกันการทุจริตเป็นของปี {found} แต่ช่วงแผนในแท็บ “ตั้งค่า” คือ {start}–{end}',
    remedy: 'แก้ช่วงปีในข้อความ หรือแก้ปีเริ่มแผนและปีสิ้นสุดแผน ในแท็บ “ตั้งค่า” ให้ตรงกัน',
  },
  'signer-name-differs': {
    severity: 'warning',
    message: 'ตำแหน่ง “{position}” ในแถวนี้คือ “{found}” แต่ในแถวอื่นคือ “{other}”',
    remedy: 'ตรวจชื่อผู้ดำรงตำแหน่ง แล้วพิมพ์ให้ตรงกันทุกเอกสาร หากเป็นคนละคนจริง ให้คงไว้ได้',
  },
  'signer-position-differs': {
    severity: 'advice',
    message: '“{name}” ในแถวนี้ใช้ตำแหน่ง “{found}” แต่ในแถวอื่นใช้ “{other}”',
    remedy: 'ตรวจตำแหน่งปัจจุบัน แล้วพิมพ์ให้ตรงกันทุกเอกสาร หากลงนามในสองตำแหน่งจริง ให้คงไว้ได้',
  },
} as const satisfies Record<string, Entry>;
