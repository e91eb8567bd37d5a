import type { DocumentData } from '../../../../src/core/documents/kind';
import { memoMonitoring } from '../../../../src/core/documents/memo-monitoring/memo-monitoring';
import type { Cell } from '../../../../src/core/text/cell';
import { measureRow, measuresGrid } from '../../../support/grids';
import { PROKFA, prokfaData } from '../prokfa';
import { filledPaper } from '../shipped';
import { THARAE } from '../tharae';

const UNIT = 'หน่วยงาน/ผู้รับผิดชอบ';
const RESULT = 'ผลการดำเนินงาน';

async function textOf(data: DocumentData): Promise<string> {
  return (await filledPaper(memoMonitoring, data)).text.replace(/\u00a0/g, ' ');
}

async function rowsOf(data: DocumentData): Promise<string[][]> {
  const { tables } = await filledPaper(memoMonitoring, data);
  return tables
    .filter(({ headerRows }) => headerRows === 2)
    .map(({ rows }) =>
      rows
        .slice(2)
        .map((row) =>
          row.map(({ text }) => text.replace(/\u00a0/g, ' ').replace(/\n/g, '/')).join('|'),
        ),
    );
}

function units(text: string): string[] {
  return [...text.matchAll(/\n([๐-๙]+\. [^\n]*)\nแบบ\n/g)].map(([, unit = '']) => unit);
}

test('the facts are those of the paper', async () => {
  const text = await textOf(PROKFA);
  for (const fact of [
    'ขบ ๕๖๒๐๖/๐๐๖',
    '๒๗ มกราคม ๒๕๖๔',
    'ตามคำสั่งเทศบาลเมืองปรกฟ้า ที่ ๖๔๖/๒๕๖๓',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ จำนวน ๑๐ มาตรการ จำแนกตามหน่วยงานที่รับผิดชอบ ๔ กลุ่ม',
    'มาตรการทั้ง ๑๐ มาตรการมีผลการดำเนินงานแล้ว',
    'จึงเรียนมาเพื่อโปรดพิจารณา',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toMatch(/[0-9]/);
  expect(text).not.toContain('ยังไม่มีผลการดำเนินงาน');
});

test('the measures stand under the units of the paper, with its periods', async () => {
  const told = (await rowsOf(PROKFA)).map((rows) =>
    rows.map((row) => {
      const [instrument, name, , , period, budget] = row.split('|');
      return [instrument, name, period, budget].join(' ');
    }),
  );
  expect(told).toEqual([
    ['IIT การปฏิบัติหน้าที่ ๑๕ วัน -', 'EIT คุณภาพการดำเนินงาน ๑๕ วัน/ปีละ ๑ ครั้ง -'],
    ['IIT การใช้งบประมาณ ๑๕ วัน -'],
    ['IIT การใช้อำนาจ ๑๕ วัน -', 'IIT การใช้ทรัพย์สินของราชการ ๓๐ วัน -'],
    [
      'IIT การแก้ไขปัญหาการทุจริต ๑๕ วัน/เดือนละ ๑ ครั้ง -',
      'EIT ประสิทธิภาพการสื่อสาร ๗ วัน -',
      'EIT การปรับปรุงการทำงาน ๓๐ วัน -',
      'OIT การเปิดเผยข้อมูล ทุกวัน/๓๐ วัน -',
      'OIT การป้องกันการทุจริต ๑๕ วัน -',
    ],
  ]);
});

test('a unit stands where it first appears, everybody’s before and nobody’s after', async () => {
  const of = (name: string, unit: Cell) => measureRow(name, { [UNIT]: unit });
  const data = prokfaData(
    measuresGrid(
      of('การใช้อำนาจ', ''),
      of('การใช้งบประมาณ', 'กองช่าง และกองคลัง'),
      of('การปฏิบัติหน้าที่', 'กองคลัง'),
      of('การเปิดเผยข้อมูล', 'กองช่าง  และ\nกองคลัง'),
      of('การป้องกันการทุจริต', 'ทุกสำนัก/กอง'),
    ),
  );
  expect(units(await textOf(data))).toEqual([
    '๑. ทุกสำนัก/กอง',
    '๒. กองช่าง และกองคลัง',
    '๓. กองคลัง',
    '๔. ยังไม่ระบุหน่วยงาน',
  ]);
});

test('a row that goes on under another unit stands there by the name of its measure', async () => {
  const data = prokfaData(
    measuresGrid(
      measureRow('การใช้อำนาจ', { [UNIT]: 'กองคลัง', [RESULT]: 'ก' }),
      measureRow('', { [UNIT]: 'กองช่าง', [RESULT]: 'ข' }),
      measureRow('', { [UNIT]: '', [RESULT]: 'ค' }),
    ),
  );
  expect(await rowsOf(data)).toEqual([
    ['IIT|การใช้อำนาจ|ยังไม่ระบุ|ก|ตลอดปีงบประมาณ|-', '||ยังไม่ระบุ|ค|ตลอดปีงบประมาณ|-'],
    ['IIT|การใช้อำนาจ|ยังไม่ระบุ|ข|ตลอดปีงบประมาณ|-'],
  ]);
});

test('measures without a result are printed and listed as such', async () => {
  const data = prokfaData(
    measuresGrid(
      measureRow('การใช้อำนาจ', { [RESULT]: '-' }),
      measureRow('การใช้งบประมาณ', { [RESULT]: 'ทำแล้ว', สถานะ: 'ดำเนินการแล้ว', งบประมาณ: 1500 }),
      measureRow('4', { สถานะ: 'ยังไม่ดำเนินการ', [UNIT]: 'กองช่าง' }),
      measureRow('การเปิดเผยข้อมูล', { ผลลัพธ์หรือความสำเร็จ: 'ประชาชนค้นได้', สถานะ: 'ดำเนินการแล้ว' }),
    ),
  );
  const [first, second] = await rowsOf(data);
  expect(first?.map((row) => row.split('|').slice(3, 6).join('|'))).toEqual([
    'ยังไม่รายงานผล|ตลอดปีงบประมาณ|-',
    'ทำแล้ว|ตลอดปีงบประมาณ|๑,๕๐๐.๐๐',
    'ประชาชนค้นได้|ตลอดปีงบประมาณ|-',
  ]);
  expect(second?.[0]).toContain('ยังไม่ดำเนินการ (ยังไม่รายงานผล)');
  const text = await textOf(data);
  expect(text).toContain(
    'มาตรการ ๔ มาตรการ มีผลการดำเนินงานแล้ว ๒ มาตรการ และยังไม่มีผลการดำเนินงาน ๒ มาตรการ',
  );
  expect(text).toContain(
    'ยังไม่มีผลการดำเนินงาน ๒ มาตรการ ได้แก่\n– สำนักปลัด IIT การใช้อำนาจ\n– กองช่าง IIT การใช้ทรัพย์สินของราชการ\n',
  );
  expect(text).toContain('เห็นควรให้หน่วยงานที่รับผิดชอบเร่งดำเนินการมาตรการที่ยังไม่มีผล จำนวน ๒ มาตรการ');
});

test('it lacks its measures where there are none', () => {
  expect(memoMonitoring.lacks(PROKFA)).toBe('');
  expect(memoMonitoring.lacks(THARAE)).toBe('แท็บ “มาตรการ” ยังไม่มีรายการ');
});
