import { CATALOGUE } from './catalogue';
import type { Finding, Params, Severity } from './finding';

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

const LONGEST_EXCERPT = 80;

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`finding parameter “${name}” is missing`);
    return excerpt(String(value));
  });
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_EXCERPT) return line;
  return `${line.slice(0, LONGEST_EXCERPT).replace(/[\ud800-\udbff]$/, '')}…`;
}
