import type { Reply } from '../src/app/contract/reply';
import type { Request } from '../src/app/contract/request';
import type { View } from './text';

/** One thing asked of the add-in, as the user knows it. */
export interface Work {
  /** What is being done, as on the button. */
  readonly title: string;
  readonly request: Request;
  /** Asked in its place as long as replies say that there is more to do. */
  readonly goOn?: Request;
  /** Nothing to tell when it succeeds: what it brought is simply shown. */
  readonly silent?: boolean;
  /** The finding it was asked at. */
  readonly at?: string;
}

/** What came of the last work, until it is closed. */
export interface Outcome {
  readonly work: Work;
  readonly reply: Reply;
}

/** What came of a work in a few words: done, done in part, or not done after all. */
export function outcomeTitle({ work, reply }: Outcome): string {
  const { title, request } = work;
  if (!reply.ok) return `${title}ยังไม่สำเร็จ`;
  switch (request.action) {
    case 'proposeFixes':
      return 'ไม่มีค่าที่จะแก้ให้';
    case 'proposeUndo':
      return 'ไม่มีรายการที่จะย้อนกลับ';
    case 'fix':
    case 'undo': {
      const isDone = reply.fixes?.some(({ state }) => state === 'done') ?? false;
      return isDone ? `${title}เสร็จแล้ว` : 'ไม่มีเซลล์ใดเปลี่ยน';
    }
    case 'documents': {
      const documents = reply.report?.documents ?? [];
      const made = documents.filter(({ withheld }) => withheld.length === 0);
      if (made.length === 0) return 'ยังไม่ได้ทำเอกสาร';
      return made.length < documents.length ? 'ทำเอกสารได้บางฉบับ' : `${title}เสร็จแล้ว`;
    }
    case 'share': {
      const { shared = [] } = reply;
      const done = shared.filter(({ state }) => state === 'done');
      if (done.length === 0) return 'ยังไม่มีสิทธิ์ใดเปลี่ยน';
      return done.length < shared.length ? 'แบ่งปันได้บางรายการ' : `${title}เสร็จแล้ว`;
    }
    case 'rollup':
      if (reply.rollup?.offices === 0) return 'ยังไม่มีหน่วยงานให้รวบรวม';
      return reply.rollup?.left ? `${title}ได้บางส่วน` : `${title}เสร็จแล้ว`;
    case 'closeRound':
      return reply.wasClosed ? 'ปิดไว้แล้ว ข้อมูลไม่เปลี่ยน' : `${title}เสร็จแล้ว`;
    default:
      return `${title}เสร็จแล้ว`;
  }
}

/** The view that tells of a work itself; null for the dock at the foot of every view. */
export function viewOf({ work }: Outcome): View | null {
  switch (work.request.action) {
    case 'documents':
      return 'documents';
    case 'share':
      return 'committee';
    default:
      return null;
  }
}

/** Whether all that was asked for came about, or part of it, or nothing. */
export function outcomeTone({ work, reply }: Outcome): 'whole' | 'partly' | 'failed' {
  if (!reply.ok) return 'failed';
  if (reply.shared?.some(({ state }) => state === 'kept')) return 'partly';
  if (work.request.action === 'rollup') return isComplete(reply) ? 'whole' : 'partly';
  if (work.request.action !== 'documents') return 'whole';
  const documents = reply.report?.documents ?? [];
  const isWhole = documents.length > 0 && documents.every(({ withheld }) => withheld.length === 0);
  return isWhole ? 'whole' : 'partly';
}

function isComplete({ rollup }: Extract<Reply, { ok: true }>): boolean {
  if (rollup === undefined || rollup.offices === 0) return false;
  return rollup.left + rollup.failed + rollup.others === 0;
}
