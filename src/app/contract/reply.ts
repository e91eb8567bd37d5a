import * as z from 'zod/mini';
import { Overview, Placeholder, TemplateProblemReport, TemplateReport } from './overview';
import { baseCount, FixReport, Report, SelfTestLine } from './report';
import { RollupReply } from './rollup';
import { ShareProposal, ShareResult } from './sharing';
import { VerifiedDocument } from './verified';

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
    overview: z.optional(Overview),
    /** Names of the fields that the shipped template would leave as a visible blank. */
    blanks: z.optional(z.array(z.string())),
    placeholders: z.optional(z.array(Placeholder)),
    template: z.optional(TemplateReport),
    verified: z.optional(z.array(VerifiedDocument)),
    templateProblems: z.optional(z.array(TemplateProblemReport)),
    /** The output tab to read next. */
    tab: z.optional(z.string()),
    /** The round to close stands closed already with the same data, in that tab. */
    wasClosed: z.optional(z.literal(true)),
    rollup: z.optional(RollupReply),
    /** What can be given back now. */
    undo: z.optional(z.strictObject({ id: z.string(), when: z.string(), cells: baseCount })),
    /** Who would get, keep, gain or lose which right. */
    sharing: z.optional(ShareProposal),
    /** What came of each step of sharing. */
    shared: z.optional(z.array(ShareResult)),
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
