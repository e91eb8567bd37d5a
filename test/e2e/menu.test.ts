import { generatedFile } from '../../scripts/bench/generated';
import { DOCUMENT_KINDS } from '../../src/core/documents/kinds';
import { grid, planGrid, planRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, sample, succeeded, texts } from '../support/host';
import { deepOr } from '../support/sampled';

const INPUT_TABS = [
  'ตั้งค่า',
  'แผน',
  'ผลดำเนินงาน',
  'รายละเอียด',
  'ITA',
  'มาตรการ',
  'ผู้ลงนาม',
  'คณะกรรมการ',
  'ความเห็นกรรมการ',
];

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is built in authorization mode %s', (mode) => {
    const host = hostOver(fileOf());
    host.trigger('onOpen', mode);
    const captions = host.menu.flatMap((menu) => menu.items ?? []).map((item) => item.caption);
    expect(captions).toEqual(
      expect.arrayContaining(['ตรวจสอบ', 'คำนวณตาราง', 'สร้างบันทึก', 'ตรวจระบบ']),
    );
  });

  it('walks from an empty workbook to a memo', () => {
    const file = fileOf();
    const host = hostOver(file);
    host.call('menuSetUp');
    expect(Object.keys(texts(file.workbook))).toEqual(expect.arrayContaining(INPUT_TABS));
    const settings = file.workbook.sheet('ตั้งค่า');
    for (const [row, value] of [
      [2, 'เทศบาลตำบลทดสอบ'],
      [5, '2564'],
      [6, '6'],
    ] as const) {
      settings?.grid.set(row, 2, value, '');
    }
    const plan = file.workbook.sheet('แผน');
    ['1.1', '1', 'โครงการ', 'โครงการอบรม', 'สำนักปลัด', 'ใช่', '-', '-', '-', 20000].forEach(
      (value, index) => {
        plan?.grid.set(2, index + 1, value, '');
      },
    );
    host.call('menuPrepareRound');
    expect(texts(file.workbook).ผลดำเนินงาน?.[1]?.slice(0, 3)).toEqual(['2564', '6', '1.1']);
    file.workbook.sheet('ผลดำเนินงาน')?.grid.set(2, 5, 'ดำเนินการแล้วเสร็จ', '');
    for (const item of ['menuCheck', 'menuCompute', 'menuMakeMemo']) host.call(item);
    const last = host.alerts[host.alerts.length - 1];
    expect(last?.prompt).toMatch(
      /ทำ “รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต .+” แล้ว: https:\/\//,
    );
    expect(host.drive.size).toBe(1);
    expect(file.workbook.active?.name).toBe('ทะเบียนเอกสาร');
    expect(texts(file.workbook).ทะเบียนเอกสาร).toHaveLength(2);
    expect(host.missing).toEqual([]);
  });

  it('makes the papers of the round at once, and each other kind by itself', () => {
    const host = hostOver(generatedFile(4));
    host.call('menuMakeRound');
    const made = [...host.drive.values()].map(({ name }) => name);
    expect(made).toHaveLength(2);
    expect(host.alerts[0]?.prompt).toContain('รายงานผลการดำเนินการ');
    host.trigger('onOpen', 'FULL');
    const other = host.menu
      .flatMap((menu) => menu.items ?? [])
      .find(({ caption }) => caption === 'ทำเอกสารอื่น');
    expect(other?.items?.map(({ caption }) => caption)).toEqual(
      DOCUMENT_KINDS.map(({ title }) => title).filter((title) => title !== 'บันทึกรายงานผล'),
    );
    for (const { functionName = '' } of other?.items ?? []) host.call(functionName);
    expect(host.alerts).toHaveLength(10);
    expect(host.missing).toEqual([]);
  });

  it('says what is lacking where there is nothing of the round', () => {
    const host = hostOver(fileOf(settingsGrid()));
    host.call('menuMakeRound');
    expect(host.alerts[0]?.prompt).toContain('ยังไม่มีข้อมูลสำหรับเอกสารของรอบนี้');
    expect(host.drive.size).toBe(0);
  });

  it('shows a failure as a sentence and never as an exception', () => {
    const host = hostOver(generatedFile(4));
    host.fail(({ kind }) =>
      kind === 'Range.getValues' ? new Error('Exceeded maximum execution time') : undefined,
    );
    host.call('menuCheck');
    expect(host.alerts[0]?.prompt).toContain('Google ใช้เวลานานเกินกำหนด');
  });

  it('opens the sidebar', () => {
    const host = hostOver(fileOf(), { html: { sidebar: '<p>หน้า</p>' } });
    host.call('menuSidebar');
    expect(host.shown).toEqual([expect.objectContaining({ kind: 'sidebar', title: 'โปร่งใส' })]);
  });
});

