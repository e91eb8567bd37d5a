import type { WRITING as CODES } from '../../../../src/core/findings/catalogue-writing';
import type { Case } from './case';

export const WRITING_CASES: Readonly<Record<keyof typeof CODES, Case>> = {};
