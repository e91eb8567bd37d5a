import { reportResults } from '../../../../src/core/documents/report-results/report-results';
import { expectGolden } from '../golden-file';
import { filledPaper } from '../shipped';
import { NINE } from './fixture';

test('the filled report is as it was', async () => {
  const parts = ['word/document.xml', 'word/styles.xml', 'word/header1.xml'];
  expectGolden('report-results', await filledPaper(reportResults, NINE), parts);
});
