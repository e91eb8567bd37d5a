import PizZip from 'pizzip';
import { generatedFile } from '../../scripts/bench/generated';
import { grid, planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';

const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const REFUSED = 'You are trying to edit a protected cell or object.';

function memoText(bytes: Buffer): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]*>/g, '').replace(/\u00a0/g, ' ');
}

describe('a memo on Google', () => {
  it('is one Google Doc in Sarabun, converted from a .docx', () => {
    const host = hostOver(generatedFile(4));
    succeeded(ask(host, MEMO));
    const [file] = [...host.drive.values()];
    expect(file?.mimeType).toBe('application/vnd.google-apps.document');
    const xml = new PizZip(file?.bytes ?? Buffer.alloc(0)).file('word/styles.xml')?.asText() ?? '';
    expect(xml).toContain('Sarabun');
    expect(xml).not.toContain('TH SarabunPSK');
  });

  it('prints the day that a date cell of the settings shows', () => {
    const settings = settingsGrid({
      วันที่หนังสือ: { day: '2024-04-08' },
      'ข้อมูล ณ วันที่': { day: '2024-04-05' },
    });
    const file = fileOf(settings, planGrid(planRow('1.1')), resultsGrid(resultRow('1.1')));
    const host = hostOver(file);
    succeeded(ask(host, MEMO));
    const [made] = [...host.drive.values()];
    const text = memoText(made?.bytes ?? Buffer.alloc(0));
    expect(text).toContain('๘ เมษายน ๒๕๖๗');
    expect(text).toContain('๕ เมษายน ๒๕๖๗');
  });

  it('does not drop the link when the row is refused only as writes are sent', () => {
    const host = hostOver(generatedFile(4));
    let flushes = 0;
    host.fail(({ kind }) => {
      if (kind !== 'SpreadsheetApp.flush') return undefined;
      flushes += 1;
      return flushes === 1 ? new Error(REFUSED) : undefined;
    });
    const { notices, report } = succeeded(ask(host, MEMO));
    expect(report?.documents[0]?.url).toMatch(/^https:\/\/docs\.google\.com\//);
    expect(notices.join(' ')).toContain('ไม่สำเร็จ (มีช่วงหรือแท็บที่ป้องกันไว้');
  });
});

describe('tabs that staff changed by hand', () => {
  it('writes an output tab whose rows were frozen', () => {
    const file = generatedFile(4);
    file.workbook.sheet('แผน')?.grid.set(2, 7, 'สองหมื่น', '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    const sheet = file.workbook.sheet('ผลตรวจสอบ');
    if (sheet) sheet.frozenRows = 7;
    file.workbook.sheet('แผน')?.grid.set(2, 7, 20000, '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.frozenRows).toBe(5);
    expect(texts(file.workbook).ผลตรวจสอบ).toHaveLength(5);
  });

  it('links each finding to its cell', () => {
    const file = generatedFile(4);
    file.workbook.sheet('แผน')?.grid.set(2, 7, 'สองหมื่น', '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    const plan = file.workbook.sheet('แผน');
    const cell = file.workbook.sheet('ผลตรวจสอบ')?.grid.cell(6, 4);
    expect(cell?.formula).toBe(`=HYPERLINK("#gid=${plan?.id}&range=G2","G2")`);
    expect(texts(file.workbook).ผลตรวจสอบ?.[5]?.[3]).toBe('G2');
    expect(texts(file.workbook).ผลตรวจสอบ?.[2]?.[0]).toContain('แผน 1 ข้อ');
  });

  it('goes on when a tab cannot be marked, and says so', () => {
    const file = generatedFile(4);
    file.workbook.sheet('แผน')?.grid.set(2, 7, 'สองหมื่น', '');
    const host = hostOver(file);
    host.fail(({ kind }) => (kind === 'Range.setNotes' ? new Error(REFUSED) : undefined));
    const { notices } = succeeded(ask(host, { action: 'run' }));
    expect(notices.join(' ')).toContain('ทำเครื่องหมายในแท็บ “แผน” ไม่สำเร็จ');
    expect(Object.keys(texts(file.workbook))).toEqual(
      expect.arrayContaining(['ผลตรวจสอบ', 'สรุปมิติ']),
    );
  });

  it('takes its marks off a row that was cleared', () => {
    const file = generatedFile(4);
    const sheet = file.workbook.sheet('แผน');
    sheet?.grid.set(6, 7, 500, '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(6, 4)).toContain('name-missing');
    sheet?.grid.set(6, 7, '', '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(6, 4)).toBe('');
  });

  it('adds no row to results whose codes it cannot find', () => {
    const [header = [], ...rows] = resultsGrid(resultRow('1.1')).values;
    const renamed = header.map((cell) => (cell === 'รหัส' ? 'รหัสของกอง' : cell));
    const results = grid('ผลดำเนินงาน', [renamed, ...rows]);
    const file = fileOf(settingsGrid(), planGrid(planRow('1.1')), results);
    const before = texts(file.workbook);
    for (let run = 0; run < 2; run++) {
      const reply = ask(hostOver(file), { action: 'prepareRound' });
      expect(reply).toMatchObject({ ok: false, code: 'column-missing' });
    }
    expect(texts(file.workbook)).toEqual(before);
  });

  it('leaves an office’s own register alone', () => {
    const file = generatedFile(4);
    const own = [
      ['เลขที่', 'เรื่อง', 'วันที่', 'ประเภท'],
      ['1', 'ขออนุมัติ', '1 ต.ค. 66', 'บันทึก'],
    ];
    const sheet = file.workbook.insert('ทะเบียนเอกสาร');
    own.forEach((row, r) => {
      row.forEach((text, c) => {
        sheet.grid.set(r + 1, c + 1, text, '');
      });
    });
    const { notices } = succeeded(ask(hostOver(file), MEMO));
    expect(texts(file.workbook).ทะเบียนเอกสาร).toEqual(own);
    expect(notices.join(' ')).toContain('ทะเบียน');
  });

  it('makes a tab anew where an earlier setup broke off', () => {
    const file = fileOf();
    const host = hostOver(file);
    let names = 0;
    host.fail(({ kind }) => {
      if (kind !== 'Sheet.setName') return undefined;
      names += 1;
      return names === 2 ? new Error('Service Spreadsheets timed out') : undefined;
    });
    expect(ask(host, { action: 'setup', examples: true })).toMatchObject({ ok: false });
    succeeded(ask(hostOver(file), { action: 'setup' }));
    const after = texts(file.workbook);
    expect(after.แผน).toHaveLength(1);
    expect(Object.keys(after).filter((name) => name.includes('กำลังสร้าง'))).toEqual([]);
  });

  it('keeps a line that the user wrote inside a note', () => {
    const file = generatedFile(4);
    const sheet = file.workbook.sheet('แผน');
    sheet?.grid.set(2, 7, 'สองหมื่น', '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    const own = sheet?.note(2, 7).replace('\n(money', '\nถามกองคลังแล้ว\n(money') ?? '';
    sheet?.setNote(2, 7, own);
    sheet?.grid.set(2, 7, 20000, '');
    succeeded(ask(hostOver(file), { action: 'check' }));
    expect(sheet?.note(2, 7)).toBe(own);
  });
});
