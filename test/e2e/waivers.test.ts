import { WorkbookFile } from '../../src/local/workbook-file';
import { readDocx } from '../core/documents/docx-reader';
import { ask, hostOver, succeeded, texts } from '../support/host';
import {
  check,
  codesAside,
  KIND,
  listOf,
  made,
  reportOf,
  rowsOf,
  TAB,
  WHEN,
  WHY,
  waive,
} from '../support/waivers';

describe('setting a finding aside', () => {
  it('keeps it in a tab of its own, and shows it in the list, the cell and the counts', () => {
    const file = made();
    check(file);
    const sheet = file.workbook.sheet('แผน');
    const colour = () => file.workbook.styles.get(sheet?.grid.style(3, 3) ?? 0).background;
    expect(colour()).toBe('#fff3cd');
    const { notices, report } = succeeded(waive(file));
    expect(notices[0]).toBe(`คงไว้แล้ว 1 ข้อ บันทึกไว้ในแท็บ “${TAB}” พร้อมเหตุผล`);
    expect(report?.counts).toEqual({ error: 0, warning: 0, advice: 0, setAside: 1 });
    const [finding] = report?.findings ?? [];
    expect(finding).toMatchObject({ code: 'kind-unknown', setAside: { ...WHY, when: WHEN } });
    const [row = []] = rowsOf(file);
    expect([...row.slice(0, 3), ...row.slice(5)]).toEqual([
      WHEN,
      'kind-unknown',
      'แผน',
      WHY.reason,
      WHY.by,
      finding?.key,
      '',
    ]);
    expect(texts(file.workbook).ผลตรวจสอบ?.[0]?.[0]).toBe('ไม่มีจุดที่ต้องแก้ (คงไว้ 1 ข้อ)');
    expect(texts(file.workbook).ผลตรวจสอบ?.[3]?.[0]).toBe(
      'รายการที่ไม่มีข้อผิดหรือข้อเตือนค้างอยู่: 3 จาก 3 รายการ',
    );
    expect(listOf(file)[0]?.slice(1, 4)).toEqual(['คงไว้', 'แผน', 'C3']);
    expect(listOf(file)[0]?.[9]).toBe(`${WHY.reason} (${WHY.by}, ${WHEN})`);
    expect(sheet?.note(3, 3)).toContain(`คงไว้: ${WHY.reason} (${WHY.by}, ${WHEN})\n`);
    expect(colour()).not.toBe('#fff3cd');
  });

  it('holds through saving, and through rows, columns and tabs that moved', () => {
    const file = made();
    waive(file);
    const opened = WorkbookFile.fromBytes(file.toBytes());
    expect(codesAside(opened)).toEqual(['kind-unknown']);
    const plan = opened.workbook.sheet('แผน');
    for (let column = 1; column <= 9; column++) {
      const cells = [2, 3].map((row) => plan?.grid.cell(row, column)?.value ?? null);
      plan?.grid.set(2, column, cells[1] ?? null, '');
      plan?.grid.set(3, column, cells[0] ?? null, '');
    }
    for (const sheet of [...opened.workbook.sheets]) opened.workbook.move(sheet, 0);
    expect(codesAside(opened)).toEqual(['kind-unknown']);
    expect(listOf(opened)[0]?.slice(1, 4)).toEqual(['คงไว้', 'แผน', 'C2']);
    plan?.grid.set(2, 3, 'แผนกิจกรรม', '');
    expect(codesAside(opened)).toEqual([]);
  });

  it('refuses an error, by the contract and by a row typed into the tab', () => {
    const file = made(-5);
    const before = texts(file.workbook);
    const { notices } = succeeded(waive(file, [{ sheet: 'แผน', cell: 'G3' }]));
    expect(notices[0]).toMatch(/^ข้อผิดคงไว้ไม่ได้ ต้องแก้ก่อน: แผน G3 1\.2 .*จำนวนเงินติดลบ/);
    expect(texts(file.workbook)).toMatchObject(before);
    expect(file.workbook.sheet(TAB)).toBeUndefined();

    waive(file);
    const error = check(file).findings.find(({ severity }) => severity === 'error');
    file.workbook.sheet(TAB)?.grid.set(3, 6, 'ตกลงกันแล้ว', '');
    file.workbook.sheet(TAB)?.grid.set(3, 8, error?.key ?? '', '');
    const { findings, counts } = check(file);
    expect(counts).toMatchObject({ error: 1, setAside: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'waiver-of-error', sheet: TAB, cell: 'H3' }),
    );
  });

  it('does nothing twice, and tells what is gone', () => {
    const file = made();
    const { key = '' } = reportOf(waive(file, [KIND, KIND])).findings[0] ?? {};
    const rows = rowsOf(file);
    expect(rows).toHaveLength(1);
    const { notices } = succeeded(
      waive(file, [{ key }, { key: 'kind-unknown:1' }, { ...KIND, code: 'name-missing' }]),
    );
    expect(rowsOf(file)).toEqual(rows);
    expect(notices.slice(0, 2)).toEqual([
      'คงไว้อยู่ก่อนแล้ว 1 ข้อ จึงไม่ได้บันทึกซ้ำ',
      expect.stringMatching(/^ไม่พบแล้ว 2 ข้อ/),
    ]);
  });

  it.each([{ reason: ' สั้น ' }, { reason: 'ย'.repeat(501) }, { by: ' ' }, { by: 'ย'.repeat(201) }])(
    'asks for a reason and a name of fitting length',
    (more) => {
      const file = made();
      expect(waive(file, [KIND], more)).toMatchObject({ ok: false, code: 'text-length' });
      expect(file.workbook.sheet(TAB)).toBeUndefined();
    },
  );

  it('keeps a reason that looks like a formula as text', () => {
    const file = made();
    waive(file, [KIND], { reason: '=HYPERLINK("x")' });
    expect(file.workbook.sheet(TAB)?.grid.cell(2, 6)).toMatchObject({
      value: '=HYPERLINK("x")',
      formula: '',
    });
    expect(codesAside(file)).toEqual(['kind-unknown']);
  });

  it("leaves an office's own tab of that name as it is", () => {
    const file = made();
    file.workbook.insert(TAB).grid.set(1, 1, 'ของสำนักปลัด', '');
    const before = texts(file.workbook);
    expect(waive(file)).toMatchObject({ ok: false, code: 'waivers-unreadable' });
    expect(texts(file.workbook)).toEqual(before);
  });
});

