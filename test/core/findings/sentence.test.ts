import * as fc from 'fast-check';
import { wholeTab } from '../../../src/core/findings/finding';
import { sentenceOf } from '../../../src/core/findings/sentence';

function listed(codes: string): string {
  const { message } = sentenceOf({
    code: 'results-unreported',
    place: wholeTab('ผลดำเนินงาน'),
    params: { count: 40, all: 65, year: 2567, round: 6, codes },
  });
  return /\((.*)\)$/.exec(message)?.[1] ?? '';
}

it('a list of codes that fits stands whole', () => {
  expect(listed('1.1, 1.2, 2.10')).toBe('1.1, 1.2, 2.10');
});

it('a long list of codes ends after a whole one', () => {
  const code = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 199 }));
  fc.assert(
    fc.property(fc.array(code, { minLength: 30, maxLength: 90 }), (pairs) => {
      const codes = pairs.map((pair) => pair.join('.'));
      const shown = listed(codes.join(', ')).split(', ');
      expect(shown.at(-1)).toBe('…');
      expect(shown.slice(0, -1)).toEqual(codes.slice(0, shown.length - 1));
      expect(shown.length).toBeGreaterThan(10);
    }),
  );
});

it('one code longer than a sentence bears is cut all the same', () => {
  expect(listed('ก'.repeat(500))).toBe(`${'ก'.repeat(80)}…`);
});
