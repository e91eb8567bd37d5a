import { AppError } from '../app/app-error';

const WAIT_MS = 3000;

/** One writer at a time in a document; what is done is flushed before the next one may start. */
export function withLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(WAIT_MS)) {
    throw new AppError(
      'busy',
      'โปร่งใสกำลังทำงานที่สั่งไว้ก่อนในสมุดงานนี้ ครั้งนี้จึงยังไม่ได้ทำอะไร',
      'รอให้งานนั้นเสร็จ แล้วลองอีกครั้ง',
    );
  }
  try {
    const result = action();
    SpreadsheetApp.flush();
    return result;
  } finally {
    release(lock);
  }
}

/** A lock that cannot be given back must not hide what was done; Google takes it when the run ends. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch {
    return;
  }
}
