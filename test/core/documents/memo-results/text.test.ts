import { memoResults } from '../../../../src/core/documents/memo-results/memo-results';
import type { ReviewTable } from '../../../../src/core/tables/tables';
import { filledMemo } from '../shipped';
import { dataWith, planItem, result, SIGNERS, THARAE } from '../tharae';

/** The memo's text with ordinary spaces, up to the attached tables. */
async function memoText(data = THARAE): Promise<string> {
  const { text } = await filledMemo(data);
  return text.replace(/\u00a0/g, ' ').split('รายงานผลการนำแผนไปปฏิบัติ ประจำปี')[0] ?? '';
}

test('the facts are those of the paper, in Thai digits and in words', async () => {
  const text = await memoText();
  for (const fact of [
    'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๖ เดือน',
    'ตามที่เทศบาลตำบลท่าแร่ได้ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๑ – ๒๕๖๔) และกำหนดให้รายงาน',
    'วันที่ ๑ ตุลาคม ๒๕๖๓ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๔',
    'ข้อมูล ณ วันที่ ๕ เมษายน ๒๕๖๔',
    'รวม ๖๕ รายการ',
    'ดำเนินการแล้วเสร็จ ๔๕ รายการ คิดเป็นร้อยละ ๖๙.๒๓',
    'ตามแผน ๑๖๐,๐๐๐.๐๐ บาท (หนึ่งแสนหกหมื่นบาทถ้วน)',
    'เทศบัญญัติ ๑๕,๐๐๐.๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน)',
    'เบิกจ่ายแล้ว ๑๕,๐๐๐.๐๐ บาท (หนึ่งหมื่นห้าพันบาทถ้วน) คิดเป็นร้อยละ ๙.๓๘ ของงบประมาณตามแผน',
    'มิติที่ ๑ แล้วเสร็จ ๙ จาก ๑๗ รายการ (ร้อยละ ๕๒.๙๔)',
    'มิติที่ ๒ แล้วเสร็จ ๒๓ จาก ๒๘ รายการ (ร้อยละ ๘๒.๑๔)',
    'มิติที่ ๓ แล้วเสร็จ ๘ จาก ๑๒ รายการ (ร้อยละ ๖๖.๖๗)',
    'มิติที่ ๔ แล้วเสร็จ ๕ จาก ๘ รายการ (ร้อยละ ๖๒.๕๐)',
    'โครงการตั้งต้น ๕๔ รายการ ผลการนำแผนไปปฏิบัติเท่ากับร้อยละ ๘๓.๓๓ อยู่ในระดับมาก',
    'ยังไม่แล้วเสร็จ จำนวน ๒๐ รายการ',
    'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text.replace('www.example.go.th', '')).not.toMatch(/[0-9]/);
});

test('the note names level and weight as the office’s own setting', async () => {
  const text = (await filledMemo(THARAE)).text.replace(/\u00a0/g, ' ');
  expect(text).toContain('ข้อมูล ณ วันที่ 5 เมษายน 2564');
  expect(text).toContain('เป็นค่าที่เทศบาลตำบลท่าแร่กำหนดเอง ไม่ใช่เกณฑ์ของทางราชการ');
  expect(text).toContain('น้ำหนัก 0.50 และในรอบ 6 เดือน ร้อยละ 50.00 ขึ้นไปเป็นระดับมาก ร้อยละ 20.00');
});

test('round 12 speaks of the whole year and its own levels', async () => {
  const data = dataWith({ tables: { round: 12 } });
  expect(await memoText(data)).toContain('วันที่ ๑ ตุลาคม ๒๕๖๓ ถึงวันที่ ๓๐ กันยายน ๒๕๖๔');
  expect(memoResults.subject(data)).toMatch(/รอบ ๑๒ เดือน$/);
  expect((await filledMemo(data)).text).toContain('ร้อยละ\u00a080.00 ขึ้นไปเป็นระดับมาก');
});

test('Arabic digits when the setting says so; an address keeps its digits either way', async () => {
  const website = 'www.tambon9.example';
  const arabic = await memoText(dataWith({ settings: { thaiDigitsInText: false, website } }));
  expect(arabic).toContain('ดำเนินการแล้วเสร็จ 45 รายการ');
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
  expect(text).toContain('แผนปฏิบัติการป้องกันการทุจริต และกำหนดให้รายงาน');
  expect(text).toContain('เห็นควรเผยแพร่รายงานฉบับนี้ทางเว็บไซต์ของเทศบาลตำบลท่าแร่ เพื่อให้');
});

test('items in progress and items that cannot be done are told', async () => {
  const status = { ...THARAE.tables.status, inProgress: 3, cannot: 2, notReported: 15 };
  const text = await memoText(dataWith({ tables: { status } }));
  expect(text).toContain(
    'อยู่ระหว่างดำเนินการ ๓ รายการ ไม่สามารถดำเนินการได้ ๒ รายการ ยังไม่รายงานผล ๑๕ รายการ',
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
    'ชื่อผู้รายงาน',
    'ตำแหน่งผู้รายงาน',
    'ชื่อผู้ให้ความเห็น',
    'ตำแหน่งผู้ให้ความเห็น',
    'วันที่ข้อมูล',
  ]);
  expect(memo.text).toMatch(/เรียน {2}\.{20,}/);
  expect(memo.text).toMatch(/\(\.{20,}\)/);
  expect(memo.text).toContain('ความเห็น/คำสั่ง');
  expect(memo.text).toMatch(/\nส่วนราชการ\n\u00a0{10,}\nที่\n\u00a0{10,}\nวันที่\n\u00a0{10,}\n/);
  expect(memo.text).toContain('\nเทศบาลตำบลท่าแร่ รวบรวมผลจากหน่วยงานที่รับผิดชอบ แผนมีโครงการ');
  expect(memo.text).toMatch(/\nข้อมูล ณ วันที่\u00a0\.{20,}\n/);
});

test('nothing is blank when everything is filled in', async () => {
  expect((await filledMemo(THARAE)).blanks).toEqual([]);
  expect(SIGNERS).toHaveLength(4);
});

test('a dimension without items has no percent to tell', async () => {
  const dimension = THARAE.tables.dimension.map((row) =>
    row.dimension === 3 ? { ...row, items: 0, done: 0, percentItems: 10000 } : row,
  );
  const text = await memoText(dataWith({ tables: { dimension } }));
  expect(text).toContain('\nมิติที่ ๓ ไม่มีรายการในแผน\nมิติที่ ๔ แล้วเสร็จ ๕');
  expect(text).not.toContain('ร้อยละ ๑๐๐.๐๐');
});

test('nothing planned and nothing spent is no hundred percent', async () => {
  const dimension = THARAE.tables.dimension.map((row) => ({
    ...row,
    planned: 0,
    disbursed: 0,
    percentBudget: 10000,
  }));
  const text = await memoText(dataWith({ tables: { dimension } }));
  expect(text).toContain('เบิกจ่ายแล้ว ๐.๐๐ บาท (ศูนย์บาทถ้วน)\n');
});

test('items that a 12-month report takes from round 6 are told', async () => {
  const data = {
    plan: ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ'].map(planItem),
    results: [
      result('ก', 6, 'done'),
      result('ข', 6, 'in-progress'),
      result('ข', 12, 'not-reported'),
      result('ค', 6, 'in-progress'),
      result('ค', 12, 'done'),
      result('ง', 6, 'not-reported'),
      result('จ', 6, null),
      result('ไม่อยู่ในแผน', 6, 'done'),
    ],
  };
  const note = 'ใช้ผล ณ รอบ';
  expect(await memoText(dataWith({ ...data, tables: { round: 12 } }))).toContain(
    `รวม ๖๕ รายการ (ในจำนวนนี้ ๒ รายการ${note} ๖ เดือน) ดำเนินการแล้วเสร็จ`,
  );
  expect(await memoText(dataWith(data))).not.toContain(note);
  const later = { ...data, results: data.results.filter(({ round }) => round === 12) };
  expect(await memoText(dataWith({ ...later, tables: { round: 12 } }))).not.toContain(note);
});

test('no line ends inside a date, a year, a round, a percent or an amount', async () => {
  const { text } = await filledMemo(THARAE);
  for (const unit of [
    '๓๑ มีนาคม ๒๕๖๔',
    '๕ เมษายน ๒๕๖๔',
    'พ.ศ. ๒๕๖๔',
    'พ.ศ. ๒๕๖๑ – ๒๕๖๔',
    'รอบ ๖ เดือน',
    'มิติที่ ๔',
    'ร้อยละ ๖๙.๒๓',
    '๖๕ รายการ',
    '๑๖๐,๐๐๐.๐๐ บาท',
  ]) {
    expect(text).toContain(unit.replace(/ /g, '\u00a0'));
    expect(text).not.toContain(unit);
  }
});

test('the register and the file’s name get the subject with ordinary spaces', () => {
  expect(memoResults.subject(THARAE)).toMatch(/ พ\.ศ\. ๒๕๖๔ รอบ ๖ เดือน$/);
  expect(memoResults.values(THARAE).เรื่อง).toMatch(/ พ\.ศ\.\u00a0๒๕๖๔ รอบ\u00a0๖\u00a0เดือน$/);
});

test('what was found in the data is told under the tables, three reasons at most', async () => {
  const setAside = [1, 2, 3, 4, 5, 6, 7].map((number) => `1.${number} {{ก}} เหตุผลที่คงไว้: ข`);
  const { text } = await filledMemo({ ...THARAE, remarks: { warnings: 12, setAside } });
  const plain = text.replace(/\u00a0/g, ' ');
  expect(plain).toContain('ข้อมูลยังมีข้อเตือน 12 ข้อ');
  expect(plain).toContain('ข้อที่ตรวจแล้วคงไว้ 7 ข้อ ดังนี้');
  expect(plain.match(/\n– 1\.\d \{\{ก\}\} เหตุผลที่คงไว้: ข/g)).toHaveLength(3);
  expect(plain).toContain('และอีก 4 ข้อ');
});

const REVIEWS: ReviewTable = {
  items: 65,
  reviewed: 12,
  notReviewed: 53,
  approved: 9,
  correct: { open: 1, answered: 1 },
  question: { open: 0, answered: 1 },
  others: { all: 2, open: 1 },
};
const PASSAGE = 'ความเห็นของคณะกรรมการ';

test('what the committee decided of the round stands before the proposal', async () => {
  const text = await memoText(dataWith({ tables: { reviews: REVIEWS } }));
  expect(text).toContain(
    `\n${PASSAGE}\nในการพิจารณาผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๖ เดือน ` +
      'คณะกรรมการพิจารณาแล้ว ๑๒ จาก ๖๕ รายการ รับรอง ๙ รายการ ' +
      'ให้แก้ไข ๒ รายการ (ตอบแล้ว ๑ รายการ รอคำตอบ ๑ รายการ) ขอข้อมูลเพิ่ม ๑ รายการ (ตอบแล้ว ๑ รายการ) ' +
      'ยังไม่พิจารณา ๕๓ รายการ และมีความเห็นต่อภาพรวมหรือมาตรการ ๒ ข้อ (รอคำตอบ ๑ ข้อ)\nข้อพิจารณา/ข้อเสนอแนะ\n',
  );
});

test('without reviews of the round the memo has no word of them, and nothing is blank', async () => {
  const memo = await filledMemo(THARAE);
  expect(memo.text).not.toContain('คณะกรรมการ');
  expect(memo.blanks).toEqual([]);
});

test('the office’s own words on them are printed as typed, also before there are any', async () => {
  const own = {
    row: 2,
    document: 'บันทึกรายงานผล',
    part: PASSAGE,
    text: 'คณะกรรมการรับทราบ',
    draft: '',
  };
  for (const reviews of [null, REVIEWS]) {
    const text = await memoText(dataWith({ texts: [own], tables: { reviews } }));
    expect(text).toContain(`\n${PASSAGE}\nคณะกรรมการรับทราบ\n`);
  }
});
