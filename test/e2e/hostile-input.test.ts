import PizZip from 'pizzip';
import type { Cell } from '../../src/core/text/cell';
import type { Host } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { grid, planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';

interface Ran {
  readonly file: WorkbookFile;
  readonly host: Host;
  readonly codes: string[];
  readonly withheld: readonly string[] | undefined;
  readonly notices: string;
}

function run(file: WorkbookFile): Ran {
  const before = texts(file.workbook);
  const host = hostOver(file);
  const { report, notices } = succeeded(ask(host, { action: 'run', kinds: ['memo-results'] }));
  const after = texts(file.workbook);
  for (const [name, tab] of Object.entries(before)) expect(after[name]).toEqual(tab);
  return {
    file,
    host,
    codes: (report?.findings ?? []).map((finding) =>
      `${finding.code} ${finding.sheet} ${finding.cell}`.trim(),
    ),
    withheld: report?.documents[0]?.withheld,
    notices: notices.join('\n'),
  };
}

function planOf(more: Readonly<Record<string, Cell>>) {
  return fileOf(settingsGrid(), planGrid(planRow('1.1', more)), resultsGrid(resultRow('1.1')));
}

/** What stands in the way of a memo: the input, the finding that must name its place. */
const WITHHOLDING: readonly [string, () => WorkbookFile, string][] = [
  ['an empty workbook', () => fileOf(), 'tab-missing แผน'],
  ['a missing tab', () => fileOf(settingsGrid(), planGrid(planRow('1.1'))), ''],
  [
    'text where money belongs',
    () => planOf({ 'งบประมาณ 2567': 'สองหมื่น' }),
    'money-not-a-number แผน G2',
  ],
  [
    'two amounts in one cell',
    () => planOf({ 'งบประมาณ 2567': '○ ๒๐,๐๐๐' }),
    'money-two-amounts แผน G2',
  ],
  ['a negative amount', () => planOf({ 'งบประมาณ 2567': -500 }), 'money-negative แผน G2'],
  ['an error cell', () => planOf({ 'งบประมาณ 2567': '#REF!' }), 'cell-error แผน G2'],
  [
    'a code twice',
    () =>
      fileOf(
        settingsGrid(),
        planGrid(planRow('1.1'), planRow('1.1', { [NAME]: 'อื่น' })),
        resultsGrid(resultRow('1.1')),
      ),
    'code-duplicate แผน A3',
  ],
  [
    'a result for an unknown code',
    () =>
      fileOf(
        settingsGrid(),
        planGrid(planRow('1.1')),
        resultsGrid(resultRow('1.1'), resultRow('1.9')),
      ),
    'result-unknown-code ผลดำเนินงาน C3',
  ],
  [
    'a year typed as a date',
    () =>
      fileOf(
        settingsGrid({ ปีงบประมาณ: { day: '2567-01-01' } }),
        planGrid(planRow('1.1')),
        resultsGrid(resultRow('1.1')),
      ),
    'year-is-date ตั้งค่า B3',
  ],
  [
    'a renamed column',
    () => {
      const plan = planGrid(planRow('1.1'));
      const [header = [], ...rows] = plan.values;
      return fileOf(
        settingsGrid(),
        grid('แผน', [header.map((cell) => (cell === 'มิติ' ? 'กลุ่ม' : cell)), ...rows]),
        resultsGrid(resultRow('1.1')),
      );
    },
    'column-missing แผน',
  ],
];

describe('input that cannot be used', () => {
  it.each(WITHHOLDING)(
    '%s withholds the memo, names the place, and changes no input',
    (_, make, code) => {
      const { codes, withheld, host, notices } = run(make());
      expect(withheld).not.toEqual([]);
      expect(host.drive.size).toBe(0);
      expect(notices).toContain('ยังไม่ได้ทำ “บันทึกรายงานผล”');
      if (code !== '') expect(codes).toContain(code);
    },
  );
});

/** Texts that must come out as they went in, wherever they are shown. */
const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'มีเครื่องหมายนำหน้า",
  '{{ชื่อหน่วยงาน}} {{#รายการ}} <w:p/> & ]]>',
  '1.10',
  '1/2/2567',
  'TRUE',
];

