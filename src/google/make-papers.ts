import type { Reply } from '../app/contract/reply';
import { REGISTER_TAB } from '../app/register-document';
import { FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { DOCUMENT_TITLES } from '../core/records/document-titles';
import { showReply } from './show-reply';

/** Makes one kind of paper, or all of the round, and shows what came of it over the tab to read next. */
export function makePapers(
  serve: (request: unknown) => Reply,
  kind?: keyof typeof DOCUMENT_TITLES,
): void {
  const title = kind === undefined ? 'ทำเอกสารทั้งชุดของรอบนี้' : `ทำ${DOCUMENT_TITLES[kind]}`;
  const reply = serve({ action: 'documents', ...(kind === undefined ? {} : { kinds: [kind] }) });
  const isMade = reply.ok && reply.report?.documents.some(({ url }) => url !== '');
  showReply(title, reply, isMade ? REGISTER_TAB.name : FINDINGS_TAB_NAME);
}
