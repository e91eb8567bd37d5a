import {
  isReported,
  type MeasureBlock,
  measuresByUnit,
  type UnitMeasures,
} from '../../tables/measures';
import type { Paper } from '../paper/paper';
import type { DraftData } from '../paper/part';
import { typeset } from '../paper/typeset';

/** What the memo's sentences tell; all counted over the same tables that are printed. */
export interface Monitored {
  readonly units: readonly UnitMeasures[];
  readonly count: number;
  /** Those nothing is told of, in the order of the tables. */
  readonly unreported: readonly MeasureBlock[];
}

/** What the memo's fields are made from. */
export interface MonitoringFacts extends Paper, Monitored {
  /** A cell's text as the paper's tables print it. */
  readonly inCell: (text: string) => string;
}

export function monitoringFacts(paper: Paper): MonitoringFacts {
  const { thaiDigitsInTables } = paper.settings;
  return {
    ...paper,
    ...monitored(paper.data),
    inCell: (text) => typeset(text, thaiDigitsInTables),
  };
}

export function monitored({ records }: DraftData): Monitored {
  const units = measuresByUnit(records.measures);
  const blocks = units.flatMap((unit) => unit.blocks);
  return {
    units,
    count: blocks.length,
    unreported: blocks.filter((block) => !isReported(block)),
  };
}
