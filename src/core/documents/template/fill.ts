import { bindBookmarks } from './bind-bookmarks';
import type { FieldValues } from './field';
import { lookup } from './field-lookup';
import { defaultsToOfficialFont, type FontProfile, hasFonts, inGoogleFont } from './font-profile';
import type { Picture } from './picture';
import { placeGaruda } from './place-garuda';
import { openTemplate, partText, type TemplateArchive } from './template-archive';
import { checkParts, type FieldSource } from './template-check';
import { renderTemplate } from './template-engine';
import type { TemplateProblem } from './template-problems';
import PizZip, { type ZipEntry } from './zip-library';

export interface FillOptions {
  /** `official` when not given. */
  readonly fontProfile?: FontProfile;
  /** The office's own, for the places of the Garuda; without it they stay as the template has them. */
  readonly garuda?: Picture | null;
}

export type Filled =
  | {
      readonly ok: true;
      /** The .docx. */
      readonly bytes: Uint8Array;
      /** Names of fields left as a visible blank, each once, in the order of the paper. */
      readonly blanks: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Fills a template. Values are data: nothing in them is read as a placeholder or as XML. A template
 * that cannot be filled gives its problems, and never throws.
 */
export function fillTemplate(
  template: Uint8Array,
  kind: FieldSource,
  values: FieldValues,
  { fontProfile = 'official', garuda = null }: FillOptions = {},
): Filled {
  const opened = openTemplate(template);
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  const { archive } = opened;
  const problems = checkParts(archive, kind);
  if (problems.length > 0) return { ok: false, problems };
  const entries = Object.values(archive.zip.files);
  const added = garuda ? placeGaruda(archive, garuda) : [];
  if (fontProfile === 'google') useGoogleFont(archive);
  const found = lookup(kind.fields, values);
  const failed = renderTemplate(archive, found);
  if (failed.length > 0) return { ok: false, problems: failed };
  bindBookmarksOf(archive);
  return { ok: true, bytes: pack(archive.zip, entries, added), blanks: found.blanks() };
}

/** A template as it came, but in the fonts of a profile. It must be one that can be opened. */
export function inFontProfile(template: Uint8Array, fontProfile: FontProfile): Uint8Array {
  const opened = openTemplate(template);
  if (!opened.ok) throw new Error(`A template cannot be opened: ${opened.problem.code}`);
  const { archive } = opened;
  const entries = Object.values(archive.zip.files);
  if (fontProfile === 'google') useGoogleFont(archive);
  return pack(archive.zip, entries);
}

/** Bookmarks stand in the main part, and so do contents. */
function bindBookmarksOf({ zip, textParts: [main] }: TemplateArchive): void {
  if (main) zip.file(main.name, bindBookmarks(partText(zip, main.name) ?? ''));
}

function useGoogleFont({ zip }: TemplateArchive): void {
  const official = defaultsToOfficialFont(partText(zip, 'word/styles.xml') ?? '');
  for (const name of Object.keys(zip.files)) {
    const xml = hasFonts(name) ? partText(zip, name) : null;
    if (xml !== null) zip.file(name, inGoogleFont(xml, official));
  }
}

/** A memo is an eighth larger for it, and made a tenth faster. */
const FASTEST = 1;

/**
 * The same data gives the same bytes: entries keep the order and the times they have in the
 * template. The engine moves those it writes to the end, with the time of writing.
 */
function pack(
  zip: PizZip,
  template: readonly ZipEntry[],
  added: readonly string[] = [],
): Uint8Array {
  const out = new PizZip();
  const dates = new Map(template.filter(({ dir }) => !dir).map(({ name, date }) => [name, date]));
  const [first = {}] = dates.values();
  for (const name of new Set([...dates.keys(), ...added])) {
    const entry = zip.files[name];
    if (entry) out.file(name, entry.asUint8Array(), { date: dates.get(name) ?? first });
  }
  return out.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: FASTEST },
  });
}
