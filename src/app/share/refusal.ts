import { failureOf } from '../boundary';

export interface Refusal {
  readonly why: string;
  /** Of the person alone, of the service and so of all that is left, or nobody knows. */
  readonly kind: 'person' | 'service' | 'unknown';
}

/**
 * What kept one step from being done. Google names a refusal in words only, and in the language of
 * the account; where the words name the address, it is refused and not the work.
 */
export function refusalOf(error: unknown, email: string): Refusal {
  const words = String(error);
  const known = PERSONAL.find(({ pattern }) => pattern.test(words));
  if (known) return { why: known.why, kind: 'person' };
  const { code, message: why } = failureOf(error);
  if (code !== 'unexpected') return { why, kind: 'service' };
  return { why, kind: words.toLowerCase().includes(email.toLowerCase()) ? 'person' : 'unknown' };
}

const PERSONAL = [
  {
    pattern: /invalid email|emailAddress is invalid|no Google account|อีเมลไม่ถูกต้อง/i,
    why: 'Google ไม่รับอีเมลนี้ อาจพิมพ์ผิด หรือไม่มีบัญชี Google',
  },
  {
    pattern: /owner of a file cannot/i,
    why: 'Google ไม่ให้เปลี่ยนสิทธิ์ของเจ้าของไฟล์',
  },
] as const;
