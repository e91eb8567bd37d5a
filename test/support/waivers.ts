import type { Reply } from '../../src/app/contract/reply';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { planGrid, planRow, resultRow, resultsGrid, settingsGrid, signersGrid } from './grids';
import { ask, fileOf, hostOver, succeeded, texts } from './host';

export const TAB = 'ข้อที่คงไว้';
export const KIND = { sheet: 'แผน', cell: 'C3' };
export const WHY = { reason: 'เป็นงานประจำ ไม่เข้าสี่ประเภท', by: 'นิติกร' };
export const WHEN = '8 เมษายน 2564 เวลา 09:30 น.';

/** Three items: the second has a kind nobody knows (C3), and money that is none where asked for. */
export function made(money: string | number = '-', items = 3): WorkbookFile {
  const codes = Array.from({ length: items }, (_, index) => `1.${index + 1}`);
  return fileOf(
    settingsGrid({ เลขไทยในตาราง: 'ไม่ใช่' }),
    planGrid(
      ...codes.map((code) =>
        planRow(code, code === '1.2' ? { ประเภท: 'แผนงาน', 'งบประมาณ 2567': money } : {}),
      ),
    ),
    resultsGrid(...codes.map((code) => resultRow(code))),
    signersGrid(['', 1, '', '', 'นิติกร'], ['', 2, 'ความเห็นปลัด', '', 'ปลัดเทศบาล']),
  );
}

export const waive = (file: WorkbookFile, findings: object[] = [KIND], more: object = {}) =>
  ask(hostOver(file), { action: 'waive', findings, ...WHY, ...more });
export const check = (file: WorkbookFile) => reportOf(ask(hostOver(file), { action: 'check' }));

export function reportOf(reply: Reply) {
  const { report } = succeeded(reply);
  if (!report) throw new Error('no report');
  return report;
}

export const codesAside = (file: WorkbookFile) =>
  check(file).findings.flatMap(({ code, setAside }) => (setAside ? [code] : []));
export const rowsOf = (file: WorkbookFile) => texts(file.workbook)[TAB]?.slice(1) ?? [];
export const listOf = (file: WorkbookFile) => texts(file.workbook).ผลตรวจสอบ?.slice(5) ?? [];
