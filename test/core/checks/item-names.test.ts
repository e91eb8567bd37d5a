import { aroundDifference } from '../../../src/core/checks/item-name';
import type { Cell } from '../../../src/core/text/cell';
import { findingsOf } from '../../support/findings';
import {
  detailsGrid,
  grid,
  planGrid,
  planRow,
  RESULTS_HEADER,
  resultRow,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const PLAN = planGrid(
  planRow('1.1', { [NAME]: 'มาตรการส่งเสริมการปฏิบัติงานตามประมวลจริยธรรมของเทศบาล' }),
  planRow('1.2', { [NAME]: 'โครงการจัดเวทีประชาคม' }),
  planRow('1.3', { [NAME]: 'โครงการอบรมให้ความรู้ หมู่ที่ 3' }),
  planRow('1.4', { [NAME]: 'โครงการอบรมให้ความรู้ หมู่ที่ 4' }),
);

/** A plan whose one item names the office so, and its detail so. */
const officeNamed = (planned: string, detailed: string) =>
  codesOf(
    smallWorkbook(
      settingsGrid({ ชื่อหน่วยงาน: 'เทศบาลตำบลกกตูม', หน่วยงานที่เกี่ยวข้อง: 'เทศบาลตำบลเขาพระงาม' }),
      planGrid(planRow('1.1', { [NAME]: `มาตรการของ${planned} ประจำปี` })),
      detailsGrid(['1.1', `มาตรการของ${detailed} ประจำปี`]),
    ),
  );

it.each<[string, string, string[]]>([
  ['เทศบาลตำบลลอกกตุม', 'เทศบาลตำบลลากตูม', []],
  ['เทศบาลตำบลกกตูม', 'เทศบาลตำบลกกตุม', []],
  ['เทศบาลตำบลลูกคูณ', 'เทศบาลตำบลกกตูม', []],
  ['เทศบาลตำบลกกตูม', 'องค์การบริหารส่วนตำบลเขาพระงาม', ['detail-name-differs']],
  ['เทศบาลตำบลกกตูม', 'เทศบาลตำบลเขาพระงาม', ['detail-name-differs']],
])('takes %s in the plan and %s in the detail for one name or two', (planned, detailed, codes) => {
  expect(officeNamed(planned, detailed)).toEqual(codes);
});

const codesOf = (source: ReturnType<typeof smallWorkbook>) =>
  findingsOf(source)
    .map(({ code, params }) => [code, params.other ?? ''].join(' ').trim())
    .filter((line) => /^(?:result-name|detail-name)/.test(line));

const inResults = (code: string, name: Cell) =>
  codesOf(
    smallWorkbook(
      PLAN,
      grid('ผลดำเนินงาน', [
        [...RESULTS_HEADER, 'ชื่อรายการ'],
        [...resultRow(code), name],
      ]),
    ),
  );

it.each<[string, Cell, string[]]>([
  ['1.1', 'มาตรการ “ส่งเสริมการปฏิบัติงานตามประมวลจริยธรรมของเทศบาล”', []],
  ['1.1', 'ส่งเสริมการปฏิบัติงานตามประมวลจริยธรรม', []],
  ['1.1', 'ส่งเสริมปฏิบัติงานตามประมวลจริยธรม', []],
  ['1.1', '', []],
  ['1.1', '#REF!', []],
  ['9.9', 'โครงการจัดเวทีประชาคม', []],
  ['1.1', 'จัดเวทีประชาคม', ['result-name-of-other 1.2']],
  ['1.3', 'โครงการอบรมให้ความรู้ หมู่ที่ ๔', ['result-name-of-other 1.4']],
  ['1.2', 'โครงการก่อสร้างถนนคอนกรีต', ['result-name-differs']],
])('with the code %s beside “%s”', (code, name, expected) => {
  expect(inResults(code, name)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['1.2', 'จัดเวทีประชาคม', []],
  ['1.2', '๑.๒ กิจกรรม "จัด เวทีประชาคม"', []],
  ['1.2', '', []],
  ['1.2', 'โครงการจัดเวทีประชาคมหมู่บ้าน', ['detail-name-differs']],
  ['1.3', 'โครงการอบรมให้ความรู้ หมู่ที่ 4', ['detail-name-differs']],
])('with a detail of %s named “%s”', (code, name, expected) => {
  expect(codesOf(smallWorkbook(PLAN, detailsGrid([code, name])))).toEqual(expected);
});

it('asks about no name of a code that stands twice in the plan', () => {
  const twice = planGrid(
    planRow('1.1', { [NAME]: 'โครงการหนึ่ง' }),
    planRow('1.1', { [NAME]: 'กิจกรรมสอง' }),
  );
  expect(codesOf(smallWorkbook(twice, detailsGrid(['1.1', 'อย่างอื่น'])))).toEqual([]);
});

it('shows two long names from where they differ', () => {
  const start = 'ก'.repeat(100);
  const [one, other] = aroundDifference(`${start}ข`, `${start}ค`);
  expect([one, other]).toEqual([`…${'ก'.repeat(25)}ข`, `…${'ก'.repeat(25)}ค`]);
  expect(aroundDifference('กข', 'กค')).toEqual(['กข', 'กค']);
});
