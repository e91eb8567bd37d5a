import type { Check } from './check';

export const CONSISTENCY_CHECKS: readonly Check[] = [];
