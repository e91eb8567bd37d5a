import { AppError } from '../../../src/app/app-error';
import { refusalOf } from '../../../src/app/share/refusal';

const EMAIL = 'a@office.go.th';
const NO_ACCOUNT = 'Google ไม่รับอีเมลนี้ อาจพิมพ์ผิด หรือไม่มีบัญชี Google';

test.each([
  ['Exception: Invalid email: a@office.go.th', 'person', NO_ACCOUNT],
  ['อีเมลไม่ถูกต้อง: a@office.go.th', 'person', NO_ACCOUNT],
  ['The specified emailAddress is invalid or not applicable', 'person', NO_ACCOUNT],
  [
    'Bad Request. User message: "You are trying to invite a@office.go.th. Since there is no Google account associated with this email address, you must check the box."',
    'person',
    NO_ACCOUNT,
  ],
  ['The owner of a file cannot be removed.', 'person', 'Google ไม่ให้เปลี่ยนสิทธิ์ของเจ้าของไฟล์'],
  ['Sharing with A@OFFICE.go.th is not allowed here', 'person', undefined],
  ['Service Spreadsheets timed out', 'service', undefined],
  ['You do not have permission to perform that action.', 'service', undefined],
  ['Rate limit exceeded. User message: try later', 'service', undefined],
  ['Service invoked too many times for one day: sharing.', 'service', undefined],
  ['Etwas ging schief', 'unknown', undefined],
])('%j is of the %s', (words, kind, why) => {
  const refusal = refusalOf(new Error(words), EMAIL);
  expect(refusal.kind).toBe(kind);
  if (why !== undefined) expect(refusal.why).toBe(why);
  expect(refusal.why).not.toBe('');
});

test('what was left half done keeps the kind of what stopped it', () => {
  const half = (code: string) => new AppError(code, 'ขณะนี้ไม่มีสิทธิ์', '');
  expect(refusalOf(half('service-time-out'), EMAIL)).toEqual({
    why: 'ขณะนี้ไม่มีสิทธิ์',
    kind: 'service',
  });
  expect(refusalOf(half('unexpected'), EMAIL).kind).toBe('unknown');
});
