import * as z from 'zod/mini';

/** From the least to the most. The owner's right is Google's to give, never ours. */
export const ACCESSES = ['none', 'view', 'comment', 'edit', 'owner'] as const;
export const Access = z.enum(ACCESSES);
export type Access = z.infer<typeof Access>;

export const ACCESS_NAMES: Readonly<Record<Access, string>> = {
  none: 'ไม่มีสิทธิ์',
  view: 'ดู',
  comment: 'แสดงความคิดเห็น',
  edit: 'แก้ไข',
  owner: 'เจ้าของ',
};

/** The workbook among the files that are shared; documents go by their ids. */
export const WORKBOOK = '';

/** So many steps are carried out by one request, or Google would stop it. */
export const MOST_SHARE_STEPS = 200;
export const LONGEST_MESSAGE = 2000;

const Address = z.string().check(z.minLength(1), z.maxLength(320));

/** One person's right on one file: what it is, and what it is to be. */
export const ShareStep = z.strictObject({
  file: z.string().check(z.maxLength(200)),
  email: Address,
  before: Access,
  after: Access,
});
export type ShareStep = z.infer<typeof ShareStep>;

export const ShareAddresses = z.array(Address).check(z.maxLength(MOST_SHARE_STEPS));
export const ShareSteps = z.array(ShareStep).check(z.minLength(1), z.maxLength(MOST_SHARE_STEPS));
export const ShareMessage = z.string().check(z.maxLength(LONGEST_MESSAGE));

export const SharePerson = z.strictObject({
  email: z.string(),
  name: z.string(),
  position: z.string(),
  /** False for somebody who has a right and stands in no row of คณะกรรมการ. */
  inTab: z.boolean(),
  rights: z.array(z.strictObject({ file: z.string(), before: Access, after: Access })),
  /** Sentences on what is not as the tab asks for. */
  notes: z.array(z.string()),
});
export type SharePerson = z.infer<typeof SharePerson>;

/** Who would get, keep, gain or lose what. */
export const ShareProposal = z.strictObject({
  /** The workbook first, then documents, the latest first. */
  files: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      url: z.string(),
      /** The newest of its kind and subject. */
      isLatest: z.boolean(),
    }),
  ),
  people: z.array(SharePerson),
  /** Rows of คณะกรรมการ that give no right, and why. */
  leftOut: z.array(
    z.strictObject({ name: z.string(), sheet: z.string(), cell: z.string(), why: z.string() }),
  ),
  /** A draft for the committee. */
  message: z.string(),
});
export type ShareProposal = z.infer<typeof ShareProposal>;

/** What came of one step. */
export const ShareResult = z.strictObject({
  ...ShareStep.shape,
  fileName: z.string(),
  state: z.enum(['done', 'kept']),
  /** Why it was not done; '' otherwise. */
  why: z.string(),
});
export type ShareResult = z.infer<typeof ShareResult>;

/** Whether somebody would have less than before. */
export function loses({ before, after }: Pick<ShareStep, 'before' | 'after'>): boolean {
  return ACCESSES.indexOf(after) < ACCESSES.indexOf(before);
}

/** What a proposal changes, person by person. */
export function stepsOf({ people }: Pick<ShareProposal, 'people'>): ShareStep[] {
  return people.flatMap(({ email, rights }) =>
    rights.filter(({ before, after }) => before !== after).map((right) => ({ ...right, email })),
  );
}
