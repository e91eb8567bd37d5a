import type { DocumentKind } from '../core/documents/kind';
import { findBlanks } from '../core/documents/template/find-blanks';
import type { Examination } from '../core/pipeline/examine';
import { documentRemarks } from './document-remarks';
import type { Host } from './ports';
import { withholding } from './withholding';

/**
 * The blanks that a paper would have if it were made now with the shipped template; none while there
 * is nothing to make it from. An office's own template is not asked: it would have to be fetched, and
 * may need a permission nobody gave yet.
 */
export function blanksOf(host: Host, examination: Examination, kind: DocumentKind): string[] {
  const { book, tables } = examination;
  if (!tables || withholding(examination, kind)?.lacksData) return [];
  const remarks = documentRemarks(examination, kind);
  const values = kind.values({ records: book.records, tables, remarks, fingerprint: '-' });
  return findBlanks(host.documents.template(kind.kind), kind, values);
}
