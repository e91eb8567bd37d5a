import fc from 'fast-check';
import { endDirections } from '../../../src/core/text/directions';

test.each([
  ['ก', 'ก'],
  ['\u202eก', '\u202eก\u202c'],
  ['\u202eก\u202c', '\u202eก\u202c'],
  ['\u2067ก', '\u2067ก\u2069'],
  ['\u2067\u202aก', '\u2067\u202aก\u202c\u2069'],
  // The end of an isolate ends what was begun within it.
  ['\u2067\u202aก\u2069', '\u2067\u202aก\u2069'],
  // What ends nothing stays, and is not counted.
  ['\u202cก\u2069\u202e', '\u202cก\u2069\u202e\u202c'],
])('%j is ended as %j', (text, ended) => {
  expect(endDirections(text)).toBe(ended);
});

test('what is ended has nothing more to end', () => {
  const marks = fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069กa');
  fc.assert(
    fc.property(fc.string({ unit: marks }), (text) => {
      expect(endDirections(endDirections(text))).toBe(endDirections(text));
    }),
  );
});
