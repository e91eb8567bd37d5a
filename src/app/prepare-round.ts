import type { Examination } from '../core/pipeline/examine';
import type { ResultKey } from '../core/records/results-tab';
import type { OpenTab } from '../core/sheet/open-tab';
import { count } from '../core/sheet/printed-tab';
import { AppError } from './app-error';
import { arrangeRows } from './arrange-rows';
import type { Host } from './ports';

/** Adds a blank row for every plan item that has none in the round, in one write. */
export function prepareRound(host: Host, { book, tables }: Examination): string[] {
  const tab = book.tabs.results;
  if (!tab || !book.tabs.plan) {
    throw new AppError(
      'tab-missing',
      'เตรียมแถวรอบใหม่ไม่ได้ เพราะไม่พบแท็บ “แผน” หรือ “ผลดำเนินงาน” หรืออ่านหัวตารางไม่ได้',
      'เลือกเมนู โปร่งใส > ตรวจสอบ เพื่อดูว่าแท็บใด หากยังไม่มีแท็บ เลือก ตั้งต้นสมุดงาน',
    );
  }
  if (!tables) {
    throw new AppError(
      'settings-incomplete',
      'เตรียมแถวรอบใหม่ไม่ได้ เพราะยังไม่ได้กรอกปีงบประมาณและรอบรายงาน',
      'กรอกปีงบประมาณและรอบรายงานในแท็บ “ตั้งค่า” แล้วลองอีกครั้ง',
    );
  }
  requireColumns(tab);
  if (book.records.plan.length === 0) return [`แท็บ “${book.tabs.plan.name}” ยังไม่มีรายการ`];
  const { fiscalYear, round } = tables;
  const known = new Set(
    book.records.results
      .filter((result) => result.fiscalYear === fiscalYear && result.round === round)
      .map((result) => result.code),
  );
  const names = new Map(book.records.plan.map((item) => [item.code, item.name]));
  names.delete('');
  const uncoded = book.records.plan.filter((item) => item.code === '').length;
  const missing = [...names].filter(([code]) => !known.has(code));
  const when = `ปีงบประมาณ ${fiscalYear} รอบ ${round} เดือน`;
  const left = uncoded > 0 ? [`อีก ${uncoded} รายการยังไม่มีรหัส จึงยังไม่มีแถว`] : [];
  if (missing.length === 0) return [`ทุกรายการที่มีรหัสมีแถวของ${when}อยู่แล้ว`, ...left];
  const rows = missing.map(
    ([code, name]): Partial<Record<ResultKey, ReturnType<typeof count> | string>> => ({
      fiscalYear: count(fiscalYear),
      round: count(round),
      code,
      name,
    }),
  );
  host.workbook.appendRows(tab.name, arrangeRows(tab.header, rows));
  return [
    `เพิ่มแถวของ${when} ${missing.length} รายการในแท็บ “${tab.name}” แล้ว แถวเดิมไม่เปลี่ยน`,
    ...left,
    'ขั้นต่อไป: กรอกสถานะและผลของแต่ละรายการ แล้วเลือกเมนู โปร่งใส > ตรวจสอบ',
  ];
}

/** Without these a row could not be told from those already there, and each run would add it again. */
function requireColumns(tab: OpenTab<ResultKey>): void {
  const needed = ['fiscalYear', 'round', 'code'] as const;
  const missing = tab.spec.columns.filter(
    ({ key }) => needed.some((one) => one === key) && !tab.header.columns.has(key),
  );
  if (missing.length === 0) return;
  const names = missing.map(({ header }) => `“${header}”`).join(' ');
  throw new AppError(
    'column-missing',
    `เตรียมแถวรอบใหม่ไม่ได้ เพราะแท็บ “${tab.name}” ไม่มีคอลัมน์ ${names} ครั้งนี้จึงยังไม่ได้เพิ่มแถว`,
    'แก้ชื่อหัวคอลัมน์ให้ตรง แล้วลองอีกครั้ง',
  );
}
