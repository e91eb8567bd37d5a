import { examine } from '../../../src/core/pipeline/examine';
import { inOneLine } from '../../support/findings';
import { kokkatumWorkbook, tharaeWorkbook } from '../../support/samples';
import { tablesOf } from '../../support/tables';

// The figures below are typed from the papers.

describe('the printed report of Tha Rae, fiscal year 2564, six months', () => {
  const { dimension, status, planByYear } = tablesOf(tharaeWorkbook());

  it.each([
    [0, 1, 17, 9, '70000.00', '0.00', '0.00', '52.94', '0.00'],
    [1, 2, 28, 23, '40000.00', '15000.00', '15000.00', '82.14', '37.50'],
    [2, 3, 12, 8, '50000.00', '0.00', '0.00', '66.67', '0.00'],
    [3, 4, 8, 5, '0.00', '0.00', '0.00', '62.50', '100.00'],
    [4, 'total', 65, 45, '160000.00', '15000.00', '15000.00', '69.23', '9.38'],
  ])(
    'row %i is dimension %s',
    (index, name, items, done, planned, ordinance, spent, ofItems, ofBudget) => {
      expect(dimension[index]).toEqual({
        dimension: name,
        items,
        done,
        planned,
        ordinance,
        disbursed: spent,
        percentItems: ofItems,
        percentBudget: ofBudget,
      });
    },
  );

  it('has the status row of the paper', () => {
    expect(status).toEqual({
      baseline: 54,
      all: 65,
      inOrdinance: 1,
      inProgress: 0,
      done: 45,
      cannot: 0,
      notReported: 20,
      implementation: '83.33',
      level: 'มาก',
    });
  });

  it('plans 160,000 baht in the one year it has', () => {
    expect(planByYear.years).toEqual([2564]);
    expect(planByYear.total.budgets).toEqual(['160000.00']);
  });

  it('leaves to be asked only what the paper itself leaves open', () => {
    expect(examine(tharaeWorkbook()).findings.map(inOneLine)).toEqual([
      'name-duplicate แผน!D3',
      'name-nearly-same แผน!D36',
      'results-unreported ผลดำเนินงาน!',
    ]);
  });
});

describe('the printed plan of Kok Tum, fiscal years 2566 to 2570', () => {
  const { planByYear, dimension } = tablesOf(kokkatumWorkbook());
  const everyYear = (baht: string) => Array(5).fill(baht);

  it('has five years', () => {
    expect(planByYear.years).toEqual([2566, 2567, 2568, 2569, 2570]);
  });

  it.each([
    [1, 5, '40000.00'],
    [2, 6, '0.00'],
    [3, 5, '30000.00'],
    [4, 6, '20000.00'],
  ])('plans in dimension %i %i items and %s baht a year', (name, items, baht) => {
    const row = planByYear.dimensions[name - 1];
    expect(row).toEqual({ dimension: name, items, budgets: everyYear(baht) });
    expect(dimension[name - 1]).toMatchObject({ items, planned: baht, done: 0 });
  });

  it('comes to 22 items of three kinds and 90,000 baht a year', () => {
    expect(planByYear.total).toEqual({
      items: 22,
      projects: 7,
      measures: 11,
      activities: 4,
      guidelines: 0,
      budgets: everyYear('90000.00'),
    });
  });

  it('has nothing to be corrected before there are results', () => {
    expect(examine(kokkatumWorkbook()).findings.map(inOneLine)).toEqual([
      'results-tab-missing ผลดำเนินงาน!',
    ]);
  });
});
