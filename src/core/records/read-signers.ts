import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import { fieldsOf } from './fields';
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
      document: fields.text(row, 'document', label),
      order: fields.whole(row, 'order', label, 1, 99) ?? 100,
      heading: fields.text(row, 'heading', label),
      name: fields.text(row, 'name', label),
      position: lines.slice(0, MOST_LINES),
    };
  });
  return signers.sort((a, b) => a.order - b.order || a.row - b.row);
}
