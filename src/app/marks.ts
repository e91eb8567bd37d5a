import type { Severity } from '../core/findings/catalogue';
import type { ExaminedFinding, Finding } from '../core/findings/finding';
import { sentenceOf } from '../core/findings/sentence';
import { SET_ASIDE_NAME, SEVERITY_NAMES, setAsideText } from '../core/pipeline/print-findings-tab';
import { a1 } from '../core/sheet/a1';

/** The notes and backgrounds of a tab as they stand, row by row from A1. White is no background. */
export interface MarkedCells {
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

/** What to write: the notes of one rectangle, and the cells of each colour, in A1 form. */
export interface MarkChange {
  readonly notes: {
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly string[])[];
  } | null;
  readonly colours: readonly {
    readonly background: string | null;
    readonly cells: readonly string[];
  }[];
}

/** More marks than this in one tab are not read by anybody; the findings tab lists them all. */
export const MOST_MARKS = 1000;

/** The last line of every note that is ours. */
const SIGNATURE = '— โปร่งใส';
/** Our note on a cell whose colour is the user's own. */
const SIGNATURE_NO_COLOUR = '— โปร่งใส (คงสีเดิมไว้)';

const COLOURS: Readonly<Record<Severity, string>> = {
  error: '#f8d7da',
  warning: '#fff3cd',
  advice: '#dbeafe',
};

/**
 * Brings the marks of one tab in line with its findings. Only notes that carry our signature are
 * replaced or removed, and only colours that such a note says are ours; a cell with the user's own
 * note gets neither. Returns null when nothing is to change.
 */
export function planMarks(
  current: MarkedCells,
  findings: readonly ExaminedFinding[],
): MarkChange | null {
  const wanted = wantedMarks(findings);
  const changed: { row: number; column: number; note: string }[] = [];
  const colours = new Map<string | null, string[]>();
  const paint = (background: string | null, row: number, column: number) => {
    const cells = colours.get(background);
    if (cells) cells.push(a1(row, column));
    else colours.set(background, [a1(row, column)]);
  };

  const visit = (row: number, column: number): void => {
    const note = current.notes[row - 1]?.[column - 1] ?? '';
    const background = current.backgrounds[row - 1]?.[column - 1] ?? '#ffffff';
    const mark = wanted.get(`${row}:${column}`);
    const ours = ownership(note);
    if (note !== '' && ours === 'user') return;
    const colourIsOurs = ours === 'coloured' && OUR_COLOURS.has(background.toLowerCase());
    if (!mark) {
      if (ours === 'user') return;
      changed.push({ row, column, note: '' });
      if (colourIsOurs) paint(null, row, column);
      return;
    }
    const free = colourIsOurs || background.toLowerCase() === '#ffffff';
    const text = `${mark.text}\n${free && mark.severity ? SIGNATURE : SIGNATURE_NO_COLOUR}`;
    if (text !== note) changed.push({ row, column, note: text });
    const colour = mark.severity && COLOURS[mark.severity];
    if (colour === null) {
      if (colourIsOurs) paint(null, row, column);
    } else if (free && background.toLowerCase() !== colour) paint(colour, row, column);
  };

  for (const [place] of wanted) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    visit(row, column);
  }
  current.notes.forEach((line, row) => {
    line.forEach((note, column) => {
      if (note !== '' && !wanted.has(`${row + 1}:${column + 1}`)) visit(row + 1, column + 1);
    });
  });
  if (changed.length === 0 && colours.size === 0) return null;
  return {
    notes: noteRectangle(current, changed),
    colours: [...colours].map(([background, cells]) => ({ background, cells })),
  };
}

const OUR_COLOURS: ReadonlySet<string> = new Set(Object.values(COLOURS));

/** One finding in a note. A note that holds anything else was added to, and is the user's now. */
const OPEN = `(?:${Object.values(SEVERITY_NAMES).join('|')}): [^\\n]*\\nวิธีแก้: [^\\n]*`;
const LEFT = `${SET_ASIDE_NAME}: [^\\n]*\\nสิ่งที่พบ: [^\\n]*`;
const BLOCK = `(?:${OPEN}|${LEFT})\\n\\([a-z-]+\\)`;
const OUR_NOTE = new RegExp(`^${BLOCK}(?:\\n\\n${BLOCK})*\\n(— โปร่งใส(?: \\(คงสีเดิมไว้\\))?)$`);

function ownership(note: string): 'user' | 'coloured' | 'uncoloured' {
  const signature = OUR_NOTE.exec(note)?.[1];
  if (signature === undefined) return 'user';
  return signature === SIGNATURE ? 'coloured' : 'uncoloured';
}

interface Mark {
  /** null where everything found in the cell was set aside: it gets no colour. */
  severity: Severity | null;
  text: string;
}

/** One mark a cell, the worst finding first and those set aside last; findings come by severity. */
function wantedMarks(findings: readonly ExaminedFinding[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const add = (finding: Finding, severity: Severity | null, block: string) => {
    const { row, column } = finding.place;
    if (row === 0 || column === 0) return;
    const place = `${row}:${column}`;
    const text = `${block}\n(${finding.code})`;
    const known = marks.get(place);
    if (known) known.text += `\n\n${text}`;
    else if (marks.size < MOST_MARKS) marks.set(place, { severity, text });
  };
  for (const finding of findings) {
    if (finding.setAside) continue;
    const { severity, message, remedy } = sentenceOf(finding);
    add(finding, severity, `${SEVERITY_NAMES[severity]}: ${message}\nวิธีแก้: ${remedy}`);
  }
  for (const finding of findings) {
    if (!finding.setAside) continue;
    const why = setAsideText(finding.setAside);
    add(finding, null, `${SET_ASIDE_NAME}: ${why}\nสิ่งที่พบ: ${sentenceOf(finding).message}`);
  }
  return marks;
}

/** The smallest rectangle that holds every changed note, the others in it as they were. */
function noteRectangle(
  current: MarkedCells,
  changed: readonly { row: number; column: number; note: string }[],
): MarkChange['notes'] {
  if (changed.length === 0) return null;
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of changed) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  const values: string[][] = [];
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    const line: string[] = [];
    for (let column = bounds.left; column <= bounds.right; column++) {
      line.push(current.notes[row - 1]?.[column - 1] ?? '');
    }
    values.push(line);
  }
  for (const { row, column, note } of changed) {
    (values[row - bounds.top] as string[])[column - bounds.left] = note;
  }
  return { row: bounds.top, column: bounds.left, values };
}
