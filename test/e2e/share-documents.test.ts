import { stepsOf } from '../../src/app/contract/sharing';
import type { DriveFile, Host } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';
import { ask, succeeded } from '../support/host';
import {
  again,
  all,
  CLERK,
  clerkOver,
  holders,
  holdersOf,
  line,
  type MemberRow,
  OWNER,
  proposal,
  withPapers,
} from '../support/sharing';

const A = 'a@office.go.th';
const B = 'b@office.go.th';
const TWO: readonly MemberRow[] = [
  ['ปลัดเทศบาล', A, 'แสดงความคิดเห็น'],
  ['ผู้แทนชุมชน', B, 'ดู'],
];
const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const REPORT = { action: 'documents', kinds: ['report-results'] } as const;

/** A memo and a report made by the clerk, the report last; made once, and given out anew each time. */
function papers(strangers: readonly string[] = []) {
  MADE ??= makePapers();
  const { bytes, drive, properties } = MADE;
  const file = WorkbookFile.fromBytes(bytes);
  const copies = [...drive].map(([id, held]): [string, DriveFile] => [
    id,
    { ...held, permissions: [OWN] },
  ]);
  const host = clerkOver(file, { strangers }, { drive: new Map(copies), properties });
  const [memo = '', report = ''] = drive.keys();
  return { file, host, memo, report };
}

const OWN = { id: 'permission-owner', type: 'user', role: 'owner', emailAddress: CLERK };
let MADE: ReturnType<typeof makePapers> | undefined;

function makePapers() {
  const file = withPapers(TWO);
  const host = clerkOver(file);
  succeeded(ask(host, MEMO));
  succeeded(ask(host, REPORT));
  expect([...host.drive.values()].map(({ permissions }) => permissions)).toEqual([[OWN], [OWN]]);
  return { bytes: file.toBytes(), drive: host.drive, properties: host.properties() };
}

function give(host: Host, id: string, emailAddress: string, role: string): void {
  const held = host.drive.get(id) as DriveFile;
  held.permissions?.push({ id: `p-${emailAddress}`, type: 'user', role, emailAddress });
}

describe('documents of the register', () => {
  it('are not touched unless they are chosen', () => {
    const { host, memo } = papers();
    expect(proposal(host).files.map(({ id }) => id)).toEqual(['']);
    succeeded(ask(host, all(proposal(host))));
    expect(holdersOf(host, memo)).toEqual([`${CLERK} owner`]);
    expect(host.calls.byKind()['Permissions.list']).toBeUndefined();
  });

  it('are shown with the workbook, the latest first, and shared by the rights of the tab', () => {
    const { host, memo, report } = papers();
    const shown = proposal(host, true);
    expect(shown.files.map(({ id }) => id)).toEqual(['', report, memo]);
    expect(shown.files[1]?.url).toBe(`https://docs.google.com/document/d/${report}/edit`);
    expect(stepsOf(shown).map(line)).toEqual([
      `${A}: none > view`,
      `${A} ${report}: none > comment`,
      `${A} ${memo}: none > comment`,
      `${B}: none > view`,
      `${B} ${report}: none > view`,
      `${B} ${memo}: none > view`,
    ]);
    succeeded(ask(host, all(shown)));
    const shared = [`${A} commenter`, `${B} reader`, `${CLERK} owner`];
    expect([memo, report].map((id) => holdersOf(host, id))).toEqual([shared, shared]);
    expect(host.mails).toEqual([]);
    expect(stepsOf(proposal(host, true))).toEqual([]);
    expect(host.missing).toEqual([]);
  });

  it('can be chosen one by one', () => {
    const { host, memo, report } = papers();
    const steps = stepsOf(proposal(host, true)).filter(({ file }) => file === memo);
    succeeded(ask(host, { action: 'share', steps }));
    expect(holdersOf(host, memo)).toHaveLength(3);
    expect(holdersOf(host, report)).toEqual([`${CLERK} owner`]);
    expect(holders(host)).toEqual([`${CLERK} edit`, `${OWNER} owner`]);
  });

  it('change or end a right only for those named; owners keep theirs', () => {
    const { host, memo } = papers();
    give(host, memo, A, 'writer');
    give(host, memo, 'old@office.go.th', 'reader');
    const shown = proposal(host, true);
    succeeded(ask(host, all(shown, false)));
    expect(holdersOf(host, memo)).toEqual([
      ...[`${A} writer`, `${B} reader`, `${CLERK} owner`],
      'old@office.go.th reader',
    ]);
    succeeded(ask(host, all(proposal(host, true))));
    expect(holdersOf(host, memo)).toEqual([`${A} commenter`, `${B} reader`, `${CLERK} owner`]);
  });

  it('with more than a hundred people are read to the end', () => {
    const { host, memo } = papers();
    for (let at = 0; at < 230; at++) give(host, memo, `v${at}@office.go.th`, 'reader');
    give(host, memo, B, 'reader');
    const steps = stepsOf(proposal(host, true)).filter(({ file }) => file === memo);
    expect(steps.map(line)).toContain(`v229@office.go.th ${memo}: view > none`);
    expect(steps.map(line).some((text) => text.startsWith(B))).toBe(false);
  });

  it('made by another account are left out and told', () => {
    const { file, host, memo, report } = papers();
    const drive = new Map([...host.drive].filter(([id]) => id === report));
    const other = clerkOver(file, {}, { drive, properties: host.properties() });
    const { notices, sharing } = succeeded(ask(other, { action: 'proposeShare', documents: true }));
    expect(sharing?.files.map(({ id }) => id)).toEqual(['', report]);
    expect(notices).toEqual(['เว้นเอกสาร 1 ฉบับที่บัญชีนี้แบ่งปันไม่ได้ ให้บัญชีที่ทำเอกสารเป็นผู้สั่ง']);
    const steps = [{ file: memo, email: A, before: 'none', after: 'view' }];
    const { shared } = succeeded(ask(other, { action: 'share', steps }));
    expect(shared?.[0]).toMatchObject({ state: 'kept', why: expect.stringContaining('เปลี่ยนไป') });
  });

  it('that stand in no register are not shared, though the account sees them', () => {
    const { host, memo } = papers();
    const copy: DriveFile = {
      ...(host.drive.get(memo) as DriveFile),
      id: 'private',
      permissions: [],
    };
    (host.drive as Map<string, DriveFile>).set('private', copy);
    const steps = [{ file: 'private', email: A, before: 'none', after: 'view' }];
    succeeded(ask(host, { action: 'share', steps }));
    expect(copy.permissions).toEqual([]);
  });

  it('wait for the permission to files, which the workbook does not need', () => {
    const scopes = ['spreadsheets.currentonly', 'script.container.ui'];
    const grantedScopes = scopes.map((name) => `https://www.googleapis.com/auth/${name}`);
    const host = clerkOver(withPapers(TWO), {}, { grantedScopes });
    expect(ask(host, { action: 'proposeShare', documents: true })).toMatchObject({
      ok: false,
      code: 'file-permission',
    });
    succeeded(ask(host, all(proposal(host))));
    expect(host.sharing.viewers).toEqual([A, B]);
  });
});

