import { nearest } from '../text/nearest';
import { matchKey } from '../text/thai';

/** What a member of the assessment committee decides of an item in a round. */
export type Decision = 'approved' | 'correct' | 'question';

export const DECISION_NAMES: Readonly<Record<Decision, string>> = {
  approved: 'รับรอง',
  correct: 'ให้แก้ไข',
  question: 'ขอข้อมูลเพิ่ม',
};

/** What secretaries write that can mean one thing only. */
const WORDS: Readonly<Record<Decision, readonly string[]>> = {
  approved: [DECISION_NAMES.approved, 'รับรองแล้ว', 'เห็นควรรับรอง', 'เห็นชอบ'],
  correct: [DECISION_NAMES.correct, 'แก้ไข', 'ขอให้แก้ไข', 'ให้ปรับปรุง', 'ให้ปรับปรุงแก้ไข', 'ให้แก้ไขปรับปรุง'],
  question: [DECISION_NAMES.question, 'ขอข้อมูลเพิ่มเติม', 'ขอเอกสารเพิ่มเติม', 'ขอคำชี้แจง', 'สอบถาม'],
};

const DECISIONS = new Map(
  (Object.entries(WORDS) as [Decision, readonly string[]][]).flatMap(([decision, words]) =>
    words.map((word) => [matchKey(word), decision] as const),
  ),
);
const KNOWN = [...DECISIONS.keys()];
/** “งดรับรอง” differs from “รับรอง” by two letters, and is its opposite; so does a “ไม่” misspelt. */
const NEGATION = /ไม|มิ|ยัง|งด/;
/** Letters that may differ. */
const MOST_APART = 2;

/** The decision a text surely says, or null. */
export function readDecision(text: string): Decision | null {
  return DECISIONS.get(matchKey(text)) ?? null;
}

/** The decision that a text misspells, to be offered; null where nobody can say. */
export function likelyDecision(text: string): Decision | null {
  const near = NEGATION.test(text) ? null : nearest(text, KNOWN, MOST_APART);
  return near === null ? null : (DECISIONS.get(near) ?? null);
}
