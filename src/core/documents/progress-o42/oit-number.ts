/**
 * Under which number the OIT asks for the measures of a year, as offices head their pages of
 * FY2563 to 2566; '' for other years, of which no source was found.
 */
export function oitNumber(fiscalYear: number): string {
  return fiscalYear >= 2563 && fiscalYear <= 2566 ? 'O42' : '';
}
