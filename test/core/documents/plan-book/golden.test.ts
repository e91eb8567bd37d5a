import { expectGolden } from '../golden-file';
import { filledBook, SMALL } from './kokkatum';

test('the filled book is as it was', async () => {
  expectGolden('plan-book', await filledBook(SMALL), ['word/document.xml']);
});
