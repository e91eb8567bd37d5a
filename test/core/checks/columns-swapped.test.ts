import { type CellName, findingsInCell } from '../../support/cell-findings';

const swapped = (name: CellName, text: string) =>
  findingsInCell(name, text, 'columns-swapped').map(({ params }) => params.column);

it.each<[CellName, string, string]>([
  ['unit', 'ปีงบประมาณ พ.ศ. 2566 – 2570', 'หน่วยงานรับผิดชอบ'],
  ['unit', '๒๕๖๖-๒๕๗๐', 'หน่วยงานรับผิดชอบ'],
  ['unit', 'ตลอดปีงบประมาณ', 'หน่วยงานรับผิดชอบ'],
  ['responsible', 'ไตรมาสที่ ๒', 'ผู้รับผิดชอบ'],
  ['responsible', '1 ตุลาคม 2565 ถึง 30 กันยายน 2566', 'ผู้รับผิดชอบ'],
  ['responsible', 'ต.ค. 65 - ก.ย. 66', 'ผู้รับผิดชอบ'],
  ['responsible', 'รอบ ๖ เดือน', 'ผู้รับผิดชอบ'],
  ['period', 'สำนักปลัดเทศบาล', 'ระยะเวลาดำเนินการ'],
  ['period', 'กองคลัง / กองช่าง', 'ระยะเวลาดำเนินการ'],
  ['period', 'ทุกกอง', 'ระยะเวลาดำเนินการ'],
  ['period', 'งานนิติการ', 'ระยะเวลาดำเนินการ'],
  ['period', 'ฝ่ายอำนวยการ', 'ระยะเวลาดำเนินการ'],
])('finds in %s %j', (name, text, column) => {
  expect(swapped(name, text)).toEqual([column]);
});

it.each<[CellName, string]>([
  ['unit', 'สำนักปลัด'],
  ['unit', 'กองคลัง ปีงบประมาณ 2566'],
  ['unit', 'งานแผนและงบประมาณ'],
  ['unit', 'คณะทำงานปี 2566'],
  ['unit', 'ทุกส่วนราชการ'],
  ['unit', '1'],
  ['unit', '1/2/2567'],
  ['unit', '-'],
  ['responsible', 'กองสวัสดิการสังคม'],
  ['period', 'ปีงบประมาณ พ.ศ. 2566 – 2570'],
  ['period', 'งานประเพณีลอยกระทง'],
  ['period', 'สำนักปลัดจัดเดือนละครั้ง'],
  ['period', 'กองคลังรายงานทุกไตรมาส'],
  ['period', 'กองทุนหลักประกัน'],
  ['period', 'ตลอดปี'],
  ['note', 'ปีงบประมาณ 2566'],
])('leaves in %s %j alone', (name, text) => {
  expect(swapped(name, text)).toEqual([]);
});