describe('cancelling', () => {
  it('lets the finding count again, and keeps the row as history', () => {
    const file = made();
    const { key = '' } = reportOf(waive(file)).findings[0] ?? {};
    const { notices, report } = succeeded(
      ask(hostOver(file), { action: 'unwaive', findings: [{ key }] }),
    );
    expect(notices[0]).toContain('ยกเลิกการคงไว้แล้ว 1 ข้อ');
    expect(report?.counts).toMatchObject({ warning: 1, setAside: 0 });
    expect(rowsOf(file).map((row) => row[8])).toEqual([WHEN]);
    expect(listOf(file)[0]?.[1]).toBe('เตือน');
    waive(file, [{ key }]);
    expect(rowsOf(file).map((row) => row[8])).toEqual([WHEN, '']);
    expect(codesAside(file)).toEqual(['kind-unknown']);
  });

  it('says so where nothing was set aside, or the column for it is gone', () => {
    const file = made();
    const unwaive = { action: 'unwaive', findings: [KIND] };
    expect(succeeded(ask(hostOver(file), unwaive)).notices).toEqual([
      'ข้อที่เลือกไม่ได้คงไว้อยู่ จึงไม่มีอะไรเปลี่ยน',
    ]);
    waive(file);
    file.workbook.sheet(TAB)?.grid.set(1, 9, 'อื่น ๆ', '');
    expect(ask(hostOver(file), unwaive)).toMatchObject({ ok: false, code: 'column-missing' });
    expect(codesAside(file)).toEqual(['kind-unknown']);
  });
});

it('tells the reader of the memo what is left, and what was set aside and why', () => {
  const file = made();
  const memoText = () => {
    const host = hostOver(file);
    succeeded(ask(host, { action: 'documents', kinds: ['memo-results'] }));
    const [memo] = host.drive.values();
    return readDocx(memo?.bytes ?? Buffer.alloc(0)).text.replace(/\u00a0/g, ' ');
  };
  const left = memoText();
  expect(left).toContain('ข้อมูลยังมีข้อเตือน 1 ข้อ ตามแท็บผลตรวจสอบของสมุดงาน');
  expect(left).not.toContain('คงไว้');
  waive(file);
  const aside = memoText();
  expect(aside).not.toContain('ข้อเตือน');
  expect(aside).toContain('ข้อที่ตรวจแล้วคงไว้ 1 ข้อ ดังนี้');
  expect(aside).toMatch(new RegExp(`\n– 1\\.2 .*ไม่ใช่ประเภทที่รู้จัก.* เหตุผลที่คงไว้: ${WHY.reason}`));
  expect(aside).not.toContain('และอีก');
});
