import type { WAIVERS as CODES } from '../../../../src/core/findings/catalogue-waivers';
import type { Cell } from '../../../../src/core/text/cell';
import { grid, smallWorkbook } from '../../../support/grids';
import type { Case } from './case';

const HEADER = ['รายการ', 'เหตุผลที่คงไว้', 'รหัสอ้างอิง', 'ยกเลิกเมื่อ'];
const waivers = (key: Cell, reason: Cell = 'ตรวจแล้วถูกต้อง', cancelled: Cell = '') =>
  smallWorkbook(grid('ข้อที่คงไว้', [HEADER, ['1.1', reason, key, cancelled]]));

export const WAIVER_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'waiver-of-error': {
    raises: waivers('money-negative:1k3f9'),
    at: 'ข้อที่คงไว้!C2',
    nearMiss: waivers('money-negative:1k3f9', 'ตรวจแล้วถูกต้อง', '8 เมษายน 2567'),
  },
  'waiver-without-reason': {
    raises: waivers('code-gap:1k3f9', 'ดู-'),
    at: 'ข้อที่คงไว้!B2',
    nearMiss: waivers('code-gap:1k3f9', 'ยกเลิก'),
  },
  'waiver-unknown': {
    raises: waivers('1.1 โครงการ'),
    at: 'ข้อที่คงไว้!C2',
    nearMiss: waivers('code-gap:1k3f9'),
  },
  'waivers-unreadable': {
    raises: smallWorkbook(grid('ข้อที่คงไว้', [['บันทึกของสำนักปลัด']])),
    at: 'ข้อที่คงไว้!',
    nearMiss: smallWorkbook(grid('ข้อที่คงไว้', [['']])),
  },
};
