import type { FindingCode } from '../../../../src/core/findings/catalogue';
import { grid, settingsGrid, signersGrid, smallWorkbook } from '../../../support/grids';
import type { Case } from './case';

const withRow = (...row: (string | number)[]) =>
  smallWorkbook(grid('ตั้งค่า', [...settingsGrid().values, row]));
const withDay = (value: string | { day: string }) =>
  smallWorkbook(settingsGrid({ วันที่หนังสือ: value }));

export const SETTINGS = {
  'setting-missing': {
    raises: smallWorkbook(settingsGrid({ ปีงบประมาณ: ' ' })),
    at: 'ตั้งค่า!B3',
    nearMiss: smallWorkbook(settingsGrid({ ปีเริ่มแผน: '' })),
  },
  'setting-doubled': {
    raises: withRow('ปี งบประมาณ', 2568),
    at: 'ตั้งค่า!A5',
    nearMiss: withRow('ปีเริ่มแผน', 2566),
  },
  'setting-unknown': {
    raises: withRow('ข้อมูล ณ วันที', '5 เมษายน 2567'),
    at: 'ตั้งค่า!A5',
    nearMiss: withRow('ผู้กรอกข้อมูล', 'งานนิติการ'),
  },
  'setting-invalid': {
    raises: smallWorkbook(settingsGrid({ น้ำหนักอยู่ระหว่างดำเนินการ: '50%' })),
    at: 'ตั้งค่า!B5',
    nearMiss: smallWorkbook(settingsGrid({ น้ำหนักอยู่ระหว่างดำเนินการ: '๐.๕' })),
  },
  'plan-years-reversed': {
    raises: smallWorkbook(settingsGrid({ ปีเริ่มแผน: 2570, ปีสิ้นสุดแผน: 2566 })),
    at: 'ตั้งค่า!',
    nearMiss: smallWorkbook(settingsGrid({ ปีเริ่มแผน: 2567, ปีสิ้นสุดแผน: 2567 })),
  },
  'plan-span': {
    raises: smallWorkbook(settingsGrid({ ปีเริ่มแผน: 2561, ปีสิ้นสุดแผน: 2566 })),
    at: 'ตั้งค่า!',
    nearMiss: smallWorkbook(settingsGrid({ ปีเริ่มแผน: 2567, ปีสิ้นสุดแผน: 2571 })),
  },
  'day-not-a-day': {
    raises: withDay('31 เมษายน 2567'),
    at: 'ตั้งค่า!B5',
    nearMiss: withDay('๓๐ เมษายน ๒๕๖๗'),
  },
  'day-is-ce': {
    raises: withDay('8/4/2024'),
    at: 'ตั้งค่า!B5',
    nearMiss: withDay({ day: '2024-04-08' }),
  },
  'day-year-buddhist': {
    raises: withDay({ day: '2567-04-08' }),
    at: 'ตั้งค่า!B5',
    nearMiss: withDay('8/4/2567'),
  },
  'whole-not-a-number': {
    raises: smallWorkbook(signersGrid(['บันทึก', 'หนึ่ง'])),
    at: 'ผู้ลงนาม!B2',
    nearMiss: smallWorkbook(signersGrid(['บันทึก', '๑'])),
  },
  'whole-out-of-range': {
    raises: smallWorkbook(signersGrid(['บันทึก', 100])),
    at: 'ผู้ลงนาม!B2',
    nearMiss: smallWorkbook(signersGrid(['บันทึก', 99])),
  },
  'signer-document': {
    raises: smallWorkbook(signersGrid(['รายงานผล', 1, '', '', 'นิติกร'])),
    at: 'ผู้ลงนาม!A2',
    nearMiss: smallWorkbook(
      signersGrid(['บันทึก รายงานผล', 1, '', '', 'นิติกร'], ['', 2, 'ความเห็น', '', 'ปลัดเทศบาล']),
    ),
  },
  'signer-lines': {
    raises: smallWorkbook(signersGrid(['บันทึก', 1, '', '', 'ก\nข\nค\nง'])),
    at: 'ผู้ลงนาม!E2',
    nearMiss: smallWorkbook(signersGrid(['บันทึก', 1, '', '', 'ก\n\nข\n \nค\n'])),
  },
} satisfies Partial<Record<FindingCode, Case>>;
