import type { PASSAGES as CODES } from '../../../../src/core/findings/catalogue-passages';
import { grid, smallWorkbook } from '../../../support/grids';
import type { Case } from './case';

const HEADER = ['เอกสาร', 'หัวข้อ', 'ข้อความ', 'รหัสร่าง'];
const passages = (...rows: readonly (readonly string[])[]) =>
  smallWorkbook(grid('ข้อความเอกสาร', [HEADER, ...rows.map((row) => [...row])]));

export const PASSAGE_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'passage-document': {
    raises: passages(['บันทึกภายนอก', 'ต้นเรื่อง', 'ข้อความของหน่วยงาน', '']),
    at: 'ข้อความเอกสาร!A2',
    nearMiss: passages(['บันทึก รายงานผล', 'ต้นเรื่อง', 'ข้อความของหน่วยงาน', '']),
  },
  'passage-unknown': {
    raises: passages(['บันทึกรายงานผล', 'บทสรุป', 'ข้อความของหน่วยงาน', '']),
    at: 'ข้อความเอกสาร!B2',
    nearMiss: passages(['บันทึกรายงานผล', 'บทสรุป', '', '']),
  },
  'passage-doubled': {
    raises: passages(
      ['บันทึกรายงานผล', 'ต้นเรื่อง', 'ข้อความของหน่วยงาน', ''],
      ['บันทึกรายงานผล', 'ต้นเรื่อง', 'ข้อความอีกแบบ', ''],
    ),
    at: 'ข้อความเอกสาร!C2',
    nearMiss: passages(
      ['บันทึกรายงานผล', 'ต้นเรื่อง', 'ข้อความของหน่วยงาน', ''],
      ['บันทึกรายงานผล', 'ต้นเรื่อง', '', ''],
      ['บันทึกรายงานผล', 'ข้อเสนอ', 'ข้อความอีกแบบ', ''],
    ),
  },
};
