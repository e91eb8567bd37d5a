import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { Reply } from '../../src/app/contract/reply';
import type { Finding } from '../../src/core/findings/finding';
import { examine } from '../../src/core/pipeline/examine';
import { createHost } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';
import { bookFillers, type Filler, memoFillers } from './fillers';
import { generatedFile, generatedWorkbook } from './generated';
import { medianOf } from './median';
import { gatherTwice } from './roll-up';

process.env.TZ = 'Asia/Bangkok';
const SIZES = [1_000, 10_000, 20_000, 100_000];
/** What the checks were promised to take at most, in milliseconds by items. */
const PROMISED = new Map([[20_000, 2000]]);
const BOOK_ITEMS = 200;
const OFFICES = 200;
const OFFICE_ITEMS = 65;
const ACTIONS = [
  { action: 'check' },
  { action: 'compute' },
  { action: 'documents', kinds: ['memo-results'] },
  { action: 'overview' },
] as const;

/** Prints how fast the core, the bundle and the papers are, and how many service calls each action makes. */
async function main(): Promise<void> {
  const bundle = await readFile('dist/Code.js', 'utf8');
  heading('Core: an item and its two results, read, checked by every check and computed');
  for (const items of SIZES) {
    const workbook = generatedWorkbook(items);
    mustBeClean(examine(workbook).findings);
    const ms = await medianOf(items > 10_000 ? 3 : 5, () => examine(workbook));
    const rows = items * 3;
    const each = `${((ms / items) * 1000).toFixed(0)} µs an item`;
    const promised = PROMISED.get(items);
    const against = promised === undefined ? '' : `, of at most ${promised} ms`;
    print(
      `${count(items)} items`,
      `${ms.toFixed(0)} ms${against}, ${each}, ${count(Math.round((rows / ms) * 1000))} rows/s`,
    );
  }

  heading('Bundle: parsed and run once in a bare context, as before every menu click');
  const empty = WorkbookFile.blank();
  const load = await medianOf(15, () => createHost({ workbook: empty.workbook, bundle }));
  print(`${(bundle.length / 1024).toFixed(0)} K characters`, `${load.toFixed(1)} ms`);

  heading('Memo: filled from the same template with the same data');
  for (const [name, fill] of await memoFillers()) {
    print(name, `${(await medianOf(15, fill)).toFixed(1)} ms`);
  }

  heading(`Plan book: ${BOOK_ITEMS} items with all nine headings, equal templates and data`);
  const books = await bookFillers(BOOK_ITEMS);
  await mustPrintTheSame(books);
  for (const [name, fill] of books) print(name, `${(await medianOf(5, fill)).toFixed(0)} ms`);

  heading(`Roll-up: ${OFFICES} workbooks of ${OFFICE_ITEMS} items each, from a folder`);
  const [first, again] = await gatherTwice(OFFICES, OFFICE_ITEMS);
  print('all read', first);
  print('run again, nothing changed', again);

  heading('Service calls by action, the same for any number of items');
  for (const request of ACTIONS) {
    const calls = SIZES.slice(0, 2).map((items) => {
      const host = createHost({ workbook: generatedFile(items).workbook, bundle });
      mustSucceed(Reply.parse(host.call('serve', request)));
      return host.calls.total;
    });
    print(
      request.action,
      `${calls.join(' / ')} at ${SIZES.slice(0, 2).map(count).join(' / ')} items`,
    );
  }
}

/** Findings by the thousand would time the reporting and not the checking. */
function mustBeClean(findings: readonly Finding[]): void {
  const [first] = findings;
  if (first) throw new Error(`the generated workbook is not clean: ${first.code}`);
}

/** But for white space and for the dots that only we print where there is nothing. */
async function mustPrintTheSame(fillers: readonly Filler[]): Promise<void> {
  const texts = new Set<string>();
  for (const [, fill] of fillers) {
    const xml = new PizZip(Buffer.from(await fill())).files['word/document.xml']?.asText() ?? '';
    const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = '']) => text);
    texts.add(
      runs
        .join('')
        .replace(/&quot;/g, '"')
        .replace(/\s|\.{20,}/g, ''),
    );
  }
  if (texts.size !== 1) throw new Error('the peers print something else');
}

/** A refused or withheld action would make a flattering figure. */
function mustSucceed(reply: Reply): void {
  const withheld = reply.ok ? (reply.report?.documents ?? []).flatMap((made) => made.withheld) : [];
  if (!reply.ok || withheld.length > 0) throw new Error(`not carried out: ${withheld.join(', ')}`);
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function print(name: string, figure: string): void {
  process.stdout.write(`  ${name.padEnd(40)} ${figure}\n`);
}

function count(value: number): string {
  return value.toLocaleString('en');
}

await main();
