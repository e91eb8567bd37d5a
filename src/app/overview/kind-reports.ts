import type { DocumentKind } from '../../core/documents/kind';
import { DOCUMENT_KINDS } from '../../core/documents/kinds';
import { isMadeEachRound } from '../../core/documents/round-set';
import { findBlanks } from '../../core/documents/template/find-blanks';
import type { Examination } from '../../core/pipeline/examine';
import type { KindReport } from '../contract/overview';
import { documentRemarks } from '../document-remarks';
import type { Host } from '../ports';
import { templateReport } from '../templates';
import { withholding } from '../withholding';

/** Every kind of document as it stands before it is made. */
export function kindReports(host: Host, examination: Examination): KindReport[] {
  const held = host.store.read();
  return DOCUMENT_KINDS.map((kind) => {
    const stopped = withholding(examination, kind);
    const lacks = stopped?.lacksData ?? false;
    return {
      kind: kind.kind,
      title: kind.title,
      state: lacks ? 'no-data' : stopped ? 'withheld' : 'ready',
      eachRound: isMadeEachRound(kind),
      withheld: [...(stopped?.codes ?? [])],
      reason: stopped?.reason ?? '',
      blanks: lacks ? [] : blanksOf(host, examination, kind),
      template: templateReport(held, kind),
    };
  });
}

/**
 * The blanks the shipped template would have. An office's own is not asked: it would have to be
 * fetched, and may need a permission nobody gave yet.
 */
function blanksOf(host: Host, examination: Examination, kind: DocumentKind): string[] {
  const { book, tables } = examination;
  if (!tables) return [];
  const remarks = documentRemarks(examination, kind);
  // Which one it is does not matter to what stays blank.
  const values = kind.values({ records: book.records, tables, remarks, fingerprint: '-' });
  return findBlanks(host.documents.template(kind.kind), kind, values);
}
