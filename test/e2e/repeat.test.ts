import { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, sample, succeeded, texts } from '../support/host';

const RUN = {
  action: 'run',
  kinds: ['memo-results'],
  options: { fontProfile: 'official' },
} as const;
const TABS = [
  'ตั้งค่า',
  'แผน',
  'ผลดำเนินงาน',
  'ผู้ลงนาม',
  'ผลตรวจสอบ',
  'สรุปมิติ',
  'แผน 5 ปี',
  'รอยข้อมูล',
  'ทะเบียนเอกสาร',
  'สำหรับกรรมการ',
];

describe('running again', () => {
  it('changes nothing but the rows added to the register', async () => {
    const file = await sample('tharae-2564');
    succeeded(ask(hostOver(file), RUN));
    const first = texts(file.workbook);
    expect(Object.keys(first)).toEqual(TABS);
    succeeded(ask(hostOver(file), RUN));
    const second = texts(file.workbook);
    const { ทะเบียนเอกสาร: before = [], สำหรับกรรมการ: told = [], ...restBefore } = first;
    const { ทะเบียนเอกสาร: after = [], สำหรับกรรมการ: toldAgain = [], ...restAfter } = second;
    expect(restAfter).toEqual(restBefore);
    // The readers' tab tells of the second paper too, and of nothing else.
    expect(toldAgain).toHaveLength(told.length + 1);
    expect(told.filter((row) => !toldAgain.some((again) => `${again}` === `${row}`))).toEqual([]);
    expect(after.slice(0, before.length)).toEqual(before);
    const [, ...made] = before;
    const again = after.slice(before.length).map((row) => row.slice(4));
    expect(again).toEqual(made.map((row) => row.slice(4)));
  });

  it('gives the same from a file that was saved and opened', async () => {
    const file = await sample('tharae-2564');
    const first = succeeded(ask(hostOver(file), RUN)).report;
    const notes = marks(file);
    const opened = WorkbookFile.fromBytes(file.toBytes());
    const second = succeeded(ask(hostOver(opened), RUN)).report;
    expect({ ...second, documents: [] }).toEqual({ ...first, documents: [] });
    expect(marks(opened)).toEqual(notes);
  });

  it('gives the same tables after tabs were reordered', async () => {
    const file = await sample('tharae-2564');
    const first = succeeded(ask(hostOver(file), RUN)).report;
    const { sheets } = file.workbook;
    for (const sheet of sheets) file.workbook.move(sheet, 0);
    const second = succeeded(ask(hostOver(file), RUN)).report;
    expect(second?.tables).toEqual(first?.tables);
    expect(codes(second?.findings)).toEqual(codes(first?.findings));
    expect(Object.keys(texts(file.workbook)).sort()).toEqual([...TABS].sort());
  });

  it('gives the same tables after columns were moved and one was added', async () => {
    const file = await sample('tharae-2564');
    const first = succeeded(ask(hostOver(file), RUN)).report;
    reverseColumns(file, 'แผน');
    reverseColumns(file, 'ผลดำเนินงาน');
    const second = succeeded(ask(hostOver(file), RUN)).report;
    expect(second?.tables).toEqual(first?.tables);
    expect(codes(second?.findings)).toEqual(codes(first?.findings));
    expect(marks(file).filter((mark) => mark.endsWith('— โปร่งใส'))).toHaveLength(2);
  });
});

function codes(findings: readonly { code: string; row: string }[] = []): string[] {
  return findings.map(({ code, row }) => `${code} ${row}`).sort();
}

/** Every note of the workbook, with its tab; where it stands is left out. */
function marks(file: WorkbookFile): string[] {
  return file.workbook.sheets.flatMap((sheet) => {
    const found: string[] = [];
    for (let row = 1; row <= sheet.grid.lastRow(); row++) {
      for (let column = 1; column <= sheet.grid.lastColumn(); column++) {
        const note = sheet.note(row, column);
        if (note !== '') found.push(`${sheet.name}: ${note}`);
      }
    }
    return found;
  });
}

/** Moves every column to the other side, its notes and colours with it, past one new column. */
function reverseColumns(file: WorkbookFile, name: string): void {
  const sheet = file.workbook.sheet(name);
  if (!sheet) throw new Error(`${name} is missing`);
  const rows = sheet.grid.lastRow();
  const columns = sheet.grid.lastColumn();
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => ({
      value: sheet.grid.cell(row + 1, column + 1)?.value ?? '',
      note: sheet.note(row + 1, column + 1),
      style: sheet.grid.style(row + 1, column + 1),
    })),
  );
  cells.forEach((line, row) => {
    line.forEach(({ value, note, style }, column) => {
      const target = columns - column + 1;
      sheet.grid.set(row + 1, target, value, '');
      sheet.setNote(row + 1, target, note);
      const moved = sheet.grid.cell(row + 1, target);
      if (moved) moved.style = style;
    });
    sheet.grid.set(row + 1, 1, row === 0 ? 'คอลัมน์ของสำนักงาน' : 'คงไว้', '');
    sheet.setNote(row + 1, 1, '');
  });
}
