import { generatedFile } from '../../scripts/bench/generated';
import type { Host } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';
import { readDocx } from '../core/documents/docx-reader';
import { settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';
import { sampled } from '../support/sampled';

const KIND = 'memo-results';
const TAB = 'ข้อความเอกสาร';
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const DRAFT = { action: 'draft', kinds: [KIND] } as const;

const office = () => generatedFile(4);

function draft(file: WorkbookFile): readonly string[] {
  return succeeded(ask(hostOver(file), DRAFT)).notices;
}

function rowsOf(file: WorkbookFile): string[][] {
  return (texts(file.workbook)[TAB] ?? []).slice(1);
}

/** The cell of a passage's words. */
function passage(file: WorkbookFile, part: string) {
  const row = rowsOf(file).findIndex((cells) => cells[1] === part) + 2;
  const grid = file.workbook.sheet(TAB)?.grid;
  return {
    text: () => String(grid?.cell(row, 3)?.value ?? ''),
    type: (text: string) => grid?.set(row, 3, text, ''),
  };
}

function memoText(file: WorkbookFile): string {
  const host = hostOver(file);
  succeeded(ask(host, { action: 'documents', kinds: [KIND] }));
  const [made] = [...host.drive.values()];
  if (!made) throw new Error('no document was made');
  return readDocx(made.bytes).text.replace(/\u00a0/g, ' ');
}

test('every passage gets a row, and the paper reads as it did without them', () => {
  const before = memoText(office());
  const file = office();
  expect(draft(file)[0]).toBe(`เพิ่มร่างข้อความ 7 หัวข้อในแท็บ “${TAB}” แล้ว`);
  expect(rowsOf(file).map((row) => row[1])).toEqual([
    'เรื่อง',
    'เลขที่หนังสือ',
    'วันที่หนังสือ',
    'เรียน',
    'ต้นเรื่อง',
    'ข้อเท็จจริง',
    'ข้อเสนอ',
  ]);
  expect(memoText(file)).toBe(before);
});

test('asked again, nothing is written', () => {
  const file = office();
  draft(file);
  const before = texts(file.workbook);
  expect(draft(file)[0]).toBe('ร่างข้อความตรงกับข้อมูลอยู่แล้ว');
  expect(texts(file.workbook)).toEqual(before);
});

test('the office’s own words are printed and never written over', () => {
  const file = office();
  draft(file);
  const own = 'เรียนผู้บริหาร 3 ข้อ\nย่อหน้าที่สอง';
  passage(file, 'ต้นเรื่อง').type(own);
  passage(file, 'ข้อเสนอ').type('');
  const notices = draft(WorkbookFile.fromBytes(file.toBytes()));
  expect(notices.join()).toContain('แก้ไว้ 1 หัวข้อ');
  expect(passage(file, 'ต้นเรื่อง').text()).toBe(own);
  const text = memoText(file);
  expect(text).toContain('\nเรียนผู้บริหาร ๓ ข้อ\nย่อหน้าที่สอง\n');
  expect(text).toContain('เห็นควร');
});

test('one letter or digit more makes it the office’s own', () => {
  const file = office();
  draft(file);
  const facts = passage(file, 'ข้อเท็จจริง');
  facts.type(`${facts.text()}.`);
  const changed = facts.text();
  file.workbook.sheet('ผลดำเนินงาน')?.grid.set(2, 4, 'อยู่ระหว่างดำเนินการ', '');
  draft(file);
  expect(facts.text()).toBe(changed);
});

test('a draft nobody touched follows the figures, on paper at once and in its cell when asked', () => {
  const file = office();
  draft(file);
  const facts = passage(file, 'ข้อเท็จจริง');
  const before = facts.text();
  const plan = file.workbook.sheet('แผน')?.grid;
  const year =
    texts(file.workbook).แผน?.[0]?.findIndex((header) => header.includes('งบประมาณ')) ?? 0;
  plan?.set(2, year + 1, 123456, '');
  const text = memoText(file);
  expect(facts.text()).toBe(before);
  draft(file);
  expect(facts.text()).not.toBe(before);
  expect(memoText(file)).toBe(text);
});

test('a run that broke off anywhere goes on where it stopped', () => {
  const whole = office();
  draft(whole);
  const counted = hostOver(office());
  succeeded(ask(counted, DRAFT));
  const numbers = Array.from({ length: counted.calls.total }, (_, index) => index + 1);
  for (const number of sampled(numbers, 29)) {
    const file = office();
    const failing = hostOver(file);
    failing.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
    ask(failing, DRAFT);
    draft(file);
    expect(rowsOf(file)).toEqual(rowsOf(whole));
  }
});

test('a tab of that name with something else in it is left as it is', () => {
  const file = office();
  file.workbook.insert(TAB).grid.set(1, 1, 'ของเรา', '');
  const reply = ask(hostOver(file), DRAFT);
  expect(reply).toMatchObject({ ok: false, code: 'tab-taken' });
  expect(texts(file.workbook)[TAB]).toEqual([['ของเรา']]);
});

test('a column taken away stops it before anything is written', () => {
  const file = office();
  draft(file);
  file.workbook.sheet(TAB)?.grid.set(1, 4, 'อื่น', '');
  const before = texts(file.workbook);
  expect(ask(hostOver(file), DRAFT)).toMatchObject({ ok: false, code: 'column-missing' });
  expect(texts(file.workbook)).toEqual(before);
});

describe('from the menu', () => {
  const drafted = (host: Host) => {
    host.call('menuDraft');
    return host.alerts.at(-1)?.prompt ?? '';
  };

  test('the papers of the round that there is data for are drafted, and the tab is shown', () => {
    const file = office();
    const host = hostOver(file);
    expect(drafted(host)).toMatch(
      /^ร่างของ “บันทึกรายงานผล” และ “รายงานผลการดำเนินการ”\n\nเพิ่มร่างข้อความ \d+ หัวข้อในแท็บ “ข้อความเอกสาร” แล้ว/,
    );
    expect(new Set(rowsOf(file).map(([title]) => title))).toEqual(
      new Set(['บันทึกรายงานผล', 'รายงานผลการดำเนินการ']),
    );
    expect(file.workbook.active?.name).toBe(TAB);
    const before = texts(file.workbook);
    expect(drafted(host)).toContain('ร่างข้อความตรงกับข้อมูลอยู่แล้ว');
    expect(texts(file.workbook)).toEqual(before);
    host.trigger('onOpen', 'FULL');
    const items = host.menu.flatMap((menu) => menu.items ?? []);
    expect(items.find(({ functionName }) => functionName === 'menuDraft')?.caption).toBe(
      'ร่างข้อความให้แก้',
    );
  });

  test.each([
    ['the round is not set', settingsGrid({ รอบรายงาน: '' }), 'ยังไม่ได้กรอกปีงบประมาณและรอบรายงาน'],
    ['nothing was reported yet', settingsGrid(), 'ยังไม่มีข้อมูลสำหรับเอกสารของรอบนี้'],
  ])('where %s that is said, and nothing is written', (_, settings, why) => {
    const file = fileOf(settings);
    expect(drafted(hostOver(file))).toContain(why);
    expect(Object.keys(texts(file.workbook))).toEqual(['ตั้งค่า']);
  });
});