describe('text that looks like something else', () => {
  it.each(HOSTILE)('%j stays text in every tab', (text) => {
    const { file, codes } = run(planOf({ หน่วยงานรับผิดชอบ: text, หมายเหตุ: text }));
    // Braces are rightly taken for a template's own.
    expect(codes.filter((code) => !code.startsWith('filler-left'))).toEqual([]);
    const plan = texts(file.workbook)['แผน 5 ปี'] ?? [];
    expect(plan.flat()).toContain(text);
    const opened = file.workbook.sheet('แผน 5 ปี');
    for (let row = 1; row <= 8; row++) {
      for (let column = 1; column <= 4; column++) {
        expect(opened?.grid.cell(row, column)?.formula ?? '').toBe('');
      }
    }
  });

  it('stays text in the memo, which still opens', () => {
    const organisation = 'เทศบาล {{ปี}} <w:p> & "ก" ]]>\u0000\ud800';
    const file = fileOf(
      settingsGrid({ ชื่อหน่วยงาน: organisation }),
      planGrid(planRow('1.1')),
      resultsGrid(resultRow('1.1')),
    );
    const { host, withheld } = run(file);
    expect(withheld).toEqual([]);
    const [made] = [...host.drive.values()];
    const xml =
      new PizZip(made?.bytes ?? Buffer.alloc(0)).file('word/document.xml')?.asText() ?? '';
    expect(xml).toContain('{{ปี}} &lt;w:p&gt; &amp; ');
    expect(xml).not.toContain('\u0000');
  });
});

describe('a very long cell', () => {
  it('is a finding, and everything is still made', () => {
    const { codes, withheld } = run(planOf({ [NAME]: `มาตรการ${'ก'.repeat(49_990)}` }));
    expect(codes).toContain('text-too-long แผน D2');
    expect(withheld).toEqual([]);
  });
});

describe('what is the user’s own', () => {
  it('keeps notes, colours and formulas through checking and correcting', () => {
    const file = planOf({ 'งบประมาณ 2567': 'สองหมื่น' });
    const sheet = file.workbook.sheet('แผน');
    sheet?.setNote(2, 7, 'ถามกองคลังก่อน');
    sheet?.grid.restyle(2, 4, { background: '#00ff00' });
    sheet?.grid.set(2, 9, 20000, '=10000*2');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(2, 7)).toBe('ถามกองคลังก่อน');
    sheet?.grid.set(2, 7, 20000, '=10000*2');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(2, 7)).toBe('ถามกองคลังก่อน');
    expect(sheet?.grid.cell(2, 7)?.formula).toBe('=10000*2');
    expect(sheet?.grid.cell(2, 9)?.formula).toBe('=10000*2');
  });

  it('loses the marks of a cell once it is right, and nothing else', () => {
    const file = planOf({ 'งบประมาณ 2567': 'สองหมื่น' });
    const sheet = file.workbook.sheet('แผน');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(2, 7)).toContain('— โปร่งใส');
    sheet?.grid.set(2, 7, 20000, '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(2, 7)).toBe('');
  });
});

describe('a tab of the user’s own by the name of an output tab', () => {
  const NAMES = ['ผลตรวจสอบ', 'สรุปมิติ', 'แผน 5 ปี', 'ทะเบียนเอกสาร', 'สำหรับกรรมการ'];
  const own = (name: string) =>
    grid(name, [
      ['ตารางของสำนักงาน', 'คงไว้'],
      ['', 12],
    ]);

  it.each(NAMES)('%s stays as it is, is named in the reply, and the rest is still done', (name) => {
    const { host, notices } = run(
      fileOf(settingsGrid(), planGrid(planRow('1.1')), resultsGrid(resultRow('1.1')), own(name)),
    );
    expect(notices).toContain(`“${name}”`);
    expect(notices).toMatch(/เปลี่ยนชื่อแท็บนั้น|ไม่สำเร็จ/);
    expect(host.drive.size).toBe(1);
  });

  it.each(NAMES)('%s is taken when it is blank', (name) => {
    const file = fileOf(settingsGrid(), planGrid(planRow('1.1')), resultsGrid(resultRow('1.1')));
    file.workbook.insert(name);
    const host = hostOver(file);
    const { notices } = succeeded(ask(host, { action: 'run' }));
    expect(notices.join(' ')).not.toMatch(/เปลี่ยนชื่อแท็บนั้น|ไม่สำเร็จ/);
    expect(texts(file.workbook)[name]?.length).toBeGreaterThan(1);
  });
});
