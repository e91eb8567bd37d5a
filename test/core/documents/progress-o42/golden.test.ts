import { progressO42 } from '../../../../src/core/documents/progress-o42/progress-o42';
import { expectGolden } from '../golden-file';
import { BANCHANG } from '../measures';
import { filledPaper } from '../shipped';

test('the filled paper is as it was', async () => {
  const made = await filledPaper(progressO42, BANCHANG);
  expectGolden('progress-o42', made, ['word/document.xml', 'word/styles.xml']);
});
