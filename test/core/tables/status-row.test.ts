import type { Cell } from '../../../src/core/text/cell';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { tablesOf } from '../../support/tables';

const STATUS = {
  done: 'ดำเนินการแล้วเสร็จ',
  started: 'อยู่ระหว่างดำเนินการ',
  cannot: 'ไม่สามารถดำเนินการได้',
  open: '',
};

interface Case {
  readonly done?: number;
  readonly started?: number;
  readonly cannot?: number;
  readonly open?: number;
  /** How many items were added to the plan later. */
  readonly added?: number;
  readonly round?: 6 | 12;
  readonly settings?: Record<string, Cell>;
}

function statusOf({ added = 0, round = 12, settings = {}, ...counts }: Case) {
  const statuses = (['done', 'started', 'cannot', 'open'] as const).flatMap((status) =>
    Array<string>(counts[status] ?? 0).fill(STATUS[status]),
  );
  const codes = statuses.map((_, index) => `1.${index + 1}`);
  const baseline = (index: number) => (index < added ? 'ไม่ใช่' : 'ใช่');
  return tablesOf(
    smallWorkbook(
      settingsGrid({ รอบรายงาน: round, ...settings }),
      planGrid(...codes.map((code, n) => planRow(code, { โครงการตั้งต้น: baseline(n) }))),
      resultsGrid(...codes.map((code, n) => resultRow(code, { รอบ: 6, สถานะ: statuses[n] ?? '' }))),
    ),
  ).status;
}

it.each<[string, Case, string | null, string]>([
  ['half for an item in progress', { done: 1, started: 1 }, '75.00', 'ปานกลาง'],
  [
    'the weight of the settings',
    { done: 1, started: 1, settings: weight('0') },
    '50.00',
    'ปานกลาง',
  ],
  [
    'a weight typed as a number',
    { done: 1, started: 1, settings: weight(0.25) },
    '62.50',
    'ปานกลาง',
  ],
  ['one at most', { started: 3, settings: weight(1) }, '100.00', 'มาก'],
  [
    'the standard when the weight cannot be used',
    { started: 2, settings: weight(2) },
    '50.00',
    'ปานกลาง',
  ],
  ['half up', { done: 2, open: 1 }, '66.67', 'ปานกลาง'],
  ['nothing for cannot', { cannot: 2 }, '0.00', 'น้อย'],
  ['more than the whole when items were added', { done: 3, added: 1 }, '150.00', 'มาก'],
  ['no percent without a baseline item', { done: 1, added: 1 }, null, '-'],
  ['0 / 0 as no percent at all', {}, null, '-'],
  ['มาก from the very threshold', { done: 4, open: 1 }, '80.00', 'มาก'],
  ['ปานกลาง just below it', { done: 7999, open: 2001 }, '79.99', 'ปานกลาง'],
  ['ปานกลาง from its threshold', { done: 1, open: 1 }, '50.00', 'ปานกลาง'],
  ['น้อย below it', { done: 1, open: 2 }, '33.33', 'น้อย'],
  [
    'the thresholds of the settings',
    { done: 1, open: 2, settings: levels('๓๐ / ๑๐') },
    '33.33',
    'มาก',
  ],
  [
    'thresholds with percent signs',
    { done: 1, open: 2, settings: levels('90%, 33.33%') },
    '33.33',
    'ปานกลาง',
  ],
  [
    'the standard when they are in the wrong order',
    { done: 1, open: 2, settings: levels('10/30') },
    '33.33',
    'น้อย',
  ],
])('gives %s', (_, given, implementation, level) => {
  expect(statusOf(given)).toMatchObject({ implementation, level });
});

it.each<[string, Case, string]>([
  ['มาก from 50', { done: 1, open: 1 }, 'มาก'],
  ['ปานกลาง from 20', { done: 1, open: 4 }, 'ปานกลาง'],
  ['น้อย below 20', { done: 1, open: 5 }, 'น้อย'],
  ['no use for the levels of round 12', { done: 1, open: 5, settings: levels('2 / 1') }, 'น้อย'],
])('in round 6 has %s', (_, given, level) => {
  expect(statusOf({ ...given, round: 6 }).level).toBe(level);
});

it('counts every item once, whatever its status', () => {
  const status = statusOf({ done: 4, started: 3, cannot: 2, open: 1, added: 5 });
  expect(status).toMatchObject({ all: 10, baseline: 5, done: 4, inProgress: 3, cannot: 2 });
  expect(status.notReported).toBe(1);
});

function weight(value: Cell) {
  return { น้ำหนักอยู่ระหว่างดำเนินการ: value };
}

function levels(value: Cell) {
  return { 'เกณฑ์ระดับ รอบ 12': value };
}
