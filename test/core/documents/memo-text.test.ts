import { memoResults } from '../../../src/core/documents/memo-results';
import { filledMemo } from './shipped';
import { dataWith, SIGNERS, THARAE } from './tharae';

/** The memo's text with ordinary spaces, up to the attached tables. */
async function memoText(data = THARAE): Promise<string> {
  const { text } = await filledMemo(data);
  return text.replace(/\u00a0/g, ' ').split('รายงานผลการนำแผนไปปฏิบัติ ประจำปี')[0] ?? '';
}

test('the facts are those of the paper, in Thai digits and in words', async () => {
  const text = await memoText();
  for (const fact of [
    'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๖ เดือน',
    'วันที่ ๑ ตุลาคม ๒๕๖๓ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๔',
    'ข้อมูล ณ วันที่ ๕ เมษายน ๒๕๖๔',
    'รวม ๖๕ โครงการ',
    'ดำเนินการแล้วเสร็จ ๔๕ โครงการ คิดเป็นร้อยละ ๖๙.๒๓',
    'ตามแผน ๑๖๐,๐๐๐.๐๐ บาท (หนึ่งแสนหกหมื่นบาทถ้วน)',
    'เทศบัญญัติ ๑๕,๐๐๐.๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน)',
    'เบิกจ่ายแล้ว ๑๕,๐๐๐.๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน) คิดเป็นร้อยละ ๙.๓๘ ของงบประมาณตามแผน',
    'มิติที่ ๑ แล้วเสร็จ ๙ จาก ๑๗ โครงการ (ร้อยละ ๕๒.๙๔)',
    'มิติที่ ๒ แล้วเสร็จ ๒๓ จาก ๒๘ โครงการ (ร้อยละ ๘๒.๑๔)',
    'มิติที่ ๓ แล้วเสร็จ ๘ จาก ๑๒ โครงการ (ร้อยละ ๖๖.๖๗)',
    'และมิติที่ ๔ แล้วเสร็จ ๕ จาก ๘ โครงการ (ร้อยละ ๖๒.๕๐)',
    'โครงการตั้งต้น ๕๔ โครงการ ผลการนำแผนไปปฏิบัติเท่ากับร้อยละ ๘๓.๓๓ อยู่ในระดับมาก',
    'ยังไม่แล้วเสร็จ จำนวน ๒๐ โครงการ',
    'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text.replace('www.example.go.th', '')).not.toMatch(/[0-9]/);
});

test('the note names level and weight as the office’s own setting', async () => {
  const text = (await filledMemo(THARAE)).text;
  expect(text).toContain('ข้อมูล ณ วันที่ 5 เมษายน 2564');
  expect(text).toContain('เป็นค่าที่เทศบาลตำบลท่าแร่กำหนดเอง ไม่ใช่เกณฑ์ของทางราชการ');
  expect(text).toContain('น้ำหนัก 0.50 และในรอบ 6 เดือน ร้อยละ 50.00 ขึ้นไปเป็นระดับมาก ร้อยละ 20.00');
});

test('round 12 speaks of the whole year and its own levels', async () => {
  const data = dataWith({ tables: { round: 12 } });
  expect(await memoText(data)).toContain('วันที่ ๑ ตุลาคม ๒๕๖๓ ถึงวันที่ ๓๐ กันยายน ๒๕๖๔');
  expect(memoResults.subject(data)).toMatch(/รอบ ๑๒ เดือน$/);
  expect((await filledMemo(data)).text).toContain('ร้อยละ 80.00 ขึ้นไปเป็นระดับมาก');
});

test('Arabic digits when the setting says so; an address keeps its digits either way', async () => {
  const website = 'www.tambon9.example';
  const arabic = await memoText(dataWith({ settings: { thaiDigitsInText: false, website } }));
  expect(arabic).toContain('ดำเนินการแล้วเสร็จ 45 โครงการ');
  expect(arabic).not.toMatch(/[๐-๙]/);
  expect(await memoText(dataWith({ settings: { website } }))).toContain(website);
});

test('sentences about nothing are left out', async () => {
  const done = { ...THARAE.tables.status, done: 65, notReported: 0, implementation: null };
  const dimension = THARAE.tables.dimension.map((row) => ({ ...row, done: row.items }));
  const text = await memoText(
    dataWith({
      settings: { website: '', planStart: null },
      tables: { status: done, dimension },
    }),
  );
  for (const left of ['ยังไม่รายงาน', 'อยู่ระหว่าง', 'ไม่สามารถ', 'เร่งรัด', 'ตั้งต้น', '()', '(พ.ศ.']) {
    expect(text).not.toContain(left);
  }
  expect(text).toContain('เห็นควรเผยแพร่รายงานฉบับนี้ทางเว็บไซต์ของเทศบาลตำบลท่าแร่ เพื่อให้');
});

test('items in progress and items that cannot be done are told', async () => {
  const status = { ...THARAE.tables.status, inProgress: 3, cannot: 2, notReported: 15 };
  const text = await memoText(dataWith({ tables: { status } }));
  expect(text).toContain(
    'อยู่ระหว่างดำเนินการ ๓ โครงการ ไม่สามารถดำเนินการได้ ๒ โครงการ ยังไม่รายงานผล ๑๕ โครงการ',
  );
});

test('what is not filled in is a visible blank and is named', async () => {
  const memo = await filledMemo(
    dataWith({
      settings: {
        division: '',
        documentNumber: ' ',
        documentDay: null,
        addressee: '',
        dataDay: null,
      },
      signers: [],
    }),
  );
  expect(memo.blanks).toEqual([
    'ส่วนราชการ',
    'เลขที่หนังสือ',
    'วันที่หนังสือ',
    'เรียน',
    'วันที่ข้อมูล',
    'ชื่อผู้รายงาน',
    'ตำแหน่งผู้รายงาน',
    'ชื่อผู้ให้ความเห็น',
    'ตำแหน่งผู้ให้ความเห็น',
  ]);
  expect(memo.text).toMatch(/เรียน {2}\.{20,}/);
  expect(memo.text).toMatch(/\(\.{20,}\)/);
  expect(memo.text).toContain('ความเห็น/คำสั่ง');
  expect(memo.text).toMatch(/\nที่\n\u00a0{10,}\nวันที่\n\u00a0{10,}\n/);
});

test('nothing is blank when everything is filled in', async () => {
  expect((await filledMemo(THARAE)).blanks).toEqual([]);
  expect(SIGNERS).toHaveLength(4);
});
