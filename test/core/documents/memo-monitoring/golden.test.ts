import { memoMonitoring } from '../../../../src/core/documents/memo-monitoring/memo-monitoring';
import { expectGolden } from '../golden-file';
import { PROKFA } from '../prokfa';
import { filledPaper } from '../shipped';

test('the filled memo is as it was', async () => {
  expectGolden('memo-monitoring', await filledPaper(memoMonitoring, PROKFA), ['word/document.xml']);
});
