import { cannotWithoutReason } from './cannot-without-reason';
import { cellWriting } from './cell-writing';
import type { Check } from './check';
import { doneWithoutResult } from './done-without-result';
import { kindNameDiffers } from './kind-name-differs';
import { ordinanceOnUnused } from './ordinance-on-unused';

export const WRITING_CHECKS: readonly Check[] = [
  cellWriting,
  kindNameDiffers,
  doneWithoutResult,
  cannotWithoutReason,
  ordinanceOnUnused,
];
