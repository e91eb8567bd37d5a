/** How a font that is not installed is drawn, against the one that stands in for it. */
export interface Likeness {
  /** The name the stand-in goes by, as long as the name it replaces. */
  readonly name: string;
  /** Its glyphs against the stand-in's own, on the same size. */
  readonly scale: number;
  /** Of the font's size, above and below the line of writing, and between lines. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/** Where the numbers stand that are changed, by table of a TrueType font. */
const UNITS_PER_EM = 18;
const HHEA = { ascent: 4, descent: 6, lineGap: 8 } as const;
const OS2 = { typoAscent: 68, typoDescent: 70, typoLineGap: 72, winAscent: 74, winDescent: 76 };

/**
 * A copy of a TrueType font under another name, drawn to another scale and line height: text then
 * breaks and pages fill as they would in the font that is missing.
 */
export function standIn(font: Buffer, ownName: string, like: Likeness): Buffer {
  const copy = Buffer.from(font);
  const head = tableAt(copy, 'head');
  const units = Math.round(copy.readUInt16BE(head + UNITS_PER_EM) / like.scale);
  copy.writeUInt16BE(units, head + UNITS_PER_EM);
  const ascent = Math.round(like.ascent * units);
  const descent = Math.round(like.descent * units);
  const lineGap = Math.round(like.lineGap * units);
  const hhea = tableAt(copy, 'hhea');
  copy.writeInt16BE(ascent, hhea + HHEA.ascent);
  copy.writeInt16BE(-descent, hhea + HHEA.descent);
  copy.writeInt16BE(lineGap, hhea + HHEA.lineGap);
  const os2 = tableAt(copy, 'OS/2');
  copy.writeInt16BE(ascent, os2 + OS2.typoAscent);
  copy.writeInt16BE(-descent, os2 + OS2.typoDescent);
  copy.writeInt16BE(lineGap, os2 + OS2.typoLineGap);
  copy.writeUInt16BE(ascent, os2 + OS2.winAscent);
  copy.writeUInt16BE(descent, os2 + OS2.winDescent);
  rename(copy, ownName, like.name);
  return copy;
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

/** Names are of one length, so that nothing in the file has to move. */
function rename(font: Buffer, from: string, to: string): void {
  if (from.length !== to.length) throw new Error(`${to} is not as long as ${from}.`);
  for (const [old, fresh] of [
    [Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1')],
    [utf16(from), utf16(to)],
  ] as const) {
    for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at + 1)) fresh.copy(font, at);
  }
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
