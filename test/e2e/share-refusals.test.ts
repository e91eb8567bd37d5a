import { stepsOf } from '../../src/app/contract/sharing';
import { ask, succeeded } from '../support/host';
import {
  again,
  all,
  CLERK,
  clerkOver,
  holders,
  line,
  type MemberRow,
  OWNER,
  office,
  officeFile,
  proposal,
} from '../support/sharing';

const A = 'a@office.go.th';
const B = 'b@office.go.th';
const C = 'c@office.go.th';
const THREE: readonly MemberRow[] = [
  ['ปลัดเทศบาล', A, 'แก้ไข'],
  ['ผู้อำนวยการกองคลัง', B, 'แสดงความคิดเห็น'],
  ['ผู้แทนชุมชน', C, 'ดู'],
];
const START = [`${CLERK} edit`, `${OWNER} owner`];

describe('what Google refuses', () => {
  it('of one person does not stop the others', () => {
    const host = office(THREE, { strangers: [A] });
    const { shared, notices } = succeeded(ask(host, all(proposal(host))));
    expect(shared?.map(({ email, state, why }) => [email, state, why])).toEqual([
      [A, 'kept', 'Google ไม่รับอีเมลนี้ อาจพิมพ์ผิด หรือไม่มีบัญชี Google'],
      [B, 'done', ''],
      [C, 'done', ''],
    ]);
    expect(notices[1]).toContain('ยังไม่ได้ทำ 1 รายการ');
    expect(stepsOf(proposal(host)).map(line)).toEqual([`${A}: none > edit`]);
  });

  it('of many persons in a row does not either', () => {
    const strangers = Array.from({ length: 5 }, (_, at) => `s${at}@office.go.th`);
    const members = strangers.map((email): MemberRow => ['กรรมการ', email, 'ดู']);
    const host = office([...members, ['ปลัดเทศบาล', A, 'ดู']], { strangers });
    succeeded(ask(host, all(proposal(host))));
    expect(host.sharing.viewers).toEqual([A]);
  });

  it('of everybody stops at once, and tells what is left', () => {
    const host = office(THREE, { canShare: false });
    const { shared, notices } = succeeded(ask(host, all(proposal(host))));
    expect(holders(host)).toEqual(START);
    expect(host.calls.byKind()['Spreadsheet.addViewer']).toBeUndefined();
    expect(host.calls.byKind()['Spreadsheet.addEditor']).toBe(1);
    expect(shared?.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
    expect(shared?.[2]?.why).toBe('ยังไม่ถึงขั้นนี้ เพราะงานหยุดก่อน');
    expect(notices.at(-1)).toMatch(/^งานหยุดก่อนครบ: บัญชีนี้ยังไม่ได้อนุญาต/);
  });

  it('in words nobody knows, three times in a row, is taken for a failure of the service', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map(
      (name): MemberRow => ['กรรมการ', `${name}@office.go.th`, 'ดู'],
    );
    const host = office(members);
    host.fail(({ kind }) =>
      kind === 'Spreadsheet.addViewer' ? new Error('Etwas ging schief') : undefined,
    );
    const { notices } = succeeded(ask(host, all(proposal(host))));
    expect(host.calls.byKind()['Spreadsheet.addViewer']).toBe(3);
    expect(notices.at(-1)).toContain('Etwas ging schief');
  });
});

describe('commenting, where Google gives it', () => {
  const COMMENTS: readonly MemberRow[] = [['ปลัดเทศบาล', A, 'แสดงความคิดเห็น']];

  it('is given, remembered, and taken back to viewing when asked for', () => {
    const file = officeFile(...COMMENTS);
    const host = clerkOver(file, { givesComment: true, viewers: [A] });
    expect(proposal(host).people[0]?.notes).toEqual([]);
    succeeded(ask(host, all(proposal(host))));
    expect(holders(host)).toEqual([`${A} comment`, ...START]);
    expect(host.properties().document).toEqual({ [`prongsai.share.${A}`]: 'comment' });
    expect(stepsOf(proposal(host))).toEqual([]);

    file.workbook.sheet('คณะกรรมการ')?.grid.set(2, 6, 'ดู', '');
    const later = again(host, file, { givesComment: true });
    const shown = proposal(later);
    expect(stepsOf(shown).map(line)).toEqual([`${A}: comment > view`]);
    succeeded(ask(later, all(shown)));
    expect(holders(later)).toEqual([`${A} view`, ...START]);
    expect(later.properties().document).toEqual({ [`prongsai.share.${A}`]: 'view' });
  });

  it('is remembered of nobody to whom it was not given', () => {
    const host = office(COMMENTS, { givesComment: true, strangers: [A] });
    succeeded(ask(host, all(proposal(host))));
    expect(host.properties().document).toEqual({});
  });

  it('is forgotten with the right', () => {
    const file = officeFile(...COMMENTS);
    const host = clerkOver(file, { givesComment: true });
    succeeded(ask(host, all(proposal(host))));
    file.workbook.sheet('คณะกรรมการ')?.grid.set(2, 6, '', '');
    succeeded(ask(host, all(proposal(host))));
    expect(holders(host)).toEqual(START);
    expect(host.properties().document).toEqual({});
  });
});
