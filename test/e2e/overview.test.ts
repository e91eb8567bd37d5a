import { generatedFile } from '../../scripts/bench/generated';
import type { Overview } from '../../src/app/contract/overview';
import type { Host, HostOptions } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { ask, fileOf, hostOver, sample, succeeded, texts } from '../support/host';
import { deepOr } from '../support/sampled';

const MEMO = { action: 'documents', kinds: ['memo-results'] } as const;
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';

function overview(file: WorkbookFile, options: Partial<HostOptions> = {}): Overview {
  const reply = succeeded(ask(hostOver(file, options), { action: 'overview' }));
  if (!reply.overview) throw new Error('no overview came');
  return reply.overview;
}

/** The steps that are done, in order. */
function doneSteps({ steps }: Overview): string[] {
  return Object.entries(steps).flatMap(([name, { state }]) => (state === 'done' ? [name] : []));
}

describe('the overview', () => {
  it('leads a newcomer from an empty workbook to the memo', async () => {
    const empty = fileOf();
    expect(overview(empty)).toMatchObject({ next: { action: 'setup' }, organisation: '' });
    succeeded(ask(hostOver(empty), { action: 'setup' }));
    expect(overview(empty)).toMatchObject({
      next: { action: 'goTo', sheet: 'ตั้งค่า', cell: 'B2' },
      standing: 'แท็บ “ตั้งค่า” ยังไม่ได้กรอก “ชื่อหน่วยงาน” “ปีงบประมาณ” “รอบรายงาน”',
    });

    const file = generatedFile(4);
    const walked: string[] = [];
    for (const { action } of [overview(file), { action: 'check' }, { action: 'compute' }, MEMO].map(
      (step) => ('next' in step ? step.next : step),
    )) {
      const before = overview(file);
      walked.push(`${doneSteps(before).join(' ')}: ${before.next.action}`);
      const kinds = before.kinds.filter(({ state }) => state === 'ready').map(({ kind }) => kind);
      succeeded(ask(hostOver(file), action === 'documents' ? { action, kinds } : { action }));
    }
    expect(walked).toEqual([
      'setUp: check',
      'setUp check: compute',
      'setUp check: compute',
      'setUp check compute: documents',
    ]);
    const last = overview(file);
    expect(doneSteps(last)).toEqual(['setUp', 'check', 'compute', 'documents']);
    expect(last.steps.check.when).toBe('8 เมษายน 2564 เวลา 09:30 น.');
    expect(last.made).toContainEqual(
      expect.objectContaining({
        title: 'บันทึกรายงานผล',
        time: last.steps.documents.when,
        url: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\/d\//),
      }),
    );
    expect(last.standing).toContain('ทำบันทึกของรอบนี้แล้ว');
  });

  it('tells of the sample what its paper shows', async () => {
    const reply = succeeded(ask(hostOver(await sample('tharae-2564')), { action: 'overview' }));
    expect(reply.overview).toMatchObject({
      organisation: 'เทศบาลตำบลท่าแร่',
      standing: 'ยังไม่ได้กรอกผล 20 จาก 65 รายการ',
    });
    expect(reply.overview?.kinds[0]).toMatchObject({ kind: 'memo-results', state: 'ready' });
    const total = reply.report?.tables?.dimension.find(({ dimension }) => dimension === 'total');
    expect(total).toMatchObject({ items: 65, done: 45, percentItems: '69.23' });
  });

  it('writes nothing, shows nothing, and needs no permission for files', () => {
    const file = generatedFile(8);
    succeeded(ask(hostOver(file), { action: 'run' }));
    const before = texts(file.workbook);
    const host = hostOver(file, {
      trace: true,
      grantedScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    });
    succeeded(ask(host, { action: 'overview' }));
    expect(
      host.calls.trace.filter((kind) => /\.(set|insert|delete|put|remove)/.test(kind)),
    ).toEqual([]);
    expect(host.toasts).toEqual([]);
    expect(host.drive.size).toBe(0);
    expect(texts(file.workbook)).toEqual(before);
  });

  it('makes as many service calls for many items as for 65', () => {
    const callsOf = (items: number) => {
      const host = hostOver(generatedFile(items));
      succeeded(ask(host, { action: 'overview' }));
      return host.calls.byKind();
    };
    expect(callsOf(deepOr(2000, 200))).toEqual(callsOf(65));
  });

  it('is given while another works in the workbook, who is told of in a plain sentence', () => {
    const busy = { documentLock: 'busy' } as const;
    expect(overview(generatedFile(4), busy).next.action).toBe('check');
    expect(ask(hostOver(generatedFile(4), busy), { action: 'check' })).toEqual({
      ok: false,
      code: 'busy',
      message: 'โปร่งใสกำลังทำงานที่สั่งไว้ก่อนในสมุดงานนี้ ครั้งนี้จึงยังไม่ได้ทำอะไร',
      remedy: 'รอให้งานนั้นเสร็จ แล้วลองอีกครั้ง',
    });
  });
});

