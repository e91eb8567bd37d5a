import type { DocumentKind } from '../../core/documents/kind';
import { DOCUMENT_KINDS } from '../../core/documents/kinds';
import { factsOfPaper, isSetPeriod, type Period } from '../../core/documents/paper/paper-facts';
import { isMadeEachRound } from '../../core/documents/round-set';
import { type Change, compareFacts } from '../../core/history/compare-facts';
import type { Fact } from '../../core/history/fact';
import { fingerprint, isFingerprint } from '../../core/history/fingerprint';
import { digested } from '../../core/history/trace';
import type { Records } from '../../core/records/records';
import { TEXTS_TAB } from '../../core/records/texts-tab';
import { readDay } from '../../core/text/day';
import { groupBy } from '../../core/text/group-by';
import { matchKey } from '../../core/text/thai';
import type { DocumentState } from '../contract/verified';
import type { RegisteredPaper } from '../register-document';
import type { TraceReader } from './trace-tab';

export interface VerifiedPaper {
  readonly paper: RegisteredPaper;
  /** Its number among those of its kind and subject, as the file's name tells from the second on. */
  readonly version: number;
  readonly state: DocumentState;
  /** Of one whose data changed: what did; null where nobody can tell. Reads its trace. */
  readonly changes: () => readonly Change[] | null;
}

/**
 * Whether the data of each document is still what it was made from, in the order given. Of several of one
 * kind and period only the latest is looked at. A trace is asked for only where the fingerprint
 * does not tell. With `most` only so many of the last are told of; their numbers count all.
 */
export function verifyPapers(
  papers: readonly RegisteredPaper[],
  records: Records,
  traceOf: TraceReader,
  most = papers.length,
): VerifiedPaper[] {
  const counts = new Map<string, number>();
  const numbered = papers.map((paper) => {
    const key = `${paper.title}\n${paper.subject}`;
    const version = (counts.get(key) ?? 0) + 1;
    counts.set(key, version);
    return { paper, version };
  });
  const superseded = supersededPapers(papers);
  return numbered.slice(-most).map(({ paper, version }) => {
    if (superseded.has(paper)) return { paper, version, state: 'superseded', changes: untold };
    return { paper, version, ...judged(paper, records, traceOf) };
  });
}

type Judgement = Pick<VerifiedPaper, 'state' | 'changes'>;

const untold = (): null => null;
const CURRENT: Judgement = { state: 'current', changes: untold };
const UNKNOWN: Judgement = { state: 'unknown', changes: untold };

function judged(paper: RegisteredPaper, records: Records, traceOf: TraceReader): Judgement {
  const kind = kindOf(paper);
  const own = periodOf(paper);
  const period = own ?? periodOf(records.settings);
  if (!kind || !period || !isFingerprint(paper.fingerprint)) return UNKNOWN;
  const now = factsOfPaper(kind, records, period);
  if (fingerprint(now) === paper.fingerprint) return CURRENT;
  // Whether the data changed or the period is another, a row without its period does not say.
  if (own === null) return UNKNOWN;
  const since = (isCounted: (fact: Fact) => boolean): readonly Change[] | null => {
    const before = traceOf(paper.fingerprint);
    return before && compareFacts(before.filter(isCounted), digested(now));
  };
  if (isSetPeriod(records, own)) return { state: 'changed', changes: () => since(() => true) };
  // What is typed for the period that is set now says nothing of another one's wording.
  const changes = since(({ tab }) => tab !== TEXTS_TAB.name);
  if (!changes) return UNKNOWN;
  return changes.length > 0 ? { state: 'changed', changes: () => changes } : CURRENT;
}

/** Those with a later one of their kind that is the same paper anew. */
function supersededPapers(papers: readonly RegisteredPaper[]): ReadonlySet<RegisteredPaper> {
  const byKind = groupBy(inTime(papers), ({ title }) => matchKey(title));
  const superseded = [...byKind.values()].flatMap((alike) =>
    alike.filter((paper, place) => alike.slice(place + 1).some((later) => isSame(paper, later))),
  );
  return new Set(superseded);
}

/** Of one period. Those made once for a plan or a year, and rows that name no period, go by their subject. */
function isSame(one: RegisteredPaper, other: RegisteredPaper): boolean {
  const [period, later] = [periodOf(one), periodOf(other)];
  if (period && later) {
    if (period.fiscalYear === later.fiscalYear && period.round === later.round) return true;
    const kind = kindOf(one);
    if (kind && isMadeEachRound(kind)) return false;
  }
  return one.subject === other.subject;
}

/** The latest last. An office may sort its register, so the rows' order counts only where a time cannot be read. */
function inTime(papers: readonly RegisteredPaper[]): readonly RegisteredPaper[] {
  const stamped = papers.map((paper) => ({ paper, stamp: stampOf(paper) }));
  if (stamped.some(({ stamp }) => stamp === '')) return papers;
  return stamped
    .sort((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)))
    .map(({ paper }) => paper);
}

function kindOf({ title }: RegisteredPaper): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((kind) => matchKey(kind.title) === matchKey(title));
}

function periodOf({
  fiscalYear,
  round,
}: Pick<RegisteredPaper, 'fiscalYear' | 'round'>): Period | null {
  return fiscalYear === null || round === null ? null : { fiscalYear, round };
}

/** '2021-04-08 09:30' of '8 เมษายน 2564 09:30 น.'; '' where the office wrote something else. */
function stampOf({ time }: RegisteredPaper): string {
  const [, day = '', clock = ''] = /^(.+) ([0-9]{2}:[0-9]{2}) น\.$/.exec(time) ?? [];
  const reading = readDay(day);
  return reading.ok && reading.value !== null ? `${reading.value} ${clock}` : '';
}
