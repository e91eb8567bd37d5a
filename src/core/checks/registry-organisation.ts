import type { Check } from './check';
import { committeeDoubled } from './committee-doubled';
import { documentNumber } from './document-number';
import { orderYear } from './order-year';
import { organisationNames } from './organisation-names';
import { organisationShort } from './organisation-short';
import { paperDates } from './paper-dates';
import { planYearsInText } from './plan-years-in-text';
import { signers } from './signers';

export const ORGANISATION_CHECKS: readonly Check[] = [
  organisationNames,
  organisationShort,
  paperDates,
  orderYear,
  documentNumber,
  planYearsInText,
  signers,
  committeeDoubled,
];
