import { cannotWithoutReason } from './cannot-without-reason';
import { cellWriting } from './cell-writing';
import type { Check } from './check';
import { detailIncomplete } from './detail-incomplete';
import { doneWithoutResult } from './done-without-result';
import { kindNameDiffers } from './kind-name-differs';
import { ordinanceOnUnused } from './ordinance-on-unused';
import { signerPosition } from './signer-position';
import { unitMissing } from './unit-missing';

export const WRITING_CHECKS: readonly Check[] = [
  cellWriting,
  kindNameDiffers,
  doneWithoutResult,
  cannotWithoutReason,
  ordinanceOnUnused,
  unitMissing,
  detailIncomplete,
  signerPosition,
];