describe('a message', () => {
  const text = 'เรียน คณะกรรมการ\nโปรดพิจารณา';

  it('is drafted from the settings, with a link to the workbook', () => {
    const { message } = proposal(clerkOver(withPapers(TWO)));
    expect(message).toContain('เรียน คณะกรรมการ');
    expect(message).toContain('แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ 2567 รอบ 6 เดือน');
    expect(message).toContain('https://docs.google.com/spreadsheets/d/offline-workbook/edit');
    expect(message).not.toContain('สำหรับกรรมการ');
  });

  it('leads to the tab สำหรับกรรมการ where there is one', () => {
    const file = withPapers(TWO);
    const { id } = file.workbook.insert('สำหรับกรรมการ');
    const { message } = proposal(clerkOver(file));
    expect(message).toMatch(new RegExp(`แท็บ “สำหรับกรรมการ”: https://\\S+/edit#gid=${id}$`));
  });

  it('is mailed once to each, with the first document that each gets', () => {
    const { host, report } = papers();
    const { notices } = succeeded(ask(host, { ...all(proposal(host, true)), message: text }));
    expect(host.mails).toEqual([A, B].map((to) => ({ to, file: report, message: text })));
    expect(notices).toContain('Google ส่งข้อความทางอีเมลถึง 2 คน');
  });

  it('goes to nobody who only keeps or changes a right, nor with the workbook', () => {
    const { host, memo, report } = papers();
    for (const id of [memo, report]) give(host, id, A, 'reader');
    succeeded(ask(host, { ...all(proposal(host, true)), message: text }));
    expect(host.mails.map(({ to }) => to)).toEqual([B]);
    const only = clerkOver(withPapers(TWO));
    succeeded(ask(only, { ...all(proposal(only)), message: text }));
    expect(only.mails).toEqual([]);
  });

  it('goes with the next document where the first is refused', () => {
    const { host, memo, report } = papers();
    let failures = 0;
    host.fail(({ kind }) => {
      if (kind !== 'Permissions.create' || failures > 0) return undefined;
      failures += 1;
      return new Error(`Cannot share with ${A}`);
    });
    succeeded(ask(host, { ...all(proposal(host, true)), message: text }));
    expect(host.mails.map(({ to, file }) => `${to} ${file}`)).toEqual([
      `${A} ${memo}`,
      `${B} ${report}`,
    ]);
  });
});

it('an address without an account is refused file by file, and the others get theirs', () => {
  const { host, memo } = papers([A]);
  const { shared } = succeeded(ask(host, all(proposal(host, true))));
  expect(shared?.filter(({ state }) => state === 'kept').map(({ email }) => email)).toEqual([
    A,
    A,
    A,
  ]);
  expect(holdersOf(host, memo)).toEqual([`${B} reader`, `${CLERK} owner`]);
});

it('goes on in a later visit over the same files', () => {
  const { host, file, memo } = papers();
  const shown = all(proposal(host, true));
  succeeded(ask(host, { ...shown, steps: shown.steps.slice(0, 2) }));
  const later = again(host, file);
  expect(stepsOf(proposal(later, true))).toHaveLength(4);
  succeeded(ask(later, all(proposal(later, true))));
  expect(holdersOf(later, memo)).toHaveLength(3);
});
