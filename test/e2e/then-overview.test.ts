import * as fc from 'fast-check';
import { generatedFile } from '../../scripts/bench/generated';
import type { FindingReport } from '../../src/app/contract/report';
import type { Request } from '../../src/app/contract/request';
import type { Host } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { wildWorkbook } from '../core/pipeline/arbitrary';
import { broken, propose } from '../support/fixes';
import { ask, fileOf, hostOver, sample, succeeded, texts } from '../support/host';
import { sampledRuns } from '../support/sampled';
import { KIND, made, WHY, waive } from '../support/waivers';

const MEMO: Request = { action: 'documents', kinds: ['memo-results'] };
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';

/** The same host's own account of where things stand, with nothing done since. */
function standingOf(host: Host) {
  const { overview, report } = succeeded(ask(host, { action: 'overview' }));
  return { overview, report: { ...report, documents: [] } };
}

function toldBy(host: Host, request: Request) {
  const { overview, report } = succeeded(ask(host, { ...request, thenOverview: true }));
  const { closedRounds, ...rest } = report ?? {};
  // Work that writes has looked at them for the readers' tab; the overview alone does not.
  expect(closedRounds).toEqual([]);
  return { overview, report: { ...rest, documents: [] } };
}

/** A workbook, and the request that is asked of it. */
type Case = readonly [name: string, file: () => WorkbookFile | Promise<WorkbookFile>, Request];

const clean = () => generatedFile(4);
const wrong = () => {
  const file = generatedFile(4);
  file.workbook.sheet('แผน')?.grid.set(2, 7, 'สองหมื่น', '');
  return file;
};
const setAside = () => {
  const file = made();
  succeeded(waive(file));
  return file;
};

const CASES: readonly Case[] = [
  ['check', clean, { action: 'check' }],
  ['check of errors', wrong, { action: 'check' }],
  ['check of a sample', () => sample('kokkatum-2566'), { action: 'check' }],
  ['check of an empty workbook', () => fileOf(), { action: 'check' }],
  ['compute', clean, { action: 'compute' }],
  ['compute with errors', wrong, { action: 'compute' }],
  ['documents', clean, MEMO],
  ['documents withheld', wrong, MEMO],
  ['run', () => sample('tharae-2564'), { action: 'run' }],
  ['waive', () => made(), { action: 'waive', findings: [KIND], ...WHY }],
  ['waive a second', setAside, { action: 'waive', findings: [{ sheet: 'แผน', cell: '' }], ...WHY }],
  ['unwaive', setAside, { action: 'unwaive', findings: [KIND] }],
  ['unwaive nothing', () => made(), { action: 'unwaive', findings: [KIND] }],
];

it.each(CASES)(
  '%s tells where things stand as the overview would',
  async (_name, file, request) => {
    const host = hostOver(await file());
    const told = toldBy(host, request);
    expect(told.overview).toBeDefined();
    expect(told).toEqual(standingOf(host));
  },
);

it('tells it of the workbook as fixes left it, and as giving back left it', () => {
  const host = hostOver(broken());
  succeeded(ask(host, { action: 'check' }));
  const before = standingOf(host);
  const fixes = propose(host).map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  const fixed = toldBy(host, { action: 'fix', fixes });
  expect(fixed).toEqual(standingOf(host));
  expect(fixed.report).not.toEqual(before.report);
  const { undo } = succeeded(ask(host, { action: 'proposeUndo' }));
  const back = toldBy(host, { action: 'undo', id: undo?.id ?? '', cells: undo?.cells });
  expect(back).toEqual(standingOf(host));
  expect(back.report).toEqual(before.report);
});

