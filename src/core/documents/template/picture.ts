/** A picture an office put in: what it is by its own first bytes, and its size in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

export type PictureProblem = 'picture-too-large' | 'picture-unknown' | 'picture-shape';

export type PictureReading =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly problem: PictureProblem };

/** Kept in small pieces beside the workbook, which has room for 500 KB in all. */
export const MOST_PICTURE_BYTES = 150 * 1024;
/** Wider, it would not fit into the head of a memo; higher, it is no Garuda. */
const WIDEST = 1.5;
const HIGHEST = 2.5;

/** Reads a PNG or JPEG by its signature, never by a name. */
export function readPicture(bytes: Uint8Array): PictureReading {
  if (bytes.length > MOST_PICTURE_BYTES) return { ok: false, problem: 'picture-too-large' };
  const picture = readPng(bytes) ?? readJpeg(bytes);
  if (!picture) return { ok: false, problem: 'picture-unknown' };
  const { width, height } = picture;
  const isFit = width <= height * WIDEST && height <= width * HIGHEST;
  return isFit ? { ok: true, picture } : { ok: false, problem: 'picture-shape' };
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_HEADER = [0x49, 0x48, 0x44, 0x52];

function readPng(bytes: Uint8Array): Picture | null {
  if (!hasAt(bytes, 0, PNG_START) || !hasAt(bytes, 12, PNG_HEADER)) return null;
  return sized(bytes, 'png', whole(bytes, 16, 4), whole(bytes, 20, 4));
}

/** Markers that stand alone, without a length: padding, restarts, and the start of a picture. */
const ALONE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8]);
/** Tables that have numbers among those of frames. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);

/** Goes from marker to marker up to the frame, which holds the size. */
function readJpeg(bytes: Uint8Array): Picture | null {
  if (!hasAt(bytes, 0, [0xff, 0xd8, 0xff])) return null;
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (ALONE.has(marker)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker)) {
      return sized(bytes, 'jpeg', whole(bytes, at + 7, 2), whole(bytes, at + 5, 2));
    } else {
      const length = whole(bytes, at + 2, 2);
      if (length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}

function sized(
  bytes: Uint8Array,
  type: Picture['type'],
  width: number,
  height: number,
): Picture | null {
  return width > 0 && height > 0 ? { bytes, type, width, height } : null;
}

function hasAt(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** A whole number of so many bytes, the highest first. */
function whole(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
