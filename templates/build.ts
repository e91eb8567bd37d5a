import { memoResults } from './memo-results';
import { progressO42 } from './progress-o42';
import { reportMeasures } from './report-measures';

/** The shipped templates by document kind, as .docx files; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  return {
    'memo-results': await memoResults(),
    'report-measures': await reportMeasures(),
    'progress-o42': await progressO42(),
  };
}
