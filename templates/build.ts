import { announcement } from './announcement';
import { memoApproval } from './memo-approval';
import { memoResults } from './memo-results';
import { orderCommittee } from './order-committee';

/** The shipped templates by document kind, as .docx files; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  return {
    'memo-results': await memoResults(),
    announcement: await announcement(),
    'memo-approval': await memoApproval(),
    'order-committee': await orderCommittee(),
  };
}
