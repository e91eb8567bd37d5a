import type { Report } from '../findings/collector';
import { wholeTab } from '../findings/finding';
import type { CheckInput } from './check';
import { CHECKS } from './registry';

/** Runs every check. A crash in one becomes one finding, and the others still run. */
export function runChecks(input: CheckInput, report: Report, checks = CHECKS): void {
  for (const check of checks) {
    try {
      check.run(input, report);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const sheet = input.book.tabs.plan?.name ?? 'แผน';
      report('check-crashed', wholeTab(sheet), { check: check.name, reason });
    }
  }
}
