import { endDirections } from '../text/directions';
import type { Severity } from './catalogue';
import { CATALOGUE } from './catalogue';
import { fillSentence } from './fill-sentence';
import type { Finding, Params } from './finding';

export interface Sentence {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** The Thai sentences of a finding. Cell text inside a sentence is shortened to stay readable. */
export function sentenceOf(finding: Finding): Sentence {
  const entry = CATALOGUE[finding.code];
  return {
    severity: entry.severity,
    message: fill(entry.message, finding.params),
    remedy: fill(entry.remedy, finding.params),
  };
}

/** The row's own name as a list of findings shows it. */
export function rowName(finding: Finding): string {
  return excerpt(finding.place.label, LONGEST_ROW_NAME);
}

const LONGEST_ROW_NAME = 200;
const LONGEST_EXCERPT = 80;

function fill(template: string, params: Params): string {
  return fillSentence(template, params, (text, name) =>
    name === 'codes' ? codesExcerpt(text) : excerpt(text, LONGEST_EXCERPT),
  );
}

const CODE_DIVIDER = ', ';

/** A list of codes ends after a whole code; how many there are stands in the sentence itself. */
function codesExcerpt(codes: string): string {
  const line = excerpt(codes, LONGEST_EXCERPT);
  const end = line.lastIndexOf(CODE_DIVIDER);
  return line.endsWith('…') && end > 0 ? `${line.slice(0, end + CODE_DIVIDER.length)}…` : line;
}

/** One line of at most `longest` characters, cut between characters; it turns nothing around it. */
export function excerpt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return endDirections(line);
  return `${endDirections(line.slice(0, longest).replace(/[\ud800-\udbff]$/, ''))}…`;
}

/** The name of a tab within a sentence. */
export function tabText(name: string): string {
  return excerpt(name, LONGEST_TAB);
}

/** A sheet takes no longer name. */
const LONGEST_TAB = 100;
