import { latestResults } from '../../records/latest-results';
import type { Settings } from '../../records/records';
import type { DimensionRow, StatusRow, Tables } from '../../tables/tables';
import { toThaiDigits } from '../../text/digits';
import type { DocumentData, Remarks } from '../kind';
import { noBreak } from '../paper/no-break';
import { type Signatures, signaturesFor } from '../paper/signers';

/** What the memo's fields are made from. */
export interface MemoFacts {
  readonly settings: Settings;
  readonly tables: Tables;
  /** The four dimensions, without the total. */
  readonly dimensions: readonly DimensionRow[];
  readonly total: DimensionRow;
  readonly status: StatusRow;
  /** Items whose result is that of the earlier round, as there is no later one. */
  readonly fromEarlierRound: number;
  readonly signatures: Signatures;
  readonly remarks: Remarks | undefined;
  /** As printed: no line ends inside a year or a round. */
  readonly subject: string;
  /** Digits as the memo prints them, and as the attached tables do: two settings. */
  readonly inText: (text: string) => string;
  readonly inTables: (text: string) => string;
}

export function memoFacts(title: string, data: DocumentData): MemoFacts {
  const { records, tables } = data;
  const { settings } = records;
  const total = tables.dimension.find((row) => row.dimension === 'total');
  if (!total) throw new Error('The dimension table has no total row.');
  return {
    settings,
    tables,
    dimensions: tables.dimension.filter((row) => row !== total),
    total,
    status: tables.status,
    fromEarlierRound: fromEarlierRound(data),
    signatures: signaturesFor(title, records.signers),
    remarks: data.remarks,
    subject: printedSubject(data),
    inText: digits(settings.thaiDigitsInText),
    inTables: digits(settings.thaiDigitsInTables),
  };
}

/** With ordinary spaces, for the register and the file's name. */
export function subjectOf(data: DocumentData): string {
  return printedSubject(data).replace(/\u00a0/g, ' ');
}

function printedSubject({ records, tables }: DocumentData): string {
  const { fiscalYear, round } = tables;
  return digits(records.settings.thaiDigitsInText)(
    'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ ' +
      `${noBreak(`พ.ศ. ${fiscalYear}`)} ${noBreak(`รอบ ${round} เดือน`)}`,
  );
}

function fromEarlierRound({ records, tables }: DocumentData): number {
  const latest = latestResults(records.results, tables.fiscalYear, tables.round);
  return records.plan.filter(({ code }) => {
    const { round = null, status = null } = latest.get(code) ?? {};
    if (round === null || status === null || status === 'not-reported') return false;
    return round < tables.round;
  }).length;
}

function digits(thai: boolean): (text: string) => string {
  return thai ? toThaiDigits : (text) => text;
}
