import * as z from 'zod/mini';
import { baseCount } from './report';

/** Whether the data of a document is still what it was made from. */
export const DocumentState = z.enum(['current', 'changed', 'superseded', 'unknown']);
export type DocumentState = z.infer<typeof DocumentState>;

/** A cell, or a whole row, that is not what it was. */
export const ChangedCell = z.strictObject({
  what: z.enum(['changed', 'added', 'removed']),
  sheet: z.string(),
  /** A1 form; the whole row of one that was added; '' where it stands nowhere any more. */
  cell: z.string(),
  /** The row's own name: code and title, or ''. */
  row: z.string(),
  /** The column's header; '' for a whole row. */
  column: z.string(),
});
export type ChangedCell = z.infer<typeof ChangedCell>;

/** One document of the register, in its order. */
export const VerifiedDocument = z.strictObject({
  time: z.string(),
  title: z.string(),
  subject: z.string(),
  url: z.string(),
  version: baseCount,
  fiscalYear: z.nullable(z.int()),
  round: z.nullable(z.union([z.literal(6), z.literal(12)])),
  fingerprint: z.string(),
  state: DocumentState,
  /** Thai sentences: how it stands, or what changed by dimension and tab. */
  sentences: z.array(z.string()),
  cells: z.array(ChangedCell),
  /** How many more there are beside those in `cells`. */
  moreCells: baseCount,
});
export type VerifiedDocument = z.infer<typeof VerifiedDocument>;
