import PizZip from 'pizzip';
import { ask, hostOver, sample, succeeded, texts } from '../support/host';

/**
 * The figures of the printed report (seed 000), typed from the paper: items, done, planned,
 * ordinance, disbursed, percent of items, percent of budget.
 */
const PRINTED = [
  ['17', '9', '70,000.00', '0.00', '0.00', '52.94', '0.00'],
  ['28', '23', '40,000.00', '15,000.00', '15,000.00', '82.14', '37.50'],
  ['12', '8', '50,000.00', '0.00', '0.00', '66.67', '0.00'],
  ['8', '5', '0.00', '0.00', '0.00', '62.50', '100.00'],
  ['65', '45', '160,000.00', '15,000.00', '15,000.00', '69.23', '9.38'],
];
const STATUS = ['54', '65', '1', '0', '45', '0', '83.33', 'มาก'];

describe('the first sample', () => {
  it('has the same printed numbers in the tabs, in the memo and in the report', async () => {
    const file = await sample('tharae-2564');
    const host = hostOver(file);
    const { report } = succeeded(
      ask(host, { action: 'run', options: { fontProfile: 'official' } }),
    );

    const rows = (report?.tables?.dimension ?? []).map((row) => [
      String(row.items),
      String(row.done),
      ...[row.planned, row.ordinance, row.disbursed].map(withCommas),
      row.percentItems,
      row.percentBudget,
    ]);
    expect(rows).toEqual(PRINTED);
    const status = report?.tables?.status;
    expect([
      ...[status?.baseline, status?.all, status?.inOrdinance, status?.inProgress].map(String),
      ...[status?.done, status?.cannot, status?.implementation, status?.level].map(String),
    ]).toEqual(STATUS);

    const tab = texts(file.workbook).สรุปมิติ ?? [];
    expect(rowsAfter(tab, 'รายงานผลการนำแผนไปปฏิบัติ', 3, 5).map((row) => row.slice(2, 9))).toEqual(
      PRINTED,
    );
    expect(rowsAfter(tab, 'สถานะโครงการ', 2, 1)[0]?.slice(0, 8)).toEqual(STATUS);
    const pairs = PRINTED.flatMap((row) => [row[0], row[2]]);
    expect(rowsAfter(tab, 'โครงการ/งบประมาณ (ตามแผน', 3, 1)[0]).toEqual(pairs);
    const ordinance = PRINTED.flatMap((row) => [row[0], row[3]]);
    expect(rowsAfter(tab, 'โครงการ/งบประมาณ (ตามข้อบัญญัติ', 3, 1)[0]).toEqual(ordinance);

    const id = report?.documents[0]?.id ?? '';
    const tables = docxTables(host.drive.get(id)?.bytes ?? Buffer.alloc(0));
    const memo = tables.find((table) => table.some((row) => row.includes('ใช้จริง'))) ?? [];
    expect(memo.slice(-5).map((row) => row.slice(-7))).toEqual(PRINTED);
    const memoStatus =
      tables.find((table) => table.some((row) => row.some((cell) => /ตั้งต้น/.test(cell)))) ?? [];
    expect(memoStatus[memoStatus.length - 1]).toEqual(STATUS);
  });
});

describe('the second sample', () => {
  it('has the figures of the printed plan, in the report and in the tab', async () => {
    const file = await sample('kokkatum-2566');
    const { report } = succeeded(ask(hostOver(file), { action: 'run' }));
    const plan = report?.tables?.planByYear;
    expect(plan?.years).toEqual([2566, 2567, 2568, 2569, 2570]);
    expect(plan?.dimensions.map((row) => [row.items, ...row.budgets])).toEqual([
      [5, ...Array(5).fill('40000.00')],
      [6, ...Array(5).fill('0.00')],
      [5, ...Array(5).fill('30000.00')],
      [6, ...Array(5).fill('20000.00')],
    ]);
    expect(plan?.total).toEqual({
      items: 22,
      projects: 7,
      measures: 11,
      activities: 4,
      guidelines: 0,
      budgets: Array(5).fill('90000.00'),
    });
    expect(report?.findings.map((finding) => finding.code)).toEqual(['results-tab-missing']);
    const tab = texts(file.workbook)['แผน 5 ปี'] ?? [];
    expect(tab[tab.length - 1]?.slice(0, 7)).toEqual([
      'รวม 4 มิติ',
      '7 โครงการ 11 มาตรการ 4 กิจกรรม',
      ...Array(5).fill('90,000.00'),
    ]);
  });
});

function withCommas(baht: string): string {
  return baht.replace(/\B(?=(\d{3})+\.)/g, ',');
}

function rowsAfter(tab: string[][], title: string, skip: number, count: number): string[][] {
  const start = tab.findIndex((row) => row[0]?.startsWith(title));
  return start < 0 ? [] : tab.slice(start + skip, start + skip + count);
}

/** Every table of a .docx as rows of cell texts. */
function docxTables(bytes: Buffer): string[][][] {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) =>
    (table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
        (cell.match(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/g) ?? [])
          .map((text) => text.replace(/<[^>]*>/g, ''))
          .join(''),
      ),
    ),
  );
}