it('tells what is set aside, in any workbook, as reading it again does', () => {
  let asides = 0;
  const isPossible = (names: readonly string[]) =>
    names.every((name) => name.trim() !== '' && name.length <= 100) &&
    new Set(names.map((name) => name.toLowerCase())).size === names.length;
  fc.assert(
    fc.property(
      wildWorkbook.filter(({ grids }) => isPossible(grids.map(({ name }) => name))),
      ({ grids }) => {
        const host = hostOver(fileOf(...grids));
        const { report } = succeeded(ask(host, { action: 'check' }));
        const open = (report?.findings ?? []).filter(({ severity }) => severity !== 'error');
        const findings = open.slice(0, 3).map(({ key }) => ({ key }));
        if (findings.length === 0) return;
        const asked = ask(host, { action: 'waive', findings, ...WHY, thenOverview: true });
        if (!asked.ok) return;
        asides += asked.report?.counts.setAside ?? 0;
        const again = standingOf(host);
        expect(asked.overview).toEqual(again.overview);
        // A record without a column for the name or the time keeps neither.
        expect(asked.report?.findings.map(keyAndAside)).toEqual(
          again.report.findings?.map(keyAndAside),
        );
        expect(asked.report?.counts).toEqual(again.report.counts);
        const first = findings.slice(0, 1);
        expect(toldBy(host, { action: 'unwaive', findings: first })).toEqual(standingOf(host));
      },
    ),
    { seed: 2567, numRuns: sampledRuns(60, 6) },
  );
  expect(asides).toBeGreaterThan(sampledRuns(20, 6));
});

function keyAndAside({ key, setAside }: FindingReport) {
  return [key, setAside?.reason];
}

/** Calls that read a tab's cells: four for each tab that is read whole. */
function readsOf(file: WorkbookFile, requests: readonly (Request | object)[]): number {
  const host = hostOver(file);
  for (const request of requests) succeeded(ask(host, request as Request));
  return host.calls.byKind()['Range.getFormulas'] ?? 0;
}

it.each([
  ['check', { action: 'check' }],
  ['compute', { action: 'compute' }],
  ['waive', { action: 'waive', findings: [{ key: 'code-gap:1' }], ...WHY }],
])('%s reads the input tabs once where the page read them twice', (_name, request) => {
  const asked = readsOf(clean(), [request]);
  const twice = readsOf(clean(), [request, { action: 'overview' }]);
  expect(twice).toBe(asked * 2);
  expect(readsOf(clean(), [{ ...request, thenOverview: true }])).toBe(asked);
});

it('costs a menu nothing: what is not asked for is not read', () => {
  const byCheck = (more: object) => {
    const host = hostOver(clean());
    const { overview } = succeeded(ask(host, { action: 'check', ...more }));
    return { overview, calls: host.calls.byKind() };
  };
  const plain = byCheck({});
  expect(plain.overview).toBeUndefined();
  // The tab for readers asks once which closings there were; the overview asks again.
  expect(plain.calls['Properties.getProperties']).toBe(1);
  const more = totalOf(byCheck({ thenOverview: true }).calls) - totalOf(plain.calls);
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThan(20);
});

it('is told once all is written and the next one may start', () => {
  const host = hostOver(clean(), { trace: true });
  succeeded(ask(host, { action: 'check', thenOverview: true }));
  const { trace } = host.calls;
  const released = trace.indexOf('Lock.releaseLock');
  expect(trace.lastIndexOf('SpreadsheetApp.flush')).toBeLessThan(released);
  expect(released).toBeLessThan(trace.lastIndexOf('Properties.getProperties'));
});

it('is left out where it fails, and what was done is told all the same', () => {
  const file = wrong();
  const host = hostOver(file);
  host.fail(({ kind }) => (/^Properties/.test(kind) ? new Error(TIMED_OUT) : undefined));
  const { overview, report } = succeeded(ask(host, { action: 'check', thenOverview: true }));
  expect(overview).toBeUndefined();
  expect(report?.counts.error).toBe(1);
  expect(texts(file.workbook).ผลตรวจสอบ?.[5]?.[3]).toBe('G2');
});

it('does not hide that what was written did not arrive', () => {
  const host = hostOver(clean());
  host.fail(({ kind }) => (kind === 'SpreadsheetApp.flush' ? new Error(TIMED_OUT) : undefined));
  const reply = ask(host, { action: 'check', thenOverview: true });
  expect(reply).toMatchObject({ ok: false, code: 'service-time-out' });
});

it.each(['setup', 'prepareRound', 'proposeFixes', 'copyTemplate'])(
  'is not to be asked of %s',
  (action) => {
    const reply = ask(hostOver(clean()), { action, thenOverview: true });
    expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
  },
);

function totalOf(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
