import type { FixReport } from '../app/contract/report';
import type { Options } from '../app/contract/request';
import { ask } from './ask';
import type { Host } from './host/create-host';

/**
 * Makes every fix of these codes, in as many requests as that takes: one request changes a bounded
 * number of cells, and a cell with two things to mend is mended one after the other.
 */
export function fixCells(host: Host, codes: readonly string[], options: Options): FixReport[] {
  const reports = new Map<string, FixReport>();
  const isDone = (fix: FixReport) => reports.get(nameOf(fix))?.state === 'done';
  for (;;) {
    const { fixes = [] } = ask(host, { action: 'proposeFixes', codes, options });
    for (const fix of fixes) if (fix.state === 'kept') reports.set(nameOf(fix), fix);
    const asked = fixes.filter((fix) => fix.state === 'proposed' && !isDone(fix));
    const made = asked.length > 0 ? requestFixes(host, asked, options) : [];
    for (const fix of made) reports.set(nameOf(fix), fix);
    if (!made.some(({ state }) => state === 'done')) return [...reports.values()];
  }
}

function requestFixes(host: Host, fixes: readonly FixReport[], options: Options): FixReport[] {
  const asked = fixes.map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  return ask(host, { action: 'fix', fixes: asked, options, thenCheck: false }).fixes ?? [];
}

function nameOf({ code, sheet, cell, after }: FixReport): string {
  return JSON.stringify([code, sheet, cell, after]);
}
