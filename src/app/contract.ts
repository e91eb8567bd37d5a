import * as z from 'zod/mini';

/**
 * What the sidebar and the command line may ask of the add-in, and what it answers.
 * Both directions are plain JSON: Google refuses a Date or a function anywhere in a reply.
 */

const buddhistYear = z.int().check(z.gte(2400), z.lte(2699));

export const Options = z.strictObject({
  fiscalYear: z.optional(buddhistYear),
  round: z.optional(z.union([z.literal(6), z.literal(12)])),
  /** `official` sets TH SarabunPSK for Word, `google` sets Sarabun for Google Docs. */
  fontProfile: z.optional(z.enum(['official', 'google'])),
});
export type Options = z.infer<typeof Options>;

const baseCount = z.int().check(z.gte(0));

/** So many cells are changed by one request. */
export const MOST_FIXES = 500;

const CodeName = z.string().check(z.minLength(1), z.maxLength(60));
const DocumentKindName = z.string().check(z.minLength(1), z.maxLength(40));

/** A finding by its key, or those of a place: a cell in A1 form, a row ('5:5'), or '' for a whole tab. */
export const FindingTarget = z.union([
  z.strictObject({ key: z.string().check(z.minLength(1), z.maxLength(200)) }),
  z.strictObject({
    sheet: z.string().check(z.minLength(1), z.maxLength(200)),
    cell: z.string().check(z.maxLength(40)),
    code: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  }),
]);
export type FindingTarget = z.infer<typeof FindingTarget>;

const FindingTargets = z.array(FindingTarget).check(z.minLength(1), z.maxLength(200));
const TypedText = z.string().check(z.maxLength(5000));

export const Request = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('setup'), examples: z.optional(z.boolean()) }),
  z.strictObject({ action: z.literal('prepareRound'), options: z.optional(Options) }),
  z.strictObject({ action: z.literal('check'), options: z.optional(Options) }),
  z.strictObject({ action: z.literal('compute'), options: z.optional(Options) }),
  z.strictObject({
    action: z.literal('documents'),
    kinds: z.array(DocumentKindName).check(z.minLength(1), z.maxLength(20)),
    options: z.optional(Options),
  }),
  /** What could be put right by itself: of these codes, or in this cell, or everywhere. */
  z.strictObject({
    action: z.literal('proposeFixes'),
    codes: z.optional(z.array(CodeName).check(z.minLength(1), z.maxLength(100))),
    at: z.optional(z.strictObject({ sheet: z.string(), cell: z.string() })),
    options: z.optional(Options),
  }),
  /** Makes fixes as they were shown; one that is no longer proposed in the same words is left. */
  z.strictObject({
    action: z.literal('fix'),
    fixes: z
      .array(
        z.strictObject({
          code: CodeName,
          sheet: z.string(),
          cell: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      )
      .check(z.minLength(1), z.maxLength(MOST_FIXES)),
    options: z.optional(Options),
  }),
  /** What `undo` would give back. */
  z.strictObject({ action: z.literal('proposeUndo') }),
  /** Gives back what the fixes of one request changed, as they were shown. */
  z.strictObject({ action: z.literal('undo'), id: z.string(), options: z.optional(Options) }),
  /** Check, tables and documents in one go; without `kinds`, every kind the workbook has data for. */
  z.strictObject({
    action: z.literal('run'),
    kinds: z.optional(z.array(DocumentKindName).check(z.maxLength(20))),
    options: z.optional(Options),
  }),
  /** Sets warnings and advice aside; what keeps an error from it, or a finding gone, is told. */
  z.strictObject({
    action: z.literal('waive'),
    findings: FindingTargets,
    reason: TypedText,
    by: TypedText,
    options: z.optional(Options),
  }),
  z.strictObject({
    action: z.literal('unwaive'),
    findings: FindingTargets,
    options: z.optional(Options),
  }),
  /** Where things stand, for the sidebar. Writes nothing. */
  z.strictObject({ action: z.literal('overview'), options: z.optional(Options) }),
  /** Shows the user a place: a cell in A1 form, or '' for the whole tab. */
  z.strictObject({ action: z.literal('goTo'), sheet: z.string(), cell: z.string() }),
  /** What a template of this kind may say between its braces. */
  z.strictObject({ action: z.literal('placeholders'), kind: DocumentKindName }),
  /** Makes the office's own copy of a kind's template, and uses it from then on. */
  z.strictObject({ action: z.literal('copyTemplate'), kind: DocumentKindName }),
  /** All that keeps the template in use from being filled. */
  z.strictObject({ action: z.literal('checkTemplate'), kind: DocumentKindName }),
  /** Goes back to the shipped template; the office's file stays in its Drive. */
  z.strictObject({ action: z.literal('resetTemplate'), kind: DocumentKindName }),
  z.strictObject({ action: z.literal('selfTest') }),
]);
export type Request = z.infer<typeof Request>;

export const SEVERITIES = ['error', 'warning', 'advice'] as const;

