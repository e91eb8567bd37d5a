import { announcement } from '../../../../src/core/documents/announcement/announcement';
import { expectGolden } from '../golden-file';
import { KOKKATUM } from '../kokkatum';
import { filledPaper } from '../shipped';

test('the filled paper is as it was', async () => {
  expectGolden('announcement', await filledPaper(announcement, KOKKATUM), ['word/document.xml']);
});
