import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './read-png';

/** A colour as one number, 0xRRGGBB, and how many pixels have it. */
type Counted = readonly [colour: number, count: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The picture as a PNG with a palette of at most so many colours: a third of the size or less. */
export function packPalette(picture: Picture, mostColours: number): Buffer {
  const counts = countColours(picture.pixels);
  const boxes = splitColours([...counts], mostColours);
  const palette = boxes.map(averageOf);
  const places = new Map(boxes.flatMap((box, at) => box.map(([colour]) => [colour, at] as const)));
  const { width, height } = picture;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rowsOf(picture, places), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function countColours(pixels: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** Median cut: the box that strays most is split at its middle, until there are enough. */
function splitColours(colours: Counted[], most: number): Counted[][] {
  const boxes: Counted[][] = [colours];
  while (boxes.length < most) {
    const spreads = boxes.map(widestChannel);
    const widest = spreads.reduce((best, { error }, at) => {
      return error > (spreads[best]?.error ?? 0) ? at : best;
    }, 0);
    const [box, spread] = [boxes[widest], spreads[widest]];
    if (!box || !spread || spread.error === 0) break;
    const isLow = ([colour]: Counted) => (channelsOf(colour)[spread.channel] ?? 0) <= spread.middle;
    boxes.splice(
      widest,
      1,
      box.filter(isLow),
      box.filter((one) => !isLow(one)),
    );
  }
  return boxes;
}

/** The channel with the largest squared distance from its mean, summed over all pixels. */
function widestChannel(box: readonly Counted[]): {
  channel: number;
  middle: number;
  error: number;
} {
  const pixels = box.reduce((sum, [, count]) => sum + count, 0);
  const spreads = [0, 1, 2].map((channel) => {
    const mean = box.reduce((sum, one) => sum + channelOf(one, channel) * one[1], 0) / pixels;
    const error = box.reduce((sum, one) => sum + (channelOf(one, channel) - mean) ** 2 * one[1], 0);
    return { channel, middle: mean, error };
  });
  return spreads.reduce((best, one) => (one.error > best.error ? one : best));
}

function averageOf(box: readonly Counted[]): number {
  const pixels = box.reduce((sum, [, count]) => sum + count, 0);
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) =>
    Math.round(box.reduce((sum, one) => sum + channelOf(one, channel) * one[1], 0) / pixels),
  );
  return (red << 16) | (green << 8) | blue;
}

function channelOf([colour]: Counted, channel: number): number {
  return channelsOf(colour)[channel] ?? 0;
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** Each row begins with its filter, none; then a byte a pixel. */
function rowsOf({ width, height, pixels }: Picture, places: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const row = Math.floor(at / width);
    rows[at + row + 1] = places.get(colourAt(pixels, at * 3)) ?? 0;
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const packed = Buffer.alloc(data.length + 12);
  packed.writeUInt32BE(data.length, 0);
  packed.set(named, 4);
  packed.writeUInt32BE(crc32(named), data.length + 8);
  return packed;
}
