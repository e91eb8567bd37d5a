import { itaCriteria } from '../../records/ita-criteria';
import type { DraftData } from '../paper/part';

const SUBJECT = 'ข้อ OIT: มาตรการส่งเสริมคุณธรรมและความโปร่งใส';

/** Under which number the OIT of the fiscal year asks for the measures; '' where nobody knows it. */
export function oitNumber({ records, tables }: DraftData): string {
  const { values } = itaCriteria(records.itaRules, tables.fiscalYear);
  const value = values.find(({ subject }) => subject === SUBJECT)?.value ?? '';
  return /^O[0-9]+$/.test(value) ? value : '';
}
