import { reportDimension, reportStatus } from '../../core/pipeline/report';
import { otherPeriod } from '../../core/rollup/failures';
import type { Gathering } from '../../core/rollup/gather';
import {
  implementation,
  isRead,
  type OfficeFigures,
  type OfficeRow,
} from '../../core/rollup/office-row';
import { sumUp } from '../../core/rollup/sums';
import { dimensionRows } from '../../core/tables/dimension-table';
import { formatPercent } from '../../core/text/percent';
import type { OfficeReport, RollupReport } from '../contract/rollup';

/** All rows and their sums for other programs: baht and percents as text. */
export function reportRollup(rows: readonly OfficeRow[], gathering: Gathering): RollupReport {
  const { period, counted } = gathering;
  const others = new Set<OfficeRow>(gathering.others);
  const sums = sumUp(counted.map(({ figures }) => figures));
  return {
    fiscalYear: period?.fiscalYear ?? null,
    round: period?.round ?? null,
    offices: rows.map((row) => reportOffice(row, others.has(row))),
    sums:
      counted.length === 0
        ? null
        : {
            dimension: reportDimension(sums.dimension),
            status: reportStatus({ ...sums.status, level: '' }),
          },
  };
}

function reportOffice(row: OfficeRow, isOther: boolean): OfficeReport {
  const { order, name, address, when, figures } = row;
  const {
    code = '',
    why = '',
    remedy = '',
  } = (isOther && figures ? otherPeriod(figures) : row.failure) ?? {};
  return {
    order,
    name,
    file: address,
    state: isRead(row)
      ? isOther
        ? 'other'
        : 'counted'
      : row.state === 'read'
        ? 'waiting'
        : row.state,
    when,
    ...{ code, why, remedy },
    organisation: figures?.organisation ?? '',
    fiscalYear: figures?.fiscalYear ?? null,
    round: figures?.round ?? null,
    figures: figures && reportFigures(figures),
  };
}

function reportFigures(figures: OfficeFigures): OfficeReport['figures'] {
  const { counts, dimensions, status, level, weight } = figures;
  return {
    counts: { ...counts },
    dimension: reportDimension(dimensionRows(dimensions)),
    status: reportStatus({ ...status, implementation: implementation(figures), level }),
    weight: formatPercent(weight),
  };
}
