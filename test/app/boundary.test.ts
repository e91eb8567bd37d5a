import { AppError } from '../../src/app/app-error';
import { failureOf, guard } from '../../src/app/boundary';

/** Texts as Google words them, and the code a user can look up. */
const FAILURES: readonly [string, string][] = [
  ['Service Spreadsheets timed out while accessing document with id 1abc.', 'service-time-out'],
  ['Exceeded maximum execution time', 'service-time-out'],
  ['You do not have permission to call Drive.Files.create.', 'permission'],
  ['Authorization is required to perform that action.', 'permission'],
  ['Service invoked too many times for one day: document.', 'quota'],
  ['เวลาประมวลผลเกินขีดจำกัดสูงสุด', 'service-time-out'],
  ['You are trying to edit a protected cell or object. Please contact the owner.', 'protected'],
  ['Service invoked too many times in a short time: spreadsheets.', 'too-fast'],
  ["The user's Drive storage quota has been exceeded.", 'drive-full'],
  ['Service error: Spreadsheets', 'service-error'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'service-error'],
  ["Cannot read properties of undefined (reading 'length')", 'unexpected'],
];

describe('failureOf', () => {
  it.each(FAILURES)('names “%s” %s', (message, code) => {
    expect(failureOf(new Error(message))).toMatchObject({ ok: false, code });
  });

  it('keeps the words of an AppError, from another realm too', () => {
    const thrown = { code: 'busy', message: 'มีผู้อื่นใช้อยู่', remedy: 'รอสักครู่' };
    const failure = { ok: false, ...thrown };
    expect(failureOf(thrown)).toEqual(failure);
    expect(failureOf(new AppError(thrown.code, thrown.message, thrown.remedy))).toEqual(failure);
  });

  it.each([['a text'], [null], [undefined], [42], [{}]])('takes the thrown value %j', (thrown) => {
    const failure = failureOf(thrown);
    expect(failure.code).toBe('unexpected');
    expect(failure.message).not.toBe('');
    expect(failure.remedy).toContain('ข้อมูลที่กรอกไว้ยังอยู่ครบ');
  });
});

describe('guard', () => {
  it('returns the reply, or the failure', () => {
    expect(guard(() => ({ ok: true, notices: ['เสร็จ'] }))).toEqual({ ok: true, notices: ['เสร็จ'] });
    const thrower = () => {
      throw new Error('Exceeded maximum execution time');
    };
    expect(guard(thrower)).toMatchObject({ ok: false, code: 'service-time-out' });
  });
});
