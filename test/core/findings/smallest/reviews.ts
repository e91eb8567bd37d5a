import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Cell } from '../../../../src/core/text/cell';
import { reviewRow, reviewsGrid, settingsGrid, smallWorkbook } from '../../../support/grids';
import type { Case } from './case';

type Cells = Record<string, Cell>;

const review = (cells: Cells, code: Cell = '1.1') =>
  smallWorkbook(reviewsGrid(reviewRow(code, cells)));
const asked = (decision: string, cells: Cells = {}) =>
  review({ ผลพิจารณา: decision, ความเห็น: 'ขอให้แนบภาพกิจกรรม', ...cells });

export const REVIEW_CASES = {
  'review-unknown-code': {
    raises: review({}, '1.2'),
    at: 'ความเห็นกรรมการ!C2',
    nearMiss: review({ ความเห็น: 'รายงานชัดเจน' }, '-'),
  },
  'review-year-outside': {
    raises: review({ ปีงบประมาณ: 2576 }),
    at: 'ความเห็นกรรมการ!A2',
    nearMiss: smallWorkbook(
      settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 }),
      reviewsGrid(reviewRow('1.1', { ปีงบประมาณ: 2566 })),
    ),
  },
  'decision-unknown': {
    raises: review({ ผลพิจารณา: 'ไม่รับรอง' }),
    at: 'ความเห็นกรรมการ!E2',
    nearMiss: review({ ผลพิจารณา: ' รับรองแล้ว' }),
  },
  'review-lacks': {
    raises: review({ วันที่: '' }),
    at: 'ความเห็นกรรมการ!G2',
    nearMiss: review({ วันที่: '๘ เม.ย. ๖๗' }),
  },
  'answer-lacks': {
    raises: asked('ให้แก้ไข', { คำตอบ: 'แนบแล้ว' }),
    at: 'ความเห็นกรรมการ!J2',
    nearMiss: asked('ให้แก้ไข', { คำตอบ: '-', ผู้ตอบ: 'นิติกร' }),
  },
  'review-correct': {
    raises: asked('ให้แก้ไข'),
    at: 'ผลดำเนินงาน!C2',
    nearMiss: asked('ให้แก้ไข', { คำตอบ: 'แนบแล้ว', วันที่ตอบ: '10 เมษายน 2567' }),
  },
  'review-question': {
    raises: asked('ขอข้อมูลเพิ่ม'),
    at: 'ผลดำเนินงาน!C2',
    nearMiss: smallWorkbook(
      reviewsGrid(
        reviewRow('1.1', { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ขอภาพกิจกรรม' }),
        reviewRow('๑.๑', { วันที่: '9 เมษายน 2567' }),
      ),
    ),
  },
} satisfies Partial<Record<FindingCode, Case>>;
