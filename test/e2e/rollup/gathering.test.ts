import { generatedOffice } from '../../../scripts/bench/generated-office';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { grid, planGrid, planRow, settingsGrid } from '../../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../../support/host';
import { HOSTILE } from '../../support/hostile';
import {
  coordinatorFile,
  gatherAll,
  idOf,
  linkOf,
  type Offices,
  offices,
  provinceHost,
  rollUp,
} from '../../support/province';

const ROWS = 'ผลรายหน่วยงาน';
const PROVINCE = 'รวมทั้งจังหวัด';

/** One office of each kind that cannot count, between two that do. */
const MIXED: Offices = {
  ...offices(2, 6),
  [idOf(3)]: () => fileOf(settingsGrid()),
  [idOf(4)]: () => fileOf(settingsGrid(), grid('แผน', [['ข้อความ'], ['อื่น']])),
  [idOf(5)]: () => fileOf(settingsGrid({ ปีงบประมาณ: '' }), planGrid(planRow('1.1'))),
  [idOf(6)]: () => fileOf(settingsGrid({ ปีงบประมาณ: 2566 }), planGrid(planRow('1.1'))),
  [idOf(7)]: () => fileOf(settingsGrid({ รอบรายงาน: 12 }), planGrid(planRow('1.1'))),
  [idOf(8)]: () => {
    throw new Error('You do not have permission to access the requested document.');
  },
  [idOf(9)]: () => {
    throw new Error(`Service Spreadsheets failed while accessing document with id ${idOf(9)}.`);
  },
  [idOf(10)]: () => {
    throw new Error(`Service Spreadsheets timed out while accessing document with id ${idOf(10)}.`);
  },
};

test('no failure of one office stops the rest, and each says why and what to do', () => {
  const addresses = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2].map(linkOf);
  const file = coordinatorFile([...addresses, linkOf(1), 'ดูในไลน์', '']);
  const { host } = provinceHost(file, MIXED);
  const { report } = gatherAll(host);
  expect(report.offices.map(({ state, code }) => code || state)).toEqual([
    'counted',
    'no-plan',
    'tab-unusable',
    'no-period',
    'other-period',
    'other-period',
    'no-access',
    'not-a-sheet',
    'time-out',
    'not-found',
    'counted',
    'address-doubled',
    'address-unknown',
    'address-missing',
  ]);
  for (const { code, why, remedy } of report.offices) {
    expect([why, remedy].map(Boolean)).toEqual([code !== '', code !== '']);
  }
  // 6 items each; one office has one in progress, the other two.
  expect(report.sums?.dimension.at(-1)).toMatchObject({ items: 12, done: 9 });
  expect(rollUp(host)).toMatchObject({ offices: 13, counted: 2, failed: 9, others: 2, doubled: 1 });
  expect(texts(file.workbook)[PROVINCE]?.[2]?.[0]).toBe(
    'รวมแล้ว 2 จาก 13 หน่วยงาน · อ่านไม่ได้ 9 · ต่างปีหรือต่างรอบ 2 · แถวที่ลิงก์ซ้ำ 1',
  );
  expect(host.missing).toEqual([]);
});

test('what was read is not read again, until asked; then what does not count, or all', () => {
  const file = coordinatorFile([1, 2, 8].map(linkOf));
  const { host, opened } = provinceHost(file, MIXED);
  const counts = () => [1, 2, 8].map((number) => opened.get(idOf(number)));
  rollUp(host);
  rollUp(host);
  expect(counts()).toEqual([1, 1, 1]);
  rollUp(host, { again: 'failed' });
  expect(counts()).toEqual([1, 1, 2]);
  rollUp(host, { again: 'all' });
  expect(counts()).toEqual([2, 2, 3]);
});

test('a later session goes on with what is left, and says how much that is', () => {
  const file = coordinatorFile([1, 2, 3, 4, 5].map(linkOf));
  const files = offices(5, 4);
  const first = rollUp(provinceHost(file, files).host, { most: 2 });
  expect(first).toMatchObject({ offices: 5, counted: 2, left: 3, goesOn: true });
  const saved = WorkbookFile.fromBytes(file.toBytes());
  const { host, opened } = provinceHost(saved, files);
  expect(succeeded(ask(host, { action: 'overview' })).overview?.rollup).toMatchObject({ left: 3 });
  expect(rollUp(host)).toMatchObject({ counted: 5, left: 0, goesOn: false });
  expect([...opened.keys()]).toEqual([idOf(3), idOf(4), idOf(5)]);
});

