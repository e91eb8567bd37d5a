import type { Request } from '../../src/app/contract/request';
import type { HostOptions } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { planGrid, planRow, resultRow, resultsGrid, settingsGrid, signersGrid } from './grids';
import { ask, fileOf, hostOver, succeeded } from './host';

export const BY = 'นิติกรชำนาญการ';
export const WHEN = '8 เมษายน 2564 เวลา 09:30 น.';
export const CLOSE: Request = { action: 'closeRound', by: BY };
export const FIRST = 'ปิดรอบ 2567-6 (1)';
export const SECOND = 'ปิดรอบ 2567-6 (2)';

export const asked = (file: WorkbookFile, request: Request, more: Partial<HostOptions> = {}) =>
  ask(hostOver(file, more), request);
export const close = (file: WorkbookFile) => succeeded(asked(file, CLOSE));
export const compare = (file: WorkbookFile, from: string, to: string) =>
  asked(file, { action: 'compareRounds', from, to });
export const tabsOf = (file: WorkbookFile) => file.workbook.sheets.map(({ name }) => name);
export const put = (
  file: WorkbookFile,
  tab: string,
  row: number,
  column: number,
  value: string | number,
) => file.workbook.sheet(tab)?.grid.set(row, column, value, '');

/** What a check finds of closed rounds, a line each. */
export function told(file: WorkbookFile): string[] {
  const { report } = succeeded(asked(file, { action: 'check' }));
  return (report?.findings ?? []).flatMap(({ code, sheet, cell, message }) =>
    code.startsWith('closed-') ? [`${code} ${sheet} ${cell}: ${message}`] : [],
  );
}

/** Three items in round 6, one not reported; the budget of the year stands in column G of แผน. */
export function made(): WorkbookFile {
  return fileOf(
    settingsGrid({ เลขไทยในตาราง: 'ไม่ใช่', เลขไทยในเอกสาร: 'ไม่ใช่' }),
    planGrid(planRow('1.1', { 'งบประมาณ 2567': 20_000 }), planRow('1.2'), planRow('2.1')),
    resultsGrid(
      resultRow('1.1', { เบิกจ่าย: 15_000, 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 20_000 }),
      resultRow('1.2', { สถานะ: 'อยู่ระหว่างดำเนินการ' }),
    ),
    signersGrid(['', 1, '', '', 'นิติกร'], ['', 2, 'ความเห็นปลัด', '', 'ปลัดเทศบาล']),
  );
}
