import type { Fact } from '../../history/fact';
import { factsOf } from '../../history/facts';
import type { PaperText, Records, Round } from '../../records/records';
import type { DocumentKind } from '../kind';
import { isMadeEachRound } from '../round-set';
import { ownPassage } from './part';

/** The fiscal year and round a paper is of. */
export interface Period {
  readonly fiscalYear: number;
  readonly round: Round;
}

/** What of a kind says which data its papers tell of. */
export type FactSource = Pick<DocumentKind, 'kind' | 'title' | 'tabs' | 'parts'>;

/**
 * What a paper of a kind is made from: the rows of its tabs as they count in its year and round, and its
 * passages in the office's own words. Those are of the year and round that are set: for another
 * period there are none.
 */
export function factsOfPaper(
  source: FactSource,
  records: Records,
  { fiscalYear, round }: Period,
): Fact[] {
  return factsOf(records, {
    fiscalYear,
    round,
    tabs: source.tabs,
    budgets: isMadeEachRound(source) ? 'year' : 'all',
    passages: isSetPeriod(records, { fiscalYear, round }) ? ownWords(source, records) : [],
  });
}

export function isSetPeriod({ settings }: Records, { fiscalYear, round }: Period): boolean {
  return settings.fiscalYear === fiscalYear && settings.round === round;
}

/** Room to write by hand, such as a letter's number and day, is filled in after the paper is made. */
function ownWords({ title, parts }: FactSource, { texts }: Records): PaperText[] {
  return parts.flatMap((part) => {
    const own = part.blankAllowed ? null : ownPassage(title, part, texts);
    return own ? [{ ...own, document: title, part: part.name }] : [];
  });
}
