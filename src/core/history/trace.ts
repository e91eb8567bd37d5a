import { excerpt } from '../findings/sentence';
import type { Dimension } from '../records/dimension';
import { digest } from '../text/digest';
import { groupBy } from '../text/group-by';
import type { Fact } from './fact';

/**
 * A trace: what a state of the data held, so far that a later one can be compared with it cell by cell.
 * Each row by what it is known by, in clear, and its name; each cell as a digest.
 */

/** A trace too long for this many pieces is not kept. */
export const MOST_PIECES = 10;
/** An .xlsx holds 32,767 characters in a cell, a Google Sheet 50,000. */
const LONGEST_PIECE = 32_000;
const LONGEST_LABEL = 60;

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const DIGEST_LENGTH = 4;

type PackedRow = readonly [identity: string, label: string, dimension: number, cells: string];
type PackedTab = readonly [tab: string, columns: readonly string[], rows: readonly PackedRow[]];

/** Facts with a digest in each cell, to compare with those of a trace. */
export function digested(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => ({
    ...fact,
    cells: new Map([...fact.cells].map(([column, text]) => [column, shortDigest(text)])),
  }));
}

/** The trace of facts in pieces for a cell each; null where it is longer than what is kept. */
export function packTrace(facts: readonly Fact[]): string[] | null {
  const text = JSON.stringify(tabsOf(digested(facts)));
  const whole = `${checkOf(text)} ${text}`;
  const pieces: string[] = [];
  for (let at = 0; at < whole.length; ) {
    if (pieces.length === MOST_PIECES) return null;
    const end = endOfPiece(whole, at);
    // Between bars, for sheets take an apostrophe or blanks at the ends of a text for their own.
    pieces.push(`|${whole.slice(at, end)}|`);
    at = end;
  }
  return pieces;
}

/** The facts of a trace, their cells digests; null where a piece is missing or was changed. */
export function unpackTrace(pieces: readonly string[]): Fact[] | null {
  const whole = pieces.map((piece) => piece.replace(/^\||\|$/g, '')).join('');
  const [check = ''] = whole.split(' ', 1);
  const text = whole.slice(check.length + 1);
  return text !== '' && check === checkOf(text) ? factsIn(JSON.parse(text)) : null;
}

function tabsOf(facts: readonly Fact[]): PackedTab[] {
  const told = new Map<string, string>();
  return [...groupBy(facts, ({ tab }) => tab)].map(([tab, own]) => {
    const columns = [...new Set(own.flatMap(({ cells }) => [...cells.keys()]))];
    const rows = own.map(({ identity, label, dimension, cells }): PackedRow => {
      const name = excerpt(label, LONGEST_LABEL);
      const isTold = told.get(identity) === name;
      told.set(identity, name);
      const texts = columns.map((column) => cells.get(column) ?? '');
      return [identity, isTold ? '' : name, dimension ?? 0, texts.join(',').replace(/,+$/, '')];
    });
    return [tab, columns, rows];
  });
}

function factsIn(tabs: readonly PackedTab[]): Fact[] {
  const told = new Map<string, string>();
  return tabs.flatMap(([tab, columns, rows]) =>
    rows.map(([identity, label, dimension, cells]): Fact => {
      if (label !== '') told.set(identity, label);
      const texts = cells.split(',');
      return {
        tab,
        identity,
        label: told.get(identity) ?? '',
        dimension: (dimension || null) as Dimension | null,
        row: 0,
        cells: new Map(
          columns
            .map((column, place) => [column, texts[place] ?? ''] as const)
            .filter(([, text]) => text !== ''),
        ),
      };
    }),
  );
}

/** 24 bits: a change of a cell goes unseen once in some 17 million. */
function shortDigest(text: string): string {
  let rest = digest(text);
  let letters = '';
  for (let place = 0; place < DIGEST_LENGTH; place++) {
    letters += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}

function checkOf(text: string): string {
  return digest(text).toString(36);
}

/** A character of two units is not cut in two. */
function endOfPiece(text: string, at: number): number {
  const end = at + LONGEST_PIECE;
  return /^[\udc00-\udfff]/.test(text.slice(end, end + 1)) ? end - 1 : end;
}
