import type { CONSISTENCY as CODES } from '../../../../src/core/findings/catalogue-consistency';
import type { Case } from './case';

export const CONSISTENCY_CASES: Readonly<Record<keyof typeof CODES, Case>> = {};
