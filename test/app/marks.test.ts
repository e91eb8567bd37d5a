import * as fc from 'fast-check';
import { type MarkChange, type MarkedCells, MOST_MARKS, planMarks } from '../../src/app/marks';
import { CATALOGUE } from '../../src/core/findings/catalogue';
import type { ExaminedFinding } from '../../src/core/findings/finding';
import { a1 } from '../../src/core/sheet/a1';

const RUNS = { seed: 2567, numRuns: 300 };
const WHITE = '#ffffff';
const OURS = { error: '#f8d7da', warning: '#fff3cd', advice: '#dbeafe' };

const CODES = ['money-negative', 'kind-missing', 'baseline-assumed'] as const;
type Code = (typeof CODES)[number];
const at = (row: number, column: number, code: Code = 'money-negative'): ExaminedFinding => ({
  code,
  place: { sheet: 'แผน', row, column, label: '' },
  params: code === 'money-negative' ? { found: '-5' } : {},
  key: `${code}:1`,
  setAside: null,
});

/** A tab of 4 × 3 cells, blank and white but for these cells. */
function tab(cells: Readonly<Record<string, { note?: string; background?: string }>> = {}) {
  const each = <T>(of: (name: string) => T) =>
    [1, 2, 3, 4].map((row) => [1, 2, 3].map((column) => of(a1(row, column))));
  return {
    notes: each((name) => cells[name]?.note ?? ''),
    backgrounds: each((name) => cells[name]?.background ?? WHITE),
  };
}

/** What the sheet holds after the change, as the host carries it out. */
function apply(current: MarkedCells, change: MarkChange | null): MarkedCells {
  const notes = current.notes.map((row) => [...row]);
  const backgrounds = current.backgrounds.map((row) => [...row]);
  change?.notes?.values.forEach((line, row) => {
    line.forEach((note, column) => {
      const { row: top, column: left } = change.notes ?? { row: 1, column: 1 };
      (notes[top + row - 1] as string[])[left + column - 1] = note;
    });
  });
  for (const { background, cells } of change?.colours ?? []) {
    backgrounds.forEach((line, row) => {
      line.forEach((_, column) => {
        if (cells.includes(a1(row + 1, column + 1))) line[column] = background ?? WHITE;
      });
    });
  }
  return { notes, backgrounds };
}

const mark = (current: MarkedCells, findings: readonly ExaminedFinding[]) =>
  apply(current, planMarks(current, findings));
const cell = ({ notes, backgrounds }: MarkedCells, row: number, column: number) => [
  notes[row - 1]?.[column - 1],
  backgrounds[row - 1]?.[column - 1],
];

it('writes what is wrong, what to do and the code, in the colour of the worst', () => {
  const marked = mark(tab(), [at(2, 3), at(2, 3, 'kind-missing')]);
  const [note, background] = cell(marked, 2, 3);
  expect(note).toBe(
    'ผิด: จำนวนเงินติดลบ (“-5”) จึงยังไม่ใช้ค่านี้\n' +
      'วิธีแก้: พิมพ์เป็นตัวเลขจำนวนเดียว เช่น 20,000 หรือพิมพ์ - เมื่อไม่ใช้งบประมาณ\n' +
      '(money-negative)\n\n' +
      'เตือน: รายการนี้ยังไม่ระบุประเภท จึงนับไว้ใน “ไม่ระบุประเภท”\n' +
      'วิธีแก้: เลือกประเภท โครงการ กิจกรรม มาตรการ หรือ แนวปฏิบัติ\n' +
      '(kind-missing)\n' +
      '— โปร่งใส',
  );
  expect(background).toBe(OURS.error);
});

it('marks no cell for a finding about a row or a tab', () => {
  expect(planMarks(tab(), [at(0, 0), at(2, 0)])).toBeNull();
});

it('has nothing to do where there is nothing to say', () => {
  expect(planMarks(tab({ B2: { note: 'ของผู้ใช้', background: '#00ff00' } }), [])).toBeNull();
  expect(planMarks({ notes: [], backgrounds: [] }, [])).toBeNull();
});

