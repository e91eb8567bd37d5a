import type { Entry } from './entry';

const SCORE_FORM = 'พิมพ์คะแนน 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง เช่น 88.97';
const INDICATOR_FORM =
  'เลือกชื่อตัวชี้วัดจากรายการ หรือพิมพ์เลข 1 ถึง 10 เช่น “ตัวชี้วัดที่ 3 การใช้อำนาจ” (ตัวชี้วัดย่อยและข้ออื่นให้เก็บไว้ในแท็บอื่น)';

/** Scores of the ITA, measures, and statuses told by ticks. */
export const ITA = {
  // Scores
  'score-not-a-number': {
    severity: 'error',
    message: '“{found}” ไม่ใช่คะแนน จึงยังไม่ใช้ค่านี้',
    remedy: SCORE_FORM,
  },
  'score-out-of-range': {
    severity: 'error',
    message: 'คะแนน “{found}” อยู่นอกช่วง 0 ถึง 100 จึงยังไม่ใช้ค่านี้',
    remedy: SCORE_FORM,
  },
  'score-fraction': {
    severity: 'error',
    message: 'คะแนน “{found}” มีทศนิยมเกินสองตำแหน่ง จึงยังไม่ใช้ค่านี้',
    remedy: 'พิมพ์คะแนนตามที่ประกาศ ทศนิยมไม่เกินสองตำแหน่ง',
  },
  'indicator-missing': {
    severity: 'error',
    message: 'แถวนี้มีคะแนน แต่ยังไม่ระบุตัวชี้วัด จึงยังไม่ใช้คะแนนนี้',
    remedy: INDICATOR_FORM,
  },
  'indicator-unknown': {
    severity: 'error',
    message: '“{found}” ไม่ใช่ตัวชี้วัด 1 ถึง 10 ของ ITA จึงยังไม่ใช้คะแนนในแถวนี้',
    remedy: INDICATOR_FORM,
  },
  'indicator-misspelt': {
    severity: 'warning',
    offers: true,
    message: '“{found}” สะกดต่างจากชื่อตัวชี้วัด จึงอ่านเป็น “{name}”',
    remedy: 'แก้ชื่อตัวชี้วัดเป็น “{name}”',
  },
  'instrument-unknown': {
    severity: 'warning',
    offers: true,
    message: '“{found}” ไม่ใช่แบบวัดของ ITA จึงใช้แบบวัดตามตัวชี้วัด',
    remedy: 'เลือก IIT EIT หรือ OIT (เว้นว่างได้เมื่อระบุตัวชี้วัดแล้ว)',
  },
  'instrument-differs': {
    severity: 'warning',
    message: 'แถวนี้ระบุแบบวัด {found} แต่ {indicators} เป็นของ {right} จึงใช้ {right}',
    remedy: 'ตรวจว่าเป็นของตัวชี้วัดใด แล้วแก้แบบวัดหรือตัวชี้วัดให้ตรงกัน',
  },
  'ita-indicator-duplicate': {
    severity: 'error',
    message: 'มีคะแนนของ{indicator} ปี {year} มากกว่าหนึ่งแถว',
    remedy: 'ให้เหลือแถวเดียวต่อตัวชี้วัดและปี (ถ้าเป็นของปีอื่นหรือตัวชี้วัดอื่น ให้แก้ปีหรือตัวชี้วัด)',
  },
  'ita-score-missing': {
    severity: 'warning',
    message: '{indicator} ปี {year} ยังไม่มีคะแนน คะแนนรวมจึงยังคำนวณไม่ได้',
    remedy: SCORE_FORM,
  },
  'ita-indicators-missing': {
    severity: 'warning',
    message: 'คะแนน ITA ปี {year} ยังขาดตัวชี้วัดที่ {missing} คะแนนรวมจึงยังคำนวณไม่ได้',
    remedy: 'เพิ่มแถวของตัวชี้วัดที่ขาด หรือตรวจว่าระบุปีและตัวชี้วัดของแถวอื่นถูกต้องแล้ว',
  },
  'ita-announced-differs': {
    severity: 'warning',
    message: 'คะแนน ITA ที่ประกาศคือ {announced} แต่คำนวณจากตัวชี้วัดปี {year} ได้ {computed}',
    remedy: 'ตรวจคะแนนรายตัวชี้วัดในแท็บ “ITA” กับประกาศ แล้วแก้ค่าที่คลาดเคลื่อน',
  },

  // Rules of a year
  'ita-rule-unknown': {
    severity: 'error',
    message: '“{found}” ไม่ใช่เรื่องในรายการของเกณฑ์ ITA จึงยังไม่ใช้แถวนี้',
    remedy: 'เลือกเรื่องจากรายการของช่องนี้',
  },
  'ita-rule-unusable': {
    severity: 'error',
    message: '“{found}” ใช้เป็นค่าของ “{subject}” ไม่ได้ จึงยังใช้ค่าที่มากับโปร่งใส',
    remedy: '{expected}',
  },

  // Measures
  'ita-measure-lacking': {
    severity: 'warning',
    message: '{indicator} ได้ {score} คะแนน ต่ำกว่า 85 แต่ยังไม่มีมาตรการในแท็บ “{tab}”',
    remedy: 'เพิ่มมาตรการของตัวชี้วัดนี้ หรือระบุชื่อตัวชี้วัดในมาตรการที่ใช้แก้ไขเรื่องนี้',
  },
  'measure-indicator-unknown': {
    severity: 'warning',
    message: '“{found}” ไม่ตรงกับตัวชี้วัดใดของ ITA จึงยังไม่ทราบว่ามาตรการนี้แก้ไขเรื่องใด',
    remedy: 'แก้เป็นชื่อหรือเลขตัวชี้วัด 1 ถึง 10 เช่น “ตัวชี้วัดที่ 3 การใช้อำนาจ”',
  },
  'measure-name-missing': {
    severity: 'warning',
    message: 'แถวนี้ยังไม่มีชื่อตัวชี้วัดหรือมาตรการ',
    remedy: 'ใส่ชื่อตัวชี้วัดหรือชื่อมาตรการ (ถ้าเป็นแถวที่ไม่ใช้ ให้ล้างทั้งแถว)',
  },
  'measure-fields-missing': {
    severity: 'warning',
    message: 'มาตรการนี้ยังไม่ได้กรอก {columns}',
    remedy: 'กรอก {columns} ของมาตรการนี้',
  },
  'measure-order-doubled': {
    severity: 'warning',
    message: 'ลำดับ {doubled} มีมากกว่าหนึ่งแถว และยังไม่มีลำดับ {next}',
    remedy: 'ตรวจว่ามีมาตรการตกหล่นหรือไม่ หากครบแล้ว ให้แก้ลำดับของแถวหนึ่งเป็น {next}',
  },
  'measure-outcome-pasted': {
    severity: 'warning',
    message: 'ข้อความนี้เหมือนกับผลของ “{another}” ทั้งที่เป็นคนละมาตรการ (“{text}”)',
    remedy: 'ตรวจว่าเป็นผลของมาตรการใด แล้วเขียนผลของอีกมาตรการให้ตรงกับที่ดำเนินการจริง',
  },
  'measure-status-unknown': {
    severity: 'error',
    message: 'สถานะ “{found}” ไม่อยู่ในรายการให้เลือก จึงยังไม่ใช้ค่านี้',
    remedy: 'เลือก ยังไม่ดำเนินการ อยู่ระหว่างดำเนินการ หรือ ดำเนินการแล้ว (เว้นว่างเมื่อยังไม่รายงาน)',
  },

  // Ticks
  'ticks-several': {
    severity: 'error',
    message: 'แถวนี้ระบุมากกว่าหนึ่งสถานะ ({found}) จึงยังไม่ใช้สถานะของแถวนี้',
    remedy: 'ทำเครื่องหมายให้เหลือสถานะเดียว',
  },
  'ticks-none': {
    severity: 'warning',
    message: 'แถวนี้กรอกผลแล้ว แต่ยังไม่ได้ทำเครื่องหมายในช่องสถานะช่องใด',
    remedy: 'ทำเครื่องหมาย ✓ ในช่องสถานะหนึ่งช่อง',
  },
  'tick-unknown': {
    severity: 'error',
    message: '“{found}” ในช่อง “{column}” ไม่ใช่เครื่องหมาย จึงยังไม่ใช้สถานะของแถวนี้',
    remedy: 'พิมพ์ ✓ หรือ / ในช่องที่เลือก และเว้นว่างในช่องอื่น (ข้อความให้พิมพ์ในช่องผล)',
  },
} as const satisfies Record<string, Entry>;
