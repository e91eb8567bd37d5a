import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { UnreadableWorkbook } from './unreadable';

/** The most that one file may unpack to, all its parts together. */
export const UNPACKED_LIMIT = 300 * 1024 * 1024;
const ENTRY_LIMIT = 20_000;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const FULL = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;
/** 1 January 1980, the earliest time a zip can hold: the same input gives the same bytes. */
const FIXED_DAY = 0x0021;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
}

/** A zip archive in memory. Parts that are not set again are written back packed as they came. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private unpacked = 0;

  static read(bytes: Buffer): Zip {
    const zip = new Zip();
    let declared = 0;
    for (const entry of directory(bytes)) {
      declared += entry.size;
      if (declared > UNPACKED_LIMIT) throw new UnreadableWorkbook('too-large');
      if (!entry.name.endsWith('/')) zip.entries.set(entry.name, entry);
    }
    return zip;
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The unpacked bytes of one part. The declared size is never trusted. */
  get(name: string): Buffer | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    const bytes = unpack(entry, UNPACKED_LIMIT - this.unpacked);
    this.unpacked += bytes.length;
    return bytes;
  }

  set(name: string, bytes: Buffer): void {
    const packed = deflateRawSync(bytes, { level: 6 });
    const crc = crc32(bytes);
    this.entries.set(name, { name, method: DEFLATED, crc, packed, size: bytes.length });
  }

  delete(name: string): void {
    this.entries.delete(name);
  }

  write(): Buffer {
    const pieces: Buffer[] = [];
    const listing: Buffer[] = [];
    let offset = 0;
    for (const entry of this.entries.values()) {
      const name = Buffer.from(entry.name, 'utf8');
      const local = Buffer.concat([header(LOCAL, entry, name.length, 0), name, entry.packed]);
      pieces.push(local);
      listing.push(header(CENTRAL, entry, name.length, offset), name);
      offset += local.length;
    }
    const central = Buffer.concat(listing);
    return Buffer.concat([...pieces, central, ending(this.entries.size, central.length, offset)]);
  }
}

function unpack(entry: Entry, room: number): Buffer {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new UnreadableWorkbook('truncated');
  let bytes: Buffer;
  try {
    bytes = inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableWorkbook(tooLarge ? 'too-large' : 'truncated');
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new UnreadableWorkbook('truncated');
  }
  return bytes;
}

/** The entries the central directory lists; a broken directory is a truncated file. */
function directory(bytes: Buffer): Entry[] {
  try {
    return listEntries(bytes);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw OUTSIDE.has(code) ? new UnreadableWorkbook('truncated') : error;
  }
}

/** Numbers that point past the end of the file. */
const OUTSIDE = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

function listEntries(bytes: Buffer): Entry[] {
  let { count, at } = locateDirectory(bytes);
  if (count > ENTRY_LIMIT) throw new UnreadableWorkbook('too-large');
  const entries: Entry[] = [];
  for (; count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableWorkbook('truncated');
    entries.push(readEntry(bytes, at));
    at += 46;
    at += bytes.readUInt16LE(at - 18) + bytes.readUInt16LE(at - 16) + bytes.readUInt16LE(at - 14);
  }
  return entries;
}

function locateDirectory(bytes: Buffer): { count: number; at: number } {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let end = bytes.length - 22; end >= lowest; end -= 1) {
    if (bytes.readUInt32LE(end) !== END) continue;
    const count = bytes.readUInt16LE(end + 10);
    const at = bytes.readUInt32LE(end + 16);
    if (at !== FULL && count !== 0xffff) return { count, at };
    const wide = Number(bytes.readBigUInt64LE(end - 12));
    if (bytes.readUInt32LE(wide) !== END64) break;
    return {
      count: Number(bytes.readBigUInt64LE(wide + 32)),
      at: Number(bytes.readBigUInt64LE(wide + 48)),
    };
  }
  throw new UnreadableWorkbook('truncated');
}

function readEntry(bytes: Buffer, at: number): Entry {
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new UnreadableWorkbook('password');
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const wide = wideNumbers(
    extra,
    [24, 20, 42].map((field) => bytes.readUInt32LE(at + field)),
  );
  const [size = 0, packedSize = 0, offset = 0] = wide;
  if (bytes.readUInt32LE(offset) !== LOCAL) throw new UnreadableWorkbook('truncated');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > bytes.length) throw new UnreadableWorkbook('truncated');
  return {
    name: bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.subarray(start, start + packedSize),
    size,
  };
}

/** Replaces each number that is marked "too long" by the next one in the zip64 extra field. */
function wideNumbers(extra: Buffer, numbers: number[]): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) {
    at += 4 + extra.readUInt16LE(at + 2);
  }
  at += 4;
  return numbers.map((number) => {
    if (number !== FULL) return number;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

function header(signature: number, entry: Entry, nameLength: number, offset: number): Buffer {
  const central = signature === CENTRAL;
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(UTF8_NAME, 2);
  shared.writeUInt16LE(entry.method, 4);
  shared.writeUInt16LE(FIXED_DAY, 8);
  shared.writeUInt32LE(entry.crc, 10);
  shared.writeUInt32LE(entry.packed.length, 14);
  shared.writeUInt32LE(entry.size, 18);
  shared.writeUInt16LE(nameLength, 22);
  const start = Buffer.alloc(central ? 6 : 4);
  start.writeUInt32LE(signature, 0);
  if (!central) return Buffer.concat([start, shared]);
  start.writeUInt16LE(20, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([start, shared, rest]);
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
