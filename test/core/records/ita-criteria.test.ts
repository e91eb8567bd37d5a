import { examine } from '../../../src/core/pipeline/examine';
import { itaCriteria, readItaValue } from '../../../src/core/records/ita-criteria';
import { ITA_SUBJECTS } from '../../../src/core/records/ita-years';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import { itaGrid, itaRows, itaRulesGrid, smallWorkbook } from '../../support/grids';

const SCALE = 'ระดับผลการประเมิน';
const MEASURES = 'ข้อ OIT: มาตรการส่งเสริมคุณธรรมและความโปร่งใส';

/** Ten scores of 90 in FY2567 but for the first, and rows of เกณฑ์ ITA. */
function withRules(...rules: Cell[][]) {
  return smallWorkbook(itaGrid(...itaRows({ 1: { คะแนน: 60 } })), itaRulesGrid(...rules));
}

it.each(ITA_SUBJECTS.map((subject) => [subject.name, subject] as const))(
  'ships values of %s in their own form, each with a source',
  (_, { form, years }) => {
    for (const { value, source, standing } of years) {
      expect(source).not.toBe('');
      expect(value === '' ? standing : readItaValue(form, value)).toBe(value || 'open');
    }
  },
);

it.each([2560, 2563, 2565, 2566, 2567, 2570])(
  'has weights, a scale and ten names in %i',
  (year) => {
    const { weights, scale, names } = itaCriteria([], year);
    expect(weights).toEqual({ IIT: 30, EIT: 30, OIT: 40 });
    expect(scale).toHaveLength(year <= 2565 ? 7 : 5);
    expect([...names.values()].filter(Boolean)).toHaveLength(10);
  },
);

it.each<[number, string[]]>([
  [2563, ['O39', 'O40', 'O41', 'O42', 'O43']],
  [2565, ['O39', 'O40', 'O41', 'O42', 'O43']],
  [2566, ['O36', 'O37', 'O38', 'O42', 'O43']],
  [2567, ['', '', '', '', '']],
  [2568, ['O25', 'ไม่มี', 'O26', '', '']],
])('has the O-numbers of %i, blank where nobody could confirm them', (year, numbers) => {
  const published = itaCriteria([], year).values.filter(({ subject }) => subject.startsWith('ข้อ'));
  expect(published.map(({ value }) => value)).toEqual(numbers);
  for (const { value, standing } of published) {
    expect(standing).toBe(value === '' ? 'open' : 'unofficial');
  }
});

it('lets the rows of the office win in their year', () => {
  const rules = [
    [2567, 'น้ำหนัก IIT / EIT / OIT', '๒๐ / ๓๐ / ๕๐', ''],
    [2567, SCALE, 'ดีมาก 88.5 ทุกแบบ / ดี 80 / พอใช้ 0', ''],
    [2566, SCALE, 'ก 0', ''],
    [2567, 'ชื่อตัวชี้วัดที่ 8', 'การปรับปรุงระบบงาน', 'คู่มือ'],
  ];
  // IIT (60 + 4 x 90) / 5 = 84; 0.2 x 84 + 0.3 x 90 + 0.5 x 90 = 88.80.
  const { tables, findings } = examine(withRules(...rules));
  expect(findings).toEqual([]);
  expect(tables?.ita).toMatchObject({ iit: 8400, overall: 8880, grade: 'ดี' });
  expect(tables?.ita?.indicators[7]?.name).toBe('การปรับปรุงระบบงาน');
});

it('knows an indicator by the name the office gave it', () => {
  const rows = itaRows({ 8: { ตัวชี้วัด: 'การพัฒนางานบริการ' } });
  const rule = itaRulesGrid([2567, 'ชื่อตัวชี้วัดที่ 8', 'การพัฒนางานบริการ', '']);
  expect(linesOf(smallWorkbook(itaGrid(...rows)))).toContain('indicator-unknown ITA!C9');
  expect(linesOf(smallWorkbook(itaGrid(...rows), rule))).toEqual([]);
});

it('uses neither of two rows that say different things', () => {
  const two = withRules([2567, MEASURES, 'O27', ''], [2567, MEASURES, 'O28', '']);
  expect(linesOf(two)).toEqual(['ita-rule-unusable เกณฑ์ ITA!C2', 'ita-rule-unusable เกณฑ์ ITA!C3']);
  expect(linesOf(withRules([2567, MEASURES, 'O27', ''], [2567, MEASURES, '027', '']))).toEqual([]);
});

it.each(['A 85', 'A 85 / B 90 / C 0', '85 / 0', 'A 85 / B', 'A 101 / B 0', 'A 0 ทุกแบบ'])(
  'takes %j for no scale',
  (value) => {
    expect(readItaValue('scale', value)).toBeNull();
  },
);
