import { expectGolden } from '../golden-file';
import { filledMemo } from '../shipped';
import { THARAE } from '../tharae';

const PARTS = [
  'word/document.xml',
  'word/styles.xml',
  'word/header1.xml',
  'word/header3.xml',
  'word/footer1.xml',
];

test('the filled memo is as it was', async () => {
  expectGolden('memo-results', await filledMemo(THARAE), PARTS);
});
