import type { Dimension } from '../records/dimension';
import { type Cell, cellText } from '../text/cell';
import { groupBy } from '../text/group-by';
import type { Fact } from './fact';
import { columnKey, columnName, inColumnOrder } from './fact-columns';

/** The first columns of a row of facts. */
const LEAD = ['แท็บ', 'มิติ', 'ใช้จำแถว', 'รายการ'];
/** In the place of the tab, where the texts of the row above go on. */
const GOES_ON = '(ต่อ)';
/** A longer text goes on in the next row: every character written out is still below what an .xlsx holds. */
const LONGEST_PIECE = 5000;

/** The facts of one tab as they are written: a header, and a row each. */
export interface FactTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table for each tab, its columns in the order of the tab. `readFacts` gives back the same facts. */
export function factTables(facts: readonly Fact[]): FactTable[] {
  return [...groupBy(facts, ({ tab }) => tab)].map(([tab, group]) => {
    const keys = inColumnOrder(tab, new Set(group.flatMap(({ cells }) => [...cells.keys()])));
    return {
      header: [...LEAD, ...keys.map((key) => columnName(tab, key))],
      rows: group.flatMap((fact) => factRows(fact, keys)),
    };
  });
}

/** What stands above the facts, and the facts; their place in the sheet of that time is not kept. */
export function readFacts(rows: readonly (readonly Cell[])[]): {
  readonly above: readonly (readonly Cell[])[];
  readonly facts: readonly Fact[];
} {
  const first = rows.findIndex(isHeader);
  if (first < 0) return { above: rows, facts: [] };
  const read: { readonly texts: string[]; readonly keys: readonly string[] }[] = [];
  let names: readonly string[] = [];
  let known = new Map<string, readonly string[]>();
  const keysOf = (tab: string) => {
    const keys = known.get(tab) ?? names.map((name) => columnKey(tab, name));
    known.set(tab, keys);
    return keys;
  };
  for (const row of rows.slice(first)) {
    const texts = row.map((cell) => decode(cellText(cell)));
    const last = read[read.length - 1];
    if (isHeader(row)) {
      names = texts.slice(LEAD.length);
      known = new Map();
    } else if (texts[0] === GOES_ON && last) {
      for (let at = 1; at < texts.length; at++) last.texts[at] += texts[at] ?? '';
    } else if (texts.some((text) => text !== '')) {
      read.push({ texts, keys: keysOf(texts[0] ?? '') });
    }
  }
  return { above: rows.slice(0, first), facts: read.map(toFact) };
}

function isHeader(row: readonly Cell[]): boolean {
  return LEAD.every((name, at) => row[at] === name);
}

function toFact({ texts, keys }: { texts: readonly string[]; keys: readonly string[] }): Fact {
  const [tab = '', dimension = '', identity = '', label = '', ...values] = texts;
  const cells = new Map<string, string>();
  values.forEach((text, at) => {
    if (text !== '') cells.set(keys[at] ?? '', text);
  });
  const place = /^[1-4]$/.test(dimension) ? (Number(dimension) as Dimension) : null;
  return { tab, identity, label, dimension: place, row: 0, cells };
}

function factRows(fact: Fact, keys: readonly string[]): string[][] {
  const { tab, dimension, identity, label, cells } = fact;
  const texts = [identity, label, ...keys.map((key) => cells.get(key) ?? '')];
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  return Array.from({ length: Math.ceil(longest / LONGEST_PIECE) }, (_, piece) => [
    ...(piece === 0 ? [encode(tab), String(dimension ?? '')] : [GOES_ON, '']),
    ...texts.map((text) => encode(text.slice(piece * LONGEST_PIECE, (piece + 1) * LONGEST_PIECE))),
  ]);
}

/** What a sheet or a file might not give back as it was: an apostrophe in front, controls, halves of characters. */
const UNSAFE = /\\|^'|(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;

function encode(text: string): string {
  return text.replace(UNSAFE, (unit) =>
    unit === '\\' ? '\\\\' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function decode(text: string): string {
  return text.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, code?: string) =>
    code === undefined ? '\\' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