describe('setup', () => {
  it('leaves tabs that are there as they are and adds only the settings they lack', () => {
    const file = fileOf(settingsGrid({ เรียน: 'นายกเทศมนตรี' }), grid('แผน', [['ของเดิม', 'คงไว้']]));
    const first = succeeded(ask(hostOver(file), { action: 'setup' }));
    expect(first.notices.at(-1)).toBe('ขั้นต่อไป: กรอกแท็บที่เพิ่งสร้าง แล้วเลือกเมนู โปร่งใส > ตรวจสอบ');
    const once = texts(file.workbook);
    expect(once.แผน).toEqual([['ของเดิม', 'คงไว้']]);
    expect(once.ตั้งค่า?.slice(0, 5).map((row) => row[1])).toEqual([
      'ค่า',
      'เทศบาลตำบลทดสอบ',
      '2567',
      '6',
      'นายกเทศมนตรี',
    ]);
    expect(once.ตั้งค่า).toHaveLength(23);
    const second = succeeded(ask(hostOver(file), { action: 'setup' }));
    expect(second.notices.at(-1)).toBe('ขั้นต่อไป: เลือกเมนู โปร่งใส > ตรวจสอบ');
    expect(texts(file.workbook)).toEqual(once);
  });

  it('completes the settings tab of that very name, not one under an alias', () => {
    const file = fileOf(grid('การตั้งค่า', [['รายการ', 'ค่า']]), settingsGrid());
    succeeded(ask(hostOver(file), { action: 'setup' }));
    const after = texts(file.workbook);
    expect(after.การตั้งค่า).toEqual([['รายการ', 'ค่า']]);
    expect(after.ตั้งค่า).toHaveLength(23);
  });

  it('takes the year columns from the plan span in the settings', () => {
    const file = fileOf(settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 }));
    succeeded(ask(hostOver(file), { action: 'setup' }));
    expect(texts(file.workbook).แผน?.[0]?.filter((text) => text.startsWith('งบประมาณ'))).toEqual(
      [2566, 2567, 2568, 2569, 2570].map((year) => `งบประมาณ ${year}`),
    );
  });

  it('takes the years of the national plan where the settings say none', () => {
    const file = fileOf();
    succeeded(ask(hostOver(file), { action: 'setup' }));
    const years = texts(file.workbook).แผน?.[0]?.filter((text) => text.startsWith('งบประมาณ'));
    expect(years).toEqual([2561, 2562, 2563, 2564, 2565].map((year) => `งบประมาณ ${year}`));
  });

  it('writes example rows on request that are right but for being examples, and says so of each', () => {
    const file = fileOf();
    succeeded(ask(hostOver(file), { action: 'setup', examples: true }));
    const settings = file.workbook.sheet('ตั้งค่า');
    for (const [row, value] of [
      [2, 'เทศบาล'],
      [5, '2564'],
      [6, '6'],
    ] as const)
      settings?.grid.set(row, 2, value, '');
    const { report } = succeeded(ask(hostOver(file), { action: 'check' }));
    const errors = report?.findings.filter((finding) => finding.severity === 'error') ?? [];
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['example-left']));
    const rows = ['แผน', 'ผลดำเนินงาน', 'ITA', 'มาตรการ', 'ความเห็นกรรมการ'].flatMap((name) =>
      (texts(file.workbook)[name] ?? []).slice(1),
    );
    expect(errors).toHaveLength(rows.filter((row) => row.some(Boolean)).length);
  });
});

