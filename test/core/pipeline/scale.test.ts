import { planMarks } from '../../../src/app/marks';
import type { Check } from '../../../src/core/checks/check';
import { CHECKS } from '../../../src/core/checks/registry';
import { collector } from '../../../src/core/findings/collector';
import { examine } from '../../../src/core/pipeline/examine';
import { readBook } from '../../../src/core/records/book';
import { latestResults } from '../../../src/core/records/latest-results';
import type { Grid, Workbook } from '../../../src/core/sheet/grid';
import { computeTables } from '../../../src/core/tables/compute';
import { printReviewsTab } from '../../../src/core/tables/print-reviews-tab';
import {
  PLAN_HEADER,
  planGrid,
  planRow,
  RESULTS_HEADER,
  resultRow,
  resultsGrid,
  reviewRow,
  reviewsGrid,
  settingsGrid,
  signersGrid,
  smallWorkbook,
} from '../../support/grids';
import { deepOr, sampled } from '../../support/sampled';

/** Items over the four dimensions, each with a result; one cell in ten is wrong. */
function bookOf(items: number): Workbook {
  const codes = Array.from(
    { length: items },
    (_, n) => `${(n % 4) + 1}.${(Math.floor(n / 4) % 9999) + 1}`,
  );
  return smallWorkbook(
    planGrid(...codes.map((code, n) => planRow(code, { 'งบประมาณ 2567': n % 10 ? 1 : 'x' }))),
    resultsGrid(...codes.map((code, n) => resultRow(code, { สถานะ: n % 10 ? 'แล้วเสร็จ' : '/' }))),
  );
}

/** The same workbook, with every reading of a cell counted. */
function counting(source: Workbook): { readonly workbook: Workbook; readonly reads: () => number } {
  let reads = 0;
  const watched = <T>(row: readonly T[]): readonly T[] =>
    new Proxy(row, {
      get(target, name) {
        if (typeof name === 'string' && /^[0-9]+$/.test(name)) reads += 1;
        return Reflect.get(target, name);
      },
    });
  const grids = source.grids.map(
    (grid): Grid => ({
      ...grid,
      values: grid.values.map(watched),
      display: grid.display.map(watched),
    }),
  );
  return { workbook: { ...source, grids }, reads: () => reads };
}

it('reads each cell a few times, however many rows there are', () => {
  const counts = [500, 2000].map((items) => {
    const { workbook, reads } = counting(bookOf(items));
    examine(workbook);
    return reads() / items;
  });
  const [small = 0, large = 0] = counts;
  expect(large).toBeLessThanOrEqual(small);
  expect(large).toBeLessThan(120);
});

const MANY = deepOr(20_000, 4000);

it(`checks ${MANY} items, and plans their marks`, () => {
  const times = [MANY / 4, MANY].map((items) => {
    const source = bookOf(items);
    const start = performance.now();
    const { tables, findings } = examine(source);
    const blank = { notes: [], backgrounds: [] };
    const marks = planMarks(
      blank,
      findings.filter(({ place }) => place.sheet === 'แผน'),
    );
    const time = Math.round(performance.now() - start);
    expect(tables?.status).toMatchObject({ all: items, done: items * 0.9 });
    expect(tables?.dimension[4]).toMatchObject({ items, planned: items * 90 });
    expect(findings.filter(({ code }) => code === 'money-not-a-number')).toHaveLength(items / 10);
    expect(marks?.notes).not.toBeNull();
    return `${items} items in ${time} ms`;
  });
  process.stdout.write(`${times.join(', ')}\n`);
});

/** Every item under the last one's total, and its result wrong: no check finds an end early. */
function bookOfTotals(items: number): Workbook {
  const codes = Array.from({ length: items }, (_, n) => `1.${n + 1}`);
  const total = planRow('', { มิติ: '', ประเภท: '', 'งบประมาณ 2567': 7 });
  const named = (name: string) => total.map((cell, at) => (at === NAME ? name : cell));
  return smallWorkbook(
    planGrid(
      ...codes.flatMap((code, n) => [
        planRow(code),
        named(['รวม', 'รวมมิติที่ 2', 'รวมทั้งสิ้น 5 มาตรการ'][n % 3] ?? ''),
      ]),
    ),
    resultsGrid(...codes.map((code) => resultRow(code, { เบิกจ่าย: 5 }))),
    reviewsGrid(...codes.map((code) => reviewRow(code, OPEN))),
  );
}

const OPEN = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ขอให้แนบหลักฐาน' };

const NAME = PLAN_HEADER.indexOf('ชื่อโครงการ/กิจกรรม/มาตรการ');