test('the list as it stands counts: offices taken out are gone, new ones are read', () => {
  const file = coordinatorFile([1, 2].map(linkOf));
  const { host, opened } = provinceHost(file, offices(3, 4));
  rollUp(host);
  file.workbook.sheet('หน่วยงาน')?.grid.set(2, 3, linkOf(3), '');
  const { report } = rollUp(host, { thenReport: true });
  expect(report?.offices.map(({ organisation }) => organisation)).toEqual([
    'เทศบาลตำบลตัวอย่างที่ 3',
    'เทศบาลตำบลตัวอย่างที่ 2',
  ]);
  expect(opened.get(idOf(2))).toBe(1);
});

test('without a year and round of the coordinator, what most have is summed, and said', () => {
  const file = coordinatorFile([1, 2, 6].map(linkOf), {});
  file.workbook.sheet('ตั้งค่า')?.grid.set(3, 2, '', '');
  file.workbook.sheet('ตั้งค่า')?.grid.set(4, 2, '', '');
  const { notices, counted, others } = rollUp(provinceHost(file, MIXED).host);
  expect([counted, others]).toEqual([2, 1]);
  expect(notices.join('\n')).toContain('จึงรวมของปี 2567 รอบ 6 เดือน');
});

test('a year that cannot be read is refused, for it must not pass for an open one', () => {
  const file = coordinatorFile([linkOf(1)], { ปีงบประมาณ: 'ปีนี้', รอบรายงาน: 6 });
  const { host, opened } = provinceHost(file, offices(1, 4));
  const reply = ask(host, { action: 'rollup' });
  expect(reply).toMatchObject({ ok: false, code: 'rollup-period' });
  expect(opened.size).toBe(0);
  expect(succeeded(ask(host, { action: 'overview' })).overview?.rollup).toMatchObject({ left: 1 });
});

test('no offices, and no list', () => {
  const empty = rollUp(provinceHost(coordinatorFile([]), {}).host);
  expect(empty).toMatchObject({ offices: 0, goesOn: false });
  expect(empty.notices.join('\n')).toContain('ยังไม่มีหน่วยงาน');
  const none = provinceHost(generatedOffice(1, 4), {}).host;
  expect(ask(none, { action: 'rollup' })).toMatchObject({ ok: false, code: 'rollup-no-list' });
  expect(succeeded(ask(none, { action: 'overview' })).overview?.rollup).toBeUndefined();
});

test('with the scopes of an office’s own script it stops with what to do, and changes nothing', () => {
  const file = coordinatorFile([linkOf(1)]);
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const grantedScopes = [scope('spreadsheets.currentonly'), scope('script.container.ui')];
  const { host } = provinceHost(file, offices(1, 4), { grantedScopes });
  const before = texts(file.workbook);
  const reply = ask(host, { action: 'rollup' });
  expect(reply).toMatchObject({ ok: false, code: 'rollup-permission' });
  expect(reply).toMatchObject({ remedy: expect.stringContaining('dist-rollup') });
  expect(texts(file.workbook)).toEqual(before);
  const all = { grantedScopes: [scope('spreadsheets'), scope('script.container.ui')] };
  expect(rollUp(provinceHost(file, offices(1, 4), all).host)).toMatchObject({ counted: 1 });
});

test('a quota that is used up pauses: no office is blamed, and the next run goes on', () => {
  const file = coordinatorFile([1, 2, 3].map(linkOf));
  const { host } = provinceHost(file, offices(3, 4));
  let isUsedUp = true;
  host.fail(({ kind }) =>
    kind === 'SpreadsheetApp.openById' && isUsedUp && host.calls.byKind()[kind] === 2
      ? new Error('Service invoked too many times for one day: spreadsheet.')
      : undefined,
  );
  const paused = rollUp(host);
  expect(paused).toMatchObject({ counted: 1, failed: 0, left: 2, goesOn: false });
  expect(paused.notices.join('\n')).toContain('ครบจำนวน');
  isUsedUp = false;
  expect(rollUp(host)).toMatchObject({ counted: 3, left: 0 });
});

test('an office that has cut two runs is passed over, and can be asked for again', () => {
  const file = coordinatorFile([1, 2].map(linkOf));
  const key = `https://docs.google.com/spreadsheets/d/${idOf(1)}/edit`;
  const document = (times: number) => ({ document: { 'prongsai.rollup': `${key}\n${times}` } });
  const once = provinceHost(coordinatorFile([1, 2].map(linkOf)), offices(2, 4), {
    properties: document(1),
  });
  expect(rollUp(once.host)).toMatchObject({ counted: 2 });
  const { host, opened } = provinceHost(file, offices(2, 4), { properties: document(2) });
  const { report } = rollUp(host, { thenReport: true });
  expect(report?.offices.map(({ state, code }) => code || state)).toEqual(['no-answer', 'counted']);
  expect(opened.has(idOf(1))).toBe(false);
  expect(host.properties().document).toEqual({});
  expect(rollUp(host, { again: 'failed' })).toMatchObject({ counted: 2 });
});

