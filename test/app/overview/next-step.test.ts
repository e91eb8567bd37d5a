import { Overview } from '../../../src/app/contract/overview';
import { lookAtWorkbook } from '../../../src/app/examine-workbook';
import { overviewOf } from '../../../src/app/overview/overview';
import { REGISTER_TAB } from '../../../src/app/register-document';
import { examine } from '../../../src/core/pipeline/examine';
import { summaryLine } from '../../../src/core/pipeline/print-findings-tab';
import type { Grid } from '../../../src/core/sheet/grid';
import {
  grid,
  itaGrid,
  itaRows,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  workbook,
} from '../../support/grids';
import { readOnlyHost } from '../../support/memory-host';

const TIME = '8 เมษายน 2567 เวลา 09:30 น.';
const SUBJECT = 'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๖ เดือน';
const REPORT_SUBJECT =
  'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๖ เดือน';

const PLAN = planGrid(planRow('1.1'), planRow('1.2'));
const DONE = resultsGrid(resultRow('1.1'), resultRow('1.2'));
const HALF = resultsGrid(resultRow('1.1'), resultRow('1.2', { สถานะ: '' }));
const WRONG = planGrid(planRow('1.1'), planRow('1.2', { 'งบประมาณ 2567': 'สองหมื่น' }));
const FULL = [settingsGrid(), PLAN, DONE];
/** Two tabs that could be the list of what was set aside: an error, and in no tab of a paper. */
const DOUBLED = ['ข้อที่คงไว้', 'ข้อที่คงไว้ '].map((name) => grid(name, [['']]));
const COMPUTED = grid('สรุปมิติ', [['เทศบาล'], [`โปร่งใสปรับปรุงเมื่อ ${TIME}`]]);
const OUTDATED = grid('สรุปมิติ', [['เทศบาล'], [`โปร่งใสปรับปรุงเมื่อ ${TIME} · ยังมี 4 จุดที่ต้องแก้`]]);

/** ผลตรวจสอบ as a check of these tabs leaves it. */
function checked(...grids: readonly Grid[]): Grid {
  const title = summaryLine(examine(workbook(...grids)).findings);
  return grid('ผลตรวจสอบ', [[title], [`โปร่งใสตรวจเมื่อ ${TIME}`]]);
}

function register(subject: string): Grid {
  return grid(REGISTER_TAB.name, [
    REGISTER_TAB.columns.map(({ header }) => header),
    [
      '7 เมษายน 2567 08:00 น.',
      'รายงานผลการดำเนินการ',
      REPORT_SUBJECT,
      'https://docs.google.com/0',
      '',
      'a',
      '',
    ],
    ['8 เมษายน 2567 10:00 น.', 'บันทึกรายงานผล', subject, 'https://docs.google.com/1', '', 'b', ''],
  ]);
}

/** No template is opened for it. */
function overview(grids: readonly Grid[]): Overview {
  const host = readOnlyHost(workbook(...grids));
  return Overview.parse(overviewOf(host, lookAtWorkbook(host)));
}

type Next = readonly [action: string, sheet?: string, cell?: string];
type Case = readonly [state: string, grids: readonly Grid[], standing: string, next: Next];

