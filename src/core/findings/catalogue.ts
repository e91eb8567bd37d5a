import { CONSISTENCY } from './catalogue-consistency';
import { ITA } from './catalogue-ita';
import { ORGANISATION } from './catalogue-organisation';
import { PASSAGES } from './catalogue-passages';
import { REVIEWS } from './catalogue-reviews';
import { ROUNDS } from './catalogue-rounds';
import { WAIVERS } from './catalogue-waivers';
import { WRITING } from './catalogue-writing';
import type { Entry, Severity } from './entry';

export type { Severity };

const MONEY_FORMS = 'พิมพ์เป็นตัวเลขจำนวนเดียว เช่น 20,000 หรือพิมพ์ - เมื่อไม่ใช้งบประมาณ';
const YEAR_FORM = 'พิมพ์ปี พ.ศ. สี่หลัก เช่น 2567';
const DAY_FORM = 'พิมพ์วันที่แบบไทย เช่น 31 มีนาคม 2567';

/**
 * Every finding there is. Severity follows the harm: what makes a number wrong is an error, what a
 * reader would question is a warning, style is advice.
 */
export const CATALOGUE = {
  ...WRITING,
  ...CONSISTENCY,
  ...ORGANISATION,
  ...ITA,
  ...WAIVERS,
  ...PASSAGES,
  ...REVIEWS,
  ...ROUNDS,

  // Structure
  'tab-missing': {
    severity: 'error',
    message: 'ไม่พบแท็บ “{tab}”',
    remedy: 'เลือกเมนู โปร่งใส > ตั้งต้นสมุดงาน หรือแก้ชื่อแท็บให้เป็น “{tab}”',
  },
  'tab-doubled': {
    severity: 'error',
    message: 'พบแท็บที่ใช้เป็น “{tab}” ได้มากกว่าหนึ่งแท็บ ({found}) จึงใช้แท็บนี้',
    remedy: 'ให้เหลือแท็บเดียว โดยเปลี่ยนชื่อแท็บที่ไม่ได้ใช้',
  },
  'tab-empty': {
    severity: 'error',
    message: 'แท็บนี้ยังไม่มีรายการ',
    remedy: 'กรอกรายการใต้แถวหัวตาราง แล้วตรวจสอบอีกครั้ง',
  },
  'header-missing': {
    severity: 'error',
    message:
      'ไม่พบแถวหัวตารางของแท็บนี้ใน {searched} แถวแรก (ต้องมีหัวคอลัมน์เหล่านี้อย่างน้อยสองคอลัมน์: {expected})',
    remedy:
      'ใส่แถวหัวตารางตามชื่อข้างต้น หรือเปลี่ยนชื่อแท็บนี้ไว้ก่อน แล้วเลือกเมนู โปร่งใส > ตั้งต้นสมุดงาน เพื่อสร้างแท็บที่มีหัวครบ',
  },
  'column-missing': {
    severity: 'error',
    message: 'ไม่พบคอลัมน์ “{column}” หัวคอลัมน์ที่โปร่งใสยังไม่รู้จักในแท็บนี้: {unknown}',
    remedy: 'เพิ่มคอลัมน์ “{column}” หรือแก้ชื่อหัวคอลัมน์ให้ตรง',
  },
  'column-doubled': {
    severity: 'error',
    message: 'มีคอลัมน์ “{column}” {count} คอลัมน์ จึงไม่แน่ว่าจะใช้คอลัมน์ใด',
    remedy: 'ให้เหลือคอลัมน์เดียว โดยเปลี่ยนชื่อหัวคอลัมน์ที่ไม่ใช้',
  },
  'rows-filtered': {
    severity: 'advice',
    message: 'แท็บนี้มีตัวกรองซ่อนบางแถวไว้ (คอลัมน์ {columns}) แถวที่ซ่อนยังนับรวมในตารางและเอกสาร',
    remedy: 'ล้างตัวกรองเพื่อดูให้ครบทุกแถว แถวใดไม่ใช้แล้วให้ลบออก หากกรองไว้ดูเท่านั้น ให้คงไว้ได้',
  },
  'plan-year-missing': {
    severity: 'error',
    message: 'แท็บนี้ไม่มีคอลัมน์งบประมาณของปีงบประมาณ {year} (มีปี {found})',
    remedy: 'เพิ่มคอลัมน์ “งบประมาณ {year}” หรือแก้ปีงบประมาณในแท็บ “ตั้งค่า”',
  },
  'plan-year-blank': {
    severity: 'warning',
    message: 'คอลัมน์งบประมาณปี {year} ยังว่างทุกแถว จึงถือว่าปีนี้ไม่ใช้งบประมาณเลย',
    remedy: 'กรอกงบประมาณของปี {year} หรือพิมพ์ - ในรายการที่ไม่ใช้งบประมาณ',
  },
  'plan-year-gap': {
    severity: 'warning',
    message: 'คอลัมน์งบประมาณมีปี {found} แต่ไม่มีปี {missing}',
    remedy: 'ตรวจปีในหัวคอลัมน์ หรือเพิ่มคอลัมน์งบประมาณของปีที่ขาด',
  },
  'plan-year-outside': {
    severity: 'warning',
    message: 'คอลัมน์งบประมาณปี {year} อยู่นอกช่วงแผน {start}–{end}',
    remedy: 'แก้ปีในหัวคอลัมน์ หรือแก้ปีเริ่มแผนและปีสิ้นสุดแผน ในแท็บ “ตั้งค่า”',
  },
  'check-crashed': {
    severity: 'error',
    message: 'ข้อตรวจ “{check}” ทำงานไม่สำเร็จ ({reason}) ข้อตรวจอื่นทำงานครบ',
    remedy: 'ตรวจสอบอีกครั้ง หากยังพบข้อความนี้ โปรดส่งข้อความนี้ให้ผู้ดูแลระบบ',
  },

  // Settings
  'setting-missing': {
    severity: 'error',
    message: 'ยังไม่ได้กรอก “{setting}”',
    remedy: 'กรอกค่าในแท็บ “ตั้งค่า” แถว “{setting}”',
  },
  'setting-doubled': {
    severity: 'error',
    message: 'มีแถว “{setting}” มากกว่าหนึ่งแถว จึงใช้แถวที่ค่าคือ “{used}”',
    remedy: 'ให้เหลือแถวเดียว',
  },
  'setting-invalid': {
    severity: 'error',
    message: 'ค่าของ “{setting}” คือ “{found}” ซึ่งใช้ไม่ได้',
    remedy: 'กรอกเป็น {expected}',
  },
  'setting-unknown': {
    severity: 'warning',
    offers: true,
    message: 'ไม่รู้จักรายการ “{found}” จึงยังไม่ใช้ค่าในแถวนี้ น่าจะหมายถึง “{setting}”',
    remedy: 'แก้ชื่อรายการเป็น “{setting}” หรือลบแถวนี้',
  },
  'plan-years-reversed': {
    severity: 'error',
    message: 'ปีเริ่มแผน {start} อยู่หลังปีสิ้นสุดแผน {end}',
    remedy: 'แก้ปีเริ่มแผนและปีสิ้นสุดแผน ในแท็บ “ตั้งค่า” ให้เรียงจากน้อยไปมาก',
  },
  'plan-span': {
    severity: 'error',
    message: 'ปีงบประมาณ {year} อยู่นอกช่วงแผน {start}–{end}',
    remedy: 'แก้ปีงบประมาณ หรือปีเริ่มแผนและปีสิ้นสุดแผน ในแท็บ “ตั้งค่า”',
  },

  // Cells
  'cell-error': {
    severity: 'error',
    message: 'เซลล์นี้มีค่าผิดพลาด {found} จึงยังไม่ใช้ค่านี้',
    remedy: 'แก้สูตรในเซลล์นี้ หรือพิมพ์ค่าที่ถูกต้อง',
  },
  'money-not-a-number': {
    severity: 'error',
    message: '“{found}” ไม่ใช่จำนวนเงิน จึงยังไม่ใช้ค่านี้',
    remedy: MONEY_FORMS,
  },
  'money-two-amounts': {
    severity: 'error',
    message: 'เซลล์นี้มีมากกว่าหนึ่งค่า (“{found}”) จึงไม่แน่ว่าเป็นของรายการใด และยังไม่ใช้ค่านี้',
    remedy: 'ให้เหลือเซลล์ละหนึ่งจำนวนของรายการนั้นเอง หรือพิมพ์ - เมื่อไม่ใช้งบประมาณ',
  },
  'money-negative': {
    severity: 'error',
    message: 'จำนวนเงินติดลบ (“{found}”) จึงยังไม่ใช้ค่านี้',
    remedy: MONEY_FORMS,
  },
  'money-fraction': {
    severity: 'error',
    message: 'จำนวนเงินมีทศนิยมเกินสองตำแหน่ง (“{found}”) จึงยังไม่ใช้ค่านี้',
    remedy: 'พิมพ์ทศนิยมไม่เกินสองตำแหน่ง (ถ้าหมายถึงหลักพัน ให้ใช้เครื่องหมาย , เช่น 20,000)',
  },
  'money-too-large': {
    severity: 'error',
    message: 'จำนวนเงิน “{found}” สูงผิดปกติ จึงยังไม่ใช้ค่านี้',
    remedy: MONEY_FORMS,
  },
  'money-is-date': {
    severity: 'error',
    message: 'เซลล์จำนวนเงินนี้กลายเป็นวันที่ ({found}) จึงยังไม่ใช้ค่านี้',
    remedy: 'ตั้งรูปแบบเซลล์เป็นตัวเลข แล้วพิมพ์จำนวนเงินใหม่',
  },
  'year-not-a-year': {
    severity: 'error',
    message: '“{found}” ไม่ใช่ปี พ.ศ. จึงยังไม่ใช้แถวนี้',
    remedy: YEAR_FORM,
  },
  'year-is-ce': {
    severity: 'error',
    offers: true,
    message: '“{found}” เป็นปี ค.ศ. จึงยังไม่ใช้แถวนี้',
    remedy: YEAR_FORM,
  },
  'year-is-date': {
    severity: 'error',
    message: 'เซลล์ปีนี้เป็นวันที่ ({found}) จึงยังไม่ใช้แถวนี้',
    remedy: `ตั้งรูปแบบเซลล์เป็นข้อความธรรมดา แล้ว${YEAR_FORM}`,
  },
  'day-not-a-day': {
    severity: 'error',
    message: '“{found}” ไม่ใช่วันที่ จึงยังไม่ใช้ค่านี้',
    remedy: DAY_FORM,
  },
  'day-is-ce': {
    severity: 'error',
    offers: true,
    message: '“{found}” เป็นวันที่ปี ค.ศ. จึงยังไม่ใช้ค่านี้',
    remedy: DAY_FORM,
  },
  'day-year-buddhist': {
    severity: 'warning',
    offers: true,
    message: 'เซลล์วันที่นี้พิมพ์ปี พ.ศ. ลงในช่องปี ค.ศ. ({found}) จึงอ่านเป็น {read}',
    remedy: 'พิมพ์วันที่เป็นข้อความ เช่น “{read}” เพื่อไม่ให้เข้าใจผิด',
  },
  'whole-not-a-number': {
    severity: 'error',
    message: '“{found}” ไม่ใช่จำนวนเต็ม จึงยังไม่ใช้ค่านี้',
    remedy: 'พิมพ์เป็นจำนวนเต็ม เช่น 1',
  },
  'whole-out-of-range': {
    severity: 'error',
    message: '“{found}” อยู่นอกช่วงที่ใช้ได้ จึงยังไม่ใช้ค่านี้',
    remedy: 'พิมพ์เป็นจำนวนเต็มตั้งแต่ {min} ถึง {max}',
  },
  'flag-unknown': {
    severity: 'error',
    offers: true,
    message: '“{found}” ใช้ในคอลัมน์ “{column}” ไม่ได้',
    remedy: 'เลือก ใช่ หรือ ไม่ใช่',
  },
  'text-too-long': {
    severity: 'warning',
    message: 'ข้อความยาว {length} ตัวอักษร ซึ่งยาวเกินกว่าจะลงในเอกสารได้ดี',
    remedy: 'ย่อข้อความให้สั้นกว่า {limit} ตัวอักษร หรือแยกไว้ในเอกสารแนบ',
  },

  // Plan rows
  'code-missing': {
    severity: 'error',
    message: 'รายการนี้ยังไม่มีรหัส',
    remedy: 'ใส่รหัส มิติ.ลำดับ เช่น 1.3',
  },
  'code-malformed': {
    severity: 'error',
    message: 'รหัส “{found}” ใช้ไม่ได้ รหัสต้องเป็น มิติ.ลำดับ และมีมิติ 1 ถึง 4',
    remedy: 'แก้รหัสให้เป็นรูป มิติ.ลำดับ เช่น 1.3',
  },
  'code-is-date': {
    severity: 'error',
    message: 'เซลล์รหัสนี้กลายเป็นวันที่ ({found})',
    remedy: 'ตั้งรูปแบบเซลล์เป็นข้อความธรรมดา แล้วพิมพ์รหัสใหม่ เช่น 1.3',
  },
  'code-duplicate': {
    severity: 'error',
    message: 'รหัส {code} ซ้ำกับรายการ “{other}”',
    remedy: 'ให้รหัสแต่ละรายการไม่ซ้ำกัน (ถ้าตั้งใจพิมพ์ 1.10 ให้ตั้งรูปแบบเซลล์เป็นข้อความธรรมดาก่อน)',
  },
  'code-dimension': {
    severity: 'error',
    message: 'รหัส {code} เป็นของมิติที่ {ofCode} แต่แถวนี้อยู่ในมิติที่ {ofRow}',
    remedy: 'แก้รหัสหรือมิติให้ตรงกัน',
  },
  'dimension-missing': {
    severity: 'error',
    message: 'รายการนี้ยังไม่มีมิติ',
    remedy: 'ใส่มิติ 1 ถึง 4',
  },
  'dimension-unknown': {
    severity: 'error',
    message: '“{found}” ไม่ใช่มิติของแผน',
    remedy: 'ใส่มิติ 1 ถึง 4 เช่น 1 หรือ มิติที่ 1',
  },
  'kind-missing': {
    severity: 'warning',
    message: 'รายการนี้ยังไม่ระบุประเภท จึงนับไว้ใน “ไม่ระบุประเภท”',
    remedy: 'เลือกประเภท โครงการ กิจกรรม มาตรการ หรือ แนวปฏิบัติ',
  },
  'kind-unknown': {
    severity: 'warning',
    offers: true,
    message: '“{found}” ไม่ใช่ประเภทที่รู้จัก จึงนับไว้ใน “ไม่ระบุประเภท”',
    remedy: 'เลือกประเภท โครงการ กิจกรรม มาตรการ หรือ แนวปฏิบัติ{likely}',
  },
  'name-missing': {
    severity: 'error',
    message: 'รายการนี้ยังไม่มีชื่อ',
    remedy: 'ใส่ชื่อโครงการ กิจกรรม หรือมาตรการ (ถ้าเป็นแถวที่ไม่ใช้ ให้ล้างทั้งแถว)',
  },
  'name-duplicate': {
    severity: 'warning',
    message: 'ชื่อรายการเหมือนกับรายการ{other}',
    remedy: 'ตรวจว่าเป็นคนละรายการ หรือพิมพ์ซ้ำ',
  },
  'name-two-items': {
    severity: 'error',
    message: 'เซลล์นี้มีมากกว่าหนึ่งรายการ จึงนับไว้เพียงรายการเดียว',
    remedy: 'แยกให้เหลือแถวละหนึ่งรายการ พร้อมงบประมาณของรายการนั้นเอง',
  },
  'code-in-name-differs': {
    severity: 'warning',
    message: 'คอลัมน์รหัสคือ {code} แต่ชื่อขึ้นต้นด้วย {inName} จึงใช้ {code}',
    remedy: 'แก้รหัสให้ตรงกัน หรือลบรหัสออกจากชื่อ',
  },
  'baseline-assumed': {
    severity: 'advice',
    message: 'ไม่มีรายการใดระบุ “โครงการตั้งต้น” จึงถือว่าทุกรายการเป็นโครงการตั้งต้น',
    remedy:
      'ถ้ามีรายการที่เพิ่มภายหลัง ให้เลือก ไม่ใช่ ในคอลัมน์ “โครงการตั้งต้น” ของรายการนั้น (ถ้ายังไม่มีคอลัมน์นี้ ให้เพิ่ม)',
  },
  'baseline-none': {
    severity: 'warning',
    message: 'ไม่มีโครงการตั้งต้นเลย ผลการนำแผนไปปฏิบัติจึงแสดงเป็น -',
    remedy: 'เลือก ใช่ ในคอลัมน์ “โครงการตั้งต้น” ของรายการที่อยู่ในแผนตั้งแต่แรก',
  },

  // Printed totals
  'total-differs': {
    severity: 'error',
    message: 'ยอดรวมที่พิมพ์ไว้ {printed} ไม่ตรงกับผลรวมของรายการ {computed} (ต่างกัน {difference})',
    remedy: 'ตรวจจำนวนเงินของรายการที่รวมในยอดนี้ แล้วแก้ยอดรวมหรือรายการให้ตรงกัน',
  },
  'total-count-differs': {
    severity: 'error',
    message: 'แถวรวมพิมพ์ว่า {kind} {printed} รายการ แต่นับได้ {computed} รายการ',
    remedy: 'ตรวจประเภทของรายการ แล้วแก้จำนวนในแถวรวมให้ตรงกัน',
  },
  'total-with-code': {
    severity: 'error',
    message: 'แถวรวมนี้มีรหัส {code} จึงไม่แน่ว่าเป็นแถวรวมหรือเป็นรายการ และยังไม่นับเป็นรายการ',
    remedy: 'ลบรหัสออกจากแถวรวม หรือใส่ชื่อเต็มของรายการ',
  },
  'sum-too-large': {
    severity: 'error',
    message: 'ผลรวมเงินในแท็บนี้สูงเกินกว่าจะเป็นไปได้ ผลรวมที่แสดงจึงใช้ไม่ได้',
    remedy: 'ตรวจจำนวนเงินที่สูงผิดปกติในแท็บนี้',
  },

  // Results
  'status-unknown': {
    severity: 'error',
    offers: true,
    message: 'สถานะ “{found}” ไม่อยู่ในรายการให้เลือก จึงยังไม่นับแถวนี้',
    remedy:
      'เลือก อยู่ระหว่างดำเนินการ ดำเนินการแล้วเสร็จ หรือ ไม่สามารถดำเนินการได้ (เว้นว่างเมื่อยังไม่รายงาน){likely}',
  },
  'status-missing': {
    severity: 'warning',
    message: 'แถวนี้กรอกผลหรือจำนวนเงินแล้ว แต่ยังไม่เลือกสถานะ จึงยังไม่ใช้สถานะของแถวนี้',
    remedy: 'เลือกสถานะของแถวนี้',
  },
  'round-unknown': {
    severity: 'error',
    message: '“{found}” ไม่ใช่รอบรายงาน จึงยังไม่ใช้ค่านี้',
    remedy: 'เลือก 6 หรือ 12',
  },
  'year-missing': {
    severity: 'error',
    message: 'แถวนี้ยังไม่มีปีงบประมาณ จึงยังไม่ใช้แถวนี้',
    remedy: YEAR_FORM,
  },
  'round-missing': {
    severity: 'error',
    message: 'แถวนี้ยังไม่มีรอบรายงาน จึงยังไม่ใช้แถวนี้',
    remedy: 'เลือก 6 หรือ 12',
  },
  'result-unknown-code': {
    severity: 'error',
    message: 'รหัส {code} ไม่มีในแท็บ “แผน” จึงไม่นับแถวนี้',
    remedy: 'แก้รหัสให้ตรงกับแผน หรือเพิ่มรายการนี้ในแท็บ “แผน”',
  },
  'result-duplicate': {
    severity: 'error',
    message:
      'รหัส {code} ปี {year} รอบ {round} เดือนมีผลมากกว่าหนึ่งแถว จึงนับเพียงแถว{status} เบิกจ่าย {spent} บาท',
    remedy:
      'ถ้าเป็นผลของคนละรายการ ให้แก้รหัสของแถวที่คลาดเคลื่อนให้ตรงกับแผน ถ้าเป็นรายการเดียวกันที่พิมพ์ซ้ำ ให้เหลือแถวเดียว',
  },
  'result-year-outside': {
    severity: 'warning',
    message: 'ปี {year} อยู่นอกช่วงแผน {start}–{end} แถวนี้จึงไม่เข้ารายงานของแผนนี้',
    remedy: 'ตรวจว่าพิมพ์ปีถูกต้อง หากเป็นผลของแผนก่อนให้คงไว้ได้',
  },
  'results-tab-missing': {
    severity: 'advice',
    message: 'ยังไม่มีแท็บ “{tab}” จึงนับทุกรายการเป็นยังไม่รายงาน',
    remedy: 'เมื่อถึงเวลารายงาน เลือกเมนู โปร่งใส > ตั้งต้นสมุดงาน หรือแก้ชื่อแท็บที่มีอยู่ให้เป็น “{tab}”',
  },
  'results-none': {
    severity: 'warning',
    message: 'ยังไม่มีผลของปีงบประมาณ {year} รอบ {round} เดือน',
    remedy:
      'กรอกสถานะในแท็บ “ผลดำเนินงาน” อย่างน้อยหนึ่งรายการ (ถ้ายังไม่มีแถวของรอบนี้ เลือกเมนู โปร่งใส > เตรียมแถวรอบใหม่) หรือแก้ปีและรอบในแท็บ “ตั้งค่า”',
  },
  'round-fallback': {
    severity: 'warning',
    message: 'รายงานรอบ 12 เดือน แต่ {count} รายการยังใช้ผลของรอบ 6 เดือน เพราะยังไม่มีผลรอบ 12 ({codes})',
    remedy: 'กรอกผลรอบ 12 เดือนของรายการเหล่านี้ หากผลไม่เปลี่ยนให้คงไว้ได้ บันทึกจะบอกจำนวนไว้',
  },
  'results-unreported': {
    severity: 'advice',
    message: 'เหลือ {count} จาก {all} รายการที่ยังไม่รายงานในปี {year} รอบ {round} เดือน ({codes})',
    remedy: 'กรอกสถานะของรายการเหล่านี้ หากยังไม่มีผลให้เว้นว่างได้',
  },

  // Money
  'spent-without-ordinance': {
    severity: 'error',
    message: 'เบิกจ่าย {spent} บาท แต่ยังไม่มีงบประมาณตามข้อบัญญัติ/เทศบัญญัติ',
    remedy: 'กรอกงบประมาณตามข้อบัญญัติ/เทศบัญญัติ หรือแก้จำนวนที่เบิกจ่าย',
  },
  'spent-over-ordinance': {
    severity: 'error',
    message: 'เบิกจ่าย {spent} บาท มากกว่างบประมาณตามข้อบัญญัติ/เทศบัญญัติ {ordinance} บาท',
    remedy: 'ตรวจจำนวนทั้งสอง หากมีการโอนงบประมาณ ให้แก้งบประมาณตามข้อบัญญัติ/เทศบัญญัติ',
  },
  'ordinance-without-flag': {
    severity: 'warning',
    message: 'มีงบประมาณตามข้อบัญญัติ/เทศบัญญัติ {ordinance} บาท แต่ไม่ได้ระบุว่าบรรจุแล้ว จึงไม่นับในจำนวนที่บรรจุ',
    remedy: 'เลือก ใช่ ในช่องบรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน หรือแก้จำนวนเงิน',
  },
  'spent-over-plan': {
    severity: 'warning',
    message: 'เบิกจ่าย {spent} บาท มากกว่างบประมาณตามแผนปี {year} ซึ่งตั้งไว้ {plan} บาท',
    remedy: 'ตรวจจำนวนทั้งสอง หากได้รับงบประมาณเพิ่มและตั้งใจ ให้คงไว้ได้',
  },
  'spent-on-cannot': {
    severity: 'error',
    message: 'สถานะคือไม่สามารถดำเนินการได้ แต่เบิกจ่าย {spent} บาท',
    remedy: 'แก้สถานะหรือจำนวนที่เบิกจ่ายให้สอดคล้องกัน',
  },
  'spent-unplanned': {
    severity: 'warning',
    message: 'เบิกจ่าย {spent} บาท แต่แผนปี {year} ไม่ได้ตั้งงบประมาณไว้',
    remedy: 'ตรวจงบประมาณในแท็บ “แผน” หากใช้งบประมาณอื่นและตั้งใจ ให้คงไว้ได้',
  },
  'percent-without-number': {
    severity: 'warning',
    message: 'มิติที่ {dimension} ไม่ได้ตั้งงบประมาณตามแผน แต่เบิกจ่าย {spent} บาท ร้อยละจึงแสดงเป็น -',
    remedy: 'ตรวจงบประมาณตามแผนของมิตินี้',
  },

  // Signers
  'signer-document': {
    severity: 'warning',
    offers: true,
    message: 'ไม่มีเอกสารชื่อ “{found}” แถวนี้จึงยังไม่ถูกใช้',
    remedy: 'เลือกชื่อเอกสารจากรายการ เช่น “{title}” หรือเว้นว่างเมื่อใช้กับทุกเอกสาร',
  },
  'signer-lines': {
    severity: 'warning',
    message: 'ตำแหน่งมี {lines} บรรทัด จึงใช้เพียง {limit} บรรทัดแรก',
    remedy: 'รวมตำแหน่งให้เหลือไม่เกิน {limit} บรรทัด',
  },

  // Committee
  'committee-order-doubled': {
    severity: 'warning',
    message: 'ลำดับ {order} มีมากกว่าหนึ่งคน จึงเรียงตามแถว',
    remedy: 'ให้แต่ละคนมีลำดับของตนเอง หรือเว้นลำดับว่างทุกแถวเพื่อเรียงตามแถว',
  },
  'email-malformed': {
    severity: 'warning',
    message: '“{found}” ไม่ใช่ที่อยู่อีเมล จึงยังไม่ใช้',
    remedy: 'พิมพ์ที่อยู่อีเมลเดียวด้วยอักษรอังกฤษ เช่น name@example.go.th',
  },
  'email-doubled': {
    severity: 'warning',
    message: 'อีเมล {email} อยู่ในแถวของมากกว่าหนึ่งคน จึงไม่แน่ว่าจะให้สิทธิ์แก่ใคร',
    remedy: 'ตรวจว่าเป็นอีเมลของใคร แล้วให้เหลือแถวเดียว',
  },
  'right-unknown': {
    severity: 'warning',
    offers: true,
    message: '“{found}” ไม่ใช่สิทธิ์ที่ให้ได้ จึงยังไม่ให้สิทธิ์',
    remedy: 'เลือก {names} หรือเว้นว่างเมื่อยังไม่ให้สิทธิ์',
  },
  'right-without-email': {
    severity: 'advice',
    message: 'แถวนี้มีสิทธิ์ แต่ไม่มีอีเมล จึงยังไม่ให้สิทธิ์',
    remedy: 'กรอกอีเมล หรือเว้นสิทธิ์ว่าง',
  },

  // Details
  'detail-unknown-code': {
    severity: 'warning',
    message: 'รหัส {code} ไม่มีในแท็บ “แผน”',
    remedy: 'แก้รหัสให้ตรงกับแผน หรือเพิ่มรายการนี้ในแท็บ “แผน”',
  },
  'detail-duplicate': {
    severity: 'error',
    message: 'รหัส {code} มีรายละเอียดมากกว่าหนึ่งแถว',
    remedy: 'ให้เหลือรายละเอียดแถวเดียวต่อรายการ',
  },
  'detail-budget-differs': {
    severity: 'error',
    message: 'รายละเอียดระบุงบประมาณ {detail} บาท แต่แผนปี {years} ตั้งไว้ {plan} บาท',
    remedy: 'ตรวจว่าจำนวนใดถูกต้อง แล้วแก้ให้ตรงกันทั้งสองแท็บ',
  },
} as const satisfies Record<string, Entry>;

export type FindingCode = keyof typeof CATALOGUE;
