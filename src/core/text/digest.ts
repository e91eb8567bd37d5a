const { imul } = Math;

/**
 * 53 bits of a text (cyrb53, in the public domain): of 100,000 texts two meet by chance once in some
 * two million times.
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
