import { DOCUMENT_KINDS } from '../documents/kinds';
import { passageKey } from '../documents/paper/part';
import type { Report } from '../findings/collector';
import type { Book } from '../records/book';
import { compareTexts } from '../records/in-order';
import type { PaperText } from '../records/records';
import { groupBy } from '../text/group-by';
import { nearest } from '../text/nearest';
import { matchKey } from '../text/thai';

/**
 * Passages of ข้อความเอกสาร that no paper prints: their document or their name is not known, or two rows
 * hold different words for one passage. Stands here because only the kinds know their passages.
 */
export function checkPassages({ tabs, records }: Book, report: Report): void {
  const tab = tabs.texts;
  if (!tab) return;
  const place = (text: PaperText, key: 'document' | 'part' | 'text') =>
    tab.place(text.row, key, `${text.document} ${text.part}`.trim());
  const printed: PaperText[] = [];
  for (const text of records.texts) {
    if (text.text === '') continue;
    const kind = DOCUMENT_KINDS.find(({ title }) => isSame(title, text.document));
    if (!kind) {
      const titles = DOCUMENT_KINDS.map(({ title }) => title);
      const fix = nearest(text.document, titles) ?? undefined;
      report('passage-document', place(text, 'document'), { found: text.document }, fix);
      continue;
    }
    const names = kind.parts.map(({ name }) => name);
    if (names.some((name) => isSame(name, text.part))) {
      printed.push(text);
      continue;
    }
    const parts = names.map((name) => `“${name}”`).join(' ');
    const params = { document: kind.title, found: text.part, parts };
    report('passage-unknown', place(text, 'part'), params, nearest(text.part, names) ?? undefined);
  }
  for (const group of groupBy(printed, ({ document, part }) =>
    passageKey(document, part),
  ).values()) {
    const count = new Set(group.map(({ text }) => text)).size;
    if (count < 2) continue;
    // Told once, wherever the rows stand.
    const [first] = [...group].sort((a, b) => compareTexts(a.text, b.text));
    if (!first) continue;
    const { document, part } = first;
    report('passage-doubled', place(first, 'text'), { document, part, count });
  }
}

function isSame(one: string, other: string): boolean {
  return matchKey(one) === matchKey(other);
}
