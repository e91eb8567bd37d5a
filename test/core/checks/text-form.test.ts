import * as fc from 'fast-check';
import { type CellName, findingsInCell } from '../../support/cell-findings';
import { sampled, sampledRuns } from '../../support/sampled';
import { hardText, LONG_TEXTS } from '../text/hard-text';

const CODES = ['text-misspelt-marks', 'text-invisible', 'digits-mixed'] as const;
const formOf = (name: CellName, text: string) => findingsInCell(name, text, ...CODES);

const UNSEEN = 'อักขระที่มองไม่เห็น';
const ENDS = 'ช่องว่างที่ต้นหรือท้ายข้อความ';
const DOUBLED = 'ช่องว่างติดกันเกินหนึ่งช่อง';

it.each<[CellName, string, string, string]>([
  ['unit', 'กอง\u200bคลัง', UNSEEN, 'กองคลัง'],
  ['unit', 'กอง\u00adคลัง\u200e', UNSEEN, 'กองคลัง'],
  ['unit', ' กองคลัง', ENDS, 'กองคลัง'],
  ['unit', 'กองคลัง\u00a0', ENDS, 'กองคลัง'],
  ['unit', 'กองคลัง  กองช่าง', DOUBLED, 'กองคลัง กองช่าง'],
  ['unit', ' กอง\u200bคลัง  กองช่าง', `${UNSEEN} และ${ENDS} และ${DOUBLED}`, 'กองคลัง กองช่าง'],
  ['note', 'จัดอบรม  แล้ว ', ENDS, 'จัดอบรม  แล้ว'],
  ['signer', 'นายกล้า  ตั้งใจ\ufeff', UNSEEN, 'นายกล้า  ตั้งใจ'],
  ['heading', 'ความเห็น  ปลัดเทศบาล', DOUBLED, 'ความเห็น ปลัดเทศบาล'],
  ['office', 'เทศบาลตำบล  ทดสอบ', DOUBLED, 'เทศบาลตำบล ทดสอบ'],
  ['number', 'สน 72501/5 ', ENDS, 'สน 72501/5'],
])('in %s finds %j: %s', (name, text, what, fix) => {
  const found = formOf(name, text).map(({ code, params, fix }) => [code, params.what, fix]);
  expect(found).toEqual([['text-invisible', what, fix]]);
});

it.each<[string, string, string]>([
  ['กองเเผน', 'กองเเผน', 'กองแผน'],
  ['งาน สํานักปลัด', 'สํานักปลัด', 'งาน สำนักปลัด'],
  ['กอง หน\u0e48\u0e49าท\u0e48\u0e35', 'ท\u0e48\u0e35', 'ท\u0e35\u0e48'],
  [' กอง\u200bเเผน ', 'กองเเผน', 'กองแผน'],
])('finds marks misspelt in %j, once', (text, word, fix) => {
  const [found, ...others] = formOf('unit', text);
  expect(others).toEqual([]);
  expect(found?.code).toBe('text-misspelt-marks');
  expect(found?.params.word).toContain(word);
  expect(found?.fix).toContain(fix);
});

it.each<[CellName, string]>([
  ['unit', 'กองคลัง\u00a0กองช่าง'],
  ['unit', 'สำนักปลัด\r\nกองคลัง'],
  ['unit', '✔\ufe0f กองคลัง'],
  ['note', '👨‍👩 ครอบครัว'],
  ['note', 'ประโยคแรก  ประโยคถัดไป\n   ๑) ย่อหน้า'],
  ['signer', 'นายกล้า  ตั้งใจ'],
  ['own', ' ข้อความของหน่วยงาน  เอง '],
  ['money', ' 20,000 '],
])('in %s leaves %j alone', (name, text) => {
  expect(formOf(name, text)).toEqual([]);
});

it('offers one value for all that is wrong with a cell, after which nothing is', () => {
  const names: readonly CellName[] = ['unit', 'note', 'heading', 'number', 'money'];
  fc.assert(
    fc.property(hardText, fc.constantFrom(...names), (text, name) => {
      const fixes = formOf(name, text).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
      expect(new Set(fixes).size).toBeLessThanOrEqual(1);
      const [fix] = fixes;
      if (fix === undefined) return;
      expect(formOf(name, String(fix)).filter((finding) => finding.fix !== undefined)).toEqual([]);
    }),
    { seed: 2567, numRuns: sampledRuns(500, 5) },
  );
});

it.each(sampled(LONG_TEXTS))('reads fifty thousand characters of %s in no time', (_, text) => {
  const start = performance.now();
  for (const name of ['unit', 'note', 'website', 'period', 'name'] as const) formOf(name, text);
  expect(performance.now() - start).toBeLessThan(20_000);
});
