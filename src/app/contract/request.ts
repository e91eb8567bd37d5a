import * as z from 'zod/mini';
import { ShareAddresses, ShareMessage, ShareSteps } from './sharing';

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

/** So many cells are changed by one request. */
export const MOST_FIXES = 500;

/** So many findings are set aside, or counted again, by one request. */
export const MOST_TARGETS = 200;

const CodeName = z.string().check(z.minLength(1), z.maxLength(60));
const DocumentKindName = z.string().check(z.minLength(1), z.maxLength(40));
const DocumentKindNames = z.array(DocumentKindName).check(z.minLength(1), z.maxLength(20));

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

const FindingTargets = z.array(FindingTarget).check(z.minLength(1), z.maxLength(MOST_TARGETS));
/** 150 KB in base64. */
export const LONGEST_PICTURE = 204_800;

const TypedText = z.string().check(z.maxLength(5000));
const TabName = z.string().check(z.minLength(1), z.maxLength(200));

const ListedOffices = z.array(z.strictObject({ name: TypedText, address: TypedText }));

/**
 * The reply also says where things stand after the work, as `overview` would. It is left out where
 * that is not known without reading the workbook again, or could not be told.
 */
const thenOverview = z.optional(z.boolean());

export const Request = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('setup'), examples: z.optional(z.boolean()) }),
  z.strictObject({ action: z.literal('prepareRound'), options: z.optional(Options) }),
  z.strictObject({ action: z.literal('check'), options: z.optional(Options), thenOverview }),
  z.strictObject({ action: z.literal('compute'), options: z.optional(Options), thenOverview }),
  z.strictObject({
    action: z.literal('documents'),
    /** Without them, every paper of the round that the workbook has data for. */
    kinds: z.optional(DocumentKindNames),
    options: z.optional(Options),
    thenOverview,
  }),
  /** Puts the passages of these kinds into ข้อความเอกสาร, for the office to edit. */
  z.strictObject({
    action: z.literal('draft'),
    /** Without them, every paper of the round that the workbook has data for. */
    kinds: z.optional(DocumentKindNames),
    options: z.optional(Options),
  }),
  /** What could be put right by itself: of these codes, or in this cell, or everywhere. */
  z.strictObject({
    action: z.literal('proposeFixes'),
    codes: z.optional(z.array(CodeName).check(z.minLength(1), z.maxLength(100))),
    keys: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200))),
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
    /** The findings tab is written anew unless this is false. */
    thenCheck: z.optional(z.boolean()),
    options: z.optional(Options),
    thenOverview,
  }),
  /** What `undo` would give back. */
  z.strictObject({ action: z.literal('proposeUndo') }),
  /** Gives back what the fixes of one request changed, as they were shown. */
  z.strictObject({
    action: z.literal('undo'),
    id: z.string(),
    /** As many cells as were shown to be given back: more are refused. */
    cells: z.optional(z.int().check(z.gte(1))),
    options: z.optional(Options),
    thenOverview,
  }),
  /** Check, tables and documents in one go; without `kinds`, every kind the workbook has data for. */
  z.strictObject({
    action: z.literal('run'),
    kinds: z.optional(z.array(DocumentKindName).check(z.maxLength(20))),
    options: z.optional(Options),
    thenOverview,
  }),
  /** Sets warnings and advice aside; what keeps an error from it, or a finding gone, is told. */
  z.strictObject({
    action: z.literal('waive'),
    findings: FindingTargets,
    reason: TypedText,
    by: TypedText,
    options: z.optional(Options),
    thenOverview,
  }),
  z.strictObject({
    action: z.literal('unwaive'),
    findings: FindingTargets,
    options: z.optional(Options),
    thenOverview,
  }),
  /** Keeps the data of the round in ตั้งค่า as it stands, in a tab of its own. */
  z.strictObject({ action: z.literal('closeRound'), by: TypedText }),
  /** Compares two states of the data: the tab of a closed round, or 'now'. */
  z.strictObject({ action: z.literal('compareRounds'), from: TabName, to: TabName }),
  /** Where things stand, for the sidebar. Writes nothing. */
  z.strictObject({ action: z.literal('overview'), options: z.optional(Options) }),
  /** What a paper of this kind would leave blank if it were made now. */
  z.strictObject({
    action: z.literal('blanks'),
    kind: DocumentKindName,
    options: z.optional(Options),
  }),
  /** Whether the data of each document in the register changed since, and where. Writes nothing. */
  z.strictObject({ action: z.literal('verify'), options: z.optional(Options) }),
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
  /** Keeps the office's Garuda, a PNG or JPEG in base64, for the papers made from then on. */
  z.strictObject({
    action: z.literal('setGaruda'),
    picture: z.string().check(z.minLength(1), z.maxLength(LONGEST_PICTURE)),
  }),
  z.strictObject({ action: z.literal('removeGaruda') }),
  /** Who would get or lose which right by the tab คณะกรรมการ; `documents`: also on those made. */
  z.strictObject({ action: z.literal('proposeShare'), documents: z.optional(z.boolean()) }),
  /** Carries out steps as they were shown; nobody loses anything but those named. */
  z.strictObject({
    action: z.literal('share'),
    steps: ShareSteps,
    losing: z.optional(ShareAddresses),
    /** Google mails it to whoever gets a document. */
    message: z.optional(ShareMessage),
  }),
  /** Makes the tabs of a coordinator's workbook, and lists these offices where they are not yet. */
  z.strictObject({ action: z.literal('setUpRollup'), offices: z.optional(ListedOffices) }),
  /** Reads offices of the list that are not read yet, as many as one run has time for. */
  z.strictObject({
    action: z.literal('rollup'),
    /** Reads anew: those that do not count, all, or those of these addresses. */
    again: z.optional(z.union([z.enum(['failed', 'all']), z.array(TypedText)])),
    /** At most so many in this run. */
    most: z.optional(z.int().check(z.gte(1))),
    /** The list may name files, for a host that opens them. */
    files: z.optional(z.boolean()),
    /** The reply brings all rows and sums. */
    thenReport: z.optional(z.boolean()),
    options: z.optional(Options),
  }),
  z.strictObject({ action: z.literal('selfTest') }),
]);
export type Request = z.infer<typeof Request>;

const ONLY_READING: readonly Request['action'][] = [
  'overview',
  'blanks',
  'verify',
  'goTo',
  'proposeFixes',
  'proposeUndo',
  'placeholders',
  'checkTemplate',
  'proposeShare',
];

/** Whether a request leaves the workbook as it is, come what may. */
export function changesNothing(action: Request['action']): boolean {
  return ONLY_READING.includes(action);
}
