import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { renderFonts } from './fonts';
import { requirePrograms, toPdf } from './render-file';

/** A page reference of a document: what it tells until a program counts pages, and what LibreOffice counts. */
export interface CountedPage {
  readonly bookmark: string;
  readonly told: number;
  readonly counted: number | null;
}

const DOCUMENT = 'word/document.xml';
const FIELD =
  / PAGEREF (\S+) \\h <\/w:instrText>.*?w:fldCharType="separate"\/>.*?<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gs;

/** The page references of a .docx in their order. */
export function countPages(docx: Uint8Array): CountedPage[] {
  requirePrograms();
  const zip = new PizZip(docx);
  const xml = zip.files[DOCUMENT]?.asText() ?? '';
  const told = [...xml.matchAll(FIELD)].map(([, bookmark = '', shown = '']) => ({
    bookmark,
    told: Number(arabic(shown)),
  }));
  zip.file(
    DOCUMENT,
    withProbes(
      xml,
      told.map(({ bookmark }) => bookmark),
    ),
  );
  const counted = countedIn(textOf(zip.generate({ type: 'nodebuffer' })));
  return told.map((one) => ({ ...one, counted: counted.get(one.bookmark) ?? null }));
}

/** The same references once more, each beside its name, on pages after the last. */
function withProbes(xml: string, bookmarks: readonly string[]): string {
  const run = (content: string): string => `<w:r>${content}</w:r>`;
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const probes = bookmarks.map(
    (bookmark) =>
      `<w:p>${run(`<w:t>@@${bookmark}=</w:t>`)}${mark('begin')}` +
      `${run(`<w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText>`)}` +
      `${mark('separate')}${run('<w:t>0</w:t>')}${mark('end')}${run('<w:t>=</w:t>')}</w:p>`,
  );
  const at = xml.lastIndexOf('<w:sectPr');
  const pageBreak = `<w:p>${run('<w:br w:type="page"/>')}</w:p>`;
  return xml.slice(0, at) + pageBreak + probes.join('') + xml.slice(at);
}

function textOf(docx: Buffer): string {
  const scratch = mkdtempSync(join(tmpdir(), 'prongsai-pages-'));
  try {
    const file = join(scratch, 'probed.docx');
    writeFileSync(file, docx);
    const pdf = toPdf(file, scratch, renderFonts(scratch).configFile);
    return execFileSync('pdftotext', ['-layout', pdf, '-'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function countedIn(text: string): Map<string, number> {
  return new Map(
    [...text.matchAll(/@@(\S+?)=\s*(\S+)\s*=/g)].map(([, bookmark = '', page = '']) => [
      bookmark,
      Number(arabic(page)),
    ]),
  );
}

function arabic(digits: string): string {
  return digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}
