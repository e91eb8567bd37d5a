import type { BookItem } from '../../../../src/core/documents/plan-book/book';
import { bookOf } from '../../../../src/core/documents/plan-book/book';
import { FACES } from '../../../../src/core/documents/plan-book/faces';
import { itemPages } from '../../../../src/core/documents/plan-book/item-pages';
import { matrixPages } from '../../../../src/core/documents/plan-book/matrix-pages';
import { detail, item, withRecords } from './kokkatum';

const FACE = FACES.official;
const asTyped = (text: string): string => text;

function lines(count: number): string {
  return Array(count).fill('ก').join('\n');
}

/** An item of 29 lines and 8 spaces above its ninth heading: 572.9 of the page's 728.5 points. */
function bookItem(output: number, outcome: number, objectives = 14): BookItem {
  const blank = { rationale: '', target: '', method: '', period: '', budget: '', responsible: '' };
  const texts = { objectives: lines(objectives), output: lines(output), outcome: lines(outcome) };
  const name = 'โครงการอบรม';
  return { item: item('1.1', name, [0]), detail: { ...detail('1.1', name), ...blank, ...texts } };
}

// 155.6 points are left, which is doubtful by 21.7; the ninth heading is 6 + 18.1 a line high.
test.each([
  [4, '132.7 high: it fits', true, false, 1],
  [5, '150.8 high: it might fit', true, true, 2],
  [6, '168.9 high: it might fit', true, true, 2],
  [7, '187.0 high: it goes on by itself', true, false, 2],
  [9, 'twelve lines in all', true, false, 2],
  [10, 'thirteen lines in all', false, false, 2],
])('%i lines of results, %s', (count, _, isWhole, onNewPage, pages) => {
  expect(itemPages(bookItem(count - 1, 1), [], FACE.body, asTyped)).toEqual({
    pages,
    ninth: { isWhole, onNewPage },
  });
});

test('a ninth heading goes on by itself where what stands above may reach the next page', () => {
  // 9 + 29 lines and 48 points: 735.8, and 717.7 with a line less; 728.5 are there.
  for (const objectives of [22, 23]) {
    expect(itemPages(bookItem(2, 2, objectives), [], FACE.body, asTyped)).toEqual({
      pages: 2,
      ninth: { isWhole: true, onNewPage: false },
    });
  }
});

test('a long ninth heading begins a page where it would end about where a page does', () => {
  // 572.9 + 6 + 8 lines are page one, 40 lines page two: 3 + 45 lines end with it.
  const doubtful = itemPages(bookItem(44, 1), [], FACE.body, asTyped);
  expect(doubtful.ninth).toEqual({ isWhole: false, onNewPage: true });
  expect(doubtful.pages).toBe(3);
  expect(itemPages(bookItem(34, 1), [], FACE.body, asTyped)).toEqual({
    pages: 2,
    ninth: { isWhole: false, onNewPage: false },
  });
});

test('an item without a detail has one page', () => {
  const { pages } = itemPages(
    { item: item('1.1', 'โครงการ', [0]), detail: null },
    [],
    FACE.body,
    asTyped,
  );
  expect(pages).toBe(1);
});

/** A plan of so many items in dimensions 1 and 4, each of one line. */
function rowsByPage(first: number, last: number) {
  const plan = [
    ...Array.from({ length: first }, (_, index) => item(`1.${index + 1}`, 'โครงการ', [0])),
    ...Array.from({ length: last }, (_, index) => item(`4.${index + 1}`, 'มาตรการ', [0])),
  ];
  return matrixPages(bookOf(withRecords({ plan })), FACE, asTyped);
}

// A row is 20.2 high. Below the header 418.9 points are certain, 351.8 below the titles of the part.
test.each([
  [17, 19, [[17], [19]]],
  [
    18,
    20,
    [
      [17, 1],
      [19, 1],
    ],
  ],
  [
    40,
    60,
    [
      [17, 20, 3],
      [20, 20, 19, 1],
    ],
  ],
])('%i and %i rows stand on pages so that the total is not alone', (first, last, expected) => {
  expect(rowsByPage(first, last)).toEqual([expected]);
});
