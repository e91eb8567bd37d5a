import { existsSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderFile } from './render-file';

const USAGE = 'Usage: npx tsx scripts/render/render.ts FILE.docx|FILE.xlsx [--out DIR] [--dpi 110]';

/** Renders a document or workbook to one PNG a page, to look at. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, dpi: { type: 'string', default: '110' } },
  });
  const [given] = positionals;
  const dpi = Number(values.dpi);
  if (!given || positionals.length > 1 || !Number.isInteger(dpi) || dpi < 20) stop(USAGE, 2);
  const file = resolve(given);
  if (!existsSync(file)) stop(`No such file: ${given}`, 2);
  if (!['.docx', '.xlsx'].includes(extname(file).toLowerCase())) stop(USAGE, 2);
  const { pages, notices } = renderFile(file, resolve(values.out ?? dirname(file)), dpi);
  for (const notice of notices) console.warn(notice);
  for (const page of pages) console.log(page);
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

try {
  main();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error), 3);
}
