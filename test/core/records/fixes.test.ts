import { CATALOGUE, type FindingCode } from '../../../src/core/findings/catalogue';
import type { Finding } from '../../../src/core/findings/finding';
import { examine } from '../../../src/core/pipeline/examine';
import type { Grid, Workbook } from '../../../src/core/sheet/grid';
import { type Cell, cellText } from '../../../src/core/text/cell';
import { findingsOf, inOneLine } from '../../support/findings';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  signersGrid,
  smallWorkbook,
} from '../../support/grids';

const SPENT = { เบิกจ่าย: 100, 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 100 };
const SPAN = { ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 };
const result = (...rows: Record<string, Cell>[]) =>
  smallWorkbook(settingsGrid(SPAN), resultsGrid(...rows.map((cells) => resultRow('1.1', cells))));
const status = (text: string, more: Record<string, Cell> = {}) => result({ สถานะ: text, ...more });
const item = (cells: Record<string, Cell>) => smallWorkbook(planGrid(planRow('1.1', cells)));
const settings = (cells: Record<string, Cell>) => smallWorkbook(settingsGrid(cells));
const signed = (document: string) => smallWorkbook(signersGrid([document, 1, '', '', 'นิติกร']));

it.each<[FindingCode, Workbook, string | number | undefined]>([
  ['status-unknown', status('ดำเนินการเเล้วเสรจ'), 'ดำเนินการแล้วเสร็จ'],
  ['status-unknown', status('อยู่ระหว่างดำเนินกาน'), 'อยู่ระหว่างดำเนินการ'],
  ['status-unknown', status('ยังไม่แล้วเสร็จ'), 'อยู่ระหว่างดำเนินการ'],
  ['status-unknown', status('ไม่ได้ดำเนินการ'), 'ไม่สามารถดำเนินการได้'],
  ['status-unknown', status('ไม่ได้ดำเนินการ', SPENT), undefined],
  ['status-unknown', status('สามารถดำเนินการได้'), undefined],
  ['status-unknown', status('ไม่แล้วเสร็จ'), undefined],
  ['status-unknown', status('ยังไม่ไดดำเนินการ'), undefined],
  ['status-unknown', status('/'), undefined],
  ['kind-unknown', item({ ประเภท: 'โครงกาน' }), 'โครงการ'],
  ['kind-unknown', item({ ประเภท: 'มาตรการ (ใหม่)' }), 'มาตรการ'],
  ['kind-unknown', item({ ประเภท: 'โครงการ/มาตรการ' }), undefined],
  [
    'kind-unknown',
    smallWorkbook(
      planGrid(planRow('1.1', { ประเภท: 'มาตรกาน' }), planRow('', { มิติ: 'รวม ๔ มิติ', ประเภท: '' })),
    ),
    undefined,
  ],
  ['kind-unknown', item({ ประเภท: 'งาน' }), undefined],
  ['flag-unknown', item({ โครงการตั้งต้น: 'ใช้' }), 'ใช่'],
  ['flag-unknown', item({ โครงการตั้งต้น: '/' }), 'ใช่'],
  ['flag-unknown', result({ 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน': 'ยังไม่ได้บรรจุ' }), 'ไม่ใช่'],
  ['flag-unknown', item({ โครงการตั้งต้น: 'ไม่แน่ใจ' }), undefined],
  ['flag-unknown', item({ โครงการตั้งต้น: 'x' }), undefined],
  ['signer-document', signed('บันทึกรายงานผน'), 'บันทึกรายงานผล'],
  ['signer-document', signed('หนังสือภายนอก'), undefined],
  ['year-is-ce', result({ ปีงบประมาณ: 2024 }), 2567],
  ['year-is-ce', result({ ปีงบประมาณ: 'ค.ศ. ๒๐๒๔' }), '๒๕๖๗'],
  ['year-is-ce', result({ ปีงบประมาณ: 2014 }), undefined],
  ['year-is-ce', result({ ปีงบประมาณ: 2024 }, {}), undefined],
  ['year-is-ce', result({ ปีงบประมาณ: 2024 }, { ปีงบประมาณ: '2024' }), undefined],
  ['year-is-ce', result({ ปีงบประมาณ: 2024, รอบ: 12 }, SPENT), undefined],
  ['year-is-ce', result({ ปีงบประมาณ: 2024, รอบ: 12, เบิกจ่าย: 100 }, SPENT), 2567],
  ['year-is-ce', settings({ ปีงบประมาณ: 2024 }), 2567],
  ['year-is-ce', settings({ ปีงบประมาณ: '2023' }), undefined],
  ['year-is-ce', settings({ ปีงบประมาณ: 2024, ปีเริ่มแผน: 2568 }), undefined],
  ['year-is-ce', settings({ ปีสิ้นสุดแผน: '2024' }), '2567'],
  ['day-is-ce', settings({ วันที่หนังสือ: '8 เมษายน ค.ศ. 2024' }), '8 เมษายน 2567'],
  ['day-is-ce', settings({ วันที่หนังสือ: '๑๘/๔/๒๐๒๔' }), '18 เมษายน 2567'],
  ['day-is-ce', settings({ วันที่หนังสือ: '8/4/2024' }), undefined],
  ['day-year-buddhist', settings({ วันที่หนังสือ: { day: '2567-04-08' } }), '8 เมษายน 2567'],
])('%s, case %#: what is offered mends it and breaks nothing', (code, source, fix) => {
  const found = findingsOf(source);
  const finding = found.find((each) => each.code === code);
  expect(finding).toBeDefined();
  expect(finding?.fix).toBe(fix);
  if (!finding || fix === undefined) return;
  const after = findingsOf(withFix(source, finding));
  expect(after.map(inOneLine)).not.toContain(inOneLine(finding));
  const errors = (findings: readonly Finding[]) =>
    findings.filter((each) => CATALOGUE[each.code].severity === 'error').map(inOneLine);
  expect(errors(found)).toEqual(expect.arrayContaining(errors(after)));
});

it.each([
  ['เสร็จเรียบร้อย', 'done'],
  ['ทำแล้ว', 'done'],
  ['กำลังทำ', 'in-progress'],
  ['อยู่ในระหว่างดำเนินการ', 'in-progress'],
  ['ยังไม่เริ่มดำเนินการ', 'not-reported'],
])('reads the status “%s” outright as %s', (text, expected) => {
  expect(examine(status(text)).book.records.results[0]?.status).toBe(expected);
});

/** The workbook with a finding's value put into its cell, as typed. */
function withFix(source: Workbook, { place, fix = '' }: Finding): Workbook {
  const put = <T>(cells: Grid['values'] | Grid['display'], value: T) =>
    cells.map((row, r) =>
      row.map((cell, c) => (r === place.row - 1 && c === place.column - 1 ? value : cell)),
    );
  const grids = source.grids.map((grid) =>
    grid.name === place.sheet
      ? {
          ...grid,
          values: put(grid.values, fix) as Cell[][],
          display: put(grid.display, cellText(fix)) as string[][],
        }
      : grid,
  );
  return { ...source, grids };
}
