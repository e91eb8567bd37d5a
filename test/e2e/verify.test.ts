import * as fc from 'fast-check';
import { generatedFile } from '../../scripts/bench/generated';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { readDocx } from '../core/documents/docx-reader';
import { ask, hostOver, sample, succeeded, texts } from '../support/host';
import { copyOf, rearrange, sheetOf, toldOf, type, verifiedIn } from '../support/registered';
import { deepOr, sampledRuns } from '../support/sampled';

const ALL = { action: 'documents', kinds: ['memo-results', 'announcement'] } as const;
const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const SINCE = 'หลังจากบันทึกรายงานผลฉบับที่ 1';
const CURRENT = ['บันทึกรายงานผล: current', 'ประกาศใช้แผน: current'];

/** The first sample with its memo and its announcement made, as saved. */
let tharae: Buffer;
/** The same with a passage of the memo in the office's own words, in C of its row. */
let worded: Buffer;
let passageRow = 0;

beforeAll(async () => {
  const file = await sample('tharae-2564');
  succeeded(ask(hostOver(file), ALL));
  tharae = file.toBytes();
  const other = await sample('tharae-2564');
  succeeded(ask(hostOver(other), { action: 'draft', kinds: ['memo-results'] }));
  const rows = texts(other.workbook).ข้อความเอกสาร ?? [];
  passageRow = rows.findIndex(([, part]) => part === 'ข้อเสนอ') + 1;
  type(other, 'ข้อความเอกสาร', passageRow, 3, 'เห็นควรทราบ และเผยแพร่');
  succeeded(ask(hostOver(other), MEMO));
  worded = other.toBytes();
});

const told = (file: WorkbookFile) => verifiedIn(file).flatMap(toldOf);

it('finds every document current right after it was made', () => {
  expect(told(copyOf(tharae))).toEqual(CURRENT);
  expect(told(copyOf(worded))).toEqual(['บันทึกรายงานผล: current']);
});

/** Row 37 of both tabs is item 2.19, the only one of the paper that spent money. */
const CHANGES: readonly [what: string, change: (file: WorkbookFile) => void, told: string[]][] = [
  [
    'one amount of dimension 2',
    (file) => type(file, 'ผลดำเนินงาน', 37, 8, 14000),
    [
      'บันทึกรายงานผล: changed',
      `1 เซลล์ในมิติที่ 2 เปลี่ยน${SINCE}`,
      'changed ผลดำเนินงาน H37 2.19 เบิกจ่าย',
      'ประกาศใช้แผน: current',
    ],
  ],
  [
    'a planned budget, which the announcement adds up too',
    (file) => type(file, 'แผน', 37, 7, 25000),
    [
      'บันทึกรายงานผล: changed',
      `1 เซลล์ในมิติที่ 2 เปลี่ยน${SINCE}`,
      'changed แผน G37 2.19 งบประมาณ 2564',
      'ประกาศใช้แผน: changed',
      '1 เซลล์ในมิติที่ 2 เปลี่ยนหลังจากประกาศใช้แผนฉบับที่ 1',
      'changed แผน G37 2.19 งบประมาณ 2564',
    ],
  ],
  [
    'an item that is deleted with its result',
    (file) => {
      for (let column = 1; column <= 9; column++) type(file, 'แผน', 37, column, '');
      for (let column = 1; column <= 14; column++) type(file, 'ผลดำเนินงาน', 37, column, '');
    },
    [
      'บันทึกรายงานผล: changed',
      `ลบ 1 รายการในมิติที่ 2 ${SINCE}`,
      `ลบผลของ 1 รายการในมิติที่ 2 ${SINCE}`,
      'removed แผน 2.19',
      'removed ผลดำเนินงาน 2.19',
      'ประกาศใช้แผน: changed',
      'ลบ 1 รายการในมิติที่ 2 หลังจากประกาศใช้แผนฉบับที่ 1',
      'removed แผน 2.19',
    ],
  ],
  [
    'an item that is added, with its result',
    (file) => {
      const item = ['2.29', 2, 'กิจกรรม', 'กิจกรรมใหม่', 'กองคลัง', 'ไม่ใช่', 0];
      item.forEach((value, index) => {
        type(file, 'แผน', 67, index + 1, value);
      });
      [2564, 6, '2.29', '', 'อยู่ระหว่างดำเนินการ'].forEach((value, index) => {
        type(file, 'ผลดำเนินงาน', 67, index + 1, value);
      });
    },
    [
      'บันทึกรายงานผล: changed',
      `เพิ่ม 1 รายการในมิติที่ 2 ${SINCE}`,
      `เพิ่มผลของ 1 รายการในมิติที่ 2 ${SINCE}`,
      'added แผน 67:67 2.29',
      'added ผลดำเนินงาน 67:67 2.29',
      'ประกาศใช้แผน: changed',
      'เพิ่ม 1 รายการในมิติที่ 2 หลังจากประกาศใช้แผนฉบับที่ 1',
      'added แผน 67:67 2.29',
    ],
  ],
  [
    'who signs, the letter’s number, and a tab of the office’s own',
    (file) => {
      type(file, 'ผู้ลงนาม', 2, 4, 'ผู้รายงานคนใหม่');
      type(file, 'ตั้งค่า', 10, 2, 'สน 52301/180');
      type(file, 'ตั้งค่า', 11, 2, '9 เมษายน 2564');
      file.workbook.insert('งานอื่น').grid.set(1, 1, 'ข้อความ', '');
      type(file, 'ทะเบียนเอกสาร', 9, 3, 'หมายเหตุของสำนักงาน');
    },
    CURRENT,
  ],
  [
    'nothing but the look of cells, the script of digits and how a zero is written',
    (file) => {
      const { grid } = sheetOf(file, 'ผลดำเนินงาน');
      grid.restyle(37, 8, { numberFormat: '#,##0.00' });
      type(file, 'ผลดำเนินงาน', 37, 8, '๑๕,๐๐๐.-');
      type(file, 'ผลดำเนินงาน', 36, 8, '');
      type(file, 'แผน', 36, 7, '-');
    },
    CURRENT,
  ],
  ['round 12 set in ตั้งค่า', (file) => type(file, 'ตั้งค่า', 6, 2, 12), CURRENT],
  [
    'a result of round 12 entered, with round 12 set',
    (file) => {
      type(file, 'ตั้งค่า', 6, 2, 12);
      [2564, 12, '2.24', '', 'ดำเนินการแล้วเสร็จ', 'ใช่', 20000, 20000].forEach((value, index) => {
        type(file, 'ผลดำเนินงาน', 67, index + 1, value);
      });
    },
    CURRENT,
  ],
];

