/** Advance widths of TH SarabunPSK in hundredths of the font's size; what is not named has OTHER. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0, 'ัิีึืฺุู็่้๊๋์ํ๎'],
  [16, "'!I|.,:;ij"],
  [20, '()เ[]`l"f{}'],
  [23, ' \u00a0-rโใไt'],
  [29, '/?sงgJ'],
  [32, 'ราำkxzcธวฐavy'],
  [36, 'ะ$0123456789–EFLSจฮYe“”'],
  [38, 'ขฃฉชซถผฝยฤลสแBKPRTกคฅดตศอฯVhnu'],
  [42, 'มๆAbdopqฆ+<=>CนฎฏทบปภหX'],
  [45, 'DGษHNพฟฬ○๐๑๒๓๔๕๖๗๘๙ฑUOQ'],
  [53, 'wฌญฒณ@Mm%W'],
];
const OTHER = 42;
const BY_LETTER = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Lines end between words, so the last part of a line stays empty: half a usual word. */
const RAGGED_EMS = 0.7;

/** About how many lines of a width a text takes; width and size in points. \n starts a line. */
export function lineCount(text: string, width: number, size: number, firstIndent = 0): number {
  const full = width - RAGGED_EMS * size;
  let lines = 0;
  text.split('\n').forEach((line, index) => {
    const long = widthOf(line, size) + (index === 0 ? firstIndent : 0);
    lines += long <= width ? 1 : Math.ceil(long / full);
  });
  return lines;
}

function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += BY_LETTER.get(letter) ?? OTHER;
  return (hundredths * size) / 100;
}
