import { memoResults } from './memo-results';
import { planBook } from './plan-book';

/** The shipped templates by document kind, as .docx files; the same bytes at every build. */
export async function buildTemplates(): Promise<Record<string, Buffer>> {
  return { 'memo-results': await memoResults(), 'plan-book': await planBook() };
}