const CASES: readonly Case[] = [
  ['an empty workbook', [grid('แผ่น1', [['']])], 'ยังไม่มีแท็บที่ใช้กรอกข้อมูล', ['setup']],
  ['a plan and no settings', [PLAN], 'ยังไม่มีแท็บ “ตั้งค่า”', ['setup']],
  ['settings and results only', [settingsGrid(), DONE], 'ยังไม่มีแท็บ “แผน”', ['setup']],
  [
    'a plan whose header is gone',
    [settingsGrid(), grid('แผน', [['ก', 'ข']]), DONE],
    'แท็บ “แผน”:',
    ['goTo', 'แผน', ''],
  ],
  [
    'settings not filled in',
    [settingsGrid({ ชื่อหน่วยงาน: '', รอบรายงาน: '' }), PLAN],
    'แท็บ “ตั้งค่า” ยังไม่ได้กรอก “ชื่อหน่วยงาน” “รอบรายงาน”',
    ['goTo', 'ตั้งค่า', 'B2'],
  ],
  [
    'a year that cannot be read',
    [
      settingsGrid({ ปีงบประมาณ: 'ปีนี้' }),
      PLAN,
      DONE,
      checked(settingsGrid({ ปีงบประมาณ: 'ปีนี้' }), PLAN, DONE),
    ],
    'เหลือ 1 จุดที่ต้องแก้ก่อนทำบันทึก',
    ['goTo', 'ตั้งค่า', 'B3'],
  ],
  [
    'a plan without items',
    [settingsGrid(), planGrid()],
    'แท็บ “แผน” ยังไม่มีรายการ',
    ['goTo', 'แผน', 'A2'],
  ],
  [
    'scores and an empty plan',
    [settingsGrid(), planGrid(), itaGrid(...itaRows())],
    'กรอกข้อมูลแล้ว ยังไม่ได้ตรวจสอบ',
    ['check'],
  ],
  [
    'scores alone, checked',
    [settingsGrid(), itaGrid(...itaRows()), checked(settingsGrid(), itaGrid(...itaRows()))],
    'ข้อมูลพร้อมแล้ว ยังไม่ได้คำนวณตาราง',
    ['compute'],
  ],
  ['no tab of results', [settingsGrid(), PLAN], 'ยังไม่มีแท็บ “ผลดำเนินงาน”', ['setup']],
  [
    'no rows of the round',
    [settingsGrid(), PLAN, resultsGrid(resultRow('1.1', { รอบ: 12 }))],
    'ยังไม่มีแถวผลของปีงบประมาณ 2567 รอบ 6 เดือน',
    ['prepareRound'],
  ],
  [
    'rows prepared and none filled in',
    [
      settingsGrid(),
      PLAN,
      resultsGrid(resultRow('1.1', { สถานะ: '' }), resultRow('1.2', { สถานะ: '' })),
    ],
    'ยังไม่ได้กรอกผลของปีงบประมาณ 2567 รอบ 6 เดือน',
    ['goTo', 'ผลดำเนินงาน', 'D2'],
  ],
  [
    'half the results filled in',
    [settingsGrid(), PLAN, HALF],
    'ยังไม่ได้กรอกผล 1 จาก 2 รายการ',
    ['goTo', 'ผลดำเนินงาน', 'D3'],
  ],
  [
    'an item without a row',
    [settingsGrid(), PLAN, resultsGrid(resultRow('1.1'))],
    'ยังไม่ได้กรอกผล 1 จาก 2 รายการ',
    ['prepareRound'],
  ],
  [
    'results only of codes that the plan lacks',
    [settingsGrid(), PLAN, resultsGrid(resultRow('3.1'))],
    'ยังไม่ได้กรอกผลของปีงบประมาณ 2567 รอบ 6 เดือน',
    ['prepareRound'],
  ],
  ['all filled in, never checked', FULL, 'กรอกข้อมูลแล้ว ยังไม่ได้ตรวจสอบ', ['check']],
  ['errors never listed', [settingsGrid(), WRONG, DONE], 'เหลือ 1 จุดที่ต้องแก้ก่อนทำบันทึก', ['check']],
  [
    'an error made after the check',
    [settingsGrid(), WRONG, DONE, checked(...FULL)],
    'เหลือ 1 จุดที่ต้องแก้ก่อนทำบันทึก ข้อมูลเปลี่ยนไปหลังตรวจครั้งก่อน',
    ['check'],
  ],
  [
    'one error mended of the two listed',
    [settingsGrid(), WRONG, DONE, checked(settingsGrid({ ปีงบประมาณ: 'ปีนี้' }), WRONG, DONE)],
    'เหลือ 1 จุดที่ต้องแก้ก่อนทำบันทึก',
    ['goTo', 'แผน', 'G3'],
  ],
  [
    'an error listed',
    [settingsGrid(), WRONG, DONE, checked(settingsGrid(), WRONG, DONE)],
    'เหลือ 1 จุดที่ต้องแก้ก่อนทำบันทึก',
    ['goTo', 'แผน', 'G3'],
  ],
  [
    'checked with items left unreported on purpose',
    [settingsGrid(), PLAN, HALF, checked(settingsGrid(), PLAN, HALF)],
    'ข้อมูลพร้อมแล้ว ยังไม่ได้คำนวณตาราง',
    ['compute'],
  ],
  [
    'checked and not computed',
    [...FULL, checked(...FULL)],
    'ข้อมูลพร้อมแล้ว ยังไม่ได้คำนวณตาราง',
    ['compute'],
  ],
  [
    'tables of before the mending',
    [...FULL, checked(...FULL), OUTDATED],
    'แก้จุดที่พบแล้ว ตารางยังเป็นตัวเลขก่อนแก้',
    ['compute'],
  ],
  ['checked and computed', [...FULL, checked(...FULL), COMPUTED], 'พร้อมทำบันทึก', ['documents']],
  [
    'an error in a tab that no paper uses',
    [...FULL, ...DOUBLED, checked(...FULL, ...DOUBLED), OUTDATED],
    'พร้อมทำบันทึก (แท็บอื่นยังมี 1 จุดที่ต้องแก้)',
    ['documents'],
  ],
  [
    'a memo of another round made',
    [...FULL, checked(...FULL), COMPUTED, register('เรื่องอื่น')],
    'พร้อมทำบันทึก',
    ['documents'],
  ],
];

