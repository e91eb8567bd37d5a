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

/** What builds the shipped template of each document kind, as a .docx file; the same bytes every time. */
export const TEMPLATES: Readonly<Record<string, () => Promise<Buffer>>> = {
  'memo-results': memoResults,
  'report-results': reportResults,
  'report-measures': reportMeasures,
  'plan-book': planBook,
  announcement,
  'memo-approval': memoApproval,
  'order-committee': orderCommittee,
  'progress-o42': progressO42,
  'memo-ita': memoIta,
  'memo-monitoring': memoMonitoring,
};

/** The shipped template of one kind. */
export async function buildTemplate(kind: string): Promise<Buffer> {
  const build = TEMPLATES[kind];
  if (build === undefined) throw new Error(`no template is shipped for ${kind}`);
  return build();
}

/** The shipped templates by document kind. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  const built: Record<string, Buffer> = {};
  for (const kind of Object.keys(TEMPLATES)) built[kind] = await buildTemplate(kind);
  return built;
}
