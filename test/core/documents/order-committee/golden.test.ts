import { orderCommittee } from '../../../../src/core/documents/order-committee/order-committee';
import { expectGolden } from '../golden-file';
import { KOKKATUM } from '../kokkatum';
import { filledPaper } from '../shipped';

test('the filled paper is as it was', async () => {
  expectGolden('order-committee', await filledPaper(orderCommittee, KOKKATUM), [
    'word/document.xml',
  ]);
});