it.each(CASES)('%s', (_, grids, standing, [action, sheet = '', cell = '']) => {
  const found = overview(grids);
  expect(found.standing.startsWith(standing)).toBe(true);
  if (!standing.endsWith(':')) expect(found.standing).toBe(standing);
  expect(found.next).toMatchObject({ action, sheet, cell });
  expect(found.next.text).not.toBe('');
});

it('says that the memo of this round is made, and when', () => {
  const first = overview([...FULL, checked(...FULL), COMPUTED, register(SUBJECT)]);
  expect(first.standing).toBe('ทำบันทึกของรอบนี้แล้ว ฉบับล่าสุดเมื่อ 8 เมษายน 2567 10:00 น.');
  expect(first.next).toMatchObject({ action: 'documents', text: 'สร้างบันทึกอีกฉบับ' });
  expect(first.steps).toEqual({
    setUp: { state: 'done', when: '' },
    check: { state: 'done', when: TIME },
    compute: { state: 'done', when: TIME },
    documents: { state: 'done', when: '8 เมษายน 2567 10:00 น.' },
  });
  expect(first.made.map(({ url }) => url)).toEqual([
    'https://docs.google.com/1',
    'https://docs.google.com/0',
  ]);
});

it('takes tabs of the user’s own for no step', () => {
  const own = ['ผลตรวจสอบ', 'สรุปมิติ', REGISTER_TAB.name].map((name) => grid(name, [['ของฉัน']]));
  const { steps, made } = overview([...FULL, ...own]);
  expect([steps.check, steps.compute, steps.documents].map(({ state }) => state)).toEqual([
    'todo',
    'todo',
    'todo',
  ]);
  expect(made).toEqual([]);
});

describe('the kinds', () => {
  it('are ready with the shipped template', () => {
    const { kinds } = overview(FULL);
    const ready = { state: 'ready', withheld: [], reason: '' };
    expect(kinds[0]).toMatchObject({ kind: 'memo-results', ...ready });
    expect(kinds[0]?.template).toEqual({ kind: 'memo-results', source: 'shipped', url: '' });
  });

  it('are withheld with codes and reason', () => {
    const { kinds } = overview([settingsGrid(), WRONG, DONE]);
    expect(kinds[0]).toMatchObject({ state: 'withheld', withheld: ['money-not-a-number'] });
    expect(kinds[0]?.reason).toContain('แท็บ “แผน” G3');
  });

  it('have no data where a tab they need is missing', () => {
    const { kinds } = overview([settingsGrid(), PLAN]);
    expect(kinds[0]).toMatchObject({ state: 'no-data' });
    expect(kinds[0]?.reason).toContain('“ผลดำเนินงาน”');
  });

  it('have no data where a tab they need has no rows for them', () => {
    const { kinds } = overview([settingsGrid(), planGrid(), DONE, itaGrid()]);
    expect(kinds[0]).toMatchObject({ kind: 'memo-results', state: 'no-data' });
    const ita = kinds.find(({ kind }) => kind === 'memo-ita');
    expect(ita).toMatchObject({ state: 'no-data', withheld: ['tab-empty'] });
    expect(ita?.reason).toBe('แท็บ “ITA” ยังไม่มีคะแนน');
  });

  it('have no data where such a tab is as setup made it', () => {
    const measures = grid('มาตรการ', [['ตัวชี้วัด/มาตรการ', 'ผลการดำเนินงาน']]);
    const { kinds } = overview([...FULL, measures]);
    expect(kinds.find(({ kind }) => kind === 'report-measures')).toMatchObject({
      state: 'no-data',
      withheld: ['tab-empty'],
      reason: 'แท็บ “มาตรการ” ยังไม่มีข้อมูล',
    });
  });
});
