/** `error` makes a number wrong, `warning` is what a reader would question, `advice` is style. */
export type Severity = 'error' | 'warning' | 'advice';

/**
 * A finding's severity and Thai sentences: what is wrong, and what to do. `{name}` stands for a
 * parameter of the finding.
 */
export interface Entry {
  readonly severity: Severity;
  /** Its findings may say what the cell should hold. */
  readonly offers?: true;
  readonly message: string;
  readonly remedy: string;
}
