import { digest } from '../text/digest';
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

const CODES: ReadonlySet<string> = new Set(Object.keys(CATALOGUE));
const KEY = /^([a-z]{1,30}(?:-[a-z]{1,30}){0,9}):[0-9a-z]{1,11}$/;
