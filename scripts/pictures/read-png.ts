import { inflateSync } from 'node:zlib';

/** Three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE_LENGTH = 8;
const TRUE_COLOUR = 2;
const TRUE_COLOUR_WITH_ALPHA = 6;

/** Reads a PNG as browsers write them: eight bits a channel, not interlaced; alpha is left out. */
export function readPng(file: Buffer): Picture {
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const [depth, colour, , , interlace] = head?.subarray(8) ?? [];
  const isKnown = colour === TRUE_COLOUR || colour === TRUE_COLOUR_WITH_ALPHA;
  if (!head || depth !== 8 || !isKnown || interlace !== 0) {
    throw new Error('This PNG has another form than browsers write. Take the picture anew.');
  }
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const size = { width: head.readUInt32BE(0), height: head.readUInt32BE(4) };
  const step = colour === TRUE_COLOUR ? 3 : 4;
  return { ...size, pixels: withoutAlpha(unfilter(inflateSync(data), size, step), step) };
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE_LENGTH; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the five filters of PNG: each byte was stored less what its neighbours foretell. */
function unfilter(
  data: Buffer,
  { width, height }: { width: number; height: number },
  step: number,
): Uint8Array {
  const length = width * step;
  const bytes = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (length + 1)];
    const start = y * length;
    for (let x = 0; x < length; x++) {
      const left = x < step ? 0 : (bytes[start + x - step] ?? 0);
      const above = y === 0 ? 0 : (bytes[start + x - length] ?? 0);
      const corner = x < step || y === 0 ? 0 : (bytes[start + x - length - step] ?? 0);
      const stored = data[y * (length + 1) + 1 + x] ?? 0;
      bytes[start + x] = stored + foretold(filter, left, above, corner);
    }
  }
  return bytes;
}

function foretold(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function withoutAlpha(bytes: Uint8Array, step: number): Uint8Array {
  return step === 3 ? bytes : bytes.filter((_, at) => at % step < 3);
}
