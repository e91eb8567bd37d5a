import { stepsOf } from '../../src/app/contract/sharing';
import { CLERK, holders, type MemberRow, OWNER, office, proposal } from '../support/sharing';

const A = 'a@office.go.th';
const B = 'b@office.go.th';
const ROWS: readonly MemberRow[] = [
  ['ปลัดเทศบาล', A, 'ดู'],
  ['ผู้แทนชุมชน', 'nobody', 'ดู'],
];
const START = [`${CLERK} edit`, `${OWNER} owner`];

describe('the menu item แบ่งปันให้กรรมการ…', () => {
  it('stands in the menu', () => {
    const host = office(ROWS);
    host.trigger('onOpen', 'FULL');
    const items = host.menu.flatMap(({ items = [] }) => items);
    expect(items).toContainEqual({ caption: 'แบ่งปันให้กรรมการ…', functionName: 'menuShare' });
  });

  it('shows what people would gain, and gives it on a word; nobody loses anything', () => {
    const host = office(ROWS, { viewers: [B] });
    host.call('menuShare');
    expect(host.alerts).toHaveLength(2);
    expect(host.alerts[0]?.prompt.split('\n\n')).toEqual([
      `• ปลัดเทศบาล ${A}: ไม่มีสิทธิ์ → ดู`,
      'มีอีก 1 รายการที่เป็นการลดหรือเอาสิทธิ์ออก เลือกได้ในแถบด้านข้าง หน้ากรรมการ',
      'เว้นไว้ 1 แถวที่อีเมลหรือสิทธิ์ยังไม่ชัด ดูเหตุผลในแถบด้านข้าง',
      'กด ตกลง เพื่อให้สิทธิ์ตามนี้ ไม่มีผู้ใดเสียสิทธิ์',
    ]);
    expect(host.alerts[1]?.prompt).toBe('เปลี่ยนสิทธิ์แล้ว 1 รายการ');
    expect(holders(host)).toEqual([`${A} view`, `${B} view`, ...START]);
  });

  it('does nothing where the answer is no', () => {
    const host = office(ROWS, {}, { alertAnswers: ['CANCEL'] });
    host.call('menuShare');
    expect(host.alerts).toHaveLength(1);
    expect(holders(host)).toEqual(START);
  });

  it('says so where there is nothing to give', () => {
    const host = office(ROWS, { viewers: [A] });
    host.call('menuShare');
    expect(host.alerts).toHaveLength(1);
    expect(host.alerts[0]?.prompt).toContain('ไม่มีผู้ที่ต้องให้สิทธิ์เพิ่มในสมุดงาน');
  });

  it('tells whom Google refused, and why', () => {
    const host = office(ROWS, { strangers: [A] });
    host.call('menuShare');
    expect(host.alerts[1]?.prompt).toContain(`• ${A}: Google ไม่รับอีเมลนี้`);
    expect(stepsOf(proposal(host))).toHaveLength(1);
  });

  it('shows a failure as a sentence', () => {
    const host = office(ROWS);
    host.fail(({ kind }) =>
      kind === 'Spreadsheet.getEditors' ? new Error('Service Spreadsheets timed out') : undefined,
    );
    host.call('menuShare');
    expect(host.alerts[0]?.prompt).toContain('Google ใช้เวลานานเกินกำหนด');
    expect(holders(host)).toEqual(START);
  });

  it('lists at most fifteen, and gives to all', () => {
    const many = Array.from(
      { length: 17 },
      (_, at): MemberRow => ['กรรมการ', `m${at}@office.go.th`, 'ดู'],
    );
    const host = office(many);
    host.call('menuShare');
    expect(host.alerts[0]?.prompt).toContain('และอีก 2 คน');
    expect(host.sharing.viewers).toHaveLength(17);
  });
});
