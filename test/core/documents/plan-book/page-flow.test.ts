import { flow } from '../../../../src/core/documents/plan-book/page-flow';
import { lineCount } from '../../../../src/core/documents/plan-book/text-width';

test('blocks follow each other, and go on over as many pages as they need', () => {
  expect(
    flow([{ height: 60 }, { height: 30 }, { height: 250, least: 10 }, { height: 5 }], 100),
  ).toEqual({
    starts: [1, 1, 1, 4],
    pages: 4,
  });
});

test('a block goes to the next page where it asks to, or where it does not fit', () => {
  const blocks = [{ height: 10, onNewPage: true }, { height: 10, onNewPage: true }, { height: 95 }];
  expect(flow(blocks, 100)).toEqual({ starts: [1, 2, 3], pages: 3 });
});

test('marks above and below letters take no width; a line break starts a line', () => {
  expect(lineCount('ที่นี่'.repeat(30), 200, 16)).toBe(lineCount('ทน'.repeat(30), 200, 16));
  expect(lineCount('ก\nข\nค', 200, 16)).toBe(3);
  expect(lineCount('', 200, 16)).toBe(1);
});
