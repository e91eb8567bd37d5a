import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import { fieldsOf } from './fields';
import type { PaperText } from './records';
import type { TextKey } from './texts-tab';

/** The passages of ข้อความเอกสาร, a record a row. */
export function readTexts(tab: OpenTab<TextKey>, report: Report): PaperText[] {
  const fields = fieldsOf(tab, report);
  return tab.items.map((row) => {
    const document = fields.text(row, 'document', '');
    const part = fields.text(row, 'part', document);
    const label = `${document} ${part}`.trim();
    const text = fields.text(row, 'text', label);
    return { row: row.row, document, part, text, draft: fields.text(row, 'draft', label) };
  });
}
