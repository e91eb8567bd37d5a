import { DOCUMENT_KINDS } from '../../core/documents/kinds';
import { isMadeEachRound } from '../../core/documents/round-set';
import type { Examination } from '../../core/pipeline/examine';
import type { KindReport } from '../contract/overview';
import type { Host } from '../ports';
import { templateReport } from '../templates';
import { withholding } from '../withholding';

/**
 * Every kind of document as it stands before it is made. What it would leave blank is asked for by
 * itself (`blanksOf`): it takes as long as making the values of all papers.
 */
export function kindReports(host: Host, examination: Examination): KindReport[] {
  const held = host.store.read();
  return DOCUMENT_KINDS.map((kind) => {
    const stopped = withholding(examination, kind);
    return {
      kind: kind.kind,
      title: kind.title,
      state: stopped?.lacksData ? 'no-data' : stopped ? 'withheld' : 'ready',
      eachRound: isMadeEachRound(kind),
      withheld: [...(stopped?.codes ?? [])],
      reason: stopped?.reason ?? '',
      template: templateReport(held, kind),
    };
  });
}
