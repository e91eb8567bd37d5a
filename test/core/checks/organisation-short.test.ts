import { findingsOf } from '../../support/findings';
import { settingsGrid, smallWorkbook } from '../../support/grids';

const found = (name: string) =>
  findingsOf(smallWorkbook(settingsGrid({ ชื่อหน่วยงาน: name }))).map(({ code, fix }) => [code, fix]);

it.each([
  ['ทต.กกตูม', 'เทศบาลตำบลกกตูม'],
  ['ทต กกตูม', 'เทศบาลตำบลกกตูม'],
  ['ทม. ปรกฟ้า', 'เทศบาลเมืองปรกฟ้า'],
  ['ทน.อุดรธานี', 'เทศบาลนครอุดรธานี'],
  ['อบต.น้ำซึม', 'องค์การบริหารส่วนตำบลน้ำซึม'],
  ['อบต น้ำซึม', 'องค์การบริหารส่วนตำบลน้ำซึม'],
  ['อบจ.สกลนคร', 'องค์การบริหารส่วนจังหวัดสกลนคร'],
  ['เทศบาล ต.กกตูม', 'เทศบาลตำบลกกตูม'],
  ['ทต.กกตูม อำเภอดงหลวง', 'เทศบาลตำบลกกตูม อำเภอดงหลวง'],
])('offers the full form of %s', (name, full) => {
  expect(found(name)).toEqual([['organisation-short', full]]);
});

it.each([
  'เทศบาลตำบลกกตูม',
  'เทศบาลเมืองปรกฟ้า',
  'องค์การบริหารส่วนตำบลน้ำซึม',
  'เมืองพัทยา',
  'ทต.',
  'อบต. ๑',
])('leaves %s alone', (name) => {
  expect(found(name)).toEqual([]);
});
