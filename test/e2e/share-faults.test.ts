import { type ShareStep, stepsOf } from '../../src/app/contract/sharing';
import type { Call } from '../../src/local/host/calls';
import type { DriveFile, DrivePermission, Host } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';
import { committeeGrid, grid, settingsGrid } from '../support/grids';
import { ask, fileOf, succeeded } from '../support/host';
import { sampled } from '../support/sampled';
import {
  again,
  all,
  CLERK,
  clerkOver,
  holders,
  holdersOf,
  OWNER,
  proposal,
} from '../support/sharing';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@office.go.th`) as [
  string,
  string,
  string,
  string,
  string,
];
const DOCUMENT = 'document-1';
const SHARING = { editors: [B], viewers: [C, D, E], givesComment: true };

const FILE = fileOf(
  settingsGrid(),
  committeeGrid(
    ...[
      [A, 'แก้ไข'],
      [B, 'ดู'],
      [E, 'แสดงความคิดเห็น'],
    ].map((cells, at) => [at + 1, '', 'กรรมการ', 'กรรมการ', ...cells]),
  ),
  grid('ทะเบียนเอกสาร', [
    ['เวลา', 'ประเภท', 'เรื่อง', 'ลิงก์'],
    ['8 เมษายน 2564', 'บันทึก', 'เรื่อง', `https://docs.google.com/document/d/${DOCUMENT}/edit`],
  ]),
).toBytes();

/** Gains, a change to less, an end for one who stands in no row; D stands in none and is not named. */
function office(): { file: WorkbookFile; host: Host } {
  const file = WorkbookFile.fromBytes(FILE);
  const permission = (emailAddress: string, role: string): DrivePermission => {
    return { id: `p-${emailAddress}`, type: 'user', role, emailAddress };
  };
  const held: DriveFile = {
    ...{ id: DOCUMENT, name: 'บันทึก', mimeType: 'application/vnd.google-apps.document' },
    ...{ bytes: Buffer.alloc(0), sourceType: '', parents: [] },
    permissions: [permission(CLERK, 'owner'), permission(B, 'writer'), permission(D, 'reader')],
  };
  return {
    file,
    host: clerkOver(file, SHARING, { drive: new Map([[DOCUMENT, held]]), trace: true }),
  };
}

function request(host: Host) {
  const shown = proposal(host, true);
  const steps = stepsOf(shown).filter(({ email }) => email !== D);
  return { action: 'share', steps, losing: [B, C], message: 'โปรดพิจารณา' } as const;
}

const WANTED = [
  [`${A} edit`, `${B} view`, `${CLERK} edit`, `${D} view`, `${E} comment`, `${OWNER} owner`],
  [`${A} writer`, `${B} reader`, `${CLERK} owner`, `${D} reader`, `${E} commenter`],
];

const state = (host: Host) => [holders(host), holdersOf(host, DOCUMENT)];

/** What somebody holds on a file now, in the words of a step. */
function accessOf(host: Host, { file, email }: ShareStep): string {
  const held = (file === '' ? holders(host) : holdersOf(host, file)).filter((text) =>
    text.startsWith(`${email} `),
  );
  expect(held.length).toBeLessThan(2);
  const right = held[0]?.split(' ')[1] ?? 'none';
  return { reader: 'view', commenter: 'comment', writer: 'edit' }[right] ?? right;
}

/** Nobody beside those asked about has more or less than before, and nobody stands in a list twice. */
function expectNothingLost(
  host: Host,
  steps: readonly ShareStep[],
  shared: readonly ShareStep[],
): void {
  for (const right of [`${OWNER} owner`, `${CLERK} edit`, `${D} view`]) {
    expect(holders(host)).toContain(right);
  }
  expect(holdersOf(host, DOCUMENT)).toEqual(
    expect.arrayContaining([`${CLERK} owner`, `${D} reader`]),
  );
  for (const step of steps) {
    const told = shared.find(({ file, email }) => file === step.file && email === step.email);
    const isDone = told && 'state' in told && told.state === 'done';
    const isHalf = told && 'why' in told && String(told.why).includes('ขณะนี้ผู้นี้ไม่มีสิทธิ์');
    const access = accessOf(host, step);
    expect([step, access]).toEqual([
      step,
      isDone ? step.after : isHalf ? 'none' : expect.anything(),
    ]);
    if (!isHalf) expect([step.before, step.after]).toContain(access);
    if (shared.length > 0 && !isDone && !isHalf) expect(access).toBe(step.before);
  }
  const mailed = host.mails.map(({ to, file }) => `${to} ${file}`);
  expect(new Set(mailed).size).toBe(mailed.length);
}

/** Carries on in a later visit until nothing of what was asked is left. */
function finish(host: Host, file: WorkbookFile): Host {
  const later = again(host, file, { givesComment: true });
  const shown = proposal(later, true);
  const steps = stepsOf(shown).filter(({ email }) => email !== D);
  if (steps.length > 0) succeeded(ask(later, { ...all(shown), steps }));
  return later;
}

const clean = office();
const asked = request(clean.host);
const from = clean.host.calls.trace.length;
succeeded(ask(clean.host, asked));
const TRACE = clean.host.calls.trace.slice(from);

test('nothing failing, all is as the tab says, and only those named lost anything', () => {
  expect(asked.steps).toHaveLength(7);
  expect(state(clean.host)).toEqual(WANTED);
  expect(clean.host.mails.map(({ to }) => to)).toEqual([A, E]);
  expect(TRACE.length).toBeGreaterThan(60);
});

