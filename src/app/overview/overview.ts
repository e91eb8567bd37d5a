import { type Examination, examine } from '../../core/pipeline/examine';
import type { Overview } from '../contract/overview';
import type { Options } from '../contract/request';
import { readWorkbook } from '../examine-workbook';
import { hasGaruda } from '../garuda';
import type { Host } from '../ports';
import { kindReports } from './kind-reports';
import { nextStep } from './next-step';
import { hasTabsToFill, readTraces } from './traces';

/**
 * Where a workbook stands: its input tabs are read and examined once, with what earlier runs left in
 * the output tabs and the register. Nothing is written, and no file is opened.
 */
export function overviewOf(
  host: Host,
  options: Options,
): { readonly overview: Overview; readonly examination: Examination } {
  const { fiscalYear, round } = options;
  const examination = examine(readWorkbook(host), { fiscalYear, round });
  const names = host.workbook.tabNames();
  const traces = readTraces(host, names);
  const kinds = kindReports(host, examination);
  const overview = {
    organisation: examination.book.records.settings.organisation,
    steps: {
      setUp: step(hasTabsToFill(names), ''),
      check: step(traces.checked !== null, traces.checked?.when),
      compute: step(traces.computed !== null, traces.computed?.when),
      documents: step(traces.made.length > 0, traces.made[0]?.time),
    },
    ...nextStep({ examination, names, traces, kinds }),
    kinds,
    hasGaruda: hasGaruda(host.store.read()),
    made: [...traces.made],
  };
  return { overview, examination };
}

function step(isDone: boolean, when = '') {
  return { state: isDone ? ('done' as const) : ('todo' as const), when };
}
