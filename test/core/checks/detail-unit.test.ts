import { linesOf } from '../../support/findings';
import { grid, planGrid, planRow, smallWorkbook } from '../../support/grids';

function found(planned: string, detailed: string): string[] {
  const header = ['รหัส', 'ชื่อโครงการ', 'ผู้รับผิดชอบ'];
  const source = smallWorkbook(
    planGrid(planRow('1.1', { หน่วยงานรับผิดชอบ: planned })),
    grid('รายละเอียด', [header, ['1.1', 'มาตรการที่ 1.1', detailed]]),
  );
  return linesOf(source).filter((line) => line.startsWith('detail-unit-'));
}

it.each([
  ['สำนักปลัดเทศบาล', 'สำนักปลัด'],
  ['สำนักปลัดเทศบาล', 'สำนักงานปลัดเทศบาลตำบลกกตูม'],
  ['สำนักปลัด', 'งานนิติการ สำนักปลัดเทศบาล'],
  ['สำนักปลัดเทศบาล', 'หัวหน้าสำนักปลัด'],
  ['สำนักปลัด, กองคลัง', '1. กองคลัง\n2. สำนักปลัดเทศบาล'],
  ['กองคลังและกองช่าง', 'กองช่าง/กองคลัง'],
  ['กองสาธารณสุขและสิ่งแวดล้อม', 'กองสาธารณสุข และสิ่งแวดล้อม'],
  ['ทุกส่วนราชการ', 'ทุกสำนัก/กอง'],
  ['เทศบาลตำบลกกตูม', 'เทศบาลตำบลกกตูม'],
  ['', 'กองคลัง'],
  ['กองคลัง', ''],
])('takes “%s” and “%s” for the same', (planned, detailed) => {
  expect(found(planned, detailed)).toEqual([]);
});

it.each([
  ['กองคลัง', 'กองช่าง'],
  ['สำนักปลัด, กองคลัง', 'สำนักปลัด'],
  ['สำนักปลัด', 'สำนักปลัดและกองช่าง'],
  ['กองคลัง', 'ปีงบประมาณ พ.ศ. 2566 – 2570'],
])('asks about “%s” and “%s”', (planned, detailed) => {
  expect(found(planned, detailed)).toEqual(['detail-unit-differs รายละเอียด!C2']);
});