export const FindingReport = z.strictObject({
  /** The same wherever the row, column or tab moves to; findings alike may share one. */
  key: z.string(),
  code: z.string(),
  severity: z.enum(SEVERITIES),
  sheet: z.string(),
  /** A1 form, or '' when the finding is about a whole tab. */
  cell: z.string(),
  /** The row's own name: code and title, or ''. */
  row: z.string(),
  message: z.string(),
  remedy: z.string(),
  fix: z.optional(z.string()),
  /** Only where it was set aside: it then counts no longer as its severity. */
  setAside: z.optional(z.strictObject({ reason: z.string(), by: z.string(), when: z.string() })),
});
export type FindingReport = z.infer<typeof FindingReport>;

/** One cell of a fix or of an undoing, and what came of it. */
export const FixReport = z.strictObject({
  code: z.string(),
  sheet: z.string(),
  cell: z.string(),
  row: z.string(),
  /** The cell's whole text, before and after. */
  before: z.string(),
  after: z.string(),
  /** Both around where they differ, with what cannot be seen made visible. */
  shown: z.strictObject({ before: z.string(), after: z.string() }),
  state: z.enum(['proposed', 'done', 'kept']),
  /** Why the cell was left as it is; '' otherwise. */
  why: z.string(),
});
export type FixReport = z.infer<typeof FixReport>;

const baht = z.string();
const percent = z.nullable(z.string());

export const TablesReport = z.strictObject({
  dimension: z.array(
    z.strictObject({
      dimension: z.union([
        z.literal(1),
        z.literal(2),
        z.literal(3),
        z.literal(4),
        z.literal('total'),
      ]),
      items: baseCount,
      done: baseCount,
      planned: baht,
      ordinance: baht,
      disbursed: baht,
      percentItems: percent,
      percentBudget: percent,
    }),
  ),
  status: z.strictObject({
    baseline: baseCount,
    all: baseCount,
    inOrdinance: baseCount,
    inProgress: baseCount,
    done: baseCount,
    cannot: baseCount,
    notReported: baseCount,
    implementation: percent,
    level: z.string(),
  }),
  planByYear: z.strictObject({
    years: z.array(z.int()),
    dimensions: z.array(
      z.strictObject({
        dimension: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        items: baseCount,
        budgets: z.array(baht),
      }),
    ),
    total: z.strictObject({
      items: baseCount,
      projects: baseCount,
      measures: baseCount,
      activities: baseCount,
      guidelines: baseCount,
      budgets: z.array(baht),
    }),
  }),
});
export type TablesReport = z.infer<typeof TablesReport>;

export const DocumentReport = z.strictObject({
  kind: z.string(),
  title: z.string(),
  /** The file made; '' when the document was withheld. */
  id: z.string(),
  url: z.string(),
  /** Codes of the findings, or of the failure, that withheld it; empty when it was made. */
  withheld: z.array(z.string()),
  /** Names of the fields that were left as a visible blank line. */
  blanks: z.array(z.string()),
});
export type DocumentReport = z.infer<typeof DocumentReport>;

export const Report = z.strictObject({
  workbook: z.string(),
  fiscalYear: z.nullable(z.int()),
  round: z.nullable(z.union([z.literal(6), z.literal(12)])),
  findings: z.array(FindingReport),
  /** Open findings by severity, and those set aside. */
  counts: z.strictObject({
    error: baseCount,
    warning: baseCount,
    advice: baseCount,
    setAside: baseCount,
  }),
  tables: z.nullable(TablesReport),
  documents: z.array(DocumentReport),
});
export type Report = z.infer<typeof Report>;

/** One line of the self test: what was tried, what came out, and whether it is as expected. */
export const SelfTestLine = z.strictObject({
  name: z.string(),
  ok: z.boolean(),
  detail: z.string(),
});
export type SelfTestLine = z.infer<typeof SelfTestLine>;

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
  /** Codes and reason of what stands in the way; empty when ready. */
  withheld: z.array(z.string()),
  reason: z.string(),
  /** Names of the fields that would be left as a visible blank. */
  blanks: z.array(z.string()),
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
  /** Documents made earlier, the latest first. */
  made: z.array(
    z.strictObject({
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
  message: z.string(),
  remedy: z.string(),
});
export type TemplateProblemReport = z.infer<typeof TemplateProblemReport>;

export const Reply = z.union([
  z.strictObject({
    ok: z.literal(true),
    /** Thai sentences for the user: what was done, what is left to do. */
    notices: z.array(z.string()),
    report: z.optional(Report),
    selfTest: z.optional(z.array(SelfTestLine)),
    fixes: z.optional(z.array(FixReport)),
    /** More fixes than one request makes: how many there are beside those in `fixes`. */
    moreFixes: z.optional(baseCount),
    /** What can be given back now. */
    overview: z.optional(Overview),
    placeholders: z.optional(z.array(Placeholder)),
    template: z.optional(TemplateReport),
    templateProblems: z.optional(z.array(TemplateProblemReport)),
    undo: z.optional(z.strictObject({ id: z.string(), when: z.string(), cells: baseCount })),
  }),
  z.strictObject({
    ok: z.literal(false),
    code: z.string(),
    /** Where and what. */
    message: z.string(),
    /** What to do, and what was and was not done. */
    remedy: z.string(),
  }),
]);
export type Reply = z.infer<typeof Reply>;
