import { type Failure, failureFor } from '../../core/rollup/failures';
import { AppError } from '../app-error';
import { failureOf } from '../boundary';

/**
 * Why an office's workbook could not be opened or read, by the words of the service; an AppError
 * where the next office would fail in the same way, so that gathering must pause.
 */
export function whyUnreadable(error: unknown): Failure | AppError {
  const { name, message: own = '' } = error as Partial<Error>;
  // A host that opens files says in Thai what is wrong with one, and what to do.
  if (name === 'UnreadableWorkbook') return { code: 'unreadable', why: own, remedy: '' };
  if (LACKS_SCOPE.test(own)) return new AppError('rollup-permission', ...NO_PERMISSION);
  const { code, message, remedy } = failureOf(error);
  if (code === 'quota' || code === 'too-fast') return new AppError(code, message, remedy);
  const known = WORDS.find(([, words]) => words.test(own));
  if (known) return failureFor(known[0]);
  if (code === 'service-time-out') return failureFor('time-out');
  if (code === 'service-error') return failureFor(code);
  return failureFor('unexpected', { message: own || String(error) });
}

/** Google names the call or the scope, in whatever language. */
const LACKS_SCOPE = /auth\/spreadsheets|to call SpreadsheetApp\.openById/;

const NO_PERMISSION = [
  'สคริปต์ในสมุดงานนี้ยังไม่มีสิทธิ์เปิดไฟล์ของหน่วยงานอื่น จึงยังไม่ได้อ่าน',
  'เลือกเมนูนี้อีกครั้งแล้วกดอนุญาตให้ครบ ถ้าไม่มีหน้าจอขออนุญาต แสดงว่าติดตั้งชุดของหน่วยงานไว้ ให้ผู้ติดตั้งใช้ชุดของผู้ประสานจังหวัด (โฟลเดอร์ dist-rollup)',
] as const;

const WORDS = [
  [
    'no-access',
    /permissions? to access|have access to|perhaps it was deleted|ไม่(?:ได้รับอนุญาต|มีสิทธิ์).*เข้าถึง/i,
  ],
  ['not-a-sheet', /not supported for this document|failed while accessing document/i],
  ['not-found', /getting the method or property openById|Invalid argument|not found/i],
] as const;
