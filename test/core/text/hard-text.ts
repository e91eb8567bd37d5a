import * as fc from 'fast-check';

/** Text of the pieces that real cells are made of, so that properties meet the rules' edges. */
const PIECES = [
  ...'กขตนมศ0๐1๒.,-/()฿○O –\n\t%',
  ...'\u0e31\u0e34\u0e38\u0e3a\u0e47\u0e48\u0e49\u0e4c\u0e4d\u0e4e\u0e32\u0e33\u0e40\u0e41',
  ...'\u200b\ufeff\u00ad\u00a0\r\u0000\u0085\u2028\u0334\u0327\u0301e\uf70a\uf701',
  'บาท',
  'พ.ศ.',
  'มี.ค.',
  '2564',
  '\ud800',
  '\udc00',
];

/** So many numbers from 0xd800 on are halves of characters. */
const SURROGATES = 0x800;

/** What every object has a member of, whatever it was made for. */
const MEMBERS = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'length'];

/** Text of any characters. The library's own unit `binary` lists all 1,112,064 of them in each file of tests. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const character = fc
    .integer({ min: 0, max: 0x10ffff - SURROGATES })
    .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + SURROGATES));
  const piece = fc.oneof(
    { weight: 19, arbitrary: character },
    { weight: 1, arbitrary: fc.constantFrom(...MEMBERS) },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

export const hardText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 30 }),
  anyText(30),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(
    (codes) => String.fromCharCode(...codes), // unpaired surrogates too
  ),
);

/** Long texts that make a careless regular expression take minutes. */
export const LONG_TEXTS: readonly (readonly [name: string, text: string])[] = [
  'ก',
  ' ',
  '0',
  '๐,',
  '1,',
  '1.',
  '-',
  '- ',
  '○ ',
  '(',
  'ํ',
  'ํ่',
  'ำ่',
  'ำ',
  'เ',
  '\u200b',
  '\r',
  'พ.ศ.',
  'วันที่ ',
  '31/',
  'A\u0301\u0327',
  '\u0301',
  '\u0e48\u0334',
  '\u0e48\u0e38',
  '\ud800',
].map((piece) => [JSON.stringify(piece), piece.repeat(Math.ceil(50000 / piece.length))]);