test('hostile names and addresses stay text, and come back as they were read', () => {
  const names = HOSTILE.filter((text) => text.length < 400);
  const files: Record<string, () => WorkbookFile> = {};
  names.forEach((name, index) => {
    files[idOf(index + 1)] = () =>
      fileOf(settingsGrid({ ชื่อหน่วยงาน: `'${name}` }), planGrid(planRow('1.1')));
  });
  const file = coordinatorFile([...names.map((_, index) => linkOf(index + 1)), ...names]);
  names.forEach((name, index) => {
    file.workbook.sheet('หน่วยงาน')?.grid.set(index + 2, 2, name, '');
  });
  const { host, opened } = provinceHost(file, files);
  const first = rollUp(host, { thenReport: true });
  expect(first).toMatchObject({ counted: names.length, failed: names.length });
  for (const name of [ROWS, PROVINCE]) {
    const cells = file.workbook.sheet(name)?.grid.rows.flatMap((row) => row?.cells ?? []) ?? [];
    expect(cells.filter((cell) => cell && cell.formula !== '')).toEqual([]);
  }
  expect(rollUp(host, { thenReport: true }).report).toEqual(first.report);
  expect([...opened.values()]).toEqual(names.map(() => 1));
});

test('a tab of the coordinator’s own by our name is left alone, and gathering says so and ends', () => {
  const file = coordinatorFile([1, 2].map(linkOf));
  const own = file.workbook.insert(ROWS);
  own.grid.set(1, 1, 'ของเดิม', '');
  own.fit();
  const reply = rollUp(provinceHost(file, offices(2, 4)).host, { most: 1 });
  expect(reply).toMatchObject({ goesOn: false });
  expect(reply.notices.join('\n')).toContain(`มีแท็บ “${ROWS}” ที่ไม่ได้มาจากโปร่งใส`);
  expect(texts(file.workbook)[ROWS]).toEqual([['ของเดิม']]);
});

test('two files of one name are counted, and told', () => {
  const files = { ...offices(1, 4), [idOf(2)]: () => generatedOffice(1, 4) };
  const { notices, counted } = rollUp(
    provinceHost(coordinatorFile([1, 2].map(linkOf)), files).host,
  );
  expect(counted).toBe(2);
  expect(notices.join('\n')).toContain('ใช้ชื่อ “เทศบาลตำบลตัวอย่างที่ 1”');
});

describe('setting up', () => {
  test('makes the two tabs once, and the menu leads to gathering in the sidebar', () => {
    const file = fileOf();
    const host = hostOver(file, { html: { sidebar: '<html><body><p>หน้า</p></body></html>' } });
    host.trigger('onOpen', 'NONE');
    const menu = host.menu.flatMap(({ items = [] }) => items);
    const coordinator = menu.find(({ caption }) => caption === 'ผู้ประสานจังหวัด');
    expect(coordinator?.items?.map(({ functionName }) => functionName)).toEqual([
      'menuSetUpRollup',
      'menuRollup',
    ]);
    host.call('menuSetUpRollup');
    expect(file.workbook.active?.name).toBe('หน่วยงาน');
    const made = texts(file.workbook);
    expect(made.หน่วยงาน).toEqual([['ลำดับ', 'หน่วยงาน', 'ลิงก์ไฟล์', 'หมายเหตุ']]);
    expect(made.ตั้งค่า?.map(([label]) => label)).toEqual([
      'รายการ',
      'จังหวัด',
      'ปีงบประมาณ',
      'รอบรายงาน',
    ]);
    host.call('menuSetUpRollup');
    expect(texts(file.workbook)).toEqual(made);
    host.call('menuRollup');
    expect(host.shown[0]?.html).toContain('<body data-start="rollup">');
    host.call('menuSidebar');
    expect(host.shown[1]?.html).toContain('<body>');
  });

  test('adds offices that are not listed yet, whatever form their link has', () => {
    const file = coordinatorFile([linkOf(1)]);
    const { host } = provinceHost(file, offices(3, 4));
    const listed = [1, 2, 3].map((number) => ({ name: `ที่ ${number}`, address: idOf(number) }));
    for (let time = 0; time < 2; time++) {
      succeeded(ask(host, { action: 'setUpRollup', offices: listed }));
    }
    expect(texts(file.workbook).หน่วยงาน?.map(([order, , address]) => [order, address])).toEqual([
      ['ลำดับ', 'ลิงก์ไฟล์'],
      ['1', linkOf(1)],
      ['2', idOf(2)],
      ['3', idOf(3)],
    ]);
  });
});
