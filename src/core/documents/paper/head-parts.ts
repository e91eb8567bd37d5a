import { formatDay } from '../../text/day';
import type { DraftData, PaperPart } from './part';

/** The เรื่อง of a paper. */
export function subjectPart(draft: (data: DraftData) => string): PaperPart {
  return { name: 'เรื่อง', about: 'ชื่อเรื่อง', isLine: true, draft: (data) => [draft(data)] };
}

/** What heads a memo beside its subject. All of it comes from ตั้งค่า unless the paper has its own. */
export const MEMO_HEAD: readonly PaperPart[] = [
  {
    name: 'เลขที่หนังสือ',
    about: 'เลขที่หนังสือ เว้นว่างไว้เขียนได้',
    isLine: true,
    blankAllowed: true,
    draft: ({ records }) => given(records.settings.documentNumber),
  },
  dayPart('วันที่หนังสือ', 'วันที่ของหนังสือ เว้นว่างไว้เขียนได้'),
  {
    name: 'เรียน',
    about: 'ผู้รับหนังสือ',
    isLine: true,
    draft: ({ records }) => given(records.settings.addressee),
  },
];

/** A day of the paper, by the setting วันที่หนังสือ. */
export function dayPart(name: string, about: string): PaperPart {
  return {
    name,
    about,
    isLine: true,
    blankAllowed: true,
    draft: ({ records }) => {
      const { documentDay } = records.settings;
      return documentDay === null ? [] : [formatDay(documentDay)];
    },
  };
}

function given(text: string): string[] {
  return text === '' ? [] : [text];
}