/** How often a check looks at a record, whatever it does with it. */
function looksOf(check: Check, source: Workbook): number {
  const { report } = collector();
  const book = readBook(source, {}, report);
  const tables = computeTables(book.records);
  let looks = 0;
  const watched = <T extends object>(rows: readonly T[]): readonly T[] =>
    rows.map(
      (row) =>
        new Proxy(row, {
          get(target, name) {
            looks += 1;
            return Reflect.get(target, name);
          },
        }),
    );
  const { plan, results, reviews } = book.records;
  const records = {
    ...book.records,
    ...{ plan: watched(plan), results: watched(results), reviews: watched(reviews) },
  };
  const latest = tables
    ? latestResults(records.results, tables.fiscalYear, tables.round)
    : new Map();
  looks = 0;
  check.run({ book: { ...book, records }, tables, latest }, report);
  return looks;
}

it.each(CHECKS.map((check) => [check.name, check] as const))(
  '%s: looks at each record as often among many as among few',
  (_, check) => {
    const [few, many] = [looksOf(check, bookOfTotals(200)), looksOf(check, bookOfTotals(800))];
    // Sorting looks a little more often at each of many; each with each would be four times that.
    expect(many).toBeLessThanOrEqual(4 * 1.6 * few);
  },
);

/** Reviews of few items by few members, or of many items; one in four answered, one in four an approval. */
function bookOfReviews(reviews: number, items: number): Workbook {
  const codes = Array.from({ length: items }, (_, n) => `1.${n + 1}`);
  const rows = Array.from({ length: reviews }, (_, n) =>
    reviewRow(codes[n % items] ?? '', {
      ...(n % 4 === 3 ? {} : OPEN),
      กรรมการ: `กรรมการคนที่ ${n % 7}`,
      วันที่: `${(n % 28) + 1} เมษายน 2567`,
      คำตอบ: n % 4 === 1 ? 'แนบแล้ว' : '',
    }),
  );
  return smallWorkbook(
    planGrid(...codes.map((code) => planRow(code))),
    resultsGrid(...codes.map((code) => resultRow(code))),
    reviewsGrid(...rows),
  );
}

it.each([
  ['of three items', (reviews: number) => bookOfReviews(reviews, 3)],
  ['of as many items', (reviews: number) => bookOfReviews(reviews, reviews / 2)],
])(`checks, counts and lists ${MANY} reviews %s`, (what, make) => {
  const times = [MANY / 4, MANY].map((reviews) => {
    const source = make(reviews);
    const start = performance.now();
    const { book, tables, findings } = examine(source);
    const sheet = 'ความเห็นกรรมการ';
    const shown = {
      ...{ sheet, column: 4, names: book.names, tables },
      reviews: book.records.reviews,
    };
    const tab = printReviewsTab(shown, '2024-05-01', 'วันนี้');
    const time = Math.round(performance.now() - start);
    expect(book.records.reviews).toHaveLength(reviews);
    expect(tables?.reviews?.notReviewed).toBe(0);
    expect(findings.some(({ code }) => code === 'review-correct')).toBe(true);
    expect(tab.cells.length).toBeLessThan(4100);
    return `${reviews} reviews ${what} in ${time} ms`;
  });
  process.stdout.write(`${times.join(', ')}\n`);
});

const PIECES = [
  ...['เทศบาลตำบล', 'อบต. ', 'ทต.', 'มิติที่ 1 จำนวน', 'ทั้ง 4 มิติ ', '1 โครงการ/', 'พ.ศ .', 'ข้อ 0'],
  ...['แผนปฏิบัติการป้องกันการทุจริต 5 ปี', '31 มกราคม 2567 เมื่อวันที่', 'www.', 'a.', '\u200d✓'],
  ...[
    '(ระบุ',
    'ระบุชื่อ',
    '{{a',
    '<<',
    'xxx-',
    '. ',
    '1.\n',
    ' \n',
    '\t ',
    '๒5 ',
    'เเ ',
    'รวม',
    'บรรจุ',
  ],
];

it.each(sampled(PIECES, 6))(
  'needs no long time for cells of 50,000 characters of %j',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const cells = (header: readonly string[]) =>
      Object.fromEntries(header.map((name) => [name, text]));
    const source = smallWorkbook(
      settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570, ส่วนราชการเจ้าของเรื่อง: text }),
      planGrid(
        planRow('1.1', { ...cells(PLAN_HEADER), รหัส: '1.1' }),
        PLAN_HEADER.map(() => text),
      ),
      resultsGrid(
        resultRow('1.1', { การดำเนินการ: text, ผลการดำเนินการ: `${text}!` }),
        RESULTS_HEADER.map(() => text),
      ),
      signersGrid(['', 1, text, text, text]),
      reviewsGrid(reviewRow('1.1', { ...OPEN, ความเห็น: text, กรรมการ: text, คำตอบ: `${text}!` })),
    );
    const start = performance.now();
    examine(source);
    // Linear ones take a second or two on a busy machine, those that go back over the text minutes.
    expect(performance.now() - start).toBeLessThan(120_000);
  },
  150_000,
);
