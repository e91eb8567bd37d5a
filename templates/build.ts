import { memoIta } from './memo-ita';
import { memoMonitoring } from './memo-monitoring';
import { memoResults } from './memo-results';

/** The shipped templates by document kind, as .docx files; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  return {
    'memo-results': await memoResults(),
    'memo-ita': await memoIta(),
    'memo-monitoring': await memoMonitoring(),
  };
}