describe('preparing a round', () => {
  it('adds rows for items without one and touches no other row', () => {
    const file = fileOf(
      settingsGrid(),
      planGrid(planRow('1.1'), planRow('1.10')),
      resultsGrid(['2567', '6', '1.1', 'ดำเนินการแล้วเสร็จ']),
    );
    succeeded(ask(hostOver(file), { action: 'prepareRound' }));
    const rows = texts(file.workbook).ผลดำเนินงาน ?? [];
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['2567', '6', '1.1', 'ดำเนินการแล้วเสร็จ'],
      ['2567', '6', '1.10', ''],
    ]);
    succeeded(ask(hostOver(file), { action: 'prepareRound' }));
    expect(texts(file.workbook).ผลดำเนินงาน).toEqual(rows);
  });
});

describe('permissions and other people', () => {
  it('checks and computes with the sheet scope alone, and says why files need another', async () => {
    const grantedScopes = [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ];
    const host = hostOver(await sample('tharae-2564'), { grantedScopes });
    succeeded(ask(host, { action: 'check' }));
    succeeded(ask(host, { action: 'compute' }));
    const reply = ask(host, { action: 'documents', kinds: ['memo-results'] });
    expect(reply).toMatchObject({ ok: false, code: 'file-permission' });
    expect(host.drive.size).toBe(0);
  });

  it('waits its turn while another run holds the workbook', () => {
    const file = generatedFile(4);
    const before = texts(file.workbook);
    expect(ask(hostOver(file, { documentLock: 'busy' }), { action: 'check' })).toMatchObject({
      ok: false,
      code: 'busy',
    });
    expect(texts(file.workbook)).toEqual(before);
    succeeded(ask(hostOver(file, { documentLock: 'none' }), { action: 'check' }));
  });

  it.each([
    [null],
    [{}],
    [{ action: 'delete' }],
    [{ action: 'check', extra: 1 }],
    [{ action: 'documents', kinds: [] }],
    [{ action: 'check', options: { fiscalYear: 2024 } }],
  ])('refuses the request %j and does nothing', (request) => {
    const host = hostOver(generatedFile(4));
    expect(ask(host, request as Record<string, unknown>)).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
    expect(host.calls.byKind()['Range.setValues']).toBeUndefined();
  });

  it('writes the findings that withhold a document, so that they can be read', () => {
    const file = generatedFile(4);
    file.workbook.sheet('แผน')?.grid.set(2, 7, 'สองหมื่น', '');
    const { notices } = succeeded(
      ask(hostOver(file), { action: 'documents', kinds: ['memo-results'] }),
    );
    expect(notices.join(' ')).toContain('แท็บ “ผลตรวจสอบ”');
    expect(texts(file.workbook).ผลตรวจสอบ?.flat()).toContain('money-not-a-number');
  });

  it('names the kinds it knows when asked for another', () => {
    const reply = ask(hostOver(generatedFile(4)), {
      action: 'documents',
      kinds: ['memo'],
    });
    expect(reply).toMatchObject({
      ok: false,
      code: 'unknown-kind',
      remedy: expect.stringContaining('memo-results'),
    });
  });
});

describe('the self test', () => {
  it('passes, and leaves the workbook as it was', () => {
    const file = generatedFile(4);
    const before = texts(file.workbook);
    const reply = succeeded(ask(hostOver(file), { action: 'selfTest' }));
    expect(reply.selfTest?.filter((line) => !line.ok)).toEqual([]);
    expect(reply.selfTest?.length).toBeGreaterThan(10);
    expect(texts(file.workbook)).toEqual(before);
  });
});

describe('service calls', () => {
  const count = (items: number, request: Record<string, unknown>) => {
    const host = hostOver(generatedFile(items));
    succeeded(ask(host, request));
    return host.calls.total;
  };

  it.each([
    { action: 'check' },
    { action: 'compute' },
    { action: 'documents', kinds: ['memo-results'] },
  ])('are as many for 65 items as for many: %j', (request) => {
    expect(count(deepOr(2000, 200), request)).toEqual(count(65, request));
  });

  const many = deepOr(20_000, 300);

  // Of the longest plans no trace fits, so that a few calls are left out.
  it(`are no more for ${many} items than for 65, all at once`, () => {
    const all = { action: 'run', kinds: ['memo-results'] };
    expect(count(many, all)).toBeLessThanOrEqual(count(65, all));
  });
});
