import { memoIta } from '../../../../src/core/documents/memo-ita/memo-ita';
import { expectGolden } from '../golden-file';
import { PROKFA } from '../prokfa';
import { filledPaper } from '../shipped';

test('the filled memo is as it was', async () => {
  expectGolden('memo-ita', await filledPaper(memoIta, PROKFA), ['word/document.xml']);
});
