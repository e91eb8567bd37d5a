import { CATALOGUE, type FindingCode } from './catalogue';

/**
 * The key of a finding, such as 'name-nearly-same:1k3f9q0z7b': its code, and a digest of what makes
 * it this finding and no other. Equal parts give equal keys, on any host and in any version.
 */
export function findingKey(code: FindingCode, parts: readonly string[]): string {
  return `${code}:${digest(parts.join('\u0000')).toString(36)}`;
}

/** The code a key begins with; null where a text is no key. */
export function codeOfKey(key: string): FindingCode | null {
  const code = KEY.exec(key)?.[1];
  return code !== undefined && CODES.has(code) ? (code as FindingCode) : null;
}

const { imul } = Math;
const CODES: ReadonlySet<string> = new Set(Object.keys(CATALOGUE));
const KEY = /^([a-z]{1,30}(?:-[a-z]{1,30}){0,9}):[0-9a-z]{1,11}$/;

/**
 * 53 bits of a text (cyrb53, in the public domain): two of 100,000 findings of one code meet by
 * chance once in some two million workbooks.
 */
export function digest(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = imul(low ^ unit, 2654435761);
    high = imul(high ^ unit, 1597334677);
  }
  low = imul(low ^ (low >>> 16), 2246822507);
  low ^= imul(high ^ (high >>> 13), 3266489909);
  high = imul(high ^ (high >>> 16), 2246822507);
  high ^= imul(low ^ (low >>> 13), 3266489909);
  return 0x100000000 * (high & 0x1fffff) + (low >>> 0);
}
