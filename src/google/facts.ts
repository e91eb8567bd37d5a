import { SHARING_FACTS } from './sharing-facts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something the offline host takes for granted about the platform, and how to try it live. */
export interface Fact {
  readonly name: string;
  readonly expected: string;
  /** Tries it on a scratch sheet and says in words what came out. Each fact keeps to its own row. */
  readonly run: (sheet: Sheet) => string;
}

const REFUSED = 'ปฏิเสธ';

/** The facts, on the live platform by "ตรวจระบบ" and offline by the tests. */
export const facts: readonly Fact[] = [
  {
    name: 'ช่องว่างอ่านได้เป็นข้อความว่าง',
    expected: 'string ""',
    run: (sheet) => shown(sheet.getRange(1, 1).getValues()[0]?.[0]),
  },
  {
    name: 'ข้อความที่ดูเหมือนตัวเลขกลายเป็นตัวเลข',
    expected: 'number 1.1',
    run: (sheet) => shown(sheet.getRange(2, 1).setValue('1.10').getValue()),
  },
  {
    name: 'ร้อยละที่พิมพ์เป็นข้อความกลายเป็นตัวเลข',
    expected: 'number 0.5',
    run: (sheet) => shown(sheet.getRange(3, 1).setValue('50%').getValue()),
  },
  {
    name: 'TRUE ที่พิมพ์เป็นข้อความกลายเป็นค่าตรรกะ',
    expected: 'boolean true',
    run: (sheet) => shown(sheet.getRange(4, 1).setValue('TRUE').getValue()),
  },
  {
    name: 'รูปแบบข้อความเก็บ 1.10 ไว้ตามที่พิมพ์',
    expected: 'string "1.10"',
    run: (sheet) => shown(textCell(sheet, 5).setValue('1.10').getValue()),
  },
  {
    name: 'รูปแบบข้อความเก็บ =1+1 ไว้เป็นข้อความ',
    expected: 'string "=1+1", formula ""',
    run(sheet) {
      const cell = textCell(sheet, 6).setValue('=1+1');
      return `${shown(cell.getValue())}, formula "${cell.getFormula()}"`;
    },
  },
  {
    name: 'ข้อความที่ขึ้นต้นด้วย = กลายเป็นสูตร',
    expected: '=1+1',
    run: (sheet) => sheet.getRange(7, 1).setValue('=1+1').getFormula(),
  },
  {
    name: "เครื่องหมาย ' นำหน้าทำให้เป็นข้อความและไม่ติดไปกับค่า",
    expected: 'string "1.10"',
    run: (sheet) => shown(sheet.getRange(8, 1).setValue("'1.10").getValue()),
  },
  {
    name: 'จำนวนแถวไม่ตรงกับช่วง',
    expected: REFUSED,
    run: (sheet) => refused(() => sheet.getRange(9, 1, 3, 1).setValues([['a'], ['b']])),
  },
  {
    name: 'จำนวนคอลัมน์ไม่ตรงกับช่วง',
    expected: REFUSED,
    run: (sheet) => refused(() => sheet.getRange(12, 1, 1, 2).setValues([['a']])),
  },
  {
    name: 'ช่วงที่อยู่นอกแผ่นงาน',
    expected: REFUSED,
    run: (sheet) => refused(() => sheet.getRange(sheet.getMaxRows() + 1, 1)),
  },
  {
    name: 'ค่าที่เขียนใต้ช่องที่ผสานไม่ถูกเก็บ',
    expected: 'a, "", 1',
    run(sheet) {
      const range = sheet.getRange(13, 1, 1, 2).merge();
      range.setValues([['a', 'b']]);
      const [first, second] = range.getValues()[0] ?? [];
      const text = `${first}, "${second}", ${range.getMergedRanges().length}`;
      range.breakApart();
      return text;
    },
  },
  {
    name: 'โน้ตที่เขียนอ่านกลับได้ตามเดิม และลบได้ด้วยข้อความว่าง',
    expected: 'บรรทัด 1\nบรรทัด 2 & <3>, ""',
    run(sheet) {
      const cell = sheet.getRange(14, 1).setNote('บรรทัด 1\nบรรทัด 2 & <3>');
      const note = cell.getNote();
      return `${note}, "${cell.setNote('').getNote()}"`;
    },
  },
  {
    name: 'วันที่อ่านได้เป็น Date ของวันเดียวกัน',
    expected: '[object Date] 2021-3-31, 31/03/2021',
    run(sheet) {
      const cell = sheet.getRange(15, 1).setNumberFormat('dd/mm/yyyy');
      const day = cell.setValue(new Date(2021, 2, 31)).getValue() as Date;
      const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('-');
      return `${Object.prototype.toString.call(day)} ${date}, ${cell.getDisplayValue()}`;
    },
  },
  {
    name: 'ค่าที่แสดงเป็นไปตามรูปแบบตัวเลข',
    expected: '70,000.00 | 9.38%',
    run(sheet) {
      const range = sheet.getRange(16, 1, 1, 2).setNumberFormats([['#,##0.00', '0.00%']]);
      return (range.setValues([[70000, 0.09375]]).getDisplayValues()[0] ?? []).join(' | ');
    },
  },
  {
    name: 'ค่าผิดพลาดอ่านได้เป็นข้อความ',
    expected: 'string "#REF!"',
    run: (sheet) => shown(sheet.getRange(17, 1).setValue('#REF!').getValue()),
  },
  {
    name: 'แท็บที่ไม่มีได้ null',
    expected: 'null',
    run: () => String(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ไม่มีแท็บชื่อนี้ในสมุดงาน')),
  },
  {
    name: 'ช่องที่ไม่มีสีพื้นอ่านได้เป็นสีขาว',
    expected: '#ffffff, #ffcccc, #ffffff',
    run(sheet) {
      const cell = sheet.getRange(18, 1);
      const before = cell.getBackground();
      const during = cell.setBackground('#FFCCCC').getBackground();
      return `${before}, ${during}, ${cell.setBackground(null).getBackground()}`;
    },
  },
  {
    name: 'ไบต์ของ Utilities เป็นเลขมีเครื่องหมาย',
    expected: '-1,0,-128 | /wCA',
    run() {
      const bytes = Utilities.base64Decode('/wCA');
      return `${bytes.join(',')} | ${Utilities.base64Encode(Utilities.newBlob(bytes).getBytes())}`;
    },
  },
  {
    name: 'ข้อความยาวเกิน 50,000 ตัวอักษรเขียนไม่ได้',
    expected: REFUSED,
    run: (sheet) => refused(() => sheet.getRange(19, 1).setValue('ก'.repeat(50001))),
  },
  {
    name: 'รายการเลือกอ่านกลับได้ และลบได้',
    expected: 'ใช่,ไม่ใช่ | null',
    run(sheet) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['ใช่', 'ไม่ใช่'], true)
        .setAllowInvalid(true)
        .build();
      const cell = sheet.getRange(20, 1).setDataValidation(rule);
      const values = cell.getDataValidation()?.getCriteriaValues()[0] as string[];
      return `${values.join(',')} | ${cell.setDataValidation(null).getDataValidation()}`;
    },
  },
  {
    name: 'ข้อความธรรมดามีรูปแบบเดียวและไม่มีลิงก์ ตัวเลขไม่มีรูปแบบข้อความ',
    expected: '1 null, null',
    run(sheet) {
      sheet.getRange(25, 1, 1, 2).setValues([['ก', 1]]);
      const [text, number] = sheet.getRange(25, 1, 1, 2).getRichTextValues()[0] ?? [];
      return `${text?.getRuns().length} ${text?.getLinkUrl()}, ${number}`;
    },
  },
  {
    name: "เครื่องหมาย ' นำหน้าไม่เปลี่ยนรูปแบบของช่อง",
    expected: 'string "31/3/2564", string "=1+1"',
    run(sheet) {
      const cell = sheet.getRange(26, 1);
      const format = cell.getNumberFormat();
      const day = shown(cell.setValue("'31/3/2564").getValue());
      const formula = shown(cell.setValue("'=1+1").getValue());
      return cell.getNumberFormat() === format ? `${day}, ${formula}` : cell.getNumberFormat();
    },
  },
  {
    name: 'ค่าที่เก็บไว้กับเอกสารอ่านกลับได้ และลบได้',
    expected: 'ก"\\ud800", null',
    run() {
      const store = PropertiesService.getDocumentProperties();
      store.setProperties({ 'prongsai.try': 'ก"\\ud800"' });
      const value = store.getProperty('prongsai.try');
      store.deleteProperty('prongsai.try');
      return `${value}, ${store.getProperty('prongsai.try')}`;
    },
  },
  {
    name: 'ค่าที่จดไว้ชั่วคราวอ่านกลับได้ และลบได้',
    expected: 'ก, null',
    run() {
      const cache = CacheService.getDocumentCache();
      cache?.put('prongsai.try', 'ก', 60);
      const value = cache?.get('prongsai.try');
      cache?.remove('prongsai.try');
      return `${value}, ${cache?.get('prongsai.try')}`;
    },
  },
  {
    name: 'ไดรฟ์ตอบรหัส 404 เมื่อขอไฟล์ที่ไม่มี และ 401 เมื่อไม่มีสิทธิ์',
    expected: '404, 401',
    run() {
      const status = (token: string) =>
        UrlFetchApp.fetch(
          'https://www.googleapis.com/drive/v3/files/prongsai-try/export?mimeType=text%2Fplain',
          { headers: { Authorization: `Bearer ${token}` }, muteHttpExceptions: true },
        ).getResponseCode();
      return `${status(ScriptApp.getOAuthToken())}, ${status('-')}`;
    },
  },
  {
    name: 'ตัวกรองมีได้แผ่นละหนึ่ง และเอาออกได้',
    expected: `A21:B22, ${REFUSED}, null`,
    run(sheet) {
      const range = sheet.getRange(21, 1, 2, 2);
      range.createFilter();
      const area = sheet.getFilter()?.getRange().getA1Notation();
      const second = refused(() => range.createFilter());
      sheet.getFilter()?.remove();
      return `${area}, ${second}, ${sheet.getFilter()}`;
    },
  },
  {
    name: 'ช่องที่เลือกอยู่อ่านได้',
    expected: 'A23',
    run(sheet) {
      sheet.getRange(23, 1).activate();
      return String(SpreadsheetApp.getActiveSpreadsheet().getCurrentCell()?.getA1Notation());
    },
  },
  {
    name: 'ข้อความเดียวเขียนลงหลายช่องที่แยกกันได้ด้วยคำสั่งเดียว',
    expected: '1.10 |  | 1.10',
    run(sheet) {
      const list = sheet.getRangeList(['A24', 'C24']).setNumberFormat('@');
      list.setValue('1.10');
      return (sheet.getRange(24, 1, 1, 3).getDisplayValues()[0] ?? []).join(' | ');
    },
  },
  {
    name: 'แท็บที่ซ่อนไว้ยังเขียนและอ่านได้ และแสดงอีกครั้งได้',
    expected: 'true, ก, false',
    run(sheet) {
      sheet.hideSheet();
      const hidden = sheet.isSheetHidden();
      const value = sheet.getRange(27, 1).setValue('ก').getValue();
      sheet.showSheet();
      return `${hidden}, ${value}, ${sheet.isSheetHidden()}`;
    },
  },
  {
    name: 'แท็บที่ไม่มีตัวกรองได้ null',
    expected: 'null',
    run: (sheet) => String(sheet.getFilter()),
  },
  ...SHARING_FACTS,
  {
    name: 'เวลาในเขตเวลากรุงเทพ',
    expected: '1970-01-01 07:00:00',
    run: () => Utilities.formatDate(new Date(0), 'Asia/Bangkok', 'yyyy-MM-dd HH:mm:ss'),
  },
];

function textCell(sheet: Sheet, row: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, 1).setNumberFormat('@');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `string "${value}"` : `${typeof value} ${value}`;
}

/** Whether the platform refuses something. Its words are not compared: they follow the account's language. */
function refused(attempt: () => unknown): string {
  try {
    attempt();
    // Writes may wait in a queue; the refusal then comes when they are sent.
    SpreadsheetApp.flush();
    return 'ยอมรับ';
  } catch {
    return REFUSED;
  }
}
