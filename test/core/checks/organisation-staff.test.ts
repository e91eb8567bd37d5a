import { findingsOf } from '../../support/findings';
import { planGrid, planRow, settingsGrid, smallWorkbook } from '../../support/grids';

const staffIn = (text: string, organisation = 'เทศบาลตำบลกกตูม', partners = '') =>
  findingsOf(
    smallWorkbook(
      settingsGrid({ ชื่อหน่วยงาน: organisation, หน่วยงานที่เกี่ยวข้อง: partners }),
      planGrid(planRow('1.1', { หมายเหตุ: text })),
    ),
  )
    .filter(({ code }) => code === 'staff-of-other-kind')
    .map(({ params }) => [params.found, params.right]);

it.each([
  ['เทศบาลตำบลกกตูม', 'ผู้บริหาร พนักงานส่วนตำบล และลูกจ้าง', 'พนักงานส่วนตำบล', 'พนักงานเทศบาล'],
  ['ทม.ปรกฟ้า', 'พนักงานส่วนตำบลทุกคน', 'พนักงานส่วนตำบล', 'พนักงานเทศบาล'],
  ['องค์การบริหารส่วนตำบลน้ำซึม', 'ผู้บริหารและพนักงานเทศบาล', 'พนักงานเทศบาล', 'พนักงานส่วนตำบล'],
])('finds in %s “%s”', (organisation, text, found, right) => {
  expect(staffIn(text, organisation)).toEqual([[found, right]]);
});

it.each([
  ['เทศบาลตำบลกกตูม', 'พนักงานเทศบาลและพนักงานจ้าง'],
  ['เทศบาลตำบลกกตูม', 'พนักงานเทศบาล พนักงานส่วนตำบล และข้าราชการ'],
  ['เทศบาลตำบลกกตูม', 'พนักงานส่วนตำบลขององค์การบริหารส่วนตำบลน้ำซึม'],
  ['เทศบาลตำบลกกตูม', 'พนักงานส่วนตำบลจาก อบต.น้ำซึม'],
  ['เทศบาลตำบลกกตูม', 'ประกาศคณะกรรมการพนักงานส่วนตำบล'],
  ['เทศบาลตำบลกกตูม', 'พนักงานส่วนท้องถิ่น เช่น พนักงานส่วนตำบล'],
  ['องค์การบริหารส่วนตำบลน้ำซึม', 'พนักงานส่วนตำบล'],
  ['องค์การบริหารส่วนตำบลน้ำซึม', 'ศึกษาดูงานกับพนักงานเทศบาลของเทศบาลตำบลกกตูม'],
  ['องค์การบริหารส่วนจังหวัดสกลนคร', 'พนักงานเทศบาลและพนักงานส่วนตำบล'],
  ['โรงเรียนบ้านกกตูม', 'พนักงานส่วนตำบล'],
])('in %s takes “%s”', (organisation, text) => {
  expect(staffIn(text, organisation)).toEqual([]);
});

it('takes the staff of a partner', () => {
  const [own, text] = ['เทศบาลตำบลกกตูม', 'พนักงานส่วนตำบลเข้าร่วม'];
  expect(staffIn(text, own, 'อบต.น้ำซึม')).toEqual([]);
  expect(staffIn(text, own, 'น้ำซึม')).toEqual([]);
  expect(staffIn(text, own, 'เทศบาลตำบลท่าแร่')).toHaveLength(1);
});
