/** `official` is TH SarabunPSK for Word; `google` is Sarabun, which Google Docs has. */
export type FontProfile = 'official' | 'google';

/** The family of official papers under the names it goes by. */
const OFFICIAL = /^TH ?Sarabun ?(?:PSK|New|IT๙|IT9|Chula)?$/i;
const GOOGLE_FONT = 'Sarabun';
/**
 * Sarabun is drawn larger on the same size: about three quarters look the same and keep the page
 * count. In half-points: 29, 20 and 16 points become 22, 15 and 12.
 */
const SIZES: ReadonlyMap<number, number> = new Map([
  [58, 44],
  [40, 30],
  [32, 24],
]);

const FONT_NAME = /(\bw:(?:ascii|hAnsi|cs|eastAsia|name)=")([^"]*)(")/g;
const RUN_PROPERTIES = /<w:rPr>.*?<\/w:rPr>/gs;
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
  return sized.replace(FONT_NAME, (all, before, font, after) =>
    OFFICIAL.test(font) ? before + GOOGLE_FONT + after : all,
  );
}

function fontsIn(xml: string): string[] {
  return [...xml.matchAll(/\bw:(?:ascii|hAnsi|cs)="([^"]*)"/g)].map(([, font = '']) => font);
}

function smaller(size: string): string {
  const halfPoints = Number(size);
  return String(SIZES.get(halfPoints) ?? Math.round((halfPoints * 3) / 4));
}
