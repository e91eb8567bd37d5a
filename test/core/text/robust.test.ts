import * as fc from 'fast-check';
import { cellText, errorValue, isBlank } from '../../../src/core/text/cell';
import { isBuddhistDateCell, readDay } from '../../../src/core/text/day';
import { hasMixedDigits, toArabicDigits, toThaiDigits } from '../../../src/core/text/digits';
import { readMoney } from '../../../src/core/text/money';
import { nearest } from '../../../src/core/text/nearest';
import { matchKey, normalise, squish } from '../../../src/core/text/thai';
import { readWhole } from '../../../src/core/text/whole';
import { findBuddhistYear, readBuddhistYear } from '../../../src/core/text/year';
import { sampled } from '../../support/sampled';
import { hardText, LONG_TEXTS } from './hard-text';

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  normalise,
  squish,
  matchKey,
  toArabicDigits,
  toThaiDigits,
  hasMixedDigits,
  cellText,
  errorValue,
  isBlank,
  readMoney,
  readWhole: (text) => readWhole(text, { min: 0, max: 10 }),
  readBuddhistYear,
  findBuddhistYear,
  readDay,
  isBuddhistDateCell,
  'a date cell of any text': (text) => readDay({ day: text }),
  nearest: (text) => nearest(text, ['มิติ', 'งบประมาณ', text]),
};

describe.each(Object.entries(FUNCTIONS))('%s', (_, run) => {
  it('throws on no text', () => {
    fc.assert(fc.property(hardText, (text) => void run(text)));
  });

  it('needs no long time for 50,000 characters', () => {
    for (const [piece, text] of sampled(LONG_TEXTS)) {
      const start = performance.now();
      for (const tail of ['', 'x', '!']) run(text + tail);
      const slow = performance.now() - start > 30_000;
      expect({ piece, slow }).toEqual({ piece, slow: false });
    }
  });
});

it('normalises 300,000 plain cells in well under the time a run may take', () => {
  const cell = 'โครงการเสริมสร้างคุณธรรม จริยธรรม ของผู้บริหารและพนักงานเทศบาล (๒๐,๐๐๐ บาท)';
  const start = performance.now();
  for (let count = 0; count < 300000; count++) normalise(cell);
  expect(performance.now() - start).toBeLessThan(30_000);
});
