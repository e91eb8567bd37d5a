import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFontAliases } from './fonts';

/**
 * Renders a .docx or .xlsx to one PNG a page, to look at:
 * `npx tsx scripts/render/render.ts FILE [--out DIR] [--dpi 110]`.
 */
export interface Rendering {
  readonly pages: readonly string[];
  /** What stood in for a font that is not installed. */
  readonly notices: readonly string[];
}

export function render(file: string, outDir: string, dpi = 110): Rendering {
  for (const program of ['soffice', 'pdftoppm']) requireProgram(program);
  const scratch = mkdtempSync(join(tmpdir(), 'prongsai-render-'));
  try {
    const fonts = writeFontAliases(scratch);
    const environment = { ...process.env, FONTCONFIG_FILE: fonts.configFile };
    const pdf = toPdf(file, scratch, environment);
    return { pages: toPages(pdf, file, outDir, dpi), notices: fonts.notices };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function requireProgram(program: string): void {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
  } catch {
    const from = program === 'soffice' ? 'LibreOffice' : 'poppler-utils';
    throw new Error(`${program} is not installed: it comes with ${from}, and nothing can be rendered without it.`);
  }
}

function toPdf(file: string, scratch: string, env: NodeJS.ProcessEnv): string {
  const profile = pathToFileURL(join(scratch, 'profile')).href;
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', scratch, file],
    { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 },
  );
  const pdf = join(scratch, `${stem(file)}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice could not open ${file}.`);
  return pdf;
}

function toPages(pdf: string, file: string, outDir: string, dpi: number): string[] {
  mkdirSync(outDir, { recursive: true });
  const scratch = dirname(pdf);
  execFileSync('pdftoppm', ['-png', '-r', String(dpi), pdf, join(scratch, 'page')]);
  const made = readdirSync(scratch).filter((name) => /^page-\d+\.png$/.test(name));
  return made.sort().map((name, index) => {
    const page = join(outDir, `${stem(file)}-${index + 1}.png`);
    renameAcross(join(scratch, name), page);
    return page;
  });
}

function renameAcross(from: string, to: string): void {
  rmSync(to, { force: true });
  execFileSync('cp', [from, to]);
  rmSync(from);
}

function stem(file: string): string {
  return basename(file, extname(file));
}
