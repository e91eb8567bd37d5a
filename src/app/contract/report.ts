import * as z from 'zod/mini';

export const baseCount = z.int().check(z.gte(0));

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

const round = z.union([z.literal(6), z.literal(12)]);
const dimension = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const baht = z.string();
const percent = z.nullable(z.string());
const itaFigures = { iit: percent, eit: percent, oit: percent, overall: percent };

export const DimensionReport = z.array(
  z.strictObject({
    dimension: z.union([dimension, z.literal('total')]),
    items: baseCount,
    done: baseCount,
    planned: baht,
    ordinance: baht,
    disbursed: baht,
    percentItems: percent,
    percentBudget: percent,
  }),
);

export const StatusReport = z.strictObject({
  baseline: baseCount,
  all: baseCount,
  inOrdinance: baseCount,
  inProgress: baseCount,
  done: baseCount,
  cannot: baseCount,
  notReported: baseCount,
  implementation: percent,
  level: z.string(),
});

export const TablesReport = z.strictObject({
  dimension: DimensionReport,
  status: StatusReport,
  planByYear: z.strictObject({
    years: z.array(z.int()),
    dimensions: z.array(
      z.strictObject({
        dimension,
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
  /** Of the latest year up to the fiscal year that has scores; null where none has. */
  ita: z.nullable(
    z.strictObject({
      fiscalYear: z.int(),
      ...itaFigures,
      grade: z.nullable(z.string()),
      country: z.nullable(z.strictObject({ score: z.string(), grade: z.nullable(z.string()) })),
      /** The year compared with. */
      previous: z.nullable(z.int()),
      /** What is lacking of 85. */
      gap: z.strictObject(itaFigures),
      change: z.strictObject(itaFigures),
      indicators: z.array(
        z.strictObject({
          indicator: z.int(),
          name: z.string(),
          instrument: z.string(),
          score: percent,
          gap: percent,
          change: percent,
        }),
      ),
    }),
  ),
});
export type TablesReport = z.infer<typeof TablesReport>;

const waiting = z.strictObject({ open: baseCount, answered: baseCount });
const decisions = {
  items: baseCount,
  approved: baseCount,
  correct: waiting,
  question: waiting,
  notReviewed: baseCount,
};

/** What the committee decided of the items of the plan in one round, each item once. */
export const ReviewsReport = z.strictObject({
  fiscalYear: z.int(),
  round,
  dimensions: z.array(z.strictObject({ dimension, ...decisions })),
  total: z.strictObject(decisions),
  /** Rows of no item of the plan: of the whole report, or of a measure. */
  others: z.strictObject({ all: baseCount, open: baseCount }),
  /** Rows that wait for an answer, of items and others; an item may have several. */
  openRows: z.strictObject({ correct: baseCount, question: baseCount }),
});
export type ReviewsReport = z.infer<typeof ReviewsReport>;

/** One closing of a round, and whether the data of the round is still what was closed. */
export const ClosedRoundReport = z.strictObject({
  tab: z.string(),
  fiscalYear: z.int(),
  round,
  number: z.int(),
  by: z.string(),
  when: z.string(),
  state: z.enum(['current', 'changed', 'superseded', 'edited', 'unknown']),
  /** Cells and rows that changed since; null where only that they did is known, or not even that. */
  changes: z.nullable(baseCount),
});
export type ClosedRoundReport = z.infer<typeof ClosedRoundReport>;

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
  round: z.nullable(round),
  findings: z.array(FindingReport),
  /** Open findings by severity, and those set aside. */
  counts: z.strictObject({
    error: baseCount,
    warning: baseCount,
    advice: baseCount,
    setAside: baseCount,
  }),
  tables: z.nullable(TablesReport),
  /** Of each round of which the committee said something, the latest first. */
  reviews: z.array(ReviewsReport),
  /** The latest first; left out where nothing was written, for then their tabs are not looked at. */
  closedRounds: z.optional(z.array(ClosedRoundReport)),
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
