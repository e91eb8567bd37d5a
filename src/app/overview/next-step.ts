import { documentKind } from '../../core/documents/kinds';
import type { ExaminedFinding } from '../../core/findings/finding';
import { sentenceOf, tabText } from '../../core/findings/sentence';
import { errorsTold } from '../../core/pipeline/print-findings-tab';
import { INPUT_TABS } from '../../core/records/tabs';
import { placeName } from '../../core/sheet/a1';
import { tabsFor } from '../../core/sheet/open-tab';
import { mainTableOf } from '../write-tables';
import { errorsOf, standsInPapers } from './errors';
import { toFillPlan, toFillSettings, toReport } from './fill-in';
import { type Situation, type Step, to } from './situation';
import { tabsToMake } from './traces';

/** The first of these that has something to say; the last always has. */
export function nextStep(situation: Situation): Step {
  return (
    toSetUp(situation) ??
    toMendHeaders(situation) ??
    toFillSettings(situation.examination) ??
    toFillPlan(situation.examination) ??
    toReport(situation) ??
    toCheck(situation) ??
    toMend(situation) ??
    toCompute(situation) ??
    toMakeDocuments(situation)
  );
}

function toSetUp({ names, examination }: Situation): Step | null {
  const missing = tabsToMake(examination);
  if (missing.length === 0) return null;
  const isEmpty = INPUT_TABS.every((spec) => tabsFor(spec, names).length === 0);
  return {
    standing: isEmpty
      ? 'ยังไม่มีแท็บที่ใช้กรอกข้อมูล'
      : `ยังไม่มีแท็บ ${missing.map((name) => `“${name}”`).join(' และ ')}`,
    next: to('setup', 'ตั้งต้นสมุดงาน'),
  };
}

/** Where a tab cannot be read there is no telling what it lacks. */
function toMendHeaders({ examination }: Situation): Step | null {
  const unreadable = examination.findings.find(
    ({ code, place }) =>
      (code === 'header-missing' || code === 'column-missing') && standsInPapers(place.sheet),
  );
  if (!unreadable) return null;
  const { sheet } = unreadable.place;
  return {
    standing: `แท็บ “${tabText(sheet)}”: ${sentenceOf(unreadable).message}`,
    next: to('goTo', `ดูหัวตารางของแท็บ “${tabText(sheet)}”`, sheet),
  };
}

function toCheck({ examination: { findings }, traces: { checked } }: Situation): Step | null {
  const { inPapers, elsewhere } = errorsOf(findings);
  const next = to('check', 'ตรวจสอบ');
  if (!checked) {
    const isClean = inPapers.length === 0;
    return { standing: isClean ? 'กรอกข้อมูลแล้ว ยังไม่ได้ตรวจสอบ' : leftToMend(inPapers), next };
  }
  const isListed = inPapers.length + elsewhere <= errorsTold(checked.title);
  if (inPapers.length === 0 || isListed) return null;
  return { standing: `${leftToMend(inPapers)} ข้อมูลเปลี่ยนไปหลังตรวจครั้งก่อน`, next };
}

function toMend({ examination }: Situation): Step | null {
  const { inPapers } = errorsOf(examination.findings);
  const [first] = inPapers;
  if (!first) return null;
  const { sheet, row, column } = first.place;
  return {
    standing: leftToMend(inPapers),
    next: to('goTo', 'ไปยังจุดแรกที่ต้องแก้', sheet, placeName(row, column)),
  };
}

function toCompute({ examination, traces: { computed } }: Situation): Step | null {
  if (mainTableOf(examination) === null) return null;
  const { elsewhere } = errorsOf(examination.findings);
  const isOutdated = computed !== null && computed.caution !== '' && elsewhere === 0;
  if (computed && !isOutdated) return null;
  const standing = isOutdated ? 'แก้จุดที่พบแล้ว ตารางยังเป็นตัวเลขก่อนแก้' : 'ข้อมูลพร้อมแล้ว ยังไม่ได้คำนวณตาราง';
  return { standing: standing + aside(elsewhere), next: to('compute', 'คำนวณตาราง') };
}

function toMakeDocuments({ examination, traces: { made }, kinds }: Situation): Step {
  const { findings, book, tables } = examination;
  const after = aside(errorsOf(findings).elsewhere);
  const due = dueKinds(kinds);
  if (due.length === 0 || !tables) {
    const [first] = [...kinds.filter(({ state }) => state === 'withheld'), ...kinds];
    const why = first ? `ยังทำ “${first.title}” ไม่ได้ เพราะ${first.reason}` : 'ยังไม่มีเอกสารที่ทำได้';
    return { standing: why, next: to('check', 'ตรวจสอบ') };
  }
  const subjects = due.map(({ kind }) =>
    documentKind(kind)?.subject({ records: book.records, tables }),
  );
  const words = due.some(({ kind }) => kind === ROUND_MEMO) ? MEMO_WORDS : PAPER_WORDS;
  const last = made.find(({ subject }) => subjects.includes(subject));
  const isMade = subjects.every((one) => made.some(({ subject }) => subject === one));
  if (last && isMade) {
    return {
      standing: `${words.made} ฉบับล่าสุดเมื่อ ${last.time}${after}`,
      next: to('documents', words.makeAgain),
    };
  }
  return { standing: words.ready + after, next: to('documents', words.make) };
}

const ROUND_MEMO = 'memo-results';
const MEMO_WORDS = {
  ready: 'พร้อมทำบันทึก',
  make: 'สร้างบันทึก',
  made: 'ทำบันทึกของรอบนี้แล้ว',
  makeAgain: 'สร้างบันทึกอีกฉบับ',
} as const;
const PAPER_WORDS = {
  ready: 'พร้อมทำเอกสาร',
  make: 'ทำเอกสาร',
  made: 'ทำเอกสารของรอบนี้แล้ว',
  makeAgain: 'ทำเอกสารอีกครั้ง',
} as const;

/**
 * The papers a round is not finished without: its memo, for which others an office wants is its own
 * choice; where there is nothing for a memo, all of the round that can be made, or else all that can.
 */
function dueKinds(kinds: Situation['kinds']): Situation['kinds'] {
  if (kinds.some(({ kind, state }) => kind === ROUND_MEMO && state === 'withheld')) return [];
  const ready = kinds.filter(({ state }) => state === 'ready');
  const memo = ready.filter(({ kind }) => kind === ROUND_MEMO);
  const ofRound = ready.filter(({ eachRound }) => eachRound);
  return [memo, ofRound, ready].find(({ length }) => length > 0) ?? [];
}

function leftToMend(standing: readonly ExaminedFinding[]): string {
  return `เหลือ ${standing.length} จุดที่ต้องแก้ก่อนทำบันทึก`;
}

function aside(elsewhere: number): string {
  return elsewhere > 0 ? ` (แท็บอื่นยังมี ${elsewhere} จุดที่ต้องแก้)` : '';
}
