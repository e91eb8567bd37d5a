import { driveService } from './drive';

/** What sharing takes for granted, as far as it can be tried without sharing anything with anybody. */
export const SHARING_FACTS = [
  {
    name: 'รายชื่อผู้แก้ไขและผู้ดูสมุดงานอ่านได้',
    expected: 'string, true',
    run() {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const [first] = spreadsheet.getEditors();
      return `${typeof first?.getEmail()}, ${Array.isArray(spreadsheet.getViewers())}`;
    },
  },
  {
    name: 'ไดรฟ์บอกอีเมลของบัญชีที่ใช้อยู่',
    expected: 'true',
    run() {
      const { user } = driveService().About.get({ fields: 'user(emailAddress)' });
      return String(/@/.test(user?.emailAddress ?? ''));
    },
  },
  {
    name: 'ไดรฟ์ตอบว่าไม่พบ เมื่อขอสิทธิ์ของไฟล์ที่ไม่มี',
    expected: 'true',
    run() {
      try {
        driveService().Permissions.list('prongsai-try', { fields: 'permissions(id)' });
        return 'อ่านได้';
      } catch (error) {
        return String(/not found/i.test(String(error)));
      }
    },
  },
];
