import { mailboxOf } from '../../core/text/mail-address';
import { loses, type ShareResult, type ShareStep, WORKBOOK } from '../contract/sharing';
import type { Host } from '../ports';
import { carryOut } from './carry-out';
import { inOrderOfWork, planShare, type ReadyStep } from './plan-share';
import { readSharing, type SharingRead } from './propose-share';
import { refusalOf } from './refusal';

export interface ShareRequest {
  readonly steps: readonly ShareStep[];
  /** Only they may lose anything. */
  readonly losing?: readonly string[] | undefined;
  /** Sent with the first document that a person gets; '' sends nothing. */
  readonly message?: string | undefined;
}

/**
 * Carries out steps as they were shown. Each is judged anew: one that is no longer what the tab and
 * Google's lists come to is left. Where Google refuses a person, the others go on; where the service
 * fails, the rest is left and told. Done again after that, it goes on where it stopped.
 */
export function share(
  host: Host,
  request: ShareRequest,
): { readonly notices: string[]; readonly shared: ShareResult[] } {
  host.progress('กำลังอ่านสิทธิ์ปัจจุบัน');
  const ids = request.steps.map(({ file }) => file).filter((file) => file !== WORKBOOK);
  const read = readSharing(host, [...new Set(ids)]);
  const { ready, left } = judge(read, request);
  const { results, notices } = work(host, ready, request.message ?? '');
  const nameOf = (id: string) => read.files.find((file) => file.id === id)?.name ?? id;
  const shared = [...results, ...left].map(({ step, why }): ShareResult => {
    const { file, email, before, after } = step;
    const state = why === '' ? 'done' : 'kept';
    return { ...{ file, email, before, after }, fileName: nameOf(file), state, why };
  });
  const done = shared.filter(({ state }) => state === 'done').length;
  return {
    notices: [
      done > 0 ? `เปลี่ยนสิทธิ์แล้ว ${done} รายการ` : 'ยังไม่มีสิทธิ์ใดเปลี่ยน',
      ...(done < shared.length ? [`ยังไม่ได้ทำ ${shared.length - done} รายการ ${AGAIN}`] : []),
      ...notices,
    ],
    shared,
  };
}

const AGAIN = 'กดดูสิทธิ์อีกครั้งเพื่อทำต่อ';
const CHANGED = 'สิทธิ์หรือแท็บคณะกรรมการเปลี่ยนไปจากที่แสดง';
const NOT_NAMED = 'เป็นการลดสิทธิ์ที่ยังไม่ได้เลือก';
const STOPPED = 'ยังไม่ถึงขั้นนี้ เพราะงานหยุดก่อน';

interface Judged {
  readonly step: ShareStep;
  /** Why it was not done; '' where it was. */
  readonly why: string;
}

function judge({ facts }: SharingRead, { steps, losing = [] }: ShareRequest) {
  const planned = new Map<string, ReadyStep>();
  for (const { email, rights } of planShare(facts)) {
    for (const right of rights.filter(({ before, after }) => before !== after)) {
      planned.set(nameOf({ ...right, email }), { ...right, email });
    }
  }
  const named = new Set(losing.map(mailboxOf));
  const wanted = new Set<string>();
  const left: Judged[] = [];
  for (const step of steps) {
    const name = nameOf(step);
    const isNamed = !loses(step) || named.has(mailboxOf(step.email));
    if (planned.has(name) && isNamed) wanted.add(name);
    else left.push({ step, why: isNamed ? CHANGED : NOT_NAMED });
  }
  const ready = [...planned].filter(([name]) => wanted.has(name)).map(([, step]) => step);
  return { ready: inOrderOfWork(ready), left };
}

function nameOf({ file, email, before, after }: ShareStep): string {
  return JSON.stringify([file, mailboxOf(email), before, after]);
}

/** So many refusals in a row in words nobody knows are taken for a failure of the service. */
const MOST_UNKNOWN = 3;
/** The stage is told at each so manyth step, since telling costs calls too. */
const TOLD_EVERY = 5;

function work(host: Host, steps: readonly ReadyStep[], message: string) {
  const results: Judged[] = [];
  const notices = new Set<string>();
  const mailed = new Set<string>();
  let unknown = 0;
  let stop = '';
  steps.forEach((step, at) => {
    if (stop !== '') {
      results.push({ step, why: STOPPED });
      return;
    }
    const isFirst = step.file !== WORKBOOK && step.before === 'none' && !mailed.has(step.email);
    const text = isFirst ? message : '';
    try {
      if (at % TOLD_EVERY === 0) host.progress(`กำลังแบ่งปัน ${at + 1} จาก ${steps.length}`);
      for (const notice of carryOut(host, step, text)) notices.add(notice);
      if (text !== '') mailed.add(step.email);
      results.push({ step, why: '' });
      unknown = 0;
    } catch (error) {
      const { why, kind } = refusalOf(error, step.email);
      results.push({ step, why });
      unknown = kind === 'unknown' ? unknown + 1 : 0;
      if (kind === 'service' || unknown === MOST_UNKNOWN) stop = why;
    }
  });
  if (mailed.size > 0) notices.add(`Google ส่งข้อความทางอีเมลถึง ${mailed.size} คน`);
  if (stop !== '') notices.add(`งานหยุดก่อนครบ: ${stop}`);
  return { results, notices: [...notices] };
}