it.each(CHANGES)('tells %s', (_, change, expected) => {
  const file = copyOf(tharae);
  change(file);
  expect(told(file)).toEqual(expected);
});

it('tells changed wording, while its round is the one set', () => {
  const file = copyOf(worded);
  type(file, 'ข้อความเอกสาร', passageRow, 3, 'เห็นควรทราบ');
  expect(told(file)).toEqual([
    'บันทึกรายงานผล: changed',
    `ถ้อยคำ 1 หัวข้อเปลี่ยน${SINCE}`,
    `changed ข้อความเอกสาร C${passageRow} บันทึกรายงานผล ข้อความ`,
  ]);
  type(file, 'ตั้งค่า', 6, 2, 12);
  expect(told(file)).toEqual(['บันทึกรายงานผล: current']);
});

it('is the same wherever rows, columns and tabs stand, and whatever tabs are called', () => {
  const order = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(order, (stream) => {
      const shuffle = (count: number) => {
        const keys = Array.from({ length: count }, () => stream.next().value ?? 0);
        return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      const file = copyOf(tharae);
      for (const tab of ['แผน', 'ผลดำเนินงาน', 'ตั้งค่า']) {
        rearrange(
          file,
          tab,
          shuffle,
          tab === 'ตั้งค่า' ? (count) => [...Array(count).keys()] : shuffle,
        );
      }
      for (const place of shuffle(file.workbook.sheets.length)) {
        const sheet = file.workbook.sheets[place];
        if (sheet) file.workbook.move(sheet, 0);
      }
      file.workbook.rename(sheetOf(file, 'แผน'), 'แผนปฏิบัติการป้องกันการทุจริต');
      file.workbook.rename(sheetOf(file, 'ผลดำเนินงาน'), 'ผลการดำเนินงาน');
      expect(told(file)).toEqual(CURRENT);
      const results = texts(file.workbook).ผลการดำเนินงาน ?? [];
      const spent = results[0]?.indexOf('เบิกจ่าย') ?? -1;
      const row = results.findIndex((cells) => cells.includes('2.19'));
      type(file, 'ผลการดำเนินงาน', row + 1, spent + 1, 1);
      const [memo] = verifiedIn(file);
      expect(memo?.cells).toMatchObject([{ sheet: 'ผลการดำเนินงาน', column: 'เบิกจ่าย' }]);
      expect(memo?.cells[0]?.row).toContain('2.19');
    }),
    { seed: 2564, numRuns: sampledRuns(12, 6) },
  );
});

