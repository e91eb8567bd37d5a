import { examine } from '../../../src/core/pipeline/examine';
import type { Grid } from '../../../src/core/sheet/grid';
import { linesOf } from '../../support/findings';
import { committeeGrid, grid, smallWorkbook } from '../../support/grids';

const committeeOf = (tab: Grid) => examine(smallWorkbook(tab)).book.records.committee;

test('members stand in their order; one without a number comes last', () => {
  const committee = committeeOf(
    committeeGrid(
      ['', '', 'เจ้าพนักงานธุรการ', 'ผู้ช่วยเลขานุการ'],
      ['๒', ' นาย ข  ค', 'นิติกร', 'กรรมการ', 'B@example.go.th', 'ดู'],
      [1, '', 'ปลัดเทศบาล', 'ประธานกรรมการ', 'mailto:a@example.go.th', 'แก้ไข'],
    ),
  );
  expect(committee).toEqual([
    {
      row: 4,
      order: 1,
      name: '',
      position: 'ปลัดเทศบาล',
      role: 'ประธานกรรมการ',
      email: 'a@example.go.th',
      right: 'edit',
    },
    {
      row: 3,
      order: 2,
      name: 'นาย ข ค',
      position: 'นิติกร',
      role: 'กรรมการ',
      email: 'b@example.go.th',
      right: 'view',
    },
    {
      row: 2,
      order: null,
      name: '',
      position: 'เจ้าพนักงานธุรการ',
      role: 'ผู้ช่วยเลขานุการ',
      email: '',
      right: null,
    },
  ]);
});

test('headers as orders print them are known', () => {
  const tab = grid('รายชื่อคณะกรรมการ', [
    ['ที่', 'ชื่อ - สกุล', 'ตำแหน่ง', 'หน้าที่ในคณะกรรมการ', 'E-mail'],
    [1, '', 'ปลัดเทศบาล', 'ประธานกรรมการ', 'a@example.go.th'],
  ]);
  expect(committeeOf(tab)[0]).toMatchObject({ role: 'ประธานกรรมการ', email: 'a@example.go.th' });
  expect(linesOf(smallWorkbook(tab))).toEqual([]);
});

test.each([
  'a b@example.go.th',
  'a@example.go.th, b@example.go.th',
  'ก@example.go.th',
  'a..b@x.th',
])('what is no single address is not used: %s', (email) => {
  const tab = committeeGrid([1, '', 'นิติกร', 'กรรมการ', email, 'ดู']);
  expect(committeeOf(tab)[0]?.email).toBe('');
  expect(linesOf(smallWorkbook(tab))).toEqual(['email-malformed คณะกรรมการ!E2']);
});

test('one mailbox in two writings stands there twice', () => {
  const tab = committeeGrid(
    [1, '', 'ปลัดเทศบาล', 'ประธานกรรมการ', 'som.chai@gmail.com'],
    [2, '', 'นิติกร', 'กรรมการ', 'Somchai+plan@googlemail.com'],
    [3, '', 'นายช่าง', 'กรรมการ', 'som.chai@example.go.th'],
    [4, '', 'ครู', 'กรรมการ', 'somchai@example.go.th'],
  );
  expect(linesOf(smallWorkbook(tab))).toEqual(['email-doubled คณะกรรมการ!E2']);
});

test('a right nearly spelt is offered', () => {
  const tab = committeeGrid([1, '', 'นิติกร', 'กรรมการ', 'a@example.go.th', 'แสดงความเห็น']);
  const [finding] = examine(smallWorkbook(tab)).findings;
  expect([finding?.code, finding?.fix]).toEqual(['right-unknown', 'แสดงความคิดเห็น']);
});

test('a workbook without the tab has none', () => {
  expect(examine(smallWorkbook()).book.records.committee).toEqual([]);
});
