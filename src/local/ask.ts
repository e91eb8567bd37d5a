import { Reply } from '../app/contract/reply';
import type { Host } from './host/create-host';

/** The add-in's own words for why it did not do what was asked. */
export class Refused extends Error {
  constructor(
    message: string,
    /** What was asked for is unknown; the workbook and the add-in are well. */
    readonly isCommand: boolean,
  ) {
    super(message);
  }
}

const UNKNOWN = new Set(['unknown-kind', 'unknown-code', 'garuda-unusable']);

/** Asks the bundle as the page does, and holds the reply to the contract. Throws what it refused. */
export function ask(host: Host, request: object): Extract<Reply, { ok: true }> {
  const reply = Reply.safeParse(host.call('serve', request));
  if (!reply.success) {
    throw new Refused('คำตอบของโปร่งใสไม่อยู่ในรูปที่กำหนด โปรดสร้างชุดโปรแกรมใหม่ด้วย npm run build', false);
  }
  if (reply.data.ok) return reply.data;
  const { code, message, remedy } = reply.data;
  const sentence = [message, remedy].filter((part) => part !== '').join(' ');
  throw new Refused(sentence, UNKNOWN.has(code));
}
