import { findingsOf } from '../../support/findings';
import { signersGrid, smallWorkbook } from '../../support/grids';

/** What is said of signers, each by name and position. */
function said(...rows: [name: string, position: string][]) {
  const source = smallWorkbook(
    signersGrid(...rows.map(([name, position], n) => ['', n + 1, '', name, position])),
  );
  return findingsOf(source)
    .filter(({ code }) => code.startsWith('signer'))
    .map(({ code, place, params }) => [code, place.row, params.other]);
}

const [ONE, TYPO, OTHER] = ['นายหนึ่ง สองสามสี่', 'นายหนึ่ง สองสามสื่', 'นางห้า หกเจ็ดแปด'];

it.each<[string, [string, string][]]>([
  [
    'one name in every paper',
    [
      [ONE, 'ปลัดเทศบาล'],
      [` ${ONE} `, 'ปลัดเทศบาล'],
    ],
  ],
  [
    'no names',
    [
      ['', 'ปลัดเทศบาล'],
      [ONE, 'ปลัดเทศบาล'],
      ['', 'นิติกร'],
    ],
  ],
  [
    'a title left out',
    [
      [ONE, 'ปลัดเทศบาล'],
      ['หนึ่ง สองสามสี่', 'ปลัดเทศบาล'],
    ],
  ],
  [
    'two of one rank',
    [
      [ONE, 'นิติกรชำนาญการ'],
      [OTHER, 'นิติกรชำนาญการ'],
    ],
  ],
  [
    'two deputies',
    [
      [ONE, 'รองปลัดเทศบาล'],
      [OTHER, 'รองปลัดเทศบาล'],
    ],
  ],
  [
    'heads of two divisions',
    [
      [ONE, 'ผู้อำนวยการกองคลัง'],
      [OTHER, 'ผู้อำนวยการกองช่าง'],
    ],
  ],
  [
    'one acting for another',
    [
      [ONE, 'ปลัดเทศบาล'],
      [OTHER, 'รองปลัดเทศบาล\nรักษาราชการแทน\nปลัดเทศบาล'],
      [OTHER, 'รองปลัดเทศบาล'],
    ],
  ],
  [
    'acting in one line',
    [
      [ONE, 'ปลัดเทศบาล'],
      [OTHER, 'ปลัดเทศบาล รักษาการแทน'],
    ],
  ],
  [
    'a post with and without its office',
    [
      [ONE, 'ปลัดเทศบาล'],
      [ONE, 'ปลัดเทศบาลตำบลทดสอบ'],
    ],
  ],
  [
    'a seat on a committee',
    [
      [ONE, 'ปลัดเทศบาล'],
      [ONE, 'ประธานกรรมการ'],
    ],
  ],
])('has nothing to say of %s', (_, rows) => {
  expect(said(...rows)).toEqual([]);
});

it.each<[string, [string, string][], unknown[]]>([
  [
    'two names for one post, where most agree on one',
    [
      [OTHER, 'ปลัดเทศบาลตำบลทดสอบ'],
      [ONE, 'ปลัดเทศบาล'],
      [ONE, 'ปลัดเทศบาล'],
    ],
    [['signer-name-differs', 2, ONE]],
  ],
  [
    'one name spelt in two ways',
    [
      [ONE, 'นิติกร'],
      [ONE, 'นิติกร'],
      [TYPO, 'นิติกร'],
    ],
    [['signer-name-differs', 4, ONE]],
  ],
  [
    'one person in two positions',
    [
      [ONE, 'หัวหน้าสำนักปลัด'],
      [ONE, 'ผู้อำนวยการกองคลัง'],
      [ONE, 'หัวหน้าสำนักปลัด'],
    ],
    [['signer-position-differs', 3, 'หัวหน้าสำนักปลัด']],
  ],
])('questions %s', (_, rows, expected) => {
  expect(said(...rows)).toEqual(expected);
});
