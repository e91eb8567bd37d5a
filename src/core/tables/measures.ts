import { INSTRUMENTS, type Instrument } from '../records/indicators';
import type { Measure } from '../records/records';
import { groupBy } from '../text/group-by';
import { matchKey, squish } from '../text/thai';

/** A measure with the rows that go on with it; the head says what it is for. */
export interface MeasureBlock {
  readonly head: Measure;
  /** The head's own row first. */
  readonly rows: readonly Measure[];
}

/** The measures one responsible unit has. */
export interface UnitMeasures {
  /** As first written; '' where no unit is given. */
  readonly unit: string;
  readonly blocks: readonly MeasureBlock[];
}

/** In the order of the instruments and of their indicators; those of no instrument last. */
export function measuresByInstrument(
  measures: readonly Measure[],
): readonly { readonly instrument: Instrument | null; readonly blocks: readonly MeasureBlock[] }[] {
  const blocks = [...blocksOf(measures)].sort((a, b) => firstIndicator(a) - firstIndicator(b));
  return [...INSTRUMENTS, null]
    .map((instrument) => ({
      instrument,
      blocks: blocks.filter(({ head }) => head.instrument === instrument),
    }))
    .filter((group) => group.blocks.length > 0);
}

/** After all indicators. */
const NO_INDICATOR = 99;

function firstIndicator({ head }: MeasureBlock): number {
  return head.indicators[0] ?? NO_INDICATOR;
}

/**
 * By responsible unit: what is everybody's first, then as the units first appear, those of none last.
 * A cell that names several units is a unit of its own, for nobody can tell who has which part.
 */
export function measuresByUnit(measures: readonly Measure[]): readonly UnitMeasures[] {
  const blocks = blocksOf(measures).flatMap(splitByUnit);
  const groups = [...groupBy(blocks, ({ head }) => matchKey(head.unit))];
  return groups
    .map(([key, own]) => ({ key, unit: squish(own[0]?.head.unit ?? ''), blocks: own }))
    .sort((a, b) => rank(a.key) - rank(b.key))
    .map(({ key, unit, blocks: own }) => ({ unit: key === '' ? '' : unit, blocks: own }));
}

/** ทุกส่วนราชการ, ทุกสำนัก/กอง, ทุกหน่วยงาน. */
function rank(key: string): number {
  if (key === '') return 2;
  return key.startsWith('ทุก') ? 0 : 1;
}

/** A row without a name goes on with the measure above it. */
function blocksOf(measures: readonly Measure[]): MeasureBlock[] {
  const blocks: { head: Measure; rows: Measure[] }[] = [];
  for (const measure of measures) {
    const above = measure.name === '' ? blocks[blocks.length - 1] : undefined;
    if (above) above.rows.push(measure);
    else blocks.push({ head: measure, rows: [measure] });
  }
  return blocks;
}

/** A row that goes on with a measure but names another unit stands under that one, by the same name. */
function splitByUnit({ head, rows }: MeasureBlock): MeasureBlock[] {
  const groups = groupBy(rows, ({ unit }) => matchKey(unit) || matchKey(head.unit));
  return [...groups.values()].map((own) => {
    const unit = own.find((row) => matchKey(row.unit) !== '')?.unit ?? '';
    return { head: { ...head, unit }, rows: own };
  });
}

/** Whether anything at all is told of what came of it. */
export function isReported({ rows }: MeasureBlock): boolean {
  return rows.some((row) => toldOf(row) !== '');
}

/** What was done, else what came of it; '' where nothing is told, a dash included. */
export function toldOf({ result, outcome }: Measure): string {
  return [result, outcome].find((text) => matchKey(text) !== '') ?? '';
}
