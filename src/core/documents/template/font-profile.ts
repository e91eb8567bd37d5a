/** `official` is TH SarabunPSK for Word; `google` is Sarabun, which Google Docs has. */
export type FontProfile = 'official' | 'google';

/** The family of official papers under the names it goes by. */
const OFFICIAL = /^TH ?Sarabun ?(?:PSK|New|IT๙|IT9|Chula)?$/i;
const GOOGLE_FONT = 'Sarabun';
/**
 * Sarabun is drawn half as large again on the same size (a digit is 0.55 of it wide, against 0.362),
 * so two thirds of a size look the same and keep the page count. In half-points, rounded for the
 * eye: 29, 20, 16 and 15 points become 20, 14, 11 and 10.
 */
const SIZES: ReadonlyMap<number, number> = new Map([
  [58, 40],
  [40, 28],
  [32, 22],
  [30, 20],
  [28, 19],
]);

/** In 240ths of a line: lines of Sarabun so small stand too close for tone marks, and this many fill
 * a page as TH SarabunPSK does. */
const LINE = 300;

const FONT_NAME = /(\bw:(?:ascii|hAnsi|cs|eastAsia|name)=")([^"]*)(")/g;
const RUN_PROPERTIES = /<w:rPr>.*?<\/w:rPr>/gs;
const DEFAULT_SPACING = /(<w:pPrDefault>.*?<w:spacing )((?:(?!w:line=)[^>])*\/>)/s;
const SIZE = /(<w:sz(?:Cs)? w:val=")(\d+)(")/g;

/** Parts that name fonts or sizes. */
export function hasFonts(part: string): boolean {
  return /^word\/(?:document|styles|header|footer|footnotes|numbering|fontTable)\d*\.xml$/.test(
    part,
  );
}

/** Whether a template's own default is the official font; sizes without a font then go by it. */
export function defaultsToOfficialFont(styles: string): boolean {
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0] ?? '';
  return fontsIn(defaults).some((font) => OFFICIAL.test(font));
}

/** A part's XML in the other font. Text in a font of the office's own choice keeps font and size. */
export function inGoogleFont(xml: string, official: boolean): string {
  const sized = xml.replace(RUN_PROPERTIES, (run) => {
    const fonts = fontsIn(run);
    const scaled = fonts.length > 0 ? fonts.some((font) => OFFICIAL.test(font)) : official;
    return scaled
      ? run.replace(SIZE, (_, before, size, after) => before + smaller(size) + after)
      : run;
  });
  const spaced = official
    ? sized.replace(DEFAULT_SPACING, `$1w:line="${LINE}" w:lineRule="auto" $2`)
    : sized;
  return spaced.replace(FONT_NAME, (all, before, font, after) =>
    OFFICIAL.test(font) ? before + GOOGLE_FONT + after : all,
  );
}

function fontsIn(xml: string): string[] {
  return [...xml.matchAll(/\bw:(?:ascii|hAnsi|cs)="([^"]*)"/g)].map(([, font = '']) => font);
}

function smaller(size: string): string {
  const halfPoints = Number(size);
  return String(SIZES.get(halfPoints) ?? Math.round((halfPoints * 2) / 3));
}
