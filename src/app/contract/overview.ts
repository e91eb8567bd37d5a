import * as z from 'zod/mini';
import { RollupState } from './rollup';
import { DocumentState } from './verified';

export const TemplateReport = z.strictObject({
  kind: z.string(),
  /** `own`: the office's copy, at `url`; '' for the shipped one. */
  source: z.enum(['shipped', 'own']),
  url: z.string(),
});
export type TemplateReport = z.infer<typeof TemplateReport>;

/** A kind of document, before it is made. */
export const KindReport = z.strictObject({
  kind: z.string(),
  title: z.string(),
  state: z.enum(['ready', 'withheld', 'no-data']),
  /** One of the papers made again each round. */
  eachRound: z.boolean(),
  /** Codes and reason of what stands in the way; empty when ready. */
  withheld: z.array(z.string()),
  reason: z.string(),
  template: TemplateReport,
});
export type KindReport = z.infer<typeof KindReport>;

const stepState = z.strictObject({
  state: z.enum(['todo', 'done']),
  /** When it was done last, as staff read it; '' when never, or nobody knows. */
  when: z.string(),
});

export const Overview = z.strictObject({
  organisation: z.string(),
  steps: z.strictObject({
    setUp: stepState,
    check: stepState,
    compute: stepState,
    documents: stepState,
  }),
  /** One sentence: where things stand. */
  standing: z.string(),
  /** The next best thing to do: an action to ask for, or a place to go to and fill in. */
  next: z.strictObject({
    action: z.enum(['setup', 'prepareRound', 'check', 'compute', 'documents', 'goTo']),
    text: z.string(),
    sheet: z.string(),
    cell: z.string(),
  }),
  kinds: z.array(KindReport),
  /** Whether a picture of the office's own stands in the place of the Garuda. */
  hasGaruda: z.boolean(),
  /** Rounds closed earlier, each closing a tab; the latest year, round and number first. */
  closedRounds: z.array(
    z.strictObject({
      tab: z.string(),
      fiscalYear: z.int(),
      round: z.union([z.literal(6), z.literal(12)]),
      number: z.int(),
    }),
  ),
  /** Only where the workbook is a coordinator's. */
  rollup: z.optional(RollupState),
  /** Documents made earlier, the latest first. */
  made: z.array(
    z.strictObject({
      state: DocumentState,
      time: z.string(),
      title: z.string(),
      subject: z.string(),
      url: z.string(),
      blanks: z.string(),
    }),
  ),
});
export type Overview = z.infer<typeof Overview>;

export const Placeholder = z.strictObject({
  /** As typed between the braces. */
  name: z.string(),
  type: z.enum(['text', 'list', 'flag']),
  about: z.string(),
  /** The list it stands in; '' for one that may stand anywhere. */
  inside: z.string(),
});
export type Placeholder = z.infer<typeof Placeholder>;

export const TemplateProblemReport = z.strictObject({
  code: z.string(),
  /** With an error no document is made; a warning tells what the template leaves out. */
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  remedy: z.string(),
});
export type TemplateProblemReport = z.infer<typeof TemplateProblemReport>;