describe('what a paper would leave blank', () => {
  const blanks = (file: WorkbookFile, kind: string, options: Partial<HostOptions> = {}) =>
    succeeded(ask(hostOver(file, options), { action: 'blanks', kind }));

  it('is known before the paper is made, without writing or asking for files', async () => {
    const file = await sample('tharae-2564');
    const host = hostOver(file, {
      trace: true,
      documentLock: 'busy',
      grantedScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    });
    const told = succeeded(ask(host, { action: 'blanks', kind: 'memo-results' })).blanks;
    expect(
      host.calls.trace.filter((call) => /\.(set|insert|delete|put|remove)/.test(call)),
    ).toEqual([]);
    expect(told).toEqual(['ชื่อผู้รายงาน', 'ชื่อผู้ให้ความเห็น']);
    const { report } = succeeded(ask(hostOver(file), MEMO));
    expect(report?.documents[0]?.blanks).toEqual(told);
  });

  it('is nothing where there is nothing to make it from', () => {
    expect(blanks(generatedFile(4), 'memo-ita').blanks).toEqual([]);
    expect(blanks(fileOf(), 'memo-results').blanks).toEqual([]);
  });

  it('is refused for a kind nobody knows', () => {
    const reply = ask(hostOver(fileOf()), { action: 'blanks', kind: 'plan' });
    expect(reply).toMatchObject({ ok: false, code: 'unknown-kind' });
  });

  it('is not worked out for the overview, which opens no template', () => {
    expect(Object.keys(overview(generatedFile(4)).kinds[0] ?? {})).not.toContain('blanks');
  });
});

describe('going to a place', () => {
  const go = (file: WorkbookFile, sheet: string, cell: string) =>
    ask(hostOver(file), { action: 'goTo', sheet, cell });

  it.each([
    ['G3', { row: 3, column: 7 }],
    ['5:5', { row: 5, column: 1 }],
    ['', { row: 1, column: 1 }],
  ])('shows %p', (cell, place) => {
    const file = generatedFile(8);
    succeeded(go(file, 'แผน', cell));
    expect(file.workbook.active?.name).toBe('แผน');
    expect(file.workbook.active?.current).toMatchObject(place);
  });

  it.each([
    ['A1:B2', 'place-unknown'],
    ['3:4', 'place-unknown'],
    ['a1', 'place-unknown'],
    ['R1C1', 'place-unknown'],
    ['แผน!A1', 'place-unknown'],
    ['A0', 'place-unknown'],
    ['=A1', 'place-unknown'],
    ['A1\n', 'place-unknown'],
    ['ZZZ1', 'place-outside'],
    ['A9999999', 'place-outside'],
    ['9999999:9999999', 'place-outside'],
  ])('refuses %p and stays where it was', (cell, code) => {
    const file = generatedFile(8);
    const before = file.workbook.active;
    expect(go(file, 'แผน', cell)).toMatchObject({ ok: false, code });
    expect(file.workbook.active).toBe(before);
  });

  it('says that a tab is gone', () => {
    const reply = go(generatedFile(8), 'แผนเก่า', 'A1');
    expect(reply).toMatchObject({ ok: false, code: 'tab-gone' });
    expect(!reply.ok && reply.message).toContain('“แผนเก่า”');
  });
});

describe('the placeholders of a kind', () => {
  it('name the list each stands in', () => {
    const { placeholders = [] } = succeeded(
      ask(hostOver(fileOf()), { action: 'placeholders', kind: 'memo-results' }),
    );
    const lists = placeholders.filter(({ type }) => type === 'list').map(({ name }) => name);
    const inside = new Set(placeholders.map((one) => one.inside));
    expect([...inside].filter(Boolean).sort()).toEqual([...lists].sort());
    expect(placeholders.every(({ name, about }) => name !== '' && about !== '')).toBe(true);
  });

  it('are refused for a kind nobody knows', () => {
    const reply = ask(hostOver(fileOf()), { action: 'placeholders', kind: 'plan' });
    expect(reply).toMatchObject({ ok: false, code: 'unknown-kind' });
  });
});

describe('the stage of long work', () => {
  /** What a page would be told that asks at every write of a run. */
  function stagesOf(host: Host): unknown[] {
    const stages: unknown[] = [];
    let asking = false;
    host.fail(({ kind }) => {
      if (asking || kind !== 'Range.setValues') return undefined;
      asking = true;
      stages.push(host.call('stage'));
      asking = false;
      return undefined;
    });
    succeeded(ask(host, { action: 'run', kinds: MEMO.kinds }));
    return [...new Set(stages)];
  }

  it('can be asked for while it runs, and is gone when it ended', () => {
    const host = hostOver(generatedFile(4));
    expect(host.call('stage')).toBe('');
    const [checks, tables, ...papers] = stagesOf(host);
    expect([checks, tables]).toEqual(['กำลังเขียนผลตรวจสอบ', 'กำลังเขียนตาราง']);
    expect(papers).toEqual(['กำลังทำ “บันทึกรายงานผล”', 'กำลังเขียนแท็บ “สำหรับกรรมการ”']);
    expect(host.call('stage')).toBe('');
  });

  it('is gone when the work failed, or was cut and Google’s six minutes are over', () => {
    let now = Date.UTC(2021, 3, 8, 2, 30);
    const host = hostOver(generatedFile(4), { now: () => new Date(now) });
    host.fail(({ kind }) =>
      kind === 'Range.setValues' || kind === 'Cache.remove' ? new Error(TIMED_OUT) : undefined,
    );
    expect(ask(host, { action: 'check' })).toMatchObject({ ok: false, code: 'service-time-out' });
    expect(host.call('stage')).toBe('กำลังเขียนผลตรวจสอบ');
    now += 361_000;
    expect(host.call('stage')).toBe('');
  });

  it('is kept as far as the cache works; the work does not wait for it', () => {
    const host = hostOver(generatedFile(4));
    host.fail(({ kind }) => (/^Cache/.test(kind) ? new Error('Service error: Cache') : undefined));
    expect(stagesOf(host)).toEqual(['']);
  });
});
