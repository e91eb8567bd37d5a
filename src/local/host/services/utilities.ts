import { randomUUID } from 'node:crypto';
import { GoogleError, NotStoodInError } from '../google-error';
import { signatureError } from '../stand-in';
import type { HostState } from '../state';
import { isDate } from '../write-value';
import { BlobBox, blobStandIn, bytesOf } from './blob';

/** Utilities. */
export function utilities(state: HostState): object {
  const bytes = (value: unknown, member: string): Buffer => {
    const found = bytesOf(value);
    if (found === undefined) throw signatureError(`Utilities.${member}`, [value]);
    return found;
  };
  return state.standIns.make('Utilities', {
    base64Encode: (value: unknown) => bytes(value, 'base64Encode').toString('base64'),
    base64Decode: (text: unknown) => new Uint8Array(fromBase64(String(text))),
    newBlob: (value: unknown, type?: unknown, name?: unknown) =>
      blobStandIn(state, new BlobBox(bytes(value, 'newBlob'), optional(type), optional(name))),
    formatDate: (date: unknown, timeZone: unknown, pattern: unknown) => {
      if (!isDate(date)) throw signatureError('Utilities.formatDate', [date, timeZone, pattern]);
      return formatDate(date.getTime(), String(timeZone), String(pattern));
    },
    sleep: () => undefined,
    getUuid: () => randomUUID(),
  });
}

function optional(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

function fromBase64(text: string): Buffer {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new GoogleError('Could not decode string.');
  return Buffer.from(text, 'base64');
}

/** The letters of Java's date patterns that the add-in uses; another letter is no silent text. */
function formatDate(time: number, timeZone: string, pattern: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(time));
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  const number = (type: string): string => String(Number(part(type)));
  const letters: Record<string, () => string> = {
    yyyy: () => part('year').padStart(4, '0'),
    MM: () => part('month'),
    M: () => number('month'),
    dd: () => part('day'),
    d: () => number('day'),
    HH: () => part('hour'),
    H: () => number('hour'),
    mm: () => part('minute'),
    ss: () => part('second'),
    SSS: () => String(((time % 1000) + 1000) % 1000).padStart(3, '0'),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = letters[token];
    if (write === undefined) throw new NotStoodInError(`Utilities.formatDate with "${token}"`);
    return write();
  });
}
