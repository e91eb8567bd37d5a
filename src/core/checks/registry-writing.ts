import { cannotWithoutReason } from './cannot-without-reason';
import { cellWriting } from './cell-writing';
import type { Check } from './check';
import { countMissing } from './count-missing';
import { detailIncomplete } from './detail-incomplete';
import { dimensionMisread } from './dimension-misread';
import { doneWithoutResult } from './done-without-result';
import { kindNameDiffers } from './kind-name-differs';
import { ordinanceOnUnused } from './ordinance-on-unused';
import { signerPosition } from './signer-position';
import { unitMissing } from './unit-missing';

export const WRITING_CHECKS: readonly Check[] = [
  cellWriting,
  dimensionMisread,
  kindNameDiffers,
  doneWithoutResult,
  countMissing,
  cannotWithoutReason,
  ordinanceOnUnused,
  unitMissing,
  detailIncomplete,
  signerPosition,
];
