import { type Filled, fillTemplate } from '../../../src/core/documents/template/fill';
import type { FontProfile } from '../../../src/core/documents/template/font-profile';
import type { DocumentData } from '../../../src/core/documents/kind';
import { memoResults } from '../../../src/core/documents/memo-results/memo-results';
import { buildTemplates } from '../../../templates/build';
import { readDocx } from './docx-reader';

let built: Promise<Buffer> | undefined;

export function shippedMemo(): Promise<Buffer> {
  built ??= buildTemplates().then((templates) => templates['memo-results'] as Buffer);
  return built;
}

/** The shipped memo filled with some data, and read back. */
export async function filledMemo(data: DocumentData, fontProfile?: FontProfile) {
  const filled = await fillMemo(data, fontProfile);
  return { ...readDocx(filled.bytes), bytes: filled.bytes, blanks: filled.blanks };
}

async function fillMemo(
  data: DocumentData,
  fontProfile?: FontProfile,
): Promise<Extract<Filled, { ok: true }>> {
  const options = fontProfile ? { fontProfile } : {};
  const filled = fillTemplate(await shippedMemo(), memoResults, memoResults.values(data), options);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled;
}
