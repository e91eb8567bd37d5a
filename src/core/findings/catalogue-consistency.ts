import type { Entry } from './entry';

/** What rows and tabs say of each other. */
export const CONSISTENCY = {
  // Within the plan
  'code-gap': {
    severity: 'advice',
    message: 'รหัสของมิติที่ {dimension} ข้ามลำดับ ยังไม่มี {missing}',
    remedy: 'ตรวจว่ามีรายการตกหล่นหรือพิมพ์รหัสคลาดเคลื่อน หากยกเลิกรายการนั้นแล้ว ให้คงไว้ได้',
  },
  'code-gap-doubled': {
    severity: 'advice',
    message: 'รหัสของมิติที่ {dimension} ข้ามลำดับ ยังไม่มี {missing} ขณะที่มี {doubled} สองรายการ',
    remedy: 'ตรวจว่ารายการหนึ่งที่ใช้รหัส {doubled} ควรเป็น {next} แล้วแก้รหัสของรายการนั้น',
  },
  'name-nearly-same': {
    severity: 'advice',
    message: 'ชื่อรายการ “{own}” ใกล้เคียงกับรายการ{other} “{another}”',
    remedy: 'ตรวจว่าเป็นรายการเดียวกันที่พิมพ์ซ้ำหรือไม่ หากเป็นคนละรายการ ให้คงไว้ได้',
  },
  'dimension-empty': {
    severity: 'advice',
    message: 'ยังไม่มีรายการของมิติที่ {dimensions} ในแผน',
    remedy: 'เพิ่มรายการของมิตินี้ หรือตรวจว่าใส่มิติของรายการอื่นถูกต้องแล้ว',
  },

  // Results
  'outcome-pasted': {
    severity: 'warning',
    message: 'ข้อความนี้เหมือนกับผลของรหัส {code} ทั้งที่เป็นคนละรายการ (“{text}”)',
    remedy: 'ตรวจว่าเป็นผลของรายการใด แล้วเขียนผลของอีกรายการให้ตรงกับที่ดำเนินการจริง',
  },
  'result-name-of-other': {
    severity: 'warning',
    message: 'แถวนี้ใช้รหัส {code} แต่ชื่อรายการ “{name}” เป็นของรหัส {other} จึงนับเป็นผลของ {code}',
    remedy: 'ตรวจว่าเป็นผลของรายการใด แล้วแก้รหัสหรือชื่อรายการในแถวนี้ให้ตรงกัน',
  },
  'result-name-differs': {
    severity: 'warning',
    message: 'ชื่อรายการในแถวนี้คือ “{found}” แต่รหัส {code} ในแผนคือ “{plan}”',
    remedy: 'ตรวจว่าเป็นผลของรายการใด แล้วแก้รหัสหรือชื่อรายการในแถวนี้ให้ตรงกัน',
  },
  'result-date-outside': {
    severity: 'warning',
    message: 'ผลของปี {year} รอบ {round} เดือนระบุว่าดำเนินการวันที่ {found} ซึ่งอยู่นอกรอบ (ถึง {end})',
    remedy: 'ตรวจวันที่ หรือตรวจว่าเป็นผลของปีและรอบนี้ แล้วแก้ให้ตรงกัน',
  },
  'round-regressed': {
    severity: 'warning',
    message: 'รหัส {code} ปี {year} รอบ 6 เดือนดำเนินการแล้วเสร็จ แต่รอบ 12 เดือนกลับเป็น{status}',
    remedy: 'ตรวจสถานะของทั้งสองรอบ แล้วแก้รอบที่คลาดเคลื่อน',
  },
  'spent-left-blank': {
    severity: 'error',
    message: 'รหัส {code} ปี {year} รอบ 6 เดือนเบิกจ่าย {before} บาท แต่รอบ 12 เดือนเว้นว่าง จึงนับเป็น 0',
    remedy: 'กรอกยอดเบิกจ่ายสะสมทั้งปี (รวมของรอบ 6 เดือน) หรือพิมพ์ 0 หากส่งคืนเงินทั้งหมดแล้ว',
  },
  'spent-less-than-before': {
    severity: 'warning',
    message:
      'รหัส {code} ปี {year} รอบ 12 เดือนเบิกจ่าย {spent} บาท น้อยกว่ารอบ 6 เดือนซึ่งเบิกจ่าย {before} บาท',
    remedy: 'กรอกยอดเบิกจ่ายสะสมทั้งปี (รวมของรอบ 6 เดือน) หากมีการส่งคืนเงินจริง ให้คงไว้ได้',
  },

  'sum-misses-rows': {
    severity: 'warning',
    message: 'สูตรผลรวมในเซลล์นี้ยังไม่รวม {count} รายการ ({codes})',
    remedy: 'ขยายช่วงในสูตรให้ครบทุกแถวของรายการที่รวมในยอดนี้',
  },
  'count-differs': {
    severity: 'warning',
    message: 'ข้อความนี้ระบุ {found} ของ{of} แต่นับจากแท็บ “แผน” ได้ {items} รายการ แล้วเสร็จ {done} รายการ',
    remedy: 'ตรวจว่าหมายถึงรายการใดบ้าง แล้วแก้จำนวนในข้อความหรือรายการในแท็บให้ตรงกัน',
  },

  // Details
  'detail-name-differs': {
    severity: 'warning',
    message: 'ชื่อในรายละเอียดของรหัส {code} คือ “{detail}” แต่ในแผนคือ “{plan}”',
    remedy: 'ตรวจว่าเป็นรายละเอียดของรายการใด แล้วแก้รหัสหรือชื่อให้ตรงกันทั้งสองแท็บ',
  },
  'detail-unit-differs': {
    severity: 'warning',
    message: 'ผู้รับผิดชอบรหัส {code} ในรายละเอียดคือ “{detail}” แต่ในแผนคือ “{plan}”',
    remedy: 'ตรวจว่าหน่วยงานใดรับผิดชอบ แล้วแก้ให้ตรงกันทั้งสองแท็บ',
  },
  'detail-missing': {
    severity: 'advice',
    message: 'เหลือ {count} จาก {all} รายการที่ยังไม่มีรายละเอียด ({codes})',
    remedy: 'เพิ่มรายละเอียดของรายการเหล่านี้ แถวละหนึ่งรายการ',
  },
} as const satisfies Record<string, Entry>;
