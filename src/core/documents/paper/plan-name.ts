import type { Settings } from '../../records/records';

/** The plan as drafts name it, with its years where the settings say them. */
export function planName({ planStart, planEnd }: Settings): string {
  const years = planStart === null || planEnd === null ? '' : ` (พ.ศ. ${planStart} – ${planEnd})`;
  return `แผนปฏิบัติการป้องกันการทุจริต${years}`;
}
