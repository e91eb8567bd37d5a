import { examine } from '../../../src/core/pipeline/examine';
import { grid, smallWorkbook } from '../../support/grids';

const HEADER = ['เอกสาร', 'หัวข้อ', 'ข้อความ', 'รหัสร่าง'];

function textsOf(...rows: string[][]) {
  return examine(smallWorkbook(grid('ข้อความเอกสาร', [HEADER, ...rows]))).book.records.texts;
}

test('a passage keeps its paragraphs', () => {
  const texts = textsOf(
    ['บันทึกรายงานผล', 'ต้นเรื่อง', 'หนึ่ง\nสอง', 'ร่าง-1'],
    ['เล่มแผน', 'คำนำ', '', ''],
  );
  expect(texts).toEqual([
    { row: 2, document: 'บันทึกรายงานผล', part: 'ต้นเรื่อง', text: 'หนึ่ง\nสอง', draft: 'ร่าง-1' },
    { row: 3, document: 'เล่มแผน', part: 'คำนำ', text: '', draft: '' },
  ]);
});

test('a workbook without the tab has none', () => {
  expect(examine(smallWorkbook()).book.records.texts).toEqual([]);
});
