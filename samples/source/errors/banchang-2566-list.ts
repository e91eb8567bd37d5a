import { cells, type Paper } from './paper-error';

const TAB = 'มาตรการ';

export const banchang: Paper = {
  file: 'banchang-2566',
  title: 'เทศบาลตำบลบ้านฉาง: progress of the measures, form O42, FY2566',
  errors: [
    {
      error: 'another name in the short form: ทต.บ้านถ้ำ (three times) beside ทต.บ้านฉาง (twice)',
      at: [...cells(TAB, 'ขั้นตอน/วิธีปฏิบัติ', '๑ ๒ ๓'), ...cells(TAB, 'แนวทางการกำกับติดตาม', '๑ ๒ ๓')],
      code: 'organisation-other',
    },
    {
      error: 'three indicators in one cell, with one tick for all',
      at: cells(TAB, 'ตัวชี้วัด/มาตรการ', '๑ ๒ ๓'),
      code: null,
      why: 'one measure may serve several indicators, and its status is then one',
    },
    {
      error: 'an indicator by a name that is none: การแก้ไขปัญหามูลค่าการทุจริต',
      at: cells(TAB, 'ตัวชี้วัด/มาตรการ', '๒'),
      code: 'measure-indicator-unknown',
    },
    {
      error: 'persons numbered 1, 2, 2, 3 within a cell',
      at: cells(TAB, 'หน่วยงาน/ผู้รับผิดชอบ', '๑'),
      code: 'points-numbered',
    },
    {
      error: '“เท่าที่ควร” without its “ไม่”: the issue copied where its remedy belongs',
      at: cells(TAB, 'แนวทางการกำกับติดตาม', '๑'),
      code: null,
      why: 'the sentence is well formed; only its sense is wrong',
    },
    {
      error: 'one month as the period of what is reported by quarter, or for 12 months',
      at: [...cells(TAB, 'ระยะเวลาดำเนินการ', '๑', '๒'), ...cells(TAB, 'ผลการดำเนินงาน', '๑', '๒')],
      code: null,
      why: 'how often a result is reported stands in sentences',
    },
    {
      error: 'บุคคลากร for บุคลากร',
      at: cells(TAB, 'ขั้นตอน/วิธีปฏิบัติ', '๒'),
      code: null,
      why: 'the checks have no dictionary',
    },
  ],
  beside: [],
};
