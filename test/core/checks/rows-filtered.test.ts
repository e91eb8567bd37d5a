import { sentenceOf } from '../../../src/core/findings/sentence';
import { findingsOf } from '../../support/findings';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';

it('names the filtered columns of each tab, whatever their order', () => {
  const plan = { ...planGrid(['', ...planRow('1.1')]), filtered: [4, 2, 9] };
  const wide = { ...plan, values: plan.values.map((row) => [...row, '', '']) };
  const results = { ...resultsGrid(resultRow('1.1')), filtered: [3] };
  const said = findingsOf(smallWorkbook(wide, results))
    .filter(({ code }) => code === 'rows-filtered')
    .map((finding) => [finding.place.sheet, finding.params.columns]);
  expect(said).toEqual([
    ['แผน', '“J”, “ประเภท”, “หน่วยงานรับผิดชอบ”'],
    ['ผลดำเนินงาน', '“สถานะ”'],
  ]);
});

it('says that hidden rows count', () => {
  const [finding] = findingsOf(smallWorkbook({ ...planGrid(planRow('1.1')), filtered: [0] }));
  expect(finding && sentenceOf(finding).message).toContain('นับรวม');
});
