import type { DocumentData } from '../../../../src/core/documents/kind';
import { memoApproval } from '../../../../src/core/documents/memo-approval/memo-approval';
import { KOKKATUM, kokkatumWith } from '../kokkatum';
import { plain } from '../paper-form';
import { filledPaper } from '../shipped';

const textOf = async (data: DocumentData) => plain((await filledPaper(memoApproval, data)).text);

test('the facts are those of the paper, in Thai digits', async () => {
  const text = await textOf(KOKKATUM);
  for (const fact of [
    'มห ๗๑๒๐๑/',
    '๑๕ สิงหาคม ๒๕๖๕',
    'ขออนุมัติจัดทำแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ – ๒๕๗๐)',
    'ประเด็นที่ ๒๑ การต่อต้านการทุจริตและประพฤติมิชอบ',
    'ที่ มท ๐๘๐๔.๖/ว ๑๓๙๓',
    'แต่งตั้งคณะกรรมการ',
    'รักษาการแทนปลัดเทศบาลตำบลกกตูม',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toMatch(/[0-9]/);
});

test('the department’s letter is named for the plan it is about, and for no other', async () => {
  const later = await textOf(kokkatumWith({ settings: { planStart: 2571, planEnd: 2575 } }));
  expect(later).not.toContain('มท ๐๘๐๔.๖');
  expect(later).toContain('ว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. ๒๕๖๑');
});

test('a plan without years, an office without a division: nothing is left half said', async () => {
  const text = await textOf(kokkatumWith({ settings: { planStart: null, division: '' } }));
  expect(text).toContain('ขออนุมัติจัดทำแผนปฏิบัติการป้องกันการทุจริต\n');
  expect(text).not.toMatch(/พ\.ศ\. {2}|โดยมีรับ|\(\)/);
});

test('the office’s own words take the place of a draft', async () => {
  const own = { row: 2, document: 'บันทึกขออนุมัติจัดทำแผน', part: 'ข้อกฎหมาย', draft: '' };
  const text = await textOf(kokkatumWith({ texts: [{ ...own, text: 'ระเบียบ ก\nระเบียบ ข' }] }));
  expect(text).toContain('\nระเบียบ ก\nระเบียบ ข\n');
  expect(text).not.toContain('มท ๐๘๐๔.๖');
});

test('nothing is blank when everything is filled in', async () => {
  expect((await filledPaper(memoApproval, KOKKATUM)).blanks).toEqual([]);
});
