import type { Fact } from '../../core/history/fact';
import { MOST_PIECES, packTrace, unpackTrace } from '../../core/history/trace';
import type { Grid } from '../../core/sheet/grid';
import { HEADER_LOOK, TabBuilder } from '../../core/sheet/printed-tab';
import { AppError } from '../app-error';
import { failureOf } from '../boundary';
import type { Host } from '../ports';

/** รอยข้อมูล: what the data of each document held, by its fingerprint; out of daily sight. */
export const TRACE_TAB_NAME = 'รอยข้อมูล';
const HEADERS = ['รหัสข้อมูล', 'ส่วนที่', 'รอย'] as const;
const WIDTHS = [120, 60, 600];

/** The facts of a trace by its fingerprint, their cells digests; null where none is kept that can be read. */
export type TraceReader = (fingerprint: string) => readonly Fact[] | null;

/** Reads the tab when the first trace is asked for, and once. */
export function traceReader(host: Host, names: readonly string[]): TraceReader {
  let pieces: ReadonlyMap<string, readonly string[]> | null = null;
  return (fingerprint) => {
    if (pieces === null) {
      const [grid] = names.includes(TRACE_TAB_NAME) ? host.workbook.readTabs([TRACE_TAB_NAME]) : [];
      pieces = grid ? piecesIn(grid) : new Map();
    }
    return unpackTrace(pieces.get(fingerprint) ?? []);
  };
}

/** Keeps the trace of a document's facts; sentences say why there is none. */
export type TraceKeeper = (title: string, fingerprint: string, facts: readonly Fact[]) => string[];

/**
 * Keeps each trace once, by one write. The document exists by now, and goes into the register
 * whatever becomes of its trace.
 */
export function traceKeeper(host: Host): TraceKeeper {
  let kept: Set<string> | null = null;
  return (title, fingerprint, facts) => {
    try {
      kept ??= fingerprintsKept(host);
      if (kept.has(fingerprint)) return [];
      const pieces = packTrace(facts);
      if (!pieces) return [`${untold(title)} เพราะข้อมูลมีมากเกินกว่าที่จะเก็บรอยไว้`];
      const rows = pieces.map((piece, place) => [
        fingerprint,
        `${place + 1}/${pieces.length}`,
        piece,
      ]);
      host.workbook.appendRows(TRACE_TAB_NAME, rows);
      kept.add(fingerprint);
      return [];
    } catch (error) {
      return [`${untold(title)} เพราะเก็บรอยข้อมูลไม่สำเร็จ (${failureOf(error).message})`];
    }
  };
}

function untold(title: string): string {
  return `“${title}” ฉบับนี้ ภายหลังจะบอกได้ว่าข้อมูลเปลี่ยนหรือไม่ แต่บอกไม่ได้ว่าที่ใด`;
}

/** Reads one column, or makes the tab. */
function fingerprintsKept(host: Host): Set<string> {
  const isThere = host.workbook.tabNames().includes(TRACE_TAB_NAME);
  const held = isThere ? host.workbook.readHead(TRACE_TAB_NAME, Number.MAX_SAFE_INTEGER) : [];
  if (held[0] !== HEADERS[0] && !host.workbook.writeTab(emptyTab())) {
    throw new AppError('tab-taken', `มีแท็บ “${TRACE_TAB_NAME}” ที่ไม่ได้มาจากโปร่งใสอยู่แล้ว`, '');
  }
  return new Set(held);
}

function emptyTab() {
  const tab = new TabBuilder(HEADERS.length);
  tab.add([HEADERS], HEADER_LOOK);
  // Room for the longest, so that a long one takes no more calls than a short one.
  tab.add(Array.from({ length: MOST_PIECES }, () => ['']));
  return tab.finish({
    name: TRACE_TAB_NAME,
    about: 'โปร่งใสใช้บอกว่าข้อมูลเปลี่ยนตรงไหนหลังทำเอกสาร ขออย่าแก้',
    widths: WIDTHS,
    frozenRows: 1,
    isHidden: true,
  });
}

/** Of rows that stand twice the first counts: they hold the same. */
function piecesIn({ display }: Grid): Map<string, string[]> {
  const [first = [], ...rows] = display;
  const columns = HEADERS.map((header) => first.indexOf(header));
  const pieces = new Map<string, string[]>();
  for (const row of rows) {
    const [fingerprint = '', part = '', piece = ''] = columns.map((column) => row[column] ?? '');
    const place = Number.parseInt(part, 10) - 1;
    if (!(place >= 0 && place < MOST_PIECES)) continue;
    const own = pieces.get(fingerprint) ?? [];
    own[place] ??= piece;
    pieces.set(fingerprint, own);
  }
  return pieces;
}
