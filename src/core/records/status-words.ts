import { nearest } from '../text/nearest';
import { matchKey } from '../text/thai';
import type { Status } from './status';

/** The system's own wording, and what offices write that can mean one thing only. */
const WORDS: Readonly<Record<Status, readonly string[]>> = {
  'in-progress': [
    'อยู่ระหว่างดำเนินการ',
    'อยู่ระหว่างการดำเนินการ',
    'อยู่ระหว่างดำเนินงาน',
    'อยู่ระหว่างการดำเนินงาน',
    'อยู่ในระหว่างดำเนินการ',
    'อยู่ในระหว่างการดำเนินการ',
    'ระหว่างดำเนินการ',
    'กำลังดำเนินการ',
    'กำลังดำเนินงาน',
    'กำลังทำ',
  ],
  done: [
    'ดำเนินการแล้วเสร็จ',
    'ดำเนินการแล้วเสร็จเรียบร้อย',
    'ดำเนินการแล้ว',
    'ดำเนินการเสร็จ',
    'ดำเนินการเสร็จแล้ว',
    'ดำเนินการเสร็จสิ้น',
    'ดำเนินการเสร็จสิ้นแล้ว',
    'ดำเนินการเรียบร้อยแล้ว',
    'ดำเนินการเสร็จเรียบร้อย',
    'ดำเนินการเสร็จเรียบร้อยแล้ว',
    'แล้วเสร็จ',
    'เสร็จแล้ว',
    'เสร็จสิ้น',
    'เสร็จสิ้นแล้ว',
    'เสร็จเรียบร้อย',
    'เสร็จเรียบร้อยแล้ว',
    'ทำแล้ว',
    'ทำเสร็จแล้ว',
  ],
  cannot: ['ไม่สามารถดำเนินการได้', 'ไม่สามารถดำเนินการ', 'ดำเนินการไม่ได้', 'ยกเลิก', 'ยกเลิกโครงการ'],
  'not-reported': [
    'ยังไม่รายงาน',
    'ยังไม่ได้รายงาน',
    'ยังไม่ดำเนินการ',
    'ยังไม่ได้ดำเนินการ',
    'ยังไม่เริ่มดำเนินการ',
    'รอดำเนินการ',
  ],
};

/** What is likely meant so, and is for the office to say. */
const LIKELY: Readonly<Partial<Record<Status, readonly string[]>>> = {
  'in-progress': [
    'ยังไม่แล้วเสร็จ',
    'ยังไม่เสร็จ',
    'ดำเนินการยังไม่แล้วเสร็จ',
    'ดำเนินการบางส่วน',
    'ดำเนินการแล้วบางส่วน',
  ],
  done: ['สำเร็จ', 'เรียบร้อย', 'ดำเนินการครบถ้วน', 'เสร็จ', 'จัดทำแล้ว'],
  cannot: ['ไม่ได้ดำเนินการ', 'ไม่ดำเนินการ', 'ไม่ได้ทำ', 'ไม่ได้รับงบประมาณ', 'ไม่มีงบประมาณ', 'งดดำเนินการ'],
};

const STATUSES = byKey(WORDS);
const LIKELY_STATUSES = byKey(LIKELY);
const KNOWN = [...STATUSES.keys()];
/** Letters that may differ; a negation takes three. */
const MOST_APART = 2;
const NEGATION = /ไม่|ยัง|งด|ยกเลิก/g;

/** The status a text surely says, or null. */
export function readStatus(text: string): Status | null {
  return STATUSES.get(matchKey(text)) ?? null;
}

/** The status a text that says none for sure likely means, to be offered; null where nobody can say. */
export function likelyStatus(text: string): Exclude<Status, 'not-reported'> | null {
  const key = matchKey(text);
  const near = key.length < SHORTEST ? null : nearest(key, KNOWN, MOST_APART);
  const isSameSense = near !== null && negationsIn(near) === negationsIn(key);
  const status = LIKELY_STATUSES.get(key) ?? (isSameSense ? STATUSES.get(near) : undefined);
  return !status || status === 'not-reported' ? null : status;
}

const SHORTEST = 8;

function negationsIn(text: string): string {
  return (text.match(NEGATION) ?? []).join(' ');
}

function byKey(words: Readonly<Partial<Record<Status, readonly string[]>>>): Map<string, Status> {
  const entries = Object.entries(words) as [Status, readonly string[]][];
  return new Map(
    entries.flatMap(([status, texts]) => texts.map((text) => [matchKey(text), status] as const)),
  );
}
