import type { Finding } from '../../src/core/findings/finding';
import { examine } from '../../src/core/pipeline/examine';
import { placeName } from '../../src/core/sheet/a1';
import type { Workbook } from '../../src/core/sheet/grid';

export function findingsOf(workbook: Workbook): readonly Finding[] {
  return examine(workbook).findings;
}

/** 'money-negative แผน!G2': a finding in one line, for tests that list what was found. */
export function inOneLine({ code, place: { sheet, row, column } }: Finding): string {
  return `${code} ${sheet}!${placeName(row, column)}`;
}

export function linesOf(workbook: Workbook): string[] {
  return findingsOf(workbook).map(inOneLine);
}
