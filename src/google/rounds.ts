import { failureOf } from '../app/boundary';
import type { Reply } from '../app/contract/reply';
import type { Request } from '../app/contract/request';
import { lookAtWorkbook } from '../app/examine-workbook';
import { notReported } from '../app/rounds/close-round';
import {
  type ClosedRound,
  closedRounds,
  closingBefore,
  periodText,
} from '../core/history/closed-round';
import { toArabicDigits } from '../core/text/digits';
import { googleHost } from './host';
import { showLines, showReply } from './show-reply';

type Serve = (request: Request) => Reply;

/** Says what will be closed, asks who closes it, and closes it. */
export function closeRoundAsked(serve: Serve): void {
  const title = 'ปิดรอบ';
  asked(title, () => {
    const { tables } = lookAtWorkbook(googleHost());
    const what = tables ? [`จะเก็บข้อมูล${periodText(tables)}ตามที่เป็นอยู่`, ...notReported(tables)] : [];
    const by = ask(title, [...what, 'ชื่อหรือตำแหน่งผู้ปิดรอบ'].join('\n\n'));
    if (by === null) return;
    const reply = serve({ action: 'closeRound', by });
    showReply(title, reply, ...(reply.ok && reply.tab ? [reply.tab] : []));
  });
}

/** Asks which closed round is to be compared with which, or with now. */
export function compareRoundsAsked(serve: Serve): void {
  const title = 'เปรียบเทียบรอบ';
  asked(title, () => {
    const host = googleHost();
    const rounds = closedRounds(host.workbook.tabNames());
    if (rounds.length === 0) {
      showLines(title, ['ยังไม่มีรอบที่ปิดแล้ว เลือกเมนู โปร่งใส > ปิดรอบ… ก่อน']);
      return;
    }
    const { tables } = lookAtWorkbook(host);
    const usual = (tables && closingBefore(rounds, tables)) ?? rounds[0];
    const from = choose(title, 'เทียบจากชุดใด', rounds, usual?.tab ?? '');
    const to = from === null ? null : choose(title, 'เทียบกับชุดใด', rounds, 'now');
    if (from === null || to === null) return;
    const reply = serve({ action: 'compareRounds', from, to });
    showReply(title, reply, ...(reply.ok && reply.tab ? [reply.tab] : []));
  });
}

/** Any failure is shown as a sentence. */
function asked(title: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    showReply(title, failureOf(error));
  }
}

/** null where the user closed the box or pressed cancel. */
function ask(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(`โปร่งใส: ${title}`, text, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/** More do not fit a box; they can be chosen by the names of their tabs. */
const MOST_LISTED = 9;

/** Asks for the number of a closed round, 0 for now; its name will do too. Nothing typed takes the usual one. */
function choose(
  title: string,
  question: string,
  rounds: readonly ClosedRound[],
  usual: string,
): string | null {
  const names = ['now', ...rounds.slice(0, MOST_LISTED).map(({ tab }) => tab)];
  const lines = names.map((name, at) => `${at}  ${name === 'now' ? 'ข้อมูลปัจจุบัน' : name}`);
  const place = Math.max(0, names.indexOf(usual));
  const text = `${question}\n\n${lines.join('\n')}\n\nพิมพ์เลขที่อยู่หน้าชื่อ ถ้าเว้นว่างจะใช้ ${place}`;
  const typed = ask(title, text);
  if (typed === null) return null;
  const answer = toArabicDigits(typed).trim();
  if (answer === '') return names[place] ?? usual;
  return names[/^\d+$/.test(answer) ? Number(answer) : -1] ?? answer;
}
