import { memoApproval } from '../../../../src/core/documents/memo-approval/memo-approval';
import { expectGolden } from '../golden-file';
import { KOKKATUM } from '../kokkatum';
import { filledPaper } from '../shipped';

test('the filled paper is as it was', async () => {
  expectGolden('memo-approval', await filledPaper(memoApproval, KOKKATUM), ['word/document.xml']);
});
