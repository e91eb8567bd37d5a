import type { ItaScore } from '../../records/records';
import type { MeasureBlock } from '../../tables/measures';
import { measuresByInstrument } from '../../tables/measures';
import type { ItaIndicatorRow, ItaTable } from '../../tables/tables';
import { matchKey } from '../../text/thai';
import type { Paper } from '../paper/paper';
import type { DraftData } from '../paper/part';
import { typeset } from '../paper/typeset';

/** One row of the table of the analysis. */
export interface AnalysisRow extends ItaIndicatorRow {
  readonly toCorrect: string;
  readonly toDevelop: string;
}

/** What the memo's fields are made from. */
export interface ItaFacts extends Paper {
  readonly ita: ItaTable | null;
  readonly planYear: number;
  readonly analysis: readonly AnalysisRow[];
  readonly plan: readonly {
    readonly instrument: string;
    readonly blocks: readonly MeasureBlock[];
  }[];
  /** A cell's text as the paper's tables print it. */
  readonly inCell: (text: string) => string;
}

export function itaFacts(paper: Paper): ItaFacts {
  const { data, tables, settings } = paper;
  return {
    ...paper,
    ita: tables.ita,
    planYear: planYearOf(data),
    analysis: analysisOf(data),
    plan: measuresByInstrument(data.records.measures).map(({ instrument, blocks }) => ({
      instrument: instrument ?? '-',
      blocks,
    })),
    inCell: (text) => typeset(text, settings.thaiDigitsInTables),
  };
}

/** The year that is planned for: the one reported, which begins after the scores' own year ended. */
export function planYearOf({ tables: { fiscalYear, ita } }: DraftData): number {
  return ita === null ? fiscalYear : Math.max(fiscalYear, ita.fiscalYear + 1);
}

/** The indicators of the year with what is to be corrected and developed. */
function analysisOf({ records, tables: { ita } }: DraftData): AnalysisRow[] {
  if (ita === null) return [];
  const rows = rowsByIndicator(records.ita, ita.fiscalYear);
  return ita.indicators.map((indicator) => {
    const own = rows.get(indicator.indicator) ?? [];
    return {
      ...indicator,
      toCorrect: joined(own.map(({ toCorrect }) => toCorrect)),
      toDevelop: joined(own.map(({ toDevelop }) => toDevelop)),
    };
  });
}

/** A row without a year and an indicator goes on with the issues of the one above. */
function rowsByIndicator(ita: readonly ItaScore[], year: number): Map<number, ItaScore[]> {
  const rows = new Map<number, ItaScore[]>();
  let current: ItaScore[] | null = null;
  for (const row of ita) {
    if (row.indicator !== null || row.fiscalYear !== null || row.score !== null) {
      current = null;
      if (row.indicator === null || row.fiscalYear !== year) continue;
      current = rows.get(row.indicator) ?? [];
      rows.set(row.indicator, current);
    }
    current?.push(row);
  }
  return rows;
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => matchKey(text) !== '').join('\n');
}
