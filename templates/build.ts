import { memoIta } from './memo-ita';
import { memoMonitoring } from './memo-monitoring';
import { memoResults } from './memo-results';
import { reportResults } from './report-results';

/** The shipped templates by document kind, as .docx files; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  return {
    'memo-results': await memoResults(),
    'report-results': await reportResults(),
    'memo-ita': await memoIta(),
    'memo-monitoring': await memoMonitoring(),
  };
}
