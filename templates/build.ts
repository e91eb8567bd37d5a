import { announcement } from './announcement';
import { memoApproval } from './memo-approval';
import { memoIta } from './memo-ita';
import { memoMonitoring } from './memo-monitoring';
import { memoResults } from './memo-results';
import { orderCommittee } from './order-committee';
import { planBook } from './plan-book';
import { progressO42 } from './progress-o42';
import { reportMeasures } from './report-measures';
import { reportResults } from './report-results';

/** The shipped templates by document kind, as .docx files; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  return {
    'memo-results': await memoResults(),
    'report-results': await reportResults(),
    'report-measures': await reportMeasures(),
    'plan-book': await planBook(),
    announcement: await announcement(),
    'memo-approval': await memoApproval(),
    'order-committee': await orderCommittee(),
    'progress-o42': await progressO42(),
    'memo-ita': await memoIta(),
    'memo-monitoring': await memoMonitoring(),
  };
}
