import { linesOf } from '../../support/findings';
import { planGrid, planRow, smallWorkbook } from '../../support/grids';

it.each([
  ['โครงการ', 'มาตรการไม่รับของขวัญ', true],
  ['มาตรการ', 'โครงการอบรม', true],
  ['กิจกรรม', '1.1 แนวปฏิบัติงานพัสดุ', true],
  ['โครงการ', 'โครงการกิจกรรมจิตอาสา', false],
  ['โครงการ', 'การอบรมตามมาตรการ', false],
  ['', 'มาตรการไม่รับของขวัญ', false],
  ['อื่นๆ', 'มาตรการไม่รับของขวัญ', false],
])('%j named %j differs: %j', (kind, name, differs) => {
  const row = planRow('1.1', { ประเภท: kind, 'ชื่อโครงการ/กิจกรรม/มาตรการ': name });
  const lines = linesOf(smallWorkbook(planGrid(row)));
  expect(lines.includes('kind-name-differs แผน!C2')).toBe(differs);
});
