/** Twips (twentieths of a point), the unit of most lengths in a .docx. */
export type Twips = number;

const TWIPS_PER_CM = 1440 / 2.54;

export function cm(length: number): Twips {
  return Math.round(length * TWIPS_PER_CM);
}

/** Points to twips, as for spacing. */
export function pt(points: number): Twips {
  return Math.round(points * 20);
}

/** Points to half-points, the unit of a font's size. */
export function fontSize(points: number): number {
  return Math.round(points * 2);
}
