import type { Settings } from '../records/records';
import type { DimensionRow, StatusRow, Tables } from '../tables/tables';
import { toThaiDigits } from '../text/digits';
import type { DocumentData } from './kind';
import { type Signatures, signaturesFor } from './signers';

/** What the memo's fields are made from. */
export interface MemoFacts {
  readonly settings: Settings;
  readonly tables: Tables;
  /** The four dimensions, without the total. */
  readonly dimensions: readonly DimensionRow[];
  readonly total: DimensionRow;
  readonly status: StatusRow;
  readonly signatures: Signatures;
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
    signatures: signaturesFor(title, records.signers),
    subject: subjectOf(data),
    inText: digits(settings.thaiDigitsInText),
    inTables: digits(settings.thaiDigitsInTables),
  };
}

export function subjectOf({ records, tables }: DocumentData): string {
  const { fiscalYear, round } = tables;
  return digits(records.settings.thaiDigitsInText)(
    'รายงานผลการดำเนินงานตามแผนปฏิบัติการป้องกันการทุจริต ' +
      `ประจำปีงบประมาณ พ.ศ. ${fiscalYear} รอบ ${round} เดือน`,
  );
}

function digits(thai: boolean): (text: string) => string {
  return thai ? toThaiDigits : (text) => text;
}