/** Each call by itself, or it and all that follow. */
const FAULTS: readonly [string, (call: Call, number: number) => boolean][] = [
  ['one call fails', (call, number) => call.number === number],
  ['all calls fail from one on', (call, number) => call.number >= number],
];

/** The calls that change something are all tried, of those that read or tell a sample. */
const CHANGES = /\.(?:add|remove|create|update|set|delete)/;
const numbers = TRACE.map((_, at) => at);
const chosen = [
  ...new Set([...sampled(numbers, 19), ...numbers.filter((at) => CHANGES.test(TRACE[at] ?? ''))]),
];

describe.each(FAULTS)('%s', (_, fails) => {
  it.each(chosen.map((at) => [at, TRACE[at]]))(
    'at %i, %s: each step happened or did not, it is told, and again ends clean',
    (at) => {
      const { file, host } = office();
      const sent = request(host);
      const number = host.calls.total + Number(at) + 1;
      host.fail((call) => (fails(call, number) ? new Error(TIMED_OUT) : undefined));
      const reply = ask(host, sent);
      expectNothingLost(host, sent.steps, reply.ok ? (reply.shared ?? []) : []);
      if (!reply.ok) expect(reply.code).toBe('service-time-out');
      const later = finish(host, file);
      expect(state(later)).toEqual(WANTED);
      expect(stepsOf(proposal(later, true)).every(({ email }) => email === D)).toBe(true);
      const mailed = [...host.mails, ...later.mails].map(({ to, file }) => `${to} ${file}`);
      expect(new Set(mailed).size).toBe(mailed.length);
    },
  );
});

/** Google may have done what it then says timed out. */
it.each([
  ['Spreadsheet.addEditor', (host: Host) => host.sharing.editors.push(A)],
  ['Spreadsheet.addViewer', (host: Host) => host.sharing.viewers.push(B)],
  [
    'Permissions.create',
    (host: Host) =>
      host.drive
        .get(DOCUMENT)
        ?.permissions?.push({ id: 'new', type: 'user', role: 'writer', emailAddress: A }),
  ],
])('%s that happened though it failed is found done the next time', (kind, happen) => {
  const { file, host } = office();
  const sent = request(host);
  let failures = 0;
  host.fail((call) => {
    if (call.kind !== kind || failures > 0) return undefined;
    failures += 1;
    happen(host);
    return new Error(TIMED_OUT);
  });
  const { notices } = succeeded(ask(host, sent));
  expect(notices.at(-1)).toContain('งานหยุดก่อนครบ');
  expect(state(finish(host, file))).toEqual(WANTED);
});

it('what was granted is not remembered where it did not happen', () => {
  const { host } = office();
  const sent = request(host);
  host.fail(({ kind }) => (kind === 'Spreadsheet.addCommenter' ? new Error(TIMED_OUT) : undefined));
  succeeded(ask(host, sent));
  expect(host.properties().document[`prongsai.share.${E}`]).toBeUndefined();
});

it('what was granted and could not be remembered is done, and told', () => {
  const { host, file } = office();
  const sent = request(host);
  host.fail(({ kind }) => (kind === 'Properties.setProperties' ? new Error(TIMED_OUT) : undefined));
  const { shared, notices } = succeeded(ask(host, sent));
  expect(shared?.every(({ state }) => state === 'done')).toBe(true);
  expect(notices.join()).toContain('จดสิทธิ์ที่ให้ไว้กับสมุดงานไม่สำเร็จ');
  expect(state(finish(host, file))).toEqual(WANTED);
});

it('an editor whose lesser right cannot be given is given back the greater one', () => {
  const { host } = office();
  const sent = request(host);
  host.fail(({ kind }) => (kind === 'Spreadsheet.addViewer' ? new Error(TIMED_OUT) : undefined));
  const { shared } = succeeded(ask(host, sent));
  expect(shared?.find(({ email, file }) => email === B && file === '')?.state).toBe('kept');
  expect(holders(host)).toContain(`${B} edit`);
});

it('and where that fails too, the reply says that nothing is held just now', () => {
  const { host, file } = office();
  const sent = request(host);
  let taken = false;
  host.fail(({ kind }) => {
    if (kind === 'Spreadsheet.removeEditor') taken = true;
    return taken && /Spreadsheet\.add/.test(kind) ? new Error(TIMED_OUT) : undefined;
  });
  const { shared } = succeeded(ask(host, sent));
  const told = shared?.find(({ email, file }) => email === B && file === '');
  expect(told?.why).toContain('เอาสิทธิ์แก้ไขออกแล้ว แต่ยังให้สิทธิ์ดูไม่สำเร็จ ขณะนี้ผู้นี้ไม่มีสิทธิ์');
  expect(holders(host).some((text) => text.startsWith(B))).toBe(false);
  expect(state(finish(host, file))).toEqual(WANTED);
});

/** Whatever the options are, nobody is asked to share with anybody in a self test. */
it('the self test shares with nobody', () => {
  const { host } = office();
  const before = state(host);
  ask(host, { action: 'selfTest' });
  expect(state(host)).toEqual(before);
  const used = Object.keys(host.calls.byKind());
  expect(
    used.filter((kind) =>
      /^(?:Spreadsheet\.(?:add|remove)|Permissions\.(?:create|update|remove))/.test(kind),
    ),
  ).toEqual([]);
});
