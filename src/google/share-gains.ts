import type { Reply } from '../app/contract/reply';
import type { Request } from '../app/contract/request';
import {
  ACCESS_NAMES,
  loses,
  MOST_SHARE_STEPS,
  type ShareProposal,
  type ShareResult,
  type ShareStep,
  stepsOf,
} from '../app/contract/sharing';
import { excerpt } from '../core/findings/sentence';
import { isConfirmed, showLines, showReply } from './show-reply';

const TITLE = 'แบ่งปันให้กรรมการ';

/** Shows who would gain a right on the workbook, and on the user's word gives it. Nobody loses any. */
export function shareGains(serve: (request: Request) => Reply): void {
  const reply = serve({ action: 'proposeShare' });
  if (!reply.ok || !reply.sharing) {
    showReply(TITLE, reply);
    return;
  }
  const { sharing, notices } = reply;
  const steps = stepsOf(sharing);
  const gains = steps.filter((step) => !loses(step)).slice(0, MOST_SHARE_STEPS);
  const rest = [...notices, ...besideGains(sharing, steps)];
  if (gains.length === 0) {
    showLines(TITLE, ['ไม่มีผู้ที่ต้องให้สิทธิ์เพิ่มในสมุดงาน', ...rest]);
    return;
  }
  const people = new Map(sharing.people.map((person) => [person.email, person]));
  const lines = gains.slice(0, MOST_LISTED).map(({ email, before, after }) => {
    const { name = '', position = '' } = people.get(email) ?? {};
    const who = [name || position, email].filter(Boolean).map((text) => excerpt(text, LONGEST));
    return `• ${who.join(' ')}: ${ACCESS_NAMES[before]} → ${ACCESS_NAMES[after]}`;
  });
  const more = gains.length - lines.length;
  const listed = [...lines, ...(more > 0 ? [`และอีก ${more} คน`] : [])].join('\n');
  if (!isConfirmed(TITLE, [listed, ...rest], 'กด ตกลง เพื่อให้สิทธิ์ตามนี้ ไม่มีผู้ใดเสียสิทธิ์')) return;
  const done = serve({ action: 'share', steps: gains });
  if (!done.ok) showReply(TITLE, done);
  else showLines(TITLE, [...done.notices, ...refused(done.shared ?? [])]);
}

const MOST_LISTED = 15;
const LONGEST = 60;

function besideGains({ leftOut }: ShareProposal, steps: readonly ShareStep[]): string[] {
  const losing = steps.filter(loses).length;
  return [
    ...(losing > 0
      ? [`มีอีก ${losing} รายการที่เป็นการลดหรือเอาสิทธิ์ออก เลือกได้ในแถบด้านข้าง หน้ากรรมการ`]
      : []),
    ...(leftOut.length > 0
      ? [`เว้นไว้ ${leftOut.length} แถวที่อีเมลหรือสิทธิ์ยังไม่ชัด ดูเหตุผลในแถบด้านข้าง`]
      : []),
  ];
}

function refused(shared: readonly ShareResult[]): string[] {
  return shared
    .filter(({ state }) => state === 'kept')
    .map(({ email, why }) => `• ${excerpt(email, LONGEST)}: ${why}`);
}
