import {
  flowParagraphs,
  type Paragraph,
} from '../../../../src/core/documents/plan-book/paragraph-flow';
import { lineCount } from '../../../../src/core/documents/plan-book/text-width';

/** Pages of ten lines of ten points. */
const PAGE = 100;

function lines(count: number, options: Partial<Paragraph> = {}): Paragraph {
  return { lines: count, line: 10, ...options };
}

const HEADING = lines(1, { keepNext: true });

const CASES: readonly (readonly [
  title: string,
  paragraphs: readonly Paragraph[],
  starts: readonly number[],
  page: number,
  used: number,
])[] = [
  ['paragraphs that fit follow each other', [lines(4), lines(6)], [1, 1], 1, 100],
  ['a single line goes to the next page', [lines(10), lines(1)], [1, 2], 2, 10],
  ['one of two lines is never parted from the other', [lines(9), lines(2)], [1, 2], 2, 20],
  ['of three lines none is left alone', [lines(8), lines(3)], [1, 2], 2, 30],
  ['four lines go two and two', [lines(8), lines(4)], [1, 1], 2, 20],
  ['of five lines no single one goes on', [lines(6), lines(5)], [1, 1], 2, 20],
  ['a long paragraph goes over several pages', [lines(25)], [1], 3, 50],
  [
    'a heading goes with the first lines of what it heads',
    [lines(8), HEADING, lines(5)],
    [1, 2, 2],
    2,
    60,
  ],
  ['a heading stays where two lines below it do', [lines(7), HEADING, lines(5)], [1, 1, 1], 2, 30],
  [
    'headings that follow each other stay together',
    [lines(7), HEADING, HEADING, lines(2)],
    [1, 2, 2, 2],
    2,
    40,
  ],
  ['space above and below counts', [lines(4, { before: 5, after: 5 }), lines(6)], [1, 1], 2, 20],
];

test.each(CASES)('%s', (_, paragraphs, starts, page, used) => {
  expect(flowParagraphs(paragraphs, PAGE)).toEqual({ starts, end: { page, used } });
});

test('paragraphs go on from a place on a page', () => {
  expect(flowParagraphs([lines(3)], PAGE, { page: 4, used: 60 }).end).toEqual({
    page: 4,
    used: 90,
  });
  expect(flowParagraphs([lines(3)], PAGE, { page: 4, used: 80 }).end).toEqual({
    page: 5,
    used: 30,
  });
});

test('marks above and below letters take no width; a line break starts a line', () => {
  expect(lineCount('ที่นี่'.repeat(30), 200, 16)).toBe(lineCount('ทน'.repeat(30), 200, 16));
  expect(lineCount('ก\nข\nค', 200, 16)).toBe(3);
  expect(lineCount('', 200, 16)).toBe(1);
});
