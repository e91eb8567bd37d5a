import type { AppError } from './app-error';
import type { Reply } from './contract/reply';

type Failure = Extract<Reply, { ok: false }>;

/** Turns anything thrown into a plain coded reply that says what happened and what to do. */
export function guard(action: () => Reply): Reply {
  try {
    return action();
  } catch (error) {
    return failureOf(error);
  }
}

export function failureOf(error: unknown): Failure {
  const message = messageOf(error);
  if (isAppError(error)) {
    return { ok: false, code: error.code, message, remedy: error.remedy };
  }
  const known = SERVICE_FAILURES.find(({ pattern }) => pattern.test(message));
  if (known) return { ok: false, code: known.code, message: known.message, remedy: known.remedy };
  return {
    ok: false,
    code: 'unexpected',
    message: `ทำงานไม่สำเร็จเพราะเหตุที่ไม่คาดไว้ (${message.slice(0, 200)})`,
    remedy: `ข้อมูลที่กรอกไว้ยังอยู่ครบ ${TRY_AGAIN} หากยังพบข้อความนี้ โปรดส่งข้อความนี้ให้ผู้ดูแลระบบ`,
  };
}

const TRY_AGAIN = 'ลองอีกครั้งได้โดยไม่มีข้อมูลซ้ำ';

/**
 * Google names its failures in words only, and in the language of the account: what is not known
 * here is told as unexpected, with Google's own words.
 */
const SERVICE_FAILURES = [
  {
    code: 'service-time-out',
    pattern: /timed out|Exceeded maximum execution time|เกินเวลา|เกินขีดจำกัด/i,
    message: 'Google ใช้เวลานานเกินกำหนด งานจึงหยุดก่อนเสร็จ',
    remedy: `รอสักครู่แล้ว${TRY_AGAIN}`,
  },
  {
    code: 'protected',
    pattern: /protected cell|protected (?:range|sheet)|ได้รับการป้องกัน/i,
    message: 'มีช่วงหรือแท็บที่ป้องกันไว้ บัญชีนี้จึงเขียนไม่ได้',
    remedy: 'ขอให้เจ้าของไฟล์เพิ่มสิทธิ์หรือยกเลิกการป้องกัน แล้วลองอีกครั้ง',
  },
  {
    code: 'drive-full',
    pattern: /storage quota/i,
    message: 'พื้นที่ Google ไดรฟ์ของบัญชีนี้เต็ม จึงยังไม่ได้สร้างไฟล์',
    remedy: 'ลบไฟล์ที่ไม่ใช้หรือขอพื้นที่เพิ่ม แล้วลองอีกครั้ง',
  },
  {
    code: 'too-fast',
    pattern: /short time|rate limit|simultaneous/i,
    message: 'สั่งงานถี่เกินกว่าที่ Google รับได้',
    remedy: `รอสักครู่แล้ว${TRY_AGAIN}`,
  },
  {
    code: 'permission',
    pattern: /do not have permission|Authorization is required|Access denied|insufficient/i,
    message: 'บัญชีนี้ยังไม่ได้อนุญาตให้โปร่งใสทำขั้นนี้ หรือมีสิทธิ์ดูไฟล์เท่านั้น',
    remedy: 'เลือกเมนูอีกครั้งแล้วกดอนุญาต หรือขอสิทธิ์แก้ไขจากเจ้าของไฟล์',
  },
  {
    code: 'quota',
    pattern: /too many times|quota/i,
    message: 'วันนี้ใช้บริการของ Google ครบจำนวนแล้ว',
    remedy: 'ทำต่อได้ในวันถัดไป ข้อมูลที่กรอกไว้ยังอยู่ครบ',
  },
  {
    code: 'service-error',
    pattern: /Service (error|unavailable)|server error|Empty response|We're sorry/i,
    message: 'บริการของ Google ขัดข้องชั่วคราว',
    remedy: `รอสักครู่แล้ว${TRY_AGAIN}`,
  },
] as const;

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return String(error);
}

/** By shape: the class may come from another copy of the bundle. */
function isAppError(error: unknown): error is AppError {
  return typeof error === 'object' && error !== null && 'code' in error && 'remedy' in error;
}
