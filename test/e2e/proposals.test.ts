import { broken, fix, propose } from '../support/fixes';
import { ask, hostOver, succeeded, texts } from '../support/host';

const busy = { documentLock: 'busy' } as const;

it('gives proposals while another works in the workbook, writes nothing and shows nothing', () => {
  const file = broken();
  const first = hostOver(file);
  fix(first, propose(first, { at: { sheet: 'แผน', cell: 'E2' } }));
  const before = texts(file.workbook);
  const properties = first.properties();
  const host = hostOver(file, { ...busy, properties, trace: true });
  expect(propose(host).map(({ cell }) => cell)).toEqual(['H4', 'E3']);
  expect(succeeded(ask(host, { action: 'proposeUndo' })).undo?.cells).toBe(1);
  expect(
    host.calls.trace.filter((kind) => /\.(set|insert|delete|put|remove|try)/.test(kind)),
  ).toEqual([]);
  expect(host.toasts).toEqual([]);
  expect(host.properties()).toEqual(properties);
  expect(host.call('stage')).toBe('');
  expect(texts(file.workbook)).toEqual(before);
});

it('gives nothing back where there is more by now than was shown', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host));
  // As a colleague's fixes stand while they are being written: one column of two.
  const plan = file.workbook.sheet('แผน');
  const fixed = plan?.grid.cell(4, 8)?.value ?? '';
  plan?.grid.set(4, 8, 'ของเทศบาลตำบลกกตุม', '');
  const { undo } = succeeded(ask(host, { action: 'proposeUndo' }));
  expect(undo?.cells).toBe(2);
  plan?.grid.set(4, 8, fixed, '');
  const before = texts(file.workbook).แผน;
  const asked = { action: 'undo', id: undo?.id ?? '', cells: undo?.cells };
  expect(ask(host, asked)).toMatchObject({ ok: false, code: 'undo-changed' });
  expect(texts(file.workbook).แผน).toEqual(before);
  expect(succeeded(ask(host, { ...asked, cells: 3 })).notices[0]).toBe('คืนค่าเดิมแล้ว 3 เซลล์');
});

it('reads the cells of fixes once, also where none can be given back', () => {
  const readsAfter = (edit: (cell: { value: unknown }) => void) => {
    const file = broken();
    const host = hostOver(file);
    fix(host, propose(host, { at: { sheet: 'แผน', cell: 'E2' } }));
    const cell = file.workbook.sheet('แผน')?.grid.cell(2, 5);
    if (cell) edit(cell);
    const later = hostOver(file, { properties: host.properties() });
    const { undo } = succeeded(ask(later, { action: 'proposeUndo' }));
    return { cells: undo?.cells ?? 0, reads: later.calls.byKind()['Range.getFormulas'] };
  };
  const whole = readsAfter(() => {});
  const none = readsAfter((cell) => {
    cell.value = 'กองช่าง';
  });
  expect([whole.cells, none.cells]).toEqual([1, 0]);
  expect(none.reads).toBe(whole.reads);
});