it('writes the notes as one rectangle, and each colour as one list', () => {
  const change = planMarks(tab({ A2: { note: 'ของผู้ใช้' } }), [
    at(1, 2),
    at(3, 1),
    at(4, 2, 'kind-missing'),
  ]);
  expect(change?.notes).toMatchObject({ row: 1, column: 1 });
  expect(change?.notes?.values.map((line) => line.length)).toEqual([2, 2, 2, 2]);
  expect(change?.notes?.values[1]).toEqual(['ของผู้ใช้', '']);
  expect(change?.colours).toEqual([
    { background: OURS.error, cells: ['B1', 'A3'] },
    { background: OURS.warning, cells: ['B4'] },
  ]);
});

it('keeps the user’s colour below our note, then and afterwards', () => {
  const before = tab({ B2: { background: '#00ff00' } });
  const marked = mark(before, [at(2, 2)]);
  expect(cell(marked, 2, 2)).toEqual([expect.stringMatching(/คงสีเดิมไว้\)$/), '#00ff00']);
  expect(mark(marked, [])).toEqual(before);
});

it('keeps a colour of the user’s that happens to be ours', () => {
  const before = tab({ B2: { background: OURS.error } });
  expect(mark(mark(before, [at(2, 2)]), [])).toEqual(before);
});

it('keeps a colour the user gave a cell that we had coloured', () => {
  const marked = mark(tab(), [at(2, 2)]);
  const repainted = apply(marked, {
    notes: null,
    colours: [{ background: '#00ff00', cells: ['B2'] }],
  });
  expect(cell(mark(repainted, [at(2, 2)]), 2, 2)[1]).toBe('#00ff00');
  expect(mark(repainted, [])).toEqual(tab({ B2: { background: '#00ff00' } }));
});

it('follows a finding that became another one', () => {
  const marked = mark(mark(tab(), [at(2, 2)]), [at(2, 2, 'baseline-assumed')]);
  expect(cell(marked, 2, 2)).toEqual([expect.stringMatching(/^แนะนำ: /), OURS.advice]);
});

const OUR_NOTE = mark(tab(), [at(1, 1)]).notes[0]?.[0] ?? '';

it.each([
  ['a note of their own', 'ตรวจแล้ว'],
  ['our signature in the middle', `ก\n— โปร่งใส\nข`],
  ['our signature alone', '— โปร่งใส'],
  ['our note with a line added below', `${OUR_NOTE}\nแก้แล้ว`],
  ['our note with a line added above', `แก้แล้ว\n${OUR_NOTE}`],
  ['a sentence that ends like ours', 'ผิด: ดูที่ — โปร่งใส'],
  ['a blank line', '\n'],
])('leaves the user’s cell alone: %s', (_, note) => {
  const before = tab({ B2: { note, background: OURS.error } });
  expect(planMarks(before, [at(2, 2)])).toBeNull();
  expect(planMarks(before, [])).toBeNull();
});

it('marks the first cells of very many, and removes the marks of the others', () => {
  const findings = Array.from({ length: MOST_MARKS + 5 }, (_, row) => at(row + 1, 1));
  const blank = Array.from({ length: MOST_MARKS + 5 }, () => ['']);
  const before = { notes: blank, backgrounds: blank.map(() => [WHITE]) };
  const marked = mark(before, findings);
  expect(marked.notes.filter(([note]) => note !== '')).toHaveLength(MOST_MARKS);
  expect(planMarks(marked, findings)).toBeNull();
  const last = mark(mark(before, findings.slice(5)), findings);
  expect(last).toEqual(marked);
});

