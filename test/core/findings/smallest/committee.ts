import type { FindingCode } from '../../../../src/core/findings/catalogue';
import { committeeGrid, smallWorkbook } from '../../../support/grids';
import type { Case } from './case';

const PERSONS = [
  [1, 'นาง ก', 'ปลัดเทศบาล', 'ประธานกรรมการ'],
  [2, 'นาย ข', 'นิติกร', 'กรรมการและเลขานุการ'],
] as const;
const [HEAD, SECRETARY] = PERSONS;
const one = (email: string, right = '') => smallWorkbook(committeeGrid([...HEAD, email, right]));
const two = (...emails: [string, string]) =>
  smallWorkbook(committeeGrid([...HEAD, emails[0]], [...SECRETARY, emails[1]]));
const ordered = (first: string | number, second: string | number) =>
  smallWorkbook(committeeGrid([first, ...HEAD.slice(1)], [second, ...SECRETARY.slice(1)]));

export const COMMITTEE_CASES = {
  'committee-order-doubled': {
    raises: ordered(3, '๓'),
    at: 'คณะกรรมการ!A3',
    nearMiss: ordered('', ''),
  },
  'email-malformed': {
    raises: one('clerk@example'),
    at: 'คณะกรรมการ!E2',
    nearMiss: one(' mailto:clerk.2@office.example.go.th '),
  },
  'email-doubled': {
    raises: two('clerk@example.go.th', 'Clerk@Example.go.th'),
    at: 'คณะกรรมการ!E3',
    nearMiss: two('clerk@example.go.th', '-'),
  },
  'right-unknown': {
    raises: one('clerk@example.go.th', 'ทุกอย่าง'),
    at: 'คณะกรรมการ!F2',
    nearMiss: one('clerk@example.go.th', 'แสดง ความคิดเห็น'),
  },
  'right-without-email': {
    raises: one('', 'แก้ไข'),
    at: 'คณะกรรมการ!F2',
    nearMiss: one('-', '-'),
  },
} satisfies Partial<Record<FindingCode, Case>>;
