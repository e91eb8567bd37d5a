import type { HostOptions } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { hostOver, texts } from '../support/host';
import { check, codesAside, made, WHY } from '../support/waivers';

describe('the menu for findings', () => {
  /** Calls an item while a cell is selected, answering what it asks. */
  function choose(
    file: WorkbookFile,
    item: string,
    [sheet, row, column]: readonly [string, number, number],
    alertAnswers: string[],
    more: Partial<HostOptions> = {},
  ) {
    const host = hostOver(file, { alertAnswers, ...more });
    const tab = file.workbook.sheet(sheet);
    if (!tab) throw new Error(`${sheet} is missing`);
    file.workbook.active = tab;
    tab.current = { row, column, rows: 1, columns: 1 };
    host.call(item);
    expect(host.call('stage')).toBe('');
    expect(host.missing).toEqual([]);
    return host.alerts.map(({ prompt }) => prompt);
  }

  it.each([
    ['a row of the list', ['ผลตรวจสอบ', 6, 2]],
    ['the cell itself', ['แผน', 3, 3]],
  ] as const)('sets aside and cancels by %s', (_, place) => {
    const file = made();
    check(file);
    const [first, second, done] = choose(file, 'menuWaive', place, [WHY.reason, WHY.by]);
    expect(first).toContain('“แผนงาน” ไม่ใช่ประเภทที่รู้จัก');
    expect(second).toContain('ผู้บันทึก');
    expect(done).toContain('คงไว้แล้ว 1 ข้อ');
    expect(codesAside(file)).toEqual(['kind-unknown']);
    const again = choose(file, 'menuWaive', place, [WHY.reason, WHY.by]);
    expect(again).toEqual([expect.stringContaining('คงไว้อยู่ก่อนแล้ว 1 ข้อ')]);
    choose(file, 'menuUnwaive', place, ['CANCEL']);
    expect(codesAside(file)).toEqual(['kind-unknown']);
    choose(file, 'menuUnwaive', place, ['OK']);
    expect(codesAside(file)).toEqual([]);
  });

  it.each([[['CANCEL']], [[WHY.reason, 'CANCEL']], [[WHY.reason, 'CLOSE']]])(
    'does nothing when a box is closed',
    (answers) => {
      const file = made();
      check(file);
      const before = texts(file.workbook);
      choose(file, 'menuWaive', ['แผน', 3, 3], answers);
      expect(texts(file.workbook)).toEqual(before);
    },
  );

  it.each([
    ['menuWaive', ['ผลตรวจสอบ', 2, 1], 'เลือกแถวของข้อหนึ่งในแท็บ'],
    ['menuUnwaive', ['ผลตรวจสอบ', 8, 1], 'เลือกแถวของข้อหนึ่งในแท็บ'],
    ['menuWaive', ['แผน', 2, 2], 'เลือกแถวของข้อหนึ่งในแท็บ'],
    ['menuWaive', ['แผน', 3, 7], 'ไม่มีข้อที่จะคงไว้ได้'],
    ['menuUnwaive', ['แผน', 3, 3], 'ไม่มีข้อที่คงไว้อยู่'],
  ] as const)('%s at %j says what to select', (item, place, part) => {
    const file = made(-5);
    check(file);
    expect(choose(file, item, place, [])).toEqual([expect.stringContaining(part)]);
  });

  it('shows a failure as a sentence', () => {
    const file = made();
    const host = hostOver(file);
    host.fail(({ kind }) =>
      kind === 'Range.getValues' ? new Error('Exceeded maximum execution time') : undefined,
    );
    host.call('menuWaive');
    expect(host.alerts[0]?.prompt).toContain('Google ใช้เวลานานเกินกำหนด');
  });
});
