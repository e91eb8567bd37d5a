import { examine } from '../../../src/core/pipeline/examine';
import { setAsideFindings } from '../../../src/core/pipeline/key-findings';
import { readyItems } from '../../../src/core/pipeline/ready-items';
import type { Workbook } from '../../../src/core/sheet/grid';
import {
  detailsGrid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  smallWorkbook,
} from '../../support/grids';

const CODES = ['1.1', '1.2', '1.3', '1.4'];
const wrong = (code: string, at: string) => (code === at ? { 'งบประมาณ 2567': -5 } : {});
const book = (planAt = '', resultAt = '', detailAt = '') =>
  smallWorkbook(
    planGrid(...CODES.map((code) => planRow(code, wrong(code, planAt)))),
    resultsGrid(...CODES.map((code) => resultRow(code, code === resultAt ? { เบิกจ่าย: 5 } : {}))),
    detailsGrid(...CODES.map((code) => [code, `โครงการ ${code}`, code === detailAt ? 9 : ''])),
  );

function ready(source: Workbook): string {
  const { book: read, findings } = examine(source);
  const own = findings.filter(({ code }) => !code.startsWith('detail-name'));
  const counted = readyItems(read, own);
  return `${counted.ready}/${counted.all}`;
}

it('counts the items whose rows in no tab hold an error or a warning', () => {
  expect(ready(book())).toBe('4/4');
  expect(ready(book('1.1'))).toBe('3/4');
  expect(ready(book('1.1', '1.2'))).toBe('2/4');
  expect(ready(book('1.1', '1.2', '1.3'))).toBe('1/4');
  expect(ready(book('1.1', '1.1', '1.1'))).toBe('3/4');
});

it('counts both rows of a code that stands twice as not ready', () => {
  expect(ready(smallWorkbook(planGrid(planRow('1.1'), planRow('1.1'), planRow('1.2'))))).toBe(
    '1/3',
  );
});

it('leaves advice and what is set aside out of it', () => {
  const source = smallWorkbook(
    planGrid(planRow('1.1', { ประเภท: 'แผนงาน' })),
    resultsGrid(resultRow('1.1')),
  );
  const { book: read, findings } = examine(source);
  const waivers = findings.map(({ key }) => ({ key, reason: 'ตรวจแล้ว', by: '', when: '' }));
  expect(findings.map(({ code }) => code)).toEqual(['kind-unknown']);
  expect(readyItems(read, findings).ready).toBe(0);
  expect(readyItems(read, setAsideFindings(findings, waivers)).ready).toBe(1);
});
