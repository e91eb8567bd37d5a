import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderFonts } from './fonts';

export interface Rendering {
  /** The PNG files, in the order of the pages. */
  readonly pages: readonly string[];
  /** Which fonts stand in for others that are not installed. */
  readonly notices: readonly string[];
}

/** What each program comes with, for someone who has to install it. */
const PROGRAMS = {
  soffice: 'LibreOffice',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
} as const;

/** Renders a .docx or .xlsx through LibreOffice; an Error with a plain sentence when it cannot. */
export function renderFile(file: string, outDir: string, dpi: number): Rendering {
  requirePrograms();
  const scratch = mkdtempSync(join(tmpdir(), 'prongsai-render-'));
  try {
    const { configFile, notices } = renderFonts(scratch);
    const pdf = toPdf(file, scratch, configFile);
    return { pages: toPages(pdf, file, scratch, outDir, dpi), notices };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export function requirePrograms(): void {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !isInstalled(program));
  if (missing.length === 0) return;
  const list = missing.map(([program, from]) => `${program} (from ${from})`).join(' and ');
  throw new Error(`Nothing was rendered. Not installed: ${list}.`);
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function toPdf(file: string, scratch: string, fontConfig: string): string {
  // A profile of its own: a running LibreOffice would otherwise take the job and drop the fonts.
  const profile = pathToFileURL(join(scratch, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      scratch,
      file,
    ],
    {
      env: { ...process.env, FONTCONFIG_FILE: fontConfig },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 180_000,
    },
  );
  const pdf = join(scratch, `${stem(file)}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice could not open ${file}.`);
  return pdf;
}

function toPages(
  pdf: string,
  file: string,
  scratch: string,
  outDir: string,
  dpi: number,
): string[] {
  execFileSync('pdftoppm', ['-png', '-r', String(dpi), pdf, join(scratch, 'page')]);
  mkdirSync(outDir, { recursive: true });
  const made = readdirSync(scratch).filter((name) => /^page-\d+\.png$/.test(name));
  return made.sort().map((name, index) => {
    const page = join(outDir, `${stem(file)}-${index + 1}.png`);
    copyFileSync(join(scratch, name), page);
    return page;
  });
}

function stem(file: string): string {
  return basename(file, extname(file));
}
