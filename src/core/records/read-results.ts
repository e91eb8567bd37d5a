import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { cellText, errorValue, isBlank } from '../text/cell';
import { matchKey } from '../text/thai';
import { fieldsOf } from './fields';
import { readCodeCell } from './read-plan';
import { readRound } from './read-settings';
import { type StatusForm, statusOfRow, type TypedStatus } from './read-ticks';
import type { Result, Round } from './records';
import type { ResultKey } from './results-tab';
import { STATUS_NAMES, type Status } from './status';

type ResultsTab = OpenTab<ResultKey>;

/** Results as typed. A field that could not be used is null, and a finding says why. */
export function readResults(
  tab: ResultsTab,
  names: ReadonlyMap<string, string>,
  report: Report,
): Result[] {
  const fields = fieldsOf(tab, report);
  return tab.items.map((row) => {
    const code = readCodeCell(tab, row, 'code', '', report)?.text ?? '';
    const label = [code, names.get(code)].filter(Boolean).join(' ');
    const told = {
      row: row.row,
      fiscalYear: fields.year(row, 'fiscalYear', label),
      round: readRoundCell(tab, row, label, report),
      code,
      inOrdinance: fields.flag(row, 'inOrdinance', label, false),
      ordinance: fields.money(row, 'ordinance', label),
      disbursed: fields.money(row, 'disbursed', label),
      activity: fields.text(row, 'activity', label),
      outcome: fields.text(row, 'outcome', label),
      output: fields.text(row, 'output', label),
      result: fields.text(row, 'result', label),
      reason: fields.text(row, 'reason', label),
      evidence: fields.text(row, 'evidence', label),
    };
    return { ...told, status: readStatus(tab, row, label, tellsSomething(told), report) };
  });
}

/** Whether a row without a status was more than prepared. */
function tellsSomething(result: Omit<Result, 'status'>): boolean {
  const { ordinance, disbursed, activity, outcome, output, result: effect, reason } = result;
  return Boolean(ordinance || disbursed || activity || outcome || output || effect || reason);
}

function readRoundCell(
  tab: ResultsTab,
  row: Row<ResultKey>,
  label: string,
  report: Report,
): Round | null {
  if (!tab.header.columns.has('round')) return null;
  const cell = row.cell('round');
  const round = readRound(cell);
  if (round !== null) return round;
  const place = tab.place(row.row, 'round', label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place, { found: error });
  else if (isBlank(cell)) report('round-missing', place);
  else report('round-unknown', place, { found: cellText(cell) });
  return null;
}

const STATUS_FORM: StatusForm<ResultKey, Status> = {
  column: 'status',
  ticks: [
    { key: 'underWay', status: 'in-progress' },
    { key: 'finished', status: 'done' },
    { key: 'impossible', status: 'cannot' },
  ],
  names: STATUS_NAMES,
};

function readStatus(
  tab: ResultsTab,
  row: Row<ResultKey>,
  label: string,
  tellsSomething: boolean,
  report: Report,
): Status | null {
  const typed = readTypedStatus(tab, row, label, report);
  const isDue = tellsSomething && isBlank(row.cell('status'));
  const status = statusOfRow(tab, row, STATUS_FORM, { label, typed, isDue }, report);
  return status === 'unclear' ? null : (status ?? 'not-reported');
}

function readTypedStatus(
  tab: ResultsTab,
  row: Row<ResultKey>,
  label: string,
  report: Report,
): TypedStatus<Status> {
  const cell = row.cell('status');
  const text = cellText(cell);
  if (isBlank(cell) || /^\s*[-–—]+\s*$/.test(text)) return null;
  const status = STATUSES.get(matchKey(text));
  if (status) return status === 'not-reported' ? null : status;
  const place = tab.place(row.row, 'status', label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place, { found: error });
  else report('status-unknown', place, { found: text });
  return 'unclear';
}

/** The system's own wording, and the short forms offices write. */
export const STATUSES: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        'in-progress',
        [
          'อยู่ระหว่างดำเนินการ',
          'อยู่ระหว่างการดำเนินการ',
          'อยู่ระหว่างดำเนินงาน',
          'ระหว่างดำเนินการ',
          'กำลังดำเนินการ',
        ],
      ],
      [
        'done',
        [
          'ดำเนินการแล้วเสร็จ',
          'ดำเนินการแล้ว',
          'ดำเนินการเสร็จแล้ว',
          'ดำเนินการเสร็จสิ้น',
          'ดำเนินการเสร็จเรียบร้อย',
          'ดำเนินการเสร็จเรียบร้อยแล้ว',
          'แล้วเสร็จ',
          'เสร็จแล้ว',
          'เสร็จสิ้น',
        ],
      ],
      ['cannot', ['ไม่สามารถดำเนินการได้', 'ยกเลิก']],
      ['not-reported', ['ยังไม่รายงาน', 'ยังไม่ดำเนินการ', 'ยังไม่ได้ดำเนินการ']],
    ] as const
  ).flatMap(([status, texts]) => texts.map((text) => [matchKey(text), status] as const)),
);
