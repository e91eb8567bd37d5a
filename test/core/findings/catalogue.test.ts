import { CATALOGUE, type FindingCode } from '../../../src/core/findings/catalogue';
import { sentenceOf } from '../../../src/core/findings/sentence';
import { findingsOf, inOneLine, linesOf } from '../../support/findings';
import { smallWorkbook } from '../../support/grids';
import { SMALLEST } from './smallest/smallest';

const CODES = Object.keys(CATALOGUE) as FindingCode[];
const THAI = /[ก-๙]/;

it('finds nothing in the workbook the smallest inputs start from', () => {
  expect(linesOf(smallWorkbook())).toEqual([]);
});

describe.each(CODES)('%s', (code) => {
  const { raises, at, nearMiss, run = findingsOf } = SMALLEST[code];
  const found = run(raises).filter((finding) => finding.code === code);

  it('is raised by its smallest input, at its place and once', () => {
    expect(found.map(inOneLine)).toEqual([`${code} ${at}`]);
  });

  it('is not raised by the near miss', () => {
    expect(run(nearMiss).map((finding) => finding.code)).not.toContain(code);
  });

  it('says what is wrong and what to do, in Thai, with its own severity', () => {
    for (const finding of found) {
      const { severity, message, remedy } = sentenceOf(finding);
      expect(severity).toBe(CATALOGUE[code].severity);
      for (const sentence of [message, remedy]) {
        expect(sentence).toMatch(THAI);
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
      }
    }
  });
});
