import type { Host } from '../../src/local/host/create-host';
import { parseA1, type Rect } from '../../src/local/workbook/a1';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';

const UNIT = 'หน่วยงานรับผิดชอบ';

function broken(): WorkbookFile {
  return fileOf(
    settingsGrid(),
    planGrid(planRow('1.1', { [UNIT]: ' กองคลัง' }), planRow('1.2', { [UNIT]: 'กองช่าง ' })),
    resultsGrid(resultRow('1.1'), resultRow('1.2')),
  );
}

const units = (file: WorkbookFile) =>
  texts(file.workbook)
    .แผน?.slice(1)
    .map((row) => row[4]);

/** A host whose user has the cell selected and answers the boxes so. */
function selecting(file: WorkbookFile, tab: string, cell: string, ...answers: string[]): Host {
  succeeded(ask(hostOver(file), { action: 'check' }));
  const host = hostOver(file, { alertAnswers: answers });
  const sheet = file.workbook.sheet(tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  file.workbook.active = sheet;
  sheet.current = parseA1(cell) as Rect;
  return host;
}

it('shows before and after, and mends the selected cell on the user’s word', () => {
  const file = broken();
  const host = selecting(file, 'แผน', 'E2', 'OK');
  host.call('menuFix');
  const [question, told] = host.alerts;
  expect(question?.prompt).toContain('แท็บ “แผน” E2 1.1 มาตรการที่ 1.1');
  expect(question?.prompt).toContain('เดิม: ␣กองคลัง');
  expect(question?.prompt).toContain('เปลี่ยนเป็น: กองคลัง');
  expect(told?.prompt).toContain('แก้แล้ว 1 เซลล์');
  expect(units(file)).toEqual(['กองคลัง', 'กองช่าง ']);
});

it('mends every cell of the selected finding’s code, from a row of the findings tab', () => {
  const file = broken();
  const row = () =>
    (texts(file.workbook).ผลตรวจสอบ ?? []).findIndex((line) => line.includes('text-invisible'));
  succeeded(ask(hostOver(file), { action: 'check' }));
  const host = selecting(file, 'ผลตรวจสอบ', `A${row() + 1}`, 'OK');
  host.call('menuFixAll');
  expect(host.alerts[0]?.prompt).toContain('แก้ให้ได้ 2 เซลล์');
  expect(units(file)).toEqual(['กองคลัง', 'กองช่าง']);
  expect(row()).toBe(-1);
});

it('gives back on the user’s word', () => {
  const file = broken();
  const host = selecting(file, 'แผน', 'E2', 'OK', 'OK', 'OK');
  host.call('menuFixAll');
  expect(units(file)).toEqual(['กองคลัง', 'กองช่าง']);
  host.call('menuUndo');
  expect(host.alerts[2]?.prompt).toContain('คืนค่าเดิมได้ 2 เซลล์');
  expect(units(file)).toEqual([' กองคลัง', 'กองช่าง ']);
  host.call('menuUndo');
  expect(host.alerts[4]?.prompt).toContain('ยังไม่มีการแก้โดยโปร่งใสที่ย้อนกลับได้');
});

it.each(['menuFix', 'menuFixAll'])('%s changes nothing when the user says no', (item) => {
  const file = broken();
  const host = selecting(file, 'แผน', 'E2', 'CANCEL');
  host.call(item);
  expect(host.alerts).toHaveLength(1);
  expect(units(file)).toEqual([' กองคลัง', 'กองช่าง ']);
});

it.each([
  ['แผน', 'A1', 'ไม่พบข้อที่เลือก'],
  ['ผลตรวจสอบ', 'A1', 'เลือกแถวของข้อหนึ่งในแท็บ “ผลตรวจสอบ”'],
])('says what to select where %s %s is', (tab, cell, sentence) => {
  const host = selecting(broken(), tab, cell);
  host.call('menuFix');
  host.call('menuFixAll');
  expect(host.alerts.map(({ prompt }) => prompt)).toEqual([
    expect.stringContaining(sentence),
    expect.stringContaining(sentence),
  ]);
});

it('shows a failure as a sentence', () => {
  const host = selecting(broken(), 'แผน', 'E2');
  host.fail(({ kind }) =>
    kind === 'Range.getValues' || kind === 'Spreadsheet.getCurrentCell'
      ? new Error('Exceeded maximum execution time')
      : undefined,
  );
  for (const item of ['menuFix', 'menuFixAll']) host.call(item);
  for (const { prompt } of host.alerts) expect(prompt).toContain('Google ใช้เวลานานเกินกำหนด');
  expect(host.alerts).toHaveLength(2);
});
