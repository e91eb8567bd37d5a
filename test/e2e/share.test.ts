import { MOST_SHARE_STEPS, stepsOf } from '../../src/app/contract/sharing';
import { committeeGrid, grid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded } from '../support/host';
import {
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

describe('sharing by the tab คณะกรรมการ', () => {
  it('shows who gains what, changes nothing, then gives just that', () => {
    const host = office(THREE);
    const shown = proposal(host);
    expect(stepsOf(shown).map(line)).toEqual([
      `${A}: none > edit`,
      `${B}: none > view`,
      `${C}: none > view`,
    ]);
    expect(shown.people.map(({ position, inTab }) => [position, inTab])).toEqual([
      ['ปลัดเทศบาล', true],
      ['ผู้อำนวยการกองคลัง', true],
      ['ผู้แทนชุมชน', true],
    ]);
    expect(shown.people[1]?.notes.join()).toContain('แสดงความคิดเห็นให้เองที่ปุ่มแชร์');
    expect(holders(host)).toEqual(START);
    expect(host.properties().document).toEqual({});

    const { shared, notices } = succeeded(ask(host, all(shown)));
    expect(shared?.map(({ state, why, fileName }) => [state, why, fileName])).toEqual([
      ['done', '', 'สมุดงาน'],
      ['done', '', 'สมุดงาน'],
      ['done', '', 'สมุดงาน'],
    ]);
    expect(notices).toEqual(['เปลี่ยนสิทธิ์แล้ว 3 รายการ']);
    expect(holders(host)).toEqual([`${A} edit`, `${B} view`, `${C} view`, ...START]);
    expect(host.missing).toEqual([]);
  });

  it('has nothing more to do after that, and a repeat changes nothing', () => {
    const host = office(THREE);
    const request = all(proposal(host));
    succeeded(ask(host, request));
    const given = holders(host);
    expect(stepsOf(proposal(host))).toEqual([]);
    const { shared, notices } = succeeded(ask(host, request));
    expect(shared?.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
    expect(notices).toEqual(['ยังไม่มีสิทธิ์ใดเปลี่ยน', 'ยังไม่ได้ทำ 3 รายการ กดดูสิทธิ์อีกครั้งเพื่อทำต่อ']);
    expect(holders(host)).toEqual(given);
  });

  it('takes nothing from anybody who is not named', () => {
    const host = office([['ปลัดเทศบาล', A, 'ดู']], { editors: [A, B], viewers: [C] });
    const shown = proposal(host);
    expect(stepsOf(shown).map(line)).toEqual([
      `${A}: edit > view`,
      `${B}: edit > none`,
      `${C}: view > none`,
    ]);
    expect(shown.people.map(({ inTab }) => inTab)).toEqual([true, false, false]);
    const before = holders(host);
    const { shared } = succeeded(ask(host, { action: 'share', steps: stepsOf(shown) }));
    expect(new Set(shared?.map(({ why }) => why))).toEqual(new Set(['เป็นการลดสิทธิ์ที่ยังไม่ได้เลือก']));
    expect(holders(host)).toEqual(before);
    const one = { action: 'share', steps: stepsOf(shown), losing: [B.toUpperCase()] };
    succeeded(ask(host, one));
    expect(holders(host)).toEqual([`${A} edit`, `${C} view`, ...START]);
    succeeded(ask(host, all(proposal(host))));
    expect(holders(host)).toEqual([`${A} view`, ...START]);
  });

  it('leaves the owner and the own account alone, whatever the tab says', () => {
    const host = office([
      ['นายกเทศมนตรี', OWNER, 'ดู'],
      ['นักวิเคราะห์นโยบายและแผน', CLERK, 'ดู'],
    ]);
    const shown = proposal(host);
    expect(stepsOf(shown)).toEqual([]);
    expect(shown.people[1]?.notes).toEqual(['เป็นบัญชีที่ท่านใช้อยู่ จึงไม่ลดสิทธิ์']);
    const steps = [OWNER, CLERK].map((email) => {
      return { file: '', email, before: 'edit', after: 'none' } as const;
    });
    succeeded(ask(host, { action: 'share', steps, losing: [OWNER, CLERK] }));
    expect(holders(host)).toEqual(START);
  });

  it('lowers no editor while nobody can tell which account is at work', () => {
    const host = office([['ปลัดเทศบาล', CLERK, 'ดู']], { viewers: [C] });
    host.fail(({ kind }) =>
      kind === 'About.get'
        ? new Error('You do not have permission to call Drive.About.get.')
        : undefined,
    );
    const shown = proposal(host);
    expect(stepsOf(shown).map(line)).toEqual([`${C}: view > none`]);
    expect(shown.people[0]?.notes.join()).toContain('ไม่ทราบว่าใช่บัญชีที่ท่านใช้อยู่หรือไม่');
    succeeded(ask(host, all(shown)));
    expect(holders(host)).toEqual(START);
  });

  it('works on a shared drive, where nobody owns the workbook', () => {
    const host = office([['ปลัดเทศบาล', A, 'ดู']], { owner: '' });
    succeeded(ask(host, all(proposal(host))));
    expect(host.sharing).toMatchObject({ editors: [CLERK], viewers: [A] });
  });
});

describe('rows that are not certain', () => {
  it('give no right and are told with their cells; the others are shared', () => {
    const host = office(
      [
        ['ก', 'a@office', 'ดู'],
        ['ข', B, 'ดู'],
        ['ค', B.toUpperCase(), 'แก้ไข'],
        ['ง', 'd@office.go.th', 'ทุกอย่าง'],
        ['จ', '', 'ดู'],
        ['ฉ', 'x.y@gmail.com', 'ดู'],
        ['ช', 'xy+1@gmail.com', ''],
        ['ซ', C, 'ดู'],
        ['ฌ', C, 'ดู'],
        ['ญ', 'j@office.go.th', ''],
      ],
      { viewers: [B, 'd@office.go.th', 'xy@gmail.com'] },
    );
    const shown = proposal(host);
    expect(stepsOf(shown).map(line)).toEqual([`${C}: none > view`]);
    expect(shown.leftOut.map(({ name, cell }) => `${name} ${cell}`)).toEqual(
      expect.arrayContaining(['ก E2', 'ข E3', 'ค E4', 'ง F5', 'จ F6', 'ฉ E7', 'ช E8']),
    );
    expect(shown.leftOut).toHaveLength(7);
    expect(new Set(shown.leftOut.map(({ sheet }) => sheet))).toEqual(new Set(['คณะกรรมการ']));
    expect(shown.leftOut.find(({ cell }) => cell === 'E3')?.why).toContain('สิทธิ์ไม่ตรงกัน');
    succeeded(ask(host, all(shown)));
    expect(host.sharing.viewers).toEqual([B, 'd@office.go.th', 'xy@gmail.com', C]);
  });

  it.each([
    ['without the tab', fileOf(settingsGrid()), 'ไม่พบแท็บ “คณะกรรมการ”'],
    [
      'with two such tabs',
      fileOf(settingsGrid(), committeeGrid(), grid('คณะ กรรมการ', [['อีเมล', 'สิทธิ์']])),
      'มากกว่าหนึ่งแท็บ',
    ],
    [
      'without its header',
      fileOf(settingsGrid(), grid('คณะกรรมการ', [['ก', 'ข']])),
      'ไม่พบแถวหัวตาราง',
    ],
    [
      'without the column of rights',
      fileOf(settingsGrid(), grid('คณะกรรมการ', [['ชื่อ-สกุล', 'ตำแหน่ง', 'อีเมล']])),
      'ไม่พบคอลัมน์ “สิทธิ์”',
    ],
    [
      'with two columns of rights',
      fileOf(settingsGrid(), grid('คณะกรรมการ', [['ชื่อ-สกุล', 'อีเมล', 'สิทธิ์', 'สิทธิ์']])),
      'มีคอลัมน์ “สิทธิ์” 2 คอลัมน์',
    ],
  ])('%s nothing is shared, and the reply says why', (_, file, words) => {
    const host = clerkOver(file, { viewers: [A] });
    for (const request of [
      { action: 'proposeShare' },
      {
        ...{ action: 'share', losing: [A] },
        steps: [{ file: '', email: A, before: 'view', after: 'none' }],
      },
    ]) {
      const reply = ask(host, request);
      expect(reply).toMatchObject({ ok: false, code: 'committee-unusable' });
      expect(!reply.ok && reply.message).toContain(words);
    }
    expect(holders(host)).toEqual([`${A} view`, ...START]);
  });

  it('and a tab without any address says so', () => {
    const host = office([['ปลัดเทศบาล', '']]);
    const { notices, sharing } = succeeded(ask(host, { action: 'proposeShare' }));
    expect(notices).toEqual(['ยังไม่มีแถวใดในแท็บคณะกรรมการที่มีทั้งอีเมลและสิทธิ์']);
    expect(sharing?.people).toEqual([]);
  });
});

describe('what was shown is judged anew', () => {
  it('a step that is no longer so is left, and the others are done', () => {
    const file = officeFile(...THREE);
    const host = clerkOver(file);
    const request = all(proposal(host));
    host.sharing.viewers.push(C);
    file.workbook.sheet('คณะกรรมการ')?.grid.set(2, 6, 'ดู', '');
    const { shared } = succeeded(ask(host, request));
    expect(shared?.map(({ email, state }) => `${email} ${state}`)).toEqual([
      `${B} done`,
      `${A} kept`,
      `${C} kept`,
    ]);
    expect(holders(host)).toEqual([`${B} view`, `${C} view`, ...START]);
  });

  it('and what was never shown is not done', () => {
    const host = office(THREE);
    const invented = [
      { file: '', email: 'x@office.go.th', before: 'none', after: 'edit' },
      { file: '', email: C, before: 'none', after: 'edit' },
      { file: '', email: B, before: 'none', after: 'owner' },
      { file: 'offline-file-9', email: A, before: 'none', after: 'edit' },
    ];
    const { shared } = succeeded(ask(host, { action: 'share', steps: invented }));
    expect(shared?.every(({ state }) => state === 'kept')).toBe(true);
    expect(holders(host)).toEqual(START);
  });

  it('asking twice for one step does it once', () => {
    const host = office(THREE);
    const { steps } = all(proposal(host));
    succeeded(ask(host, { action: 'share', steps: [...steps, ...steps] }));
    expect(holders(host)).toEqual([`${A} edit`, `${B} view`, `${C} view`, ...START]);
  });

  it('waits for its turn, while the preview does not', () => {
    const host = office(THREE, {}, { documentLock: 'busy' });
    const shown = proposal(host);
    expect(ask(host, all(shown))).toMatchObject({ ok: false, code: 'busy' });
    expect(host.toasts).toEqual([]);
  });

  it.each([
    ['no step', { steps: [] }],
    ['a right nobody knows', { steps: [{ file: '', email: A, before: 'none', after: 'all' }] }],
    [
      'more steps than one run can take',
      {
        steps: Array.from({ length: MOST_SHARE_STEPS + 1 }, () => {
          return { file: '', email: A, before: 'none', after: 'view' };
        }),
      },
    ],
    [
      'too long a message',
      { steps: [{ file: '', email: A, before: 'none', after: 'view' }], message: 'ก'.repeat(2001) },
    ],
  ])('%s is refused by the contract', (_, parts) => {
    expect(ask(office(THREE), { action: 'share', ...parts })).toMatchObject({
      code: 'bad-request',
    });
  });
});

it('takes calls by what is to be done, not by what is there', () => {
  const many = Array.from({ length: 40 }, (_, at) => `v${at}@office.go.th`);
  const count = (viewers: string[]) => {
    const host = office([['ปลัดเทศบาล', A, 'ดู']], { viewers });
    succeeded(ask(host, all(proposal(host), false)));
    return host.calls.total - (host.calls.byKind()['User.getEmail'] ?? 0);
  };
  expect(count(many)).toBe(count([]));
});

it('is offered to whoever owns the workbook, offline too', () => {
  const host = hostOver(officeFile(...THREE));
  succeeded(ask(host, all(proposal(host))));
  expect(host.sharing.editors).toEqual([A]);
});
