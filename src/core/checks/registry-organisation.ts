import type { Check } from './check';

export const ORGANISATION_CHECKS: readonly Check[] = [];
