import type { ReadTable } from '../docx-reader';
import { filledMemo } from '../shipped';
import { dataWith, THARAE } from '../tharae';

/** Tables 1 to 5 of the printed report, cell by cell, as the paper has them. */
const PRINTED = [
  [
    ['ชื่อ อปท.', 'มิติ', 'โครงการ', 'งบประมาณ', 'ร้อยละดำเนินการ'],
    [
      '',
      '',
      'ตามแผน',
      'ดำเนินการแล้ว',
      'ตามแผน',
      'ตามข้อบัญญัติ/เทศบัญญัติ',
      'ใช้จริง',
      'โครงการ',
      'งบประมาณ',
    ],
    ['เทศบาลตำบลท่าแร่', '1', '17', '9', '70,000.00', '0.00', '0.00', '52.94', '0.00'],
    ['', '2', '28', '23', '40,000.00', '15,000.00', '15,000.00', '82.14', '37.50'],
    ['', '3', '12', '8', '50,000.00', '0.00', '0.00', '66.67', '0.00'],
    ['', '4', '8', '5', '0.00', '0.00', '0.00', '62.50', '100.00'],
    ['รวม', '65', '45', '160,000.00', '15,000.00', '15,000.00', '69.23', '9.38'],
  ],
  [
    ['มิติที่ 1', 'มิติที่ 2', 'มิติที่ 3', 'มิติที่ 4', 'รวม 4 มิติ'],
    [
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
    ],
    ['17', '70,000.00', '28', '40,000.00', '12', '50,000.00', '8', '0.00', '65', '160,000.00'],
  ],
  [
    ['มิติที่ 1', 'มิติที่ 2', 'มิติที่ 3', 'มิติที่ 4', 'รวม 4 มิติ'],
    [
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
      'โครงการ',
      'งบประมาณ',
    ],
    ['17', '0.00', '28', '15,000.00', '12', '0.00', '8', '0.00', '65', '15,000.00'],
  ],
  [
    ['มิติ', 'ตามแผนป้องกันฯ', 'ข้อบัญญัติ/เทศบัญญัติ', 'การเบิกจ่าย'],
    ['มิติที่ 1', '70,000.00', '0.00', '0.00'],
    ['มิติที่ 2', '40,000.00', '15,000.00', '15,000.00'],
    ['มิติที่ 3', '50,000.00', '0.00', '0.00'],
    ['มิติที่ 4', '0.00', '0.00', '0.00'],
    ['รวม 4 มิติ', '160,000.00', '15,000.00', '15,000.00'],
  ],
  [
    [
      'โครงการตั้งต้น',
      'โครงการทั้งหมด',
      'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน',
      'อยู่ระหว่างดำเนินการ',
      'ดำเนินการแล้วเสร็จ',
      'ไม่สามารถดำเนินการได้',
      'ผลการนำแผนฯไปปฏิบัติ คิดจากโครงการตั้งต้น',
      'ระดับการนำแผนไปปฏิบัติ',
    ],
    ['54', '65', '1', '0', '45', '0', '83.33', 'มาก'],
  ],
];

/** The five tables come last in the paper, after those that only place the memo's parts. */
async function attached(data = THARAE): Promise<readonly ReadTable[]> {
  return (await filledMemo(data)).tables.slice(-5);
}

function texts({ rows }: ReadTable): string[][] {
  return rows.map((cells) => cells.map(({ text }) => text.replace(/\n/g, '')));
}

function spans({ rows }: ReadTable): number[][] {
  return rows.map((cells) => cells.map(({ span }) => span));
}

function merges({ rows }: ReadTable): string[][] {
  return rows.map((cells) => cells.map(({ merge }) => merge));
}

test.each([1, 2, 3, 4, 5])('table %i has every cell of the printed one', async (number) => {
  const tables = await attached();
  expect(texts(tables[number - 1] as ReadTable)).toEqual(PRINTED[number - 1]);
});

test('headers are merged as on paper', async () => {
  const [first, second, third] = (await attached()) as [ReadTable, ReadTable, ReadTable];
  expect(spans(first).slice(0, 2)).toEqual([
    [1, 1, 2, 3, 2],
    [1, 1, 1, 1, 1, 1, 1, 1, 1],
  ]);
  expect(merges(first)[0]?.slice(0, 3)).toEqual(['restart', 'restart', '']);
  expect(merges(first)[1]?.slice(0, 3)).toEqual(['continue', 'continue', '']);
  for (const table of [second, third]) expect(spans(table)[0]).toEqual([2, 2, 2, 2, 2]);
});

test('the name of the office is one cell down the four rows, and รวม spans two columns', async () => {
  const [first] = (await attached()) as [ReadTable];
  const names = merges(first).map(([merge]) => merge);
  expect(names.slice(2)).toEqual(['restart', 'continue', 'continue', 'continue', '']);
  expect(spans(first)[6]).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
});

test('header rows repeat and no row splits', async () => {
  const tables = await attached();
  expect(tables.map(({ headerRows }) => headerRows)).toEqual([2, 2, 2, 1, 1]);
  expect(tables.every(({ whole }) => whole)).toBe(true);
});

test('the setting puts Thai digits into the tables, labels included', async () => {
  const [first, second] = (await attached(
    dataWith({ settings: { thaiDigitsInTables: true } }),
  )) as [ReadTable, ReadTable];
  expect(texts(first)[3]).toEqual([
    '',
    '๒',
    '๒๘',
    '๒๓',
    '๔๐,๐๐๐.๐๐',
    '๑๕,๐๐๐.๐๐',
    '๑๕,๐๐๐.๐๐',
    '๘๒.๑๔',
    '๓๗.๕๐',
  ]);
  expect(texts(second)[0]).toEqual(['มิติที่ ๑', 'มิติที่ ๒', 'มิติที่ ๓', 'มิติที่ ๔', 'รวม ๔ มิติ']);
});

/** The lines of the paper, with ordinary spaces. */
async function lines(data = THARAE): Promise<readonly string[]> {
  return (await filledMemo(data)).text.replace(/\u00a0/g, ' ').split('\n');
}

test('below the ordinance table stands how many items are in an ordinance', async () => {
  const all = await lines();
  const note = all.indexOf(
    'จำนวนโครงการในตารางนี้นับตามแผน ส่วนที่บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงานแล้วมี 1 รายการ',
  );
  expect(all.slice(note - 2, note)).toEqual(['65', '15,000.00']);
});

test('below the status table stands how many are not reported, if any', async () => {
  const below = async (notReported: number) => {
    const status = { ...THARAE.tables.status, notReported };
    const all = await lines(dataWith({ tables: { status } }));
    return all.slice(all.lastIndexOf('มาก') + 1, -1);
  };
  const day = 'ข้อมูล ณ วันที่ 5 เมษายน 2564';
  expect(await below(20)).toEqual(['ยังไม่รายงานผล 20 รายการ', day]);
  expect(await below(0)).toEqual([day]);
});

test('a percent with no number prints a dash', async () => {
  const rows = THARAE.tables.dimension.map((row) =>
    row.dimension === 4 ? { ...row, disbursed: 100, percentBudget: null } : row,
  );
  const status = { ...THARAE.tables.status, implementation: null, level: '-' };
  const tables = await attached(dataWith({ tables: { dimension: rows, status } }));
  expect(texts(tables[0] as ReadTable)[5]?.slice(-3)).toEqual(['1.00', '62.50', '-']);
  expect(texts(tables[4] as ReadTable)[1]?.slice(-2)).toEqual(['-', '-']);
});
