import * as z from 'zod/mini';
import { baseCount, DimensionReport, StatusReport } from './report';

/** How a gathering stands: rows of the list, by what became of them. */
export const RollupState = z.strictObject({
  /** Offices of the list; a row with the link of another is none. */
  offices: baseCount,
  /** In the sums. */
  counted: baseCount,
  failed: baseCount,
  /** Read, but of another year or round. */
  others: baseCount,
  doubled: baseCount,
  /** Not read yet. */
  left: baseCount,
});
export type RollupState = z.infer<typeof RollupState>;

const year = z.nullable(z.int());
const round = z.nullable(z.union([z.literal(6), z.literal(12)]));

export const OfficeReport = z.strictObject({
  order: z.int(),
  name: z.string(),
  /** Its link, or the file's name. */
  file: z.string(),
  /** `other`: read, but of another year or round, and so not in the sums. */
  state: z.enum(['waiting', 'counted', 'other', 'failed', 'doubled']),
  when: z.string(),
  /** Why it is not in the sums; all '' where it is. */
  code: z.string(),
  why: z.string(),
  remedy: z.string(),
  /** As the file says. */
  organisation: z.string(),
  fiscalYear: year,
  round,
  figures: z.nullable(
    z.strictObject({
      counts: z.strictObject({
        error: baseCount,
        warning: baseCount,
        advice: baseCount,
        setAside: baseCount,
      }),
      dimension: DimensionReport,
      status: StatusReport,
      /** What an item in progress counts, such as '0.50'. */
      weight: z.string(),
    }),
  ),
});
export type OfficeReport = z.infer<typeof OfficeReport>;

/** All offices, and their sums; null where none is in them. The sums have no level: it is ''. */
export const RollupReport = z.strictObject({
  fiscalYear: year,
  round,
  offices: z.array(OfficeReport),
  sums: z.nullable(z.strictObject({ dimension: DimensionReport, status: StatusReport })),
});
export type RollupReport = z.infer<typeof RollupReport>;

/** What a run of `rollup` came to. */
export const RollupReply = z.strictObject({
  ...RollupState.shape,
  /** There is more to read, and asking again goes on with it. */
  goesOn: z.boolean(),
  report: z.optional(RollupReport),
});
export type RollupReply = z.infer<typeof RollupReply>;
