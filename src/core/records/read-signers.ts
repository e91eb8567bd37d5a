import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { nearest } from '../text/nearest';
import { matchKey } from '../text/thai';
import { DOCUMENT_TITLES } from './document-titles';
import { type Fields, fieldsOf } from './fields';
import type { Signer } from './records';
import type { SignerKey } from './signers-tab';

/** Acting titles take up to three lines below a signature. */
const MOST_LINES = 3;

/** Signers by their order; a row without one keeps its place after those that have one. */
export function readSigners(tab: OpenTab<SignerKey>, report: Report): Signer[] {
  const fields = fieldsOf(tab, report);
  const signers = tab.items.map((row): Signer => {
    const position = fields.text(row, 'position', '');
    const lines = position
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const [label = ''] = lines;
    if (lines.length > MOST_LINES) {
      const params = { lines: lines.length, limit: MOST_LINES };
      report('signer-lines', tab.place(row.row, 'position', label), params);
    }
    return {
      row: row.row,
      document: readDocument(tab, row, label, fields, report),
      order: fields.whole(row, 'order', label, 1, 99) ?? 100,
      heading: fields.text(row, 'heading', label),
      name: fields.text(row, 'name', label),
      position: lines.slice(0, MOST_LINES),
    };
  });
  return signers.sort((a, b) => a.order - b.order || a.row - b.row);
}

const TITLES: readonly string[] = Object.values(DOCUMENT_TITLES);

/** A name no document has would leave its signer out of every paper without a word. */
function readDocument(
  tab: OpenTab<SignerKey>,
  row: Row<SignerKey>,
  label: string,
  fields: Fields<SignerKey>,
  report: Report,
): string {
  const found = fields.text(row, 'document', label);
  const form = matchKey(found);
  if (form !== '' && !TITLES.some((title) => matchKey(title) === form)) {
    const likely = nearest(found, TITLES);
    const title = likely ?? DOCUMENT_TITLES['memo-results'];
    const place = tab.place(row.row, 'document', label);
    report('signer-document', place, { found, title }, likely ?? undefined);
  }
  return found;
}
