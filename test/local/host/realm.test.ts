import { createHost } from '../../../src/local/host/create-host';
import { GoogleError } from '../../../src/local/host/google-error';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { hostOf, inBundle, refusal, SHEET } from '../support';

const ABSENT =
  'setTimeout setInterval fetch URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance process require Buffer Blob structuredClone queueMicrotask WebAssembly SharedArrayBuffer Atomics window global'.split(
    ' ',
  );

test.each(ABSENT)('the bundle has no %s', (name) => {
  expect(inBundle(`return typeof ${name}`)).toBe('undefined');
});

test.each(['(0, eval)("1")', 'new Function("return 1")()'])('%s is refused', (code) => {
  expect(refusal(code)).toMatch(/^EvalError/);
});

test('console is there and is recorded', () => {
  const host = hostOf('console.log("ก", 1); console.warn("ข");');
  host.call('main');
  expect(host.logs).toEqual([
    { level: 'log', message: 'ก 1' },
    { level: 'warn', message: 'ข' },
  ]);
});

test('arguments and replies are copied as JSON', () => {
  const argument = { list: [1, 'ก'], gone: undefined };
  const host = hostOf('argument.list.push(argument.list instanceof Array); return argument;');
  expect(host.call('main', argument)).toEqual({ list: [1, 'ก', true] });
  expect(argument.list).toEqual([1, 'ก']);
  expect(hostOf('return undefined;').call('main')).toBeNull();
});

test.each([
  ['a date', 'return { at: [new Date()] };'],
  ['a function', 'return [() => 1];'],
  ['a cycle', 'const a = {}; a.a = a; return a;'],
  ['a map', 'return new Map();'],
  ['a service', 'return SpreadsheetApp.getActiveSpreadsheet();'],
])('%s in a reply is refused as Google does', (_, body) => {
  expect(() => inBundle(body)).toThrow('not a supported return type');
});

test('the same value twice in a reply is no cycle', () => {
  expect(inBundle('const a = { x: 1 }; return [a, a];')).toEqual([{ x: 1 }, { x: 1 }]);
});

test('an error of the bundle comes out with name, message and stack', () => {
  expect(() => inBundle('null.x;')).toThrow(
    expect.objectContaining({ name: 'TypeError', stack: expect.stringContaining('Code.js') }),
  );
  expect(() => inBundle('throw "ข้อความ";')).toThrow('ข้อความ');
});

test('only functions that a client may call are called', () => {
  const { workbook } = WorkbookFile.blank();
  const host = createHost({ workbook, bundle: 'function hidden_() {} const value = 1;' });
  for (const name of ['hidden_', 'value', 'none', 'a;b']) {
    expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
  }
});

test('the clock is the one the host is given', () => {
  const now = () => new Date('2021-03-31T00:00:00Z');
  const body =
    'return [new Date().toISOString(), Date.now(), new Date(2020, 0, 1).getFullYear(), new Date() instanceof Date];';
  expect(inBundle(body, { now })).toEqual(['2021-03-31T00:00:00.000Z', 1617148800000, 2020, true]);
});

test('calls are counted by kind, traced when asked, and may fail or take time', () => {
  const host = hostOf(
    `${SHEET} sheet.getRange(1, 1).setValue(1); try { sheet.getRange(1, 1).setValue(2); } catch (error) { return [error.name, error.message, error instanceof Error]; }`,
    {
      trace: true,
      latency: (kind) => (kind === 'Range.setValue' ? 5 : 0),
    },
  );
  let writes = 0;
  host.fail(({ kind }) => {
    if (kind !== 'Range.setValue') return undefined;
    writes += 1;
    return writes === 2 ? new GoogleError('Service Spreadsheets timed out') : undefined;
  });
  expect(host.call('main')).toEqual(['Exception', 'Service Spreadsheets timed out', true]);
  expect(host.calls.byKind()).toEqual({
    'Range.setValue': 2,
    'Sheet.getRange': 2,
    'Spreadsheet.getSheets': 1,
    'SpreadsheetApp.getActiveSpreadsheet': 1,
  });
  expect(host.calls.trace).toHaveLength(6);
  host.calls.reset();
  expect(host.calls.total).toBe(0);
});

test('a member without a stand-in is remembered even when the bundle swallows the error', () => {
  const host = hostOf('try { SpreadsheetApp.openByUrl(""); } catch {} return 1;');
  host.call('main');
  expect(host.missing).toEqual(['SpreadsheetApp.openByUrl']);
});