describe('for any notes, colours and findings', () => {
  const severity = (finding: ExaminedFinding) =>
    Object.keys(OURS).indexOf(CATALOGUE[finding.code].severity);
  const findings = fc
    .array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 0, max: 3 }),
          fc.constantFrom(...CODES),
        )
        .map(([row, column, code]) => at(row, column, code)),
      { maxLength: 8 },
    )
    .map((list) => [...list].sort((a, b) => severity(a) - severity(b)));
  const userNote = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom('ของผู้ใช้', '— โปร่งใส', `${OUR_NOTE} `, 'ผิด: ก'),
    fc.string(),
  );
  const colour = fc.constantFrom(WHITE, WHITE, '#FFFFFF', '#00ff00', ...Object.values(OURS));
  const userTab = fc.record({
    notes: fc.array(fc.array(userNote, { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    }),
    backgrounds: fc.array(fc.array(colour, { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 4,
    }),
  });
  const lower = (cells: MarkedCells) => ({
    notes: cells.notes,
    backgrounds: cells.backgrounds.map((line) => line.map((text) => text.toLowerCase())),
  });

  it('touches no cell that has the user’s own note', () => {
    fc.assert(
      fc.property(userTab, findings, (before, found) => {
        const after = mark(before, found);
        before.notes.forEach((line, row) => {
          line.forEach((note, column) => {
            if (note === '') return;
            expect(cell(after, row + 1, column + 1)).toEqual(cell(before, row + 1, column + 1));
          });
        });
      }),
      RUNS,
    );
  });

  it('changes no colour but white', () => {
    fc.assert(
      fc.property(userTab, findings, (before, found) => {
        const after = lower(mark(before, found));
        lower(before).backgrounds.forEach((line, row) => {
          line.forEach((background, column) => {
            if (background !== WHITE) expect(after.backgrounds[row]?.[column]).toBe(background);
          });
        });
      }),
      RUNS,
    );
  });

  it('leaves the sheet as it was once nothing is found, whatever was found between', () => {
    fc.assert(
      fc.property(userTab, findings, findings, (before, first, second) => {
        const after = mark(mark(mark(before, first), second), []);
        expect(lower(after)).toEqual(lower(before));
      }),
      RUNS,
    );
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(userTab, findings, findings, (before, first, second) => {
        const marked = mark(mark(before, first), second);
        expect(planMarks(marked, second)).toBeNull();
        expect(lower(marked)).toEqual(lower(mark(before, second)));
      }),
      RUNS,
    );
  });
});

describe('findings set aside', () => {
  const left = (code: Code): ExaminedFinding => ({
    ...at(2, 2, code),
    setAside: { reason: 'ใช้งบอื่น', by: 'นิติกร', when: '8 เมษายน 2567' },
  });
  const NOTE =
    'คงไว้: ใช้งบอื่น (นิติกร, 8 เมษายน 2567)\n' +
    'สิ่งที่พบ: รายการนี้ยังไม่ระบุประเภท จึงนับไว้ใน “ไม่ระบุประเภท”\n' +
    '(kind-missing)\n— โปร่งใส (คงสีเดิมไว้)';

  it('take the colour away, say why, and give both back when they count again', () => {
    const open = mark(tab(), [at(2, 2, 'kind-missing')]);
    const aside = mark(open, [left('kind-missing')]);
    expect(cell(aside, 2, 2)).toEqual([NOTE, WHITE]);
    expect(planMarks(aside, [left('kind-missing')])).toBeNull();
    expect(mark(aside, [at(2, 2, 'kind-missing')])).toEqual(open);
    expect(mark(aside, [])).toEqual(tab());
  });

  it('leave the colour of what is still open beside them', () => {
    const marked = mark(tab(), [left('kind-missing'), at(2, 2, 'baseline-assumed')]);
    expect(cell(marked, 2, 2)[1]).toBe(OURS.advice);
    expect(cell(marked, 2, 2)[0]).toMatch(/^แนะนำ: [\s\S]*\n\nคงไว้: /);
  });

  it('keep a colour of the user', () => {
    const before = tab({ B2: { background: '#00ff00' } });
    const marked = mark(before, [left('kind-missing')]);
    expect(cell(marked, 2, 2)[1]).toBe('#00ff00');
    expect(mark(marked, [])).toEqual(before);
  });
});
