import type { Examination } from '../../core/pipeline/examine';
import { FINDINGS_TAB_NAME } from '../../core/pipeline/print-findings-tab';
import { OWN_TAB_MARK } from '../../core/sheet/printed-tab';
import type { Host } from '../ports';
import { type RegisteredPaper, registeredPapers } from '../register-document';

/** What earlier runs left in a workbook; null where there was none. */
export interface Traces {
  readonly checked: OutputHead | null;
  readonly computed: OutputHead | null;
  /** Every document of the register, the latest first. */
  readonly made: readonly RegisteredPaper[];
}

/** The head of an output tab. */
export interface OutputHead {
  readonly title: string;
  /** As staff read it. */
  readonly when: string;
  /** What the line says beside the time. */
  readonly caution: string;
}

/** `mainTable` is the output tab that tells whether tables were written; null where there are none. */
export function readTraces(host: Host, names: readonly string[], mainTable: string | null): Traces {
  return {
    checked: readHead(host, names, FINDINGS_TAB_NAME),
    computed: mainTable === null ? null : readHead(host, names, mainTable),
    made: registeredPapers(host, names).reverse(),
  };
}

/** Tabs without which there is nothing to read; the others come later in an office's year. */
export function tabsToMake({ findings }: Examination): string[] {
  return findings.filter(({ code }) => code === 'tab-missing').map(({ place }) => place.sheet);
}

/** A line of the user's own making may be of any length. */
const LONGEST_TIME = 60;

/** null where the tab is not there, or is the user's own. */
function readHead(host: Host, names: readonly string[], tab: string): OutputHead | null {
  if (!names.includes(tab)) return null;
  const lines = host.workbook.readHead(tab, OWN_TAB_MARK.row);
  const line = lines[OWN_TAB_MARK.row - 1] ?? '';
  if (!OWN_TAB_MARK.text.test(line)) return null;
  const [mark = '', ...rest] = line.split(' · ');
  const when = mark.replace(/^.*?เมื่อ /, '').slice(0, LONGEST_TIME);
  return { title: lines[0] ?? '', when, caution: rest.join(' · ') };
}
