import { reportMeasures } from '../../../../src/core/documents/report-measures/report-measures';
import { expectGolden } from '../golden-file';
import { NONGHUARAET } from '../measures';
import { filledPaper } from '../shipped';

test('the filled report is as it was', async () => {
  const made = await filledPaper(reportMeasures, NONGHUARAET);
  expectGolden('report-measures', made, ['word/document.xml', 'word/styles.xml']);
});
