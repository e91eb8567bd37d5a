import type { FindingReport } from '../src/app/contract/report';

/** A finding counts by its severity, or as set aside. */
export type Level = FindingReport['severity'] | 'setAside';

export const LEVELS: readonly Level[] = ['error', 'warning', 'advice', 'setAside'];

/** A finding of the list. Findings alike share a key, so each has a name of its own beside it. */
export interface Listed {
  readonly id: string;
  readonly level: Level;
  readonly finding: FindingReport;
  /** All its words in one form, to search in. */
  readonly words: string;
}

export interface Filter {
  /** Only these; none means all. */
  readonly levels: readonly Level[];
  readonly search: string;
}

export interface Group {
  readonly sheet: string;
  readonly findings: readonly Listed[];
}

/** A code met in the report, with what the first finding of it says. */
export interface MetCode {
  readonly code: string;
  readonly severity: FindingReport['severity'];
  readonly message: string;
  readonly remedy: string;
  readonly count: number;
}

/** The same id for the same finding in a later report, so that what is open stays open. */
export function listFindings(findings: readonly FindingReport[]): Listed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, nth);
    const { sheet, cell, row, message, remedy, code, setAside, severity } = finding;
    return {
      id: `${finding.key}/${nth}`,
      level: setAside ? 'setAside' : severity,
      finding,
      words: searchForm([sheet, cell, row, message, remedy, code].join(' ')),
    };
  });
}

export function chooseListed(listed: readonly Listed[], { levels, search }: Filter): Listed[] {
  const wanted = searchForm(search).split(' ').filter(Boolean);
  return listed.filter(
    ({ level, words }) =>
      (levels.length === 0 || levels.includes(level)) &&
      wanted.every((word) => words.includes(word)),
  );
}

/** By tab, in the order the tabs first come up; within a tab as reported. */
export function groupByTab(listed: readonly Listed[]): Group[] {
  const groups = new Map<string, Listed[]>();
  for (const one of listed) {
    const group = groups.get(one.finding.sheet);
    if (group) group.push(one);
    else groups.set(one.finding.sheet, [one]);
  }
  return [...groups].map(([sheet, findings]) => ({ sheet, findings }));
}

/** Pieces of a long list, drawn only while they are near the screen. */
export function blocksOf<T>(list: readonly T[], size: number): (readonly T[])[] {
  const blocks: (readonly T[])[] = [];
  for (let start = 0; start < list.length; start += size) {
    blocks.push(list.slice(start, start + size));
  }
  return blocks;
}

/** The codes of a report, the gravest first, then by how often they come. */
export function metCodes(findings: readonly FindingReport[]): MetCode[] {
  const met = new Map<string, MetCode>();
  for (const { code, severity, message, remedy } of findings) {
    const known = met.get(code);
    met.set(code, { code, severity, message, remedy, ...known, count: (known?.count ?? 0) + 1 });
  }
  return [...met.values()].sort(
    (a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity) || b.count - a.count,
  );
}

const THAI_ZERO = 0x0e50;

/** Case, Thai digits and runs of space do not matter when searching. */
function searchForm(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
