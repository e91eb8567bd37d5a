import type { WorkbookFile } from '../../src/local/workbook-file';
import { BY, close, FIRST, made, put, SECOND, tabsOf } from '../support/closing';
import { hostOver } from '../support/host';

describe('the menu', () => {
  const choose = (file: WorkbookFile, item: string, alertAnswers: string[]) => {
    const host = hostOver(file, { alertAnswers });
    host.call(item);
    expect(host.missing).toEqual([]);
    return host.alerts.map(({ prompt }) => prompt);
  };

  it('closes after asking who, with what will be closed', () => {
    const file = made();
    const [question, done] = choose(file, 'menuCloseRound', [BY]);
    expect(question).toContain('จะเก็บข้อมูลปีงบประมาณ 2567 รอบ 6 เดือน');
    expect(question).toContain('ยังไม่รายงานผล 1 จาก 3 รายการ');
    expect(done).toContain('ปิดปีงบประมาณ 2567 รอบ 6 เดือนแล้ว');
    expect(file.workbook.active?.name).toBe(FIRST);
    choose(file, 'menuCloseRound', ['CANCEL']);
    expect(tabsOf(file)).not.toContain(SECOND);
  });

  it('compares by number, the usual ones where nothing is typed', () => {
    const file = made();
    expect(choose(file, 'menuCompareRounds', [])).toEqual([
      expect.stringContaining('ยังไม่มีรอบที่ปิดแล้ว'),
    ]);
    close(file);
    put(file, 'แผน', 2, 7, 25_000);
    close(file);
    const [from, to, done] = choose(file, 'menuCompareRounds', ['๒', '']);
    expect(from).toContain(`0  ข้อมูลปัจจุบัน\n1  ${SECOND}\n2  ${FIRST}`);
    expect(to).toContain('ถ้าเว้นว่างจะใช้ 0');
    expect(done).toContain('พบสิ่งที่เปลี่ยน 1 ข้อ');
    expect(file.workbook.active?.name).toBe('เปรียบเทียบรอบ');
    expect(choose(file, 'menuCompareRounds', ['9', '']).at(-1)).toContain('ไม่พบรอบที่ปิดแล้วชื่อ “9”');
    expect(choose(file, 'menuCompareRounds', ['', 'CANCEL'])).toHaveLength(2);
  });

  it('shows a failure as a sentence', () => {
    const host = hostOver(made());
    host.fail(({ kind }) =>
      kind === 'Range.getValues' ? new Error('Exceeded maximum execution time') : undefined,
    );
    host.call('menuCloseRound');
    expect(host.alerts[0]?.prompt).toContain('Google ใช้เวลานานเกินกำหนด');
  });
});
