import type { Check } from './check';

export const WRITING_CHECKS: readonly Check[] = [];