it('tells of the latest of one paper only, by its number', () => {
  const file = copyOf(tharae);
  type(file, 'ผลดำเนินงาน', 37, 8, 14000);
  succeeded(ask(hostOver(file), MEMO));
  expect(told(file)).toEqual([
    'บันทึกรายงานผล: superseded',
    'ประกาศใช้แผน: current',
    'บันทึกรายงานผล: current',
  ]);
  type(file, 'ผลดำเนินงาน', 37, 8, 15000);
  expect(told(file)[2]).toBe('บันทึกรายงานผล: changed');
  expect(verifiedIn(file)[2]?.sentences).toEqual(['1 เซลล์ในมิติที่ 2 เปลี่ยนหลังจากบันทึกรายงานผลฉบับที่ 2']);
});

it('keeps one trace for each state of the data, hidden, and none twice', () => {
  const file = copyOf(tharae);
  const codes = () => (texts(file.workbook).รอยข้อมูล ?? []).map(([code]) => code).filter(Boolean);
  const before = codes();
  expect(before).toHaveLength(3);
  expect(sheetOf(file, 'รอยข้อมูล').visibility).toBe('hidden');
  succeeded(ask(hostOver(file), ALL));
  expect(codes()).toEqual(before);
  type(file, 'ผลดำเนินงาน', 37, 8, 14000);
  succeeded(ask(hostOver(file), ALL));
  expect(codes()).toHaveLength(4);
  expect(new Set(codes()).size).toBe(4);
});

it('prints the code that the register holds', () => {
  const file = generatedFile(4);
  const host = hostOver(file);
  succeeded(ask(host, MEMO));
  const [{ fingerprint = '' } = {}] = verifiedIn(file);
  const [document] = [...host.drive.values()];
  expect(fingerprint).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  const { names, xml } = readDocx(document?.bytes ?? new Uint8Array());
  const footers = names.filter((name) => /footer\d+\.xml$/.test(name));
  expect(footers).toHaveLength(3);
  for (const name of footers) expect(xml(name)).toContain(`รหัสข้อมูล ${fingerprint}`);
  const [, row = []] = texts(file.workbook).ทะเบียนเอกสาร ?? [];
  expect(row.slice(5)).toEqual([fingerprint, expect.anything(), '2567', '6']);
});

it('writes nothing, shows nothing, and asks for no lock and no permission', () => {
  const file = copyOf(tharae);
  type(file, 'ผลดำเนินงาน', 37, 8, 14000);
  const before = texts(file.workbook);
  const host = hostOver(file, {
    trace: true,
    documentLock: 'busy',
    grantedScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  });
  expect(verifiedIn(file, host)[0]?.state).toBe('changed');
  expect(
    host.calls.trace.filter((kind) => /\.(set|insert|delete|put|remove|hide)/.test(kind)),
  ).toEqual([]);
  expect(host.toasts).toEqual([]);
  expect(texts(file.workbook)).toEqual(before);
});

it('takes no more calls for many items; the overview none more for documents that changed', () => {
  const counted = (items: number, edit: (file: WorkbookFile) => void) => {
    const file = generatedFile(items);
    succeeded(ask(hostOver(file), MEMO));
    edit(file);
    const count = (action: 'verify' | 'overview') => {
      const host = hostOver(file);
      succeeded(ask(host, { action }));
      return host.calls.total;
    };
    return { verify: count('verify'), overview: count('overview') };
  };
  const change = (file: WorkbookFile) => type(file, 'ผลดำเนินงาน', 2, 7, 1);
  const [current, changed] = [counted(65, () => undefined), counted(65, change)];
  process.stdout.write(`calls: ${JSON.stringify({ current, changed })}\n`);
  expect(counted(deepOr(1000, 150), change)).toEqual(changed);
  expect(changed.overview).toBe(current.overview);
  expect(current.verify).toBeLessThan(current.overview);
});

it('says so in the tab for readers, with where', () => {
  const file = copyOf(tharae);
  const states = () => {
    succeeded(ask(hostOver(file), { action: 'check' }));
    const rows = texts(file.workbook).สำหรับกรรมการ ?? [];
    return rows.filter((row) => row[2] === 'เปิดเอกสาร').map((row) => `${row[0]}: ${row[4]}`);
  };
  expect(states()).toEqual(['ประกาศใช้แผน: ตรงกับข้อมูล', 'บันทึกรายงานผล: ตรงกับข้อมูล']);
  type(file, 'ผลดำเนินงาน', 37, 8, 14000);
  expect(states()).toEqual([
    'ประกาศใช้แผน: ตรงกับข้อมูล',
    `บันทึกรายงานผล: ข้อมูลเปลี่ยนแล้ว: 1 เซลล์ในมิติที่ 2 เปลี่ยน${SINCE}`,
  ]);
});

it('says so where nothing was made yet', () => {
  const reply = succeeded(ask(hostOver(generatedFile(4)), { action: 'verify' }));
  expect(reply).toMatchObject({
    verified: [],
    notices: ['ยังไม่มีเอกสารในแท็บ “ทะเบียนเอกสาร”'],
  });
});
