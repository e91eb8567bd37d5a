import {
  ACCESS_NAMES,
  loses,
  type SharePerson,
  type ShareProposal,
  type ShareStep,
  stepsOf,
  WORKBOOK,
} from '../src/app/contract/sharing';
import { countText } from './text';

/** What the clerk chose of a proposal: documents by their ids, and whoever is to lose something. */
export interface ShareChoice {
  readonly files: readonly string[];
  readonly losing: readonly string[];
}

/** What becomes of a person: `may-lose` is a loss that nobody has chosen. */
export type Fate = 'gains' | 'keeps' | 'may-lose' | 'loses' | 'owner';

/** A person's rights that are one and the same, and on how many documents; 0 is the workbook. */
export interface RightLine {
  readonly documents: number;
  readonly before: string;
  readonly after: string;
  readonly change: 'none' | 'gain' | 'loss';
}

/** The workbook, and of each paper the newest. */
export function firstChoice({ files }: ShareProposal): ShareChoice {
  return { files: files.filter(({ isLatest }) => isLatest).map(({ id }) => id), losing: [] };
}

/** What would be sent: all that people gain on the files chosen, and the losses chosen. */
export function chosenSteps(sharing: ShareProposal, { files, losing }: ShareChoice): ShareStep[] {
  return stepsOf(sharing).filter(
    (step) => files.includes(step.file) && (!loses(step) || losing.includes(step.email)),
  );
}

export function fateOf({ email, rights }: SharePerson, { files, losing }: ShareChoice): Fate {
  const here = rights.filter(({ file }) => files.includes(file));
  if (here.some(loses)) return losing.includes(email) ? 'loses' : 'may-lose';
  if (here.some(({ before, after }) => before !== after)) return 'gains';
  return here.some(({ before }) => before === 'owner') ? 'owner' : 'keeps';
}

export function rightLines({ rights }: SharePerson, { files }: ShareChoice): RightLine[] {
  const lines = new Map<string, RightLine>();
  for (const { file, before, after } of rights) {
    if (!files.includes(file)) continue;
    const key = [file === WORKBOOK, before, after].join();
    const documents = (lines.get(key)?.documents ?? 0) + (file === WORKBOOK ? 0 : 1);
    lines.set(key, {
      ...{ documents, before: ACCESS_NAMES[before], after: ACCESS_NAMES[after] },
      change: before === after ? 'none' : loses({ before, after }) ? 'loss' : 'gain',
    });
  }
  return [...lines.values()];
}

/** Whoever gets a document that they could not open before: Google can mail them. */
export function mailable(steps: readonly ShareStep[]): number {
  const getting = steps.filter(({ file, before }) => file !== WORKBOOK && before === 'none');
  return new Set(getting.map(({ email }) => email)).size;
}

/** What a proposal comes to, in a line. */
export function sharingText({ people }: ShareProposal, choice: ShareChoice): string {
  const count = (...fates: Fate[]) =>
    countText(people.filter((person) => fates.includes(fateOf(person, choice))).length);
  const kept = count('keeps', 'owner', 'may-lose');
  return `ได้สิทธิ์เพิ่ม ${count('gains')} คน · คงเดิม ${kept} คน · ลดหรือเอาออก ${count('loses')} คน`;
}
