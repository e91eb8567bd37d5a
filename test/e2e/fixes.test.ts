import { broken, fix, propose, states, UNIT } from '../support/fixes';
import { planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';

it('shows what would change, and changes nothing', () => {
  const file = broken();
  const before = texts(file.workbook);
  const fixes = propose(hostOver(file));
  expect(fixes.map(({ code, cell, shown }) => [code, cell, shown.before, shown.after])).toEqual([
    ['organisation-misspelt', 'H4', 'ของเทศบาลตำบลกกตุม', 'ของเทศบาลตำบลกกตูม'],
    ['text-invisible', 'E2', '␣สำนักปลัด␣', 'สำนักปลัด'],
    ['text-invisible', 'E3', 'กอง◌คลัง', 'กองคลัง'],
  ]);
  expect(texts(file.workbook)).toEqual(before);
});

it.each([
  ['of one code', { codes: ['text-invisible'] }, ['E2', 'E3']],
  ['of several codes', { codes: ['text-invisible', 'organisation-misspelt'] }, ['H4', 'E2', 'E3']],
  ['of one cell', { at: { sheet: 'แผน', cell: 'E3' } }, ['E3']],
  ['of a cell with nothing to mend', { at: { sheet: 'แผน', cell: 'A1' } }, []],
])('proposes the fixes %s', (_, more, cells) => {
  expect(propose(hostOver(broken()), more).map(({ cell }) => cell)).toEqual(cells);
});

it('changes the named cells and no others, and checks again', () => {
  const file = broken();
  const host = hostOver(file);
  const before = texts(file.workbook);
  const { fixes, report, notices } = fix(host, propose(host, { codes: ['text-invisible'] }));
  expect(states(fixes)).toEqual(['E2 done', 'E3 done']);
  expect(notices[0]).toBe('แก้แล้ว 2 เซลล์');
  expect(report?.findings.map(({ code }) => code)).toEqual(['organisation-misspelt']);
  const after = texts(file.workbook);
  expect(after.แผน?.map((row) => row[4])).toEqual([UNIT, 'สำนักปลัด', 'กองคลัง', 'สำนักปลัดเทศบาล']);
  const withOld = after.แผน?.map((row, index) => row.with(4, before.แผน?.[index]?.[4] ?? ''));
  expect(withOld).toEqual(before.แผน);
  expect(after.ผลดำเนินงาน).toEqual(before.ผลดำเนินงาน);
});

it('never writes over a formula', () => {
  const file = broken();
  const plan = file.workbook.sheets.find(({ name }) => name === 'แผน');
  plan?.grid.set(2, 5, ' สำนักปลัด ', '=" สำนักปลัด "');
  const host = hostOver(file);
  const [formula, text] = propose(host, { codes: ['text-invisible'] }).sort((a) =>
    a.state === 'kept' ? -1 : 1,
  );
  expect(formula).toMatchObject({ cell: 'E2', state: 'kept' });
  expect(formula?.why).toMatch(/สูตร/);
  const { fixes } = fix(
    host,
    [formula, text].filter((one) => one !== undefined),
  );
  expect(states(fixes)).toEqual(['E3 done', 'E2 kept']);
  expect(plan?.grid.cell(2, 5)?.formula).toBe('=" สำนักปลัด "');
});

it('leaves a cell that changed after it was shown', () => {
  const file = broken();
  const host = hostOver(file);
  const shown = propose(host);
  file.workbook.sheets.find(({ name }) => name === 'แผน')?.grid.set(2, 5, ' กองช่าง', '');
  const { fixes } = fix(host, shown);
  expect(states(fixes)).toEqual(['H4 done', 'E3 done', 'E2 kept']);
  expect(texts(file.workbook).แผน?.[1]?.[4]).toBe(' กองช่าง');
});

it('leaves a cell some words of which look different', () => {
  const file = broken();
  const cell = file.workbook.sheets.find(({ name }) => name === 'แผน')?.grid.cell(2, 5);
  if (cell) cell.isRich = true;
  const host = hostOver(file);
  const { fixes } = fix(host, propose(host));
  expect(states(fixes)).toEqual(['H4 done', 'E3 done', 'E2 kept']);
});

it('leaves what a formula above or beside may have filled in', () => {
  const file = broken();
  file.workbook
    .sheet('แผน')
    ?.grid.set(1, 4, 'ชื่อโครงการ/กิจกรรม/มาตรการ', '=IMPORTRANGE("a","แผน!D1:H9")');
  const fixes = propose(hostOver(file));
  expect(states(fixes)).toEqual(['H4 kept', 'E2 kept', 'E3 kept']);
  expect(fixes[0]?.why).toMatch(/สูตรอื่นเติมค่าให้/);
});

it('leaves a cell of which a finding was set aside', () => {
  const file = fileOf(
    settingsGrid(),
    planGrid(planRow('1.1', { หมายเหตุ: ' รุ่น ๒0' })),
    resultsGrid(resultRow('1.1')),
  );
  const host = hostOver(file);
  expect(propose(host)).toHaveLength(1);
  const waiver = { reason: 'เป็นชื่อรุ่นตามประกาศ', by: 'นิติกร' };
  const findings = [{ sheet: 'แผน', cell: 'H2', code: 'digits-mixed' }];
  succeeded(ask(host, { action: 'waive', findings, ...waiver }));
  expect(propose(host)).toEqual([]);
});

it('is not held up by hundreds of cells it may not write', () => {
  const codes = Array.from({ length: 503 }, (_, index) => `1.${index + 1}`);
  const file = fileOf(
    settingsGrid(),
    planGrid(...codes.map((code) => planRow(code, { หมายเหตุ: `ก${code} ` }))),
    resultsGrid(...codes.map((code) => resultRow(code))),
  );
  for (let row = 2; row <= 501; row++) {
    const cell = file.workbook.sheet('แผน')?.grid.cell(row, 8);
    if (cell) cell.isRich = true;
  }
  const fixes = propose(hostOver(file), { codes: ['text-invisible'] });
  expect(fixes.filter(({ state }) => state === 'proposed').map(({ cell }) => cell)).toEqual([
    'H502',
    'H503',
    'H504',
  ]);
});

it('makes calls by the columns and the values, not by the cells', () => {
  const calls = [40, 400].map((items) => {
    const codes = Array.from({ length: items }, (_, index) => `1.${index + 1}`);
    const file = fileOf(
      settingsGrid(),
      planGrid(
        ...codes.map((code, index) => planRow(code, { [UNIT]: index % 2 ? 'กองช่าง' : ' กองคลัง' })),
      ),
      resultsGrid(...codes.map((code) => resultRow(code))),
    );
    const host = hostOver(file);
    fix(host, propose(host));
    const { getRuns, getLinkUrl, ...others } = Object.fromEntries(
      Object.entries(host.calls.byKind()).map(([kind, count]) => [
        kind.replace('RichTextValue.', ''),
        count,
      ]),
    );
    return others;
  });
  expect(calls[1]).toEqual(calls[0]);
});

it('says of a cell too long to be kept that it is to be mended by hand', () => {
  const file = fileOf(
    settingsGrid(),
    planGrid(
      planRow('1.1', { หมายเหตุ: `${'ก'.repeat(40_000)} ` }),
      planRow('1.2', { หมายเหตุ: 'ข ' }),
    ),
    resultsGrid(resultRow('1.1'), resultRow('1.2')),
  );
  const host = hostOver(file);
  const { fixes } = fix(host, propose(host, { codes: ['text-invisible'] }));
  expect(states(fixes)).toEqual(['H3 done', 'H2 kept']);
  expect(fixes?.[1]?.why).toMatch(/โปรดแก้เอง/);
});

it('refuses an unknown code', () => {
  const reply = ask(hostOver(broken()), { action: 'proposeFixes', codes: ['no-such-code'] });
  expect(reply).toMatchObject({ ok: false, code: 'unknown-code' });
});
