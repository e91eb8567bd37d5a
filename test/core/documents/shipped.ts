import type { DocumentData, DocumentKind } from '../../../src/core/documents/kind';
import { memoResults } from '../../../src/core/documents/memo-results/memo-results';
import { fillTemplate } from '../../../src/core/documents/template/fill';
import type { FontProfile } from '../../../src/core/documents/template/font-profile';
import { keptTemplate } from '../../../templates/kept';
import { readDocx } from './docx-reader';

const built = new Map<string, Promise<Buffer>>();

/** The shipped template of a kind, read once in a file of tests. */
export function shippedTemplate(kind: string): Promise<Buffer> {
  const template = built.get(kind) ?? keptTemplate(kind);
  built.set(kind, template);
  return template;
}

export function shippedMemo(): Promise<Buffer> {
  return shippedTemplate(memoResults.kind);
}

const papers = new WeakMap<DocumentKind, WeakMap<DocumentData, Map<string, FilledPaper>>>();

type FilledPaper = ReturnType<typeof fillShipped>;

/** The shipped template of a kind filled with some data, and read back; once for the same data. */
export function filledPaper(
  kind: DocumentKind,
  data: DocumentData,
  fontProfile?: FontProfile,
): FilledPaper {
  const ofKind = papers.get(kind) ?? new WeakMap<DocumentData, Map<string, FilledPaper>>();
  papers.set(kind, ofKind);
  const ofData = ofKind.get(data) ?? new Map<string, FilledPaper>();
  ofKind.set(data, ofData);
  const key = fontProfile ?? '';
  const paper = ofData.get(key) ?? fillShipped(kind, data, fontProfile);
  ofData.set(key, paper);
  return paper;
}

async function fillShipped(kind: DocumentKind, data: DocumentData, fontProfile?: FontProfile) {
  const options = fontProfile ? { fontProfile } : {};
  const template = await shippedTemplate(kind.kind);
  const filled = fillTemplate(template, kind, kind.values({ ...data, ...options }), options);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return { ...readDocx(filled.bytes), bytes: filled.bytes, blanks: filled.blanks };
}

export function filledMemo(data: DocumentData, fontProfile?: FontProfile) {
  return filledPaper(memoResults, data, fontProfile);
}
