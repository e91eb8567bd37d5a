import type { ORGANISATION as CODES } from '../../../../src/core/findings/catalogue-organisation';
import type { Cell } from '../../../../src/core/text/cell';
import {
  grid,
  planGrid,
  planRow,
  settingsGrid,
  signersGrid,
  smallWorkbook,
} from '../../../support/grids';
import type { Case } from './case';

const noted = (หมายเหตุ: string) => smallWorkbook(planGrid(planRow('1.1', { หมายเหตุ })));
const settings = (values: Record<string, Cell>) => smallWorkbook(settingsGrid(values));

/** The signers of two papers, each by name and position. */
const signed = (...rows: [name: string, position: string][]) =>
  smallWorkbook(
    signersGrid(
      ...rows.map(([name, position], n) => [
        n === 0 ? 'บันทึกรายงานผล' : 'รายงานผลมาตรการ',
        1,
        '',
        name,
        position,
      ]),
    ),
  );

/** One item's detail, in a plan of 2566 to 2570. */
const detailed = (column: string, text: string) =>
  smallWorkbook(
    settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 }),
    grid('รายละเอียด', [
      ['รหัส', column],
      ['1.1', text],
    ]),
  );

export const ORGANISATION_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'organisation-other': {
    raises: noted('ภาพลักษณ์ของเทศบาลตำบลเขาพระงามเปลี่ยนไปในทิศทางที่ดีขึ้น'),
    at: 'แผน!H2',
    nearMiss: noted('ภาพลักษณ์ของเทศบาลตำบลทดสอบเปลี่ยนไปในทิศทางที่ดีขึ้น'),
  },
  'organisation-misspelt': {
    raises: noted('บุคลากรของเทศบาลตำบลทดสอม'),
    at: 'แผน!H2',
    nearMiss: noted('บุคลากรของเทศบาลตำบลทดสอบมีความรู้'),
  },
  'staff-of-other-kind': {
    raises: noted('ผู้บริหาร พนักงานส่วนตำบล และลูกจ้าง'),
    at: 'แผน!H2',
    nearMiss: noted('ผู้บริหาร พนักงานเทศบาล และลูกจ้าง'),
  },
  'organisation-short': {
    raises: settings({ ชื่อหน่วยงาน: 'ทต.ทดสอบ' }),
    at: 'ตั้งค่า!B2',
    nearMiss: settings({ ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลทดสอบ' }),
  },
  'document-before-data': {
    raises: settings({ วันที่หนังสือ: '4 เมษายน 2567', 'ข้อมูล ณ วันที่': '5 เมษายน 2567' }),
    at: 'ตั้งค่า!B5',
    nearMiss: settings({ วันที่หนังสือ: '5 เมษายน 2567', 'ข้อมูล ณ วันที่': '5 เมษายน 2567' }),
  },
  'document-before-order': {
    raises: settings({ วันที่หนังสือ: '30 กันยายน 2566', คำสั่งที่: '137/2567' }),
    at: 'ตั้งค่า!B5',
    nearMiss: settings({ วันที่หนังสือ: '1 ตุลาคม 2566', คำสั่งที่: '137/2567' }),
  },
  'data-before-round-end': {
    raises: settings({ 'ข้อมูล ณ วันที่': '29 กุมภาพันธ์ 2567' }),
    at: 'ตั้งค่า!B5',
    nearMiss: settings({ 'ข้อมูล ณ วันที่': '1 มีนาคม 2567' }),
  },
  'document-before-round-end': {
    raises: settings({ วันที่หนังสือ: '29 กุมภาพันธ์ 2567' }),
    at: 'ตั้งค่า!B5',
    nearMiss: settings({ วันที่หนังสือ: '1 มีนาคม 2567' }),
  },
  'document-outside-year': {
    raises: settings({ วันที่หนังสือ: '2 เมษายน 2568' }),
    at: 'ตั้งค่า!B5',
    nearMiss: settings({ วันที่หนังสือ: '1 เมษายน 2568' }),
  },
  'document-number-form': {
    raises: settings({ เลขที่หนังสือ: '179/2567' }),
    at: 'ตั้งค่า!B5',
    nearMiss: settings({ เลขที่หนังสือ: 'สน ๕๒๓๐๑/๑๗๙' }),
  },
  'period-outside-plan': {
    raises: detailed('ระยะเวลาดำเนินการ', 'ปีงบประมาณ พ.ศ. ๒๕๖๑ – ๒๕๖๔'),
    at: 'รายละเอียด!B2',
    nearMiss: detailed('ระยะเวลาดำเนินการ', '1 ตุลาคม 2565 – 30 กันยายน 2570'),
  },
  'plan-years-in-text': {
    raises: detailed('หลักการและเหตุผล', 'แผนปฏิบัติการป้องกันการทุจริต ๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๑)'),
    at: 'รายละเอียด!B2',
    nearMiss: detailed('หลักการและเหตุผล', 'แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 – 2570'),
  },
  'signer-name-differs': {
    raises: signed(['นายหนึ่ง สองสามสี่', 'นิติกร'], ['นายหนึ่ง สองสามสื่', 'นิติกร']),
    at: 'ผู้ลงนาม!D3',
    nearMiss: signed(['นายหนึ่ง สองสามสี่', 'นิติกร'], ['นายห้า หกเจ็ดแปด', 'นิติกร']),
  },
  'signer-position-differs': {
    raises: signed(['นายหนึ่ง สองสามสี่', 'นิติกร'], ['นายหนึ่ง สองสามสี่', 'ปลัดเทศบาล']),
    at: 'ผู้ลงนาม!E3',
    nearMiss: signed(
      ['นายหนึ่ง สองสามสี่', 'รองปลัดเทศบาล'],
      ['นายหนึ่ง สองสามสี่', 'รองปลัดเทศบาล\nรักษาราชการแทนปลัดเทศบาล'],
    ),
  },
};
