import type { WRITING as CODES } from '../../../../src/core/findings/catalogue-writing';
import type { Cell } from '../../../../src/core/text/cell';
import {
  grid,
  planGrid,
  planRow,
  RESULTS_HEADER,
  resultRow,
  resultsGrid,
  settingsGrid,
  signersGrid,
  smallWorkbook,
} from '../../../support/grids';
import type { Case } from './case';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const item = (cells: Record<string, Cell>) => smallWorkbook(planGrid(planRow('1.1', cells)));
const named = (name: string) => item({ [NAME]: name });
const unit = (text: string) => item({ หน่วยงานรับผิดชอบ: text });
const result = (cells: Record<string, Cell>) => smallWorkbook(resultsGrid(resultRow('1.1', cells)));
const website = (text: string) => smallWorkbook(settingsGrid({ เว็บไซต์: text }));
const cannot = (reason: string) =>
  smallWorkbook(
    grid('ผลดำเนินงาน', [
      [...RESULTS_HEADER, 'เหตุผลที่ไม่สามารถดำเนินการได้'],
      [...resultRow('1.1', { สถานะ: 'ไม่สามารถดำเนินการได้' }), reason],
    ]),
  );
const given = {
  'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน': 'ใช่',
  'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 5000,
};

const units = (...names: string[]) =>
  smallWorkbook(
    planGrid(...names.map((name, n) => planRow(`1.${n + 1}`, { หน่วยงานรับผิดชอบ: name }))),
  );
const detailed = (...rows: string[][]) =>
  smallWorkbook(grid('รายละเอียด', [['รหัส', 'วัตถุประสงค์', 'กลุ่มเป้าหมาย', 'ผลผลิต'], ...rows]));

export const WRITING_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'digits-mixed': {
    raises: item({ 'งบประมาณ 2567': '๒0,๐๐๐' }),
    at: 'แผน!G2',
    nearMiss: item({ 'งบประมาณ 2567': '๒๐,๐๐๐', หมายเหตุ: 'ข้อ ๑/2564' }),
  },
  'text-invisible': {
    raises: unit('สำนัก\u200bปลัดเทศบาล'),
    at: 'แผน!E2',
    nearMiss: item({ หมายเหตุ: 'ประโยคแรก  ประโยคถัดไป\n   ย่อหน้า' }),
  },
  'text-misspelt-marks': {
    raises: named('มาตรการเเรก'),
    at: 'แผน!D2',
    nearMiss: named('มาตรการแรก ทำน้ำใจ'),
  },
  'columns-swapped': {
    raises: unit('ปีงบประมาณ พ.ศ. ๒๕๖๖ – ๒๕๗๐'),
    at: 'แผน!E2',
    nearMiss: unit('กองคลัง (ปีงบประมาณ ๒๕๖๖)'),
  },
  'points-numbered': {
    raises: item({ หมายเหตุ: '๑. ก\n๒. ข\n๒. ค\n๓. ง' }),
    at: 'แผน!H2',
    nearMiss: item({ หมายเหตุ: '๑. ก\n๒. ข\n๒.๑ ค\n๓. ง' }),
  },
  'points-repeated': {
    raises: item({ หมายเหตุ: '๑. จัดทำคู่มือการปฏิบัติงาน\n๒. ตรวจทาน\n๓. จัดทำคู่มือการปฏิบัติงาน' }),
    at: 'แผน!H2',
    nearMiss: item({ หมายเหตุ: '๑. ประชุมคณะ\n๒. ตรวจทาน\n๓. ประชุมคณะ' }),
  },
  'letters-foreign': {
    raises: item({ หมายเหตุ: 'ประกาศเจตนาமณฑ์' }),
    at: 'แผน!H2',
    nearMiss: item({ หมายเหตุ: 'ประเมิน ITAของเทศบาล ยาว 5 μม. ภาษาลาว (ລາວ)' }),
  },
  'link-broken-form': {
    raises: website('https//www.tharae.go.th'),
    at: 'ตั้งค่า!B5',
    nearMiss: website('เว็บไซต์เทศบาล'),
  },
  'example-left': {
    raises: item({ หมายเหตุ: 'แถวตัวอย่าง ลบได้' }),
    at: 'แผน!H2',
    nearMiss: item({ หมายเหตุ: 'แถวตัวอย่าง' }),
  },
  'filler-left': {
    raises: item({ หมายเหตุ: 'ประกาศของระบุชื่อองค์กรปกครองส่วนท้องถิ่น' }),
    at: 'แผน!H2',
    nearMiss: item({ หมายเหตุ: 'ผู้ร้องเรียนไม่ระบุชื่อ' }),
  },
  'kind-name-differs': {
    raises: item({ ประเภท: 'โครงการ' }),
    at: 'แผน!C2',
    nearMiss: item({ ประเภท: 'โครงการ', [NAME]: 'การอบรมตามมาตรการ' }),
  },
  'done-without-result': {
    raises: result({ การดำเนินการ: ' ', ผลการดำเนินการ: '-' }),
    at: 'ผลดำเนินงาน!I2',
    nearMiss: result({ การดำเนินการ: '', ผลการดำเนินการ: 'ครบถ้วน' }),
  },
  'count-missing': {
    raises: result({ ผลการดำเนินการ: 'จำนวนช่องทางเผยแพร่ที่หลากหลาย' }),
    at: 'ผลดำเนินงาน!I2',
    nearMiss: result({ ผลการดำเนินการ: 'จำนวนช่องทางเผยแพร่สี่ช่องทาง' }),
  },
  'cannot-without-reason': {
    raises: cannot('-'),
    at: 'ผลดำเนินงาน!J2',
    nearMiss: cannot('ไม่ได้รับงบประมาณ'),
  },
  'ordinance-on-unused': {
    raises: result(given),
    at: 'ผลดำเนินงาน!F2',
    nearMiss: result({ ...given, เบิกจ่าย: 5000 }),
  },
  'letters-misread': {
    raises: item({ หมายเหตุ: 'เผยแพร่ตามข้อ 039 แล้ว' }),
    at: 'แผน!H2',
    nearMiss: item({ หมายเหตุ: 'เผยแพร่ตามข้อ O39 แล้ว โทร. 039 311 111' }),
  },
  'unit-missing': {
    raises: units('กองคลัง', 'กองช่าง', ''),
    at: 'แผน!',
    nearMiss: units('กองคลัง', ''),
  },
  'signer-position-missing': {
    raises: smallWorkbook(signersGrid(['', 1, '', 'ผู้รายงาน', ''])),
    at: 'ผู้ลงนาม!E2',
    nearMiss: smallWorkbook(signersGrid(['', 1, '', '', 'นิติกร'])),
  },
  'detail-incomplete': {
    raises: detailed(['1.1', 'ก', 'ข', 'ค'], ['1.2', 'ก', 'ข', 'ค'], ['1.3', 'ก', '', 'ค']),
    at: 'รายละเอียด!C4',
    nearMiss: detailed(['1.1', 'ก', 'ข', 'ค'], ['1.2', 'ก', '', 'ค']),
  },
};
