import { failureFor } from '../../../src/core/rollup/failures';
import { type Asked, gather, joinRows } from '../../../src/core/rollup/gather';
import type { OfficeRow } from '../../../src/core/rollup/office-row';
import type { ListedOffice } from '../../../src/core/rollup/read-offices';
import { failedRow, readRow, waitingRow } from './office';

const OPEN: Asked = { fiscalYear: null, round: null };
const ROUND_6 = { fiscalYear: 2567, round: 6 } as const;
const ROUND_12 = { fiscalYear: 2567, round: 12 } as const;
const EARLIER = { fiscalYear: 2566, round: 12 } as const;

const ROWS = [readRow(1), readRow(2, ROUND_12), readRow(3, EARLIER), failedRow(4), waitingRow(5)];
const orders = (rows: readonly OfficeRow[]) => rows.map(({ order }) => order);

test('of a year and round asked for only those of it count', () => {
  const { period, counted, others, failed, waiting } = gather(ROWS, ROUND_12);
  expect(period).toEqual(ROUND_12);
  expect([counted, others, failed, waiting].map(orders)).toEqual([[2], [1, 3], [4], [5]]);
});

test.each<[string, OfficeRow[], Asked, object | null]>([
  ['nothing is read', [waitingRow(1), failedRow(2)], OPEN, null],
  ['most decide', [readRow(1, ROUND_12), readRow(2), readRow(3)], OPEN, ROUND_6],
  ['of two as frequent the later round', [readRow(1), readRow(2, ROUND_12)], OPEN, ROUND_12],
  ['of two as frequent the later year', [readRow(1, EARLIER), readRow(2)], OPEN, ROUND_6],
  [
    'most of the year asked for',
    [readRow(1, EARLIER), readRow(2, EARLIER), readRow(3)],
    { fiscalYear: 2567, round: null },
    ROUND_6,
  ],
  ['none of the round asked for', [readRow(1)], { fiscalYear: null, round: 12 }, null],
  ['asked for, though no office has it', [readRow(1)], EARLIER, EARLIER],
])('%s', (_, rows, asked, period) => {
  expect(gather(rows, asked).period).toEqual(period);
});

test('files that call themselves by one name are told, once a name', () => {
  const same = [readRow(1), readRow(2), readRow(3), readRow(4, { organisation: 'อบต.สอง' })];
  expect(gather(same, OPEN).sameNames).toEqual(['เทศบาลตำบลหนึ่ง อำเภอเมือง']);
});

const LIST: ListedOffice[] = [1, 2, 3, 4, 5, 6].map((order) => ({
  id: `id-${order}`,
  row: { ...waitingRow(order), name: `ชื่อใหม่ ${order}` },
}));

test.each<[string, Parameters<typeof joinRows>[2], number[]]>([
  ['goes on with what was never read', undefined, [5, 6]],
  ['again those that do not count', 'failed', [2, 3, 4, 5, 6]],
  ['again all', 'all', [1, 2, 3, 4, 5, 6]],
  ['again these', ['address-1', 'address-4'], [1, 4, 5, 6]],
])('%s', (_, again, waiting) => {
  const rows = joinRows(LIST, ROWS, again, { period: ROUND_6 });
  expect(orders(rows.filter(({ state }) => state === 'waiting'))).toEqual(waiting);
  expect(rows.map(({ name }) => name)).toEqual(LIST.map(({ row }) => row.name));
});

test('an office gone from the list is gone, whatever was read of it', () => {
  expect(orders(joinRows(LIST.slice(2, 4), ROWS, undefined, { period: null }))).toEqual([3, 4]);
});

test('a row that the list itself refuses is never taken from before', () => {
  const refused = { ...failedRow(1), state: 'doubled' } as const;
  const [row] = joinRows([{ id: null, row: refused }], ROWS, undefined, { period: null });
  expect(row).toBe(refused);
});

test.each<[string, OfficeRow, Parameters<typeof joinRows>[2], string]>([
  ['keeps what was read of it', readRow(1), undefined, 'read'],
  ['keeps it when others are tried again', readRow(1, EARLIER), 'failed', 'read'],
  ['is refused when all is read anew', readRow(1), 'all', 'failed'],
  ['is refused where nothing was read of it', failedRow(1), undefined, 'failed'],
])('a file that cannot be opened here %s', (_, before, again, state) => {
  const { failure: _before, ...own } = failedRow(1);
  const refused: OfficeRow = { ...own, failure: failureFor('address-file', { found: 'ก.xlsx' }) };
  const [row] = joinRows([{ id: null, row: refused }], [before], again, { period: ROUND_6 });
  expect(row?.state).toBe(state);
  if (state === 'failed') expect(row).toBe(refused);
});
