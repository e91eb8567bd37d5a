import { generatedFile } from '../../scripts/bench/generated';
import type { Request } from '../../src/app/contract/request';
import { REGISTER_TAB } from '../../src/app/register-document';
import { READERS_TAB_NAME } from '../../src/core/pipeline/readers-tab/print-readers-tab';
import type { Host } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded, texts } from '../support/host';
import { sampled } from '../support/sampled';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';
const INPUTS = ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน'];
const OUTPUTS = ['ผลตรวจสอบ', 'สรุปมิติ', 'แผน 5 ปี', READERS_TAB_NAME];

type Tabs = Record<string, string[][]>;

function correct(): WorkbookFile {
  return generatedFile(8);
}

/** Eight items, one amount spelt out so that a cell is marked. */
function small(): WorkbookFile {
  const file = correct();
  file.workbook.sheet('แผน')?.grid.set(9, 7, 'สองหมื่น', '');
  return file;
}

/** The same workbook after its office changed an amount: every output tab must change. */
function changed(): WorkbookFile {
  CHANGED ??= makeChanged();
  return WorkbookFile.fromBytes(CHANGED);
}

let CHANGED: Buffer | undefined;

function makeChanged(): Buffer {
  const file = small();
  succeeded(ask(hostOver(file), { action: 'check' }));
  succeeded(ask(hostOver(file), { action: 'compute' }));
  file.workbook.sheet('แผน')?.grid.set(2, 7, 55000, '');
  file.workbook.sheet('แผน')?.grid.set(9, 7, 1000, '');
  return file.toBytes();
}

function callsOf(make: () => WorkbookFile, request: Request): readonly string[] {
  const host = hostOver(make(), { trace: true });
  ask(host, request);
  return host.calls.trace;
}

const READS = /\.get|^Spreadsheet\.toast/;
const LOOKS =
  /\.(setBackground|setBorder|setFont|setHorizontal|setVertical|setWrap|setColumnWidth|merge)/;

/** Every change of what a tab holds, the first of each kind of reading, the ends of each run of looks. */
function worthFailing(trace: readonly string[]): number[] {
  const seen = new Set<string>();
  const isLook = (kind = '') => LOOKS.test(kind) || kind === 'Sheet.getRange';
  return trace.flatMap((kind, index) => {
    const isFirst = !seen.has(kind);
    seen.add(kind);
    if (READS.test(kind)) return isFirst ? [index + 1] : [];
    const inRun = isLook(kind) && isLook(trace[index - 1]) && isLook(trace[index + 1]);
    return inRun ? [] : [index + 1];
  });
}

/** What a reader sees of each tab but the documents made, of which there is one more each time. */
function stable(tabs: Tabs): Tabs {
  const { [REGISTER_TAB.name]: _register, ...others } = tabs;
  const told = others[READERS_TAB_NAME];
  if (!told) return others;
  const documents = told.findIndex(([text = '']) => text.startsWith('เอกสารที่ทำแล้ว'));
  return { ...others, [READERS_TAB_NAME]: told.slice(0, documents) };
}

const WORK: readonly [string, () => WorkbookFile, Request][] = [
  ['the first check', small, { action: 'check' }],
  ['the first tables', small, { action: 'compute' }],
  ['the first memo', correct, { action: 'documents', kinds: ['memo-results'] }],
  ['a check over earlier results', changed, { action: 'check' }],
  ['tables over earlier results', changed, { action: 'compute' }],
];

describe.each(WORK)('a service failing anywhere in %s', (_, make, request) => {
  const before = stable(texts(make().workbook));
  const cleanFile = make();
  ask(hostOver(cleanFile), request);
  const clean = stable(texts(cleanFile.workbook));
  it('is carried out whole when nothing fails', () => {
    const { report } = succeeded(ask(hostOver(make()), request));
    expect(report?.documents.flatMap((document) => document.withheld)).toEqual([]);
  });

  // A memo begins with the check, whose calls have failed above.
  const known = request.action === 'documents' ? callsOf(make, { action: 'check' }).length : 0;
  const numbers = sampled(
    worthFailing(callsOf(make, request)).filter((number) => number > known),
    37,
  );

  it.each(numbers)(
    'call %i: every tab is as it was or complete; running again ends clean',
    (number) => {
      const file = make();
      const host = hostOver(file);
      host.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
      const reply = ask(host, request);
      if (!reply.ok) expect(reply.code).toBe('service-time-out');

      const after = stable(texts(file.workbook));
      for (const name of INPUTS) expect(after[name]).toEqual(before[name]);
      for (const name of OUTPUTS) {
        const states = [before[name], clean[name]].map((tab) => JSON.stringify(tab));
        expect(states).toContain(JSON.stringify(after[name]));
      }
      succeeded(ask(hostOver(file), request));
      expect(stable(texts(file.workbook))).toEqual(clean);
    },
  );
});

