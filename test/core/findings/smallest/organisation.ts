import type { ORGANISATION as CODES } from '../../../../src/core/findings/catalogue-organisation';
import type { Case } from './case';

export const ORGANISATION_CASES: Readonly<Record<keyof typeof CODES, Case>> = {};
