import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planBook } from '../../src/core/documents/plan-book/plan-book';
import { fillTemplate } from '../../src/core/documents/template/fill';
import type { FontProfile } from '../../src/core/documents/template/font-profile';
import { buildTemplate } from '../../templates/build';
import { generatedBook } from '../bench/generated-book';
import { countPages } from './count-pages';

const USAGE =
  'Usage: npx tsx scripts/render/contents.ts BOOK.docx | --items 200 [--font official|google]';

/** Compares the page numbers that a plan's book tells beforehand with those LibreOffice counts. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { items: { type: 'string' }, font: { type: 'string', default: 'official' } },
  });
  const { items, font } = values;
  const [file] = positionals;
  if (font !== 'official' && font !== 'google') return stop(USAGE);
  if ((file === undefined) === (items === undefined)) return stop(USAGE);
  const docx = file === undefined ? await generated(Number(items), font) : readFileSync(file);
  const pages = countPages(docx);
  const wrong = pages.filter(({ told, counted }) => told !== counted);
  for (const { bookmark, told, counted } of wrong) {
    console.log(`${bookmark}: told ${told}, counted ${counted}`);
  }
  console.log(`${pages.length} page numbers, ${wrong.length} of them wrong.`);
  process.exitCode = wrong.length > 0 || pages.length === 0 ? 1 : 0;
}

async function generated(items: number, fontProfile: FontProfile): Promise<Uint8Array> {
  const values = planBook.values({ ...generatedBook(items), fontProfile });
  const filled = fillTemplate(await buildTemplate('plan-book'), planBook, values, { fontProfile });
  if (!filled.ok) throw new Error(filled.problems.map(({ code }) => code).join(', '));
  return filled.bytes;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

await main();
