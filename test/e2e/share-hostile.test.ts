import { stepsOf } from '../../src/app/contract/sharing';
import { committeeGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, succeeded, texts } from '../support/host';
import { HOSTILE } from '../support/hostile';
import { all, CLERK, clerkOver, holders, OWNER, proposal } from '../support/sharing';

const MEAN_ADDRESSES = [
  "o'clerk+2@office.go.th",
  '{x}|~`$&%s@office.go.th',
  '__proto__@office.go.th',
  'constructor@office.go.th',
  `${'a'.repeat(240)}@office.go.th`,
];

/** Names, positions and the organisation hold each of the texts; addresses are sound but mean. */
function hostileOffice() {
  const rows = HOSTILE.map((text, at) => [
    ...[at + 1, text, HOSTILE[(at + 1) % HOSTILE.length] ?? '', text],
    ...[MEAN_ADDRESSES[at] ?? `p${at}@office.go.th`, 'ดู'],
  ]);
  return fileOf(settingsGrid({ ชื่อหน่วยงาน: HOSTILE[0] ?? '' }), committeeGrid(...rows));
}

it('names and positions stay text, and whoever bears them gets the right', () => {
  const file = hostileOffice();
  const before = texts(file.workbook);
  const host = clerkOver(file, { viewers: ['=1+1@office.go.th'] });
  const shown = proposal(host);
  const people = shown.people.filter(({ inTab }) => inTab);
  expect(people).toHaveLength(HOSTILE.length);
  expect(people[0]?.name).toBe(HOSTILE[0]);
  expect(shown.message).toContain(HOSTILE[0]);
  succeeded(ask(host, all(shown, false)));
  expect(host.sharing.viewers).toEqual(expect.arrayContaining(MEAN_ADDRESSES));
  expect(stepsOf(proposal(host)).map(({ email }) => email)).toEqual(['=1+1@office.go.th']);
  expect(texts(file.workbook)).toEqual(before);
  expect(host.missing).toEqual([]);
});

it.each(HOSTILE.map((text, at) => [at, text]))(
  'text %i as an address shares nothing',
  (_, text) => {
    const host = clerkOver(
      fileOf(settingsGrid(), committeeGrid([1, '', 'กรรมการ', 'กรรมการ', text, 'แก้ไข'])),
    );
    const shown = proposal(host);
    expect(shown.people).toEqual([]);
    expect(shown.leftOut.map(({ cell }) => cell)).toContain('E2');
    const steps = [{ file: '', email: String(text).slice(0, 320), before: 'none', after: 'edit' }];
    ask(host, { action: 'share', steps });
    expect(holders(host)).toEqual([`${CLERK} edit`, `${OWNER} owner`]);
  },
);

it('the box of the menu tells them in one line each', () => {
  const host = clerkOver(hostileOffice());
  host.call('menuShare');
  const [{ prompt = '' } = {}] = host.alerts;
  const lines = prompt.split('\n').filter((text) => text.startsWith('•'));
  expect(lines).toHaveLength(15);
  for (const text of lines) expect(text).toMatch(/: ไม่มีสิทธิ์ → ดู$/);
});
