import * as z from 'zod/mini';
import {
  MOST_PICTURE_BYTES,
  type Picture,
  type PictureProblem,
  readPicture,
} from '../core/documents/template/picture';
import { bytesOfBase64 } from '../core/text/base64';
import { AppError } from './app-error';
import type { Host, StorePort } from './ports';

/** What is kept with the workbook, by key. */
type Kept = Readonly<Record<string, string>>;

const INDEX = 'prongsai.garuda';
/** Letters of base64, a byte each, in one property, which holds 9 KB. */
const PIECE = 8500;

const Index = z.strictObject({
  /** Another with each picture, so that no piece of one is taken for the other's. */
  id: z.int().check(z.gte(1)),
  pieces: z.int().check(z.gte(1), z.lte(100)),
  length: z.int(),
});
type Index = z.infer<typeof Index>;

/**
 * Keeps the office's Garuda for all papers made from now on. The pieces come first, then the entry
 * that names them, then the old pieces go: whatever fails, the old picture or the new one is in use.
 */
export function setGaruda({ store }: Host, base64: string): string[] {
  usable(bytesOfBase64(base64));
  const held = store.read();
  const old = indexOf(held);
  const id = (old?.id ?? 0) + 1;
  const pieces = piecesOf(base64);
  const values = Object.fromEntries(pieces.map((piece, place) => [keyOf(id, place), piece]));
  try {
    store.remove(unlisted(held, old));
    store.write(values);
    store.write({ [INDEX]: JSON.stringify({ id, pieces: pieces.length, length: base64.length }) });
  } catch {
    tidy(store);
    throw new AppError(
      'garuda-not-kept',
      old ? 'เก็บภาพครุฑไม่สำเร็จ จึงยังใช้ภาพเดิม' : 'เก็บภาพครุฑไม่สำเร็จ เอกสารจึงยังเว้นที่ไว้',
      'ลองอีกครั้ง หากยังไม่ได้ ให้เลือกภาพที่ขนาดไฟล์เล็กลง',
    );
  }
  tidy(store);
  return ['เก็บภาพครุฑแล้ว เอกสารที่ทำจากนี้ไปจะมีภาพนี้', 'เอกสารที่ทำไว้แล้วไม่เปลี่ยน'];
}

/** Papers leave the place of the Garuda as their template has it. */
export function removeGaruda({ store }: Host): string[] {
  store.remove([INDEX]);
  tidy(store);
  return ['เอาภาพครุฑออกแล้ว เอกสารที่ทำจากนี้ไปจะเว้นที่ไว้'];
}

export function hasGaruda(held: Kept): boolean {
  return keptGaruda(held).picture !== null;
}

/** The picture kept; `isBroken` where one is kept that can no longer be read. */
export function keptGaruda(held: Kept): {
  readonly picture: Picture | null;
  readonly isBroken: boolean;
} {
  const index = indexOf(held);
  if (!index) return { picture: null, isBroken: INDEX in held };
  const text = Array.from({ length: index.pieces }, (_, place) => held[keyOf(index.id, place)]);
  const joined = text.join('');
  const bytes = joined.length === index.length ? bytesOfBase64(joined) : null;
  const reading = bytes && readPicture(bytes);
  return reading?.ok
    ? { picture: reading.picture, isBroken: false }
    : { picture: null, isBroken: true };
}

const PROBLEMS: Readonly<Record<PictureProblem, string>> = {
  'picture-too-large': `ภาพใหญ่กว่า ${MOST_PICTURE_BYTES / 1024} KB`,
  'picture-unknown': 'ไฟล์นี้ไม่ใช่ภาพ PNG หรือ JPEG',
  'picture-shape': 'ภาพกว้างหรือสูงเกินสัดส่วนของตราครุฑ',
};

function usable(bytes: Uint8Array | null): void {
  const reading = bytes && readPicture(bytes);
  if (reading?.ok) return;
  throw new AppError(
    'garuda-unusable',
    `ใช้ภาพนี้ไม่ได้ เพราะ${PROBLEMS[reading?.problem ?? 'picture-unknown']}`,
    `เลือกภาพ PNG หรือ JPEG ของตราครุฑ ขนาดไม่เกิน ${MOST_PICTURE_BYTES / 1024} KB`,
  );
}

/** Takes away pieces nobody names any more. They do no harm where they stay until the next time. */
function tidy(store: StorePort): void {
  try {
    const held = store.read();
    store.remove(unlisted(held, indexOf(held)));
  } catch {
    return;
  }
}

function unlisted(held: Kept, index: Index | null): string[] {
  const listed = new Set(
    Array.from({ length: index?.pieces ?? 0 }, (_, place) => keyOf(index?.id ?? 0, place)),
  );
  return Object.keys(held).filter((key) => key.startsWith(`${INDEX}.`) && !listed.has(key));
}

function indexOf(held: Kept): Index | null {
  try {
    const read = Index.safeParse(JSON.parse(held[INDEX] ?? ''), { jitless: true });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function keyOf(id: number, place: number): string {
  return `${INDEX}.${id}.${place}`;
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, place) =>
    text.slice(place * PIECE, (place + 1) * PIECE),
  );
}
