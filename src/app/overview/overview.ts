import { closedRounds } from '../../core/history/closed-round';
import type { Examination } from '../../core/pipeline/examine';
import type { Overview } from '../contract/overview';
import { hasGaruda } from '../garuda';
import type { Host } from '../ports';
import { MOST_TOLD } from '../register-document';
import { rollupState } from '../rollup/roll-up';
import { traceReader } from '../verify/trace-tab';
import { verifyPapers } from '../verify/verify-papers';
import { mainTableOf } from '../write-tables';
import { kindReports } from './kind-reports';
import { nextStep } from './next-step';
import { readTraces, type Traces, tabsToMake } from './traces';

/**
 * Where a workbook stands that was examined just now, with what earlier runs left in the output tabs
 * and the register. No input tab is read, nothing is written, and no file is opened.
 */
export function overviewOf(host: Host, examination: Examination): Overview {
  const names = host.workbook.tabNames();
  const traces = readTraces(host, names, mainTableOf(examination));
  const kinds = kindReports(host, examination);
  return {
    organisation: examination.book.records.settings.organisation,
    steps: {
      setUp: step(tabsToMake(examination).length === 0, ''),
      check: step(traces.checked !== null, traces.checked?.when),
      compute: step(traces.computed !== null, traces.computed?.when),
      documents: step(traces.made.length > 0, traces.made[0]?.time),
    },
    ...nextStep({ examination, names, traces, kinds }),
    kinds,
    hasGaruda: hasGaruda(host.store.read()),
    closedRounds: closedRounds(names),
    ...rollup(host, names),
    made: madeOf(host, examination, names, traces),
  };
}

/** The latest first. The register is read by now; the traces are only where a fingerprint does not tell. */
function madeOf(
  host: Host,
  { book }: Examination,
  names: readonly string[],
  { made }: Traces,
): Overview['made'] {
  const papers = [...made].reverse();
  const verified = verifyPapers(papers, book.records, traceReader(host, names), MOST_TOLD);
  return verified.reverse().map(({ paper: { time, title, subject, url, blanks }, state }) => {
    return { time, title, subject, url, blanks, state };
  });
}

/** Only a coordinator's workbook has it. */
function rollup(host: Host, names: readonly string[]): Pick<Overview, 'rollup'> {
  const state = rollupState(host, names);
  return state ? { rollup: state } : {};
}

function step(isDone: boolean, when = '') {
  return { state: isDone ? ('done' as const) : ('todo' as const), when };
}
