import type { Check } from './check';
import { itaAnnounced } from './ita-announced';
import { itaIndicatorDuplicate } from './ita-indicator-duplicate';
import { itaIndicatorsMissing } from './ita-indicators-missing';
import { itaScoreMissing } from './ita-score-missing';
import { measureDone } from './measure-done';
import { measureFields } from './measure-fields';
import { measureIndicator } from './measure-indicator';
import { measureLacking } from './measure-lacking';
import { measureOrder } from './measure-order';
import { measureOutcomePasted } from './measure-outcome-pasted';

export const ITA_CHECKS: readonly Check[] = [
  itaIndicatorDuplicate,
  itaIndicatorsMissing,
  itaScoreMissing,
  itaAnnounced,
  measureLacking,
  measureIndicator,
  measureFields,
  measureOrder,
  measureDone,
  measureOutcomePasted,
];
