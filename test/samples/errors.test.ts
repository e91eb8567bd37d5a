import { join } from 'node:path';
import type { Paper, PaperError, Spot } from '../../samples/source/errors/paper-error';
import { PAPERS } from '../../samples/source/errors/papers';
import { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded } from '../support/host';
import { cellAt, findSpot } from '../support/spots';

interface Looked {
  /** What the run found, one line each: 'code-gap แผน!A5'. */
  readonly found: readonly string[];
  readonly lineOf: (code: string, spot: Spot) => string;
  readonly cellOf: (spot: Spot) => string;
}

describe.each(PAPERS)('$title', (paper) => {
  const ready = look(paper);

  it('has its errors in the cells where the list says', async () => {
    const { cellOf } = await ready;
    for (const spot of paper.errors.flatMap(({ at }) => at)) expect(cellOf(spot)).not.toBe('');
  });

  it('shows those that can be found', async () => {
    const { found, lineOf } = await ready;
    const expected = foundErrors(paper).flatMap(({ code, at }) =>
      at.map((spot) => lineOf(code, spot)),
    );
    expect(missingFrom(expected, found)).toEqual([]);
  });

  it('shows none that is said not to be found, or not yet', async () => {
    const { found, cellOf, lineOf } = await ready;
    const known = new Set(expectedLines(paper, lineOf));
    const surplus = found.filter((line) => !known.has(line));
    for (const error of paper.errors.filter((one) => !isFound(one))) {
      const cells = error.at.map(cellOf);
      const now = surplus.filter((line) => cells.includes(line.slice(line.indexOf(' ') + 1)));
      if (now.length > 0)
        throw new Error(`“${error.error}” is found now, so the list must say so: ${now}`);
    }
  });

  it('raises nothing else that the list does not explain', async () => {
    const { found, lineOf } = await ready;
    const expected = expectedLines(paper, lineOf);
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

type Found = Extract<PaperError, { code: string }>;

function isFound(error: PaperError): error is Found {
  return !('pending' in error) && error.code !== null;
}

function foundErrors({ errors }: Paper): Found[] {
  return errors.filter(isFound);
}

function expectedLines(paper: Paper, lineOf: Looked['lineOf']): string[] {
  return [
    ...foundErrors(paper).flatMap(({ code, at }) => at.map((spot) => lineOf(code, spot))),
    ...paper.beside.map(({ code, at }) => lineOf(code, at)),
  ];
}

function missingFrom(expected: readonly string[], found: readonly string[]): string[] {
  return expected.filter((line) => !found.includes(line));
}

/** The paper's workbook, checked as the command line checks it. */
async function look({ file }: Paper): Promise<Looked> {
  const path = join(__dirname, `../../samples/errors/${file}.xlsx`);
  const opened = await WorkbookFile.open(path);
  const { report } = succeeded(ask(hostOver(opened), { action: 'check' }));
  const cellOf = (spot: Spot) => cellAt(findSpot(opened.workbook, spot));
  return {
    found: (report?.findings ?? []).map(
      ({ code, sheet, cell }) => `${code} ${cell === '' ? sheet : `${sheet}!${cell}`}`,
    ),
    lineOf: (code, spot) => `${code} ${cellOf(spot)}`,
    cellOf,
  };
}