/** Two cells to mend, far apart, so that they take two writes. */
function mendable(): WorkbookFile {
  const file = correct();
  file.workbook.sheet('แผน')?.grid.set(2, 5, ' สำนักปลัดเทศบาล', '');
  file.workbook.sheet('แผน')?.grid.set(9, 5, 'สำนักปลัด\u200bเทศบาล', '');
  return file;
}

function fixOf(file: WorkbookFile): Request {
  const { fixes = [] } = succeeded(ask(hostOver(file), { action: 'proposeFixes' }));
  const asked = fixes.map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  return { action: 'fix', fixes: asked };
}

/** The input tabs, and what the workbook keeps for undo. */
function kept(file: WorkbookFile, host: Host) {
  return hostOver(file, { properties: { document: host.properties().document } });
}

function inputs(file: WorkbookFile) {
  const all = texts(file.workbook);
  return INPUTS.map((name) => all[name]);
}

describe('a service failing anywhere in fixes', () => {
  const request = fixOf(mendable());
  const before = inputs(mendable());
  const cleanFile = mendable();
  ask(hostOver(cleanFile), request);
  const after = inputs(cleanFile);
  const numbers = sampled(worthFailing(callsOf(mendable, request)), 19);

  it.each(numbers)(
    'call %i: all cells are mended or none, and undo gives back what was',
    (number) => {
      const file = mendable();
      const host = hostOver(file);
      host.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
      const reply = ask(host, request);
      expect([before, after]).toContainEqual(inputs(file));
      if (reply.ok) expect(inputs(file)).toEqual(after);
      const { undo } = succeeded(ask(kept(file, host), { action: 'proposeUndo' }));
      if (undo) succeeded(ask(kept(file, host), { action: 'undo', id: undo.id }));
      expect(inputs(file)).toEqual(before);
      if (!reply.ok) succeeded(ask(kept(file, host), request));
    },
  );

  it.each(numbers)(
    'all calls from %i on: undo in a later session gives back what was',
    (number) => {
      const file = mendable();
      const host = hostOver(file);
      host.fail((call) => (call.number >= number ? new Error(TIMED_OUT) : undefined));
      ask(host, request);
      const { undo } = succeeded(ask(kept(file, host), { action: 'proposeUndo' }));
      if (undo) succeeded(ask(kept(file, host), { action: 'undo', id: undo.id }));
      expect(inputs(file)).toEqual(before);
    },
  );
});

describe('a service failing anywhere in undo', () => {
  const request = fixOf(mendable());
  const before = inputs(mendable());
  const fixed = () => {
    const file = mendable();
    const host = hostOver(file);
    succeeded(ask(host, request));
    return { file, host };
  };
  const traced = fixed();
  const tracing = hostOver(traced.file, {
    properties: { document: traced.host.properties().document },
    trace: true,
  });
  ask(tracing, { action: 'undo', id: '1' });

  it.each(sampled(worthFailing(tracing.calls.trace), 19))('call %i: again ends clean', (number) => {
    const { file, host } = fixed();
    const failing = kept(file, host);
    failing.fail((call) => (call.number === number ? new Error(TIMED_OUT) : undefined));
    const reply = ask(failing, { action: 'undo', id: '1' });
    const { undo } = succeeded(ask(kept(file, failing), { action: 'proposeUndo' }));
    if (undo) succeeded(ask(kept(file, failing), { action: 'undo', id: undo.id }));
    if (reply.ok) expect(undo?.cells ?? 0).toBe(0);
    expect(inputs(file)).toEqual(before);
  });
});

describe('a document whose row cannot be written', () => {
  it('still reaches the user, with its link and what to do', () => {
    const file = correct();
    const host = hostOver(file);
    host.fail(({ kind }) =>
      kind === 'Range.setValues' && host.drive.size > 0 ? new Error(TIMED_OUT) : undefined,
    );
    const reply = succeeded(ask(host, { action: 'documents', kinds: ['memo-results'] }));
    const { url = '' } = reply.report?.documents[0] ?? {};
    expect(host.drive.size).toBe(1);
    expect(url).toMatch(/^https:\/\/docs\.google\.com\//);
    expect(reply.notices.join('\n')).toContain(`ลงแท็บ “${REGISTER_TAB.name}” ไม่สำเร็จ`);
  });
});
