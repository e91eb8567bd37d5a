import type { DocumentData } from '../../../../src/core/documents/kind';
import { changes } from '../../../../src/core/documents/memo-results/changes';
import { memoResults } from '../../../../src/core/documents/memo-results/memo-results';
import {
  compareRounds,
  type RoundComparison,
  type RoundState,
} from '../../../../src/core/history/compare-rounds';
import { currentRound } from '../../../../src/core/pipeline/closed-rounds';
import { examine } from '../../../../src/core/pipeline/examine';
import type { Workbook } from '../../../../src/core/sheet/grid';
import { tharaeWorkbook } from '../../../support/samples';
import { filledMemo } from '../shipped';
import { dataWith, THARAE } from '../tharae';

const HEADING = 'การเปลี่ยนแปลงจากรอบก่อน';
const closed = {
  tab: 'ปิดรอบ 2564-6 (1)',
  by: 'นิติกร',
  when: '8 เมษายน 2564 เวลา 09:30 น.',
  isWhole: true,
};

function stateOf(workbook: Workbook, isClosed: boolean): RoundState {
  const { book, tables } = examine(workbook);
  if (!tables) throw new Error('the sample says no round');
  return { ...currentRound(book.records, tables), closed: isClosed ? closed : null };
}

/** The printed report of round 6, and the same after 1.1 was taken out of the plan. */
const PRINTED = tharaeWorkbook();
const WITHOUT = {
  ...PRINTED,
  grids: PRINTED.grids.map((grid) => ({
    ...grid,
    values: grid.values.filter((row) => row[0] !== '1.1' && row[2] !== '1.1'),
  })),
};

const since = (earlier: RoundComparison | null): DocumentData => ({ ...THARAE, earlier });

it('tells in figures of the paper what came of each dimension', () => {
  const earlier = compareRounds(stateOf(PRINTED, true), stateOf(WITHOUT, false));
  // 65 items in the plan, 45 of them done; 1.1 is one of the nine done in dimension 1, and costs nothing.
  expect(changes(since(earlier))).toEqual([
    'เมื่อเทียบกับข้อมูลปีงบประมาณ พ.ศ. 2564 รอบ 6 เดือน ซึ่งปิดไว้เมื่อวันที่ 8 เมษายน 2564 ' +
      'มีรายการตัดออก 1 รายการ ดำเนินการแล้วเสร็จจาก 45 รายการ เป็น 44 รายการ',
    'ด้านงบประมาณ งบประมาณตามแผนคงเดิม 160,000.00 บาท ' +
      'ตามข้อบัญญัติ/เทศบัญญัติคงเดิม 15,000.00 บาท เบิกจ่ายคงเดิม 15,000.00 บาท',
    'การเปลี่ยนแปลงจำแนกรายมิติ ดังนี้',
    'มิติที่ 1 ตัดออก 1 รายการ แล้วเสร็จจาก 9 รายการ เป็น 8 รายการ',
    'มิติที่ 2 ไม่เปลี่ยนแปลง',
    'มิติที่ 3 ไม่เปลี่ยนแปลง',
    'มิติที่ 4 ไม่เปลี่ยนแปลง',
  ]);
});

it('says in one paragraph that nothing changed', () => {
  const earlier = compareRounds(stateOf(PRINTED, true), stateOf(PRINTED, false));
  expect(changes(since(earlier))).toEqual([
    expect.stringMatching(/ไม่มีรายการ สถานะ หรืองบประมาณที่เปลี่ยนแปลง$/),
  ]);
});

it('stands in the memo under its heading, between the facts and the proposal', async () => {
  const earlier = compareRounds(stateOf(PRINTED, true), stateOf(WITHOUT, false));
  const text = (await filledMemo(since(earlier))).text.replace(/\u00a0/g, ' ');
  const places = ['ข้อเท็จจริง', HEADING, 'มิติที่ ๑ ตัดออก ๑ รายการ', 'ข้อพิจารณา'].map((part) =>
    text.indexOf(part),
  );
  expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
});

it('is left out with its heading, and is no blank, where no round was closed', async () => {
  expect(changes(THARAE)).toEqual([]);
  const { text, blanks } = await filledMemo(THARAE);
  expect(text).not.toContain('การเปลี่ยนแปลง');
  expect(blanks.join()).not.toContain(HEADING);
});

it('is what the office wrote, whether a round was closed or not', async () => {
  const own = {
    row: 2,
    document: memoResults.title,
    part: HEADING,
    text: 'คณะกรรมการเห็นชอบให้คงแผนเดิม',
    draft: '',
  };
  const { text } = await filledMemo(dataWith({ texts: [own] }));
  expect(text).toContain(`${HEADING}`);
  expect(text).toContain('คณะกรรมการเห็นชอบให้คงแผนเดิม');
});
