import type { Check } from './check';
import { codeGap } from './code-gap';
import { countDiffers } from './count-differs';
import { detailMissing } from './detail-missing';
import { detailName } from './detail-name';
import { detailUnit } from './detail-unit';
import { dimensionEmpty } from './dimension-empty';
import { nameNearlySame } from './name-nearly-same';
import { outcomePasted } from './outcome-pasted';
import { resultDates } from './result-dates';
import { resultName } from './result-name';
import { roundRegressed } from './round-regressed';
import { spentLess } from './spent-less';
import { sumMissesRows } from './sum-misses-rows';

export const CONSISTENCY_CHECKS: readonly Check[] = [
  codeGap,
  nameNearlySame,
  dimensionEmpty,
  outcomePasted,
  resultName,
  roundRegressed,
  spentLess,
  detailName,
  detailUnit,
  detailMissing,
  sumMissesRows,
  countDiffers,
  resultDates,
];
