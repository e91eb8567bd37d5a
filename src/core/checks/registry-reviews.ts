import type { Check } from './check';
import { reviewOpen } from './review-open';
import { reviewReference } from './review-reference';
import { reviewYear } from './review-year';

export const REVIEW_CHECKS: readonly Check[] = [reviewReference, reviewYear, reviewOpen];
