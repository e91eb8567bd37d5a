import { cells, type Paper } from './paper-error';

const ITA = 'ITA';
const TAB = 'มาตรการ';

export const prokfa: Paper = {
  file: 'prokfa-2563',
  title: 'เทศบาลเมืองปรกฟ้า: two memos, ITA of FY2563 and measures of FY2564',
  errors: [
    {
      error: 'the own name cut short in the number of the order: เทศบาลเมืองฟ้า',
      at: cells('ตั้งค่า', 'ค่า', 'คำสั่งที่'),
      code: 'organisation-misspelt',
    },
    {
      error: '“พ.ศ .” with a space before its full stop',
      at: [{ tab: ITA, row: 'ผลการประเมิน' }],
      code: 'letters-misread',
    },
    {
      error: 'a measure without type and indicator, cut off by the end of a page',
      at: cells(TAB, 'ตัวชี้วัด/มาตรการ', '10'),
      code: 'measure-name-missing',
    },
    {
      error: 'below 85 (84.33), with “-” for what must be mended',
      at: cells(ITA, 'ประเด็นที่ต้องแก้ไข', 'การใช้งบประมาณ'),
      code: null,
      why: 'the point stands under what must be developed, and a measure answers it',
    },
    {
      error: 'indicators without their first word: ใช้อำนาจ, ใช้ทรัพย์สินของทางราชการ',
      at: cells(ITA, 'ตัวชี้วัด', 'ใช้อำนาจ', 'ใช้ทรัพย์สินของทางราชการ'),
      code: null,
      why: 'no number depends on it: the ten are told apart all the same',
    },
    {
      error: 'no budget written “-” and left blank',
      at: cells(TAB, 'งบประมาณ', '1', '5', '8', '9'),
      code: null,
      why: 'both mean the same and are read so',
    },
    {
      error: 'a handbook of FY2563 as the result of a measure of FY2564',
      at: cells(TAB, 'ผลการดำเนินงาน', '6'),
      code: null,
      why: 'a handbook of the year before may still be the one in use',
    },
    {
      error: 'what was done about procurement as the result of making the budget known',
      at: cells(TAB, 'ผลการดำเนินงาน', '3'),
      code: null,
      why: 'the two sentences differ from all others; only their sense does not fit',
    },
    {
      error: '“will be done when a letter comes” as a result',
      at: cells(TAB, 'ผลการดำเนินงาน', '2'),
      code: null,
      why: 'the paper has no status that it could contradict',
    },
    {
      error: 'opinions dated two months after the memo of 27 January 2564',
      at: [],
      code: null,
      why: 'dates beside signatures are written by hand',
    },
    {
      error: 'the same persons spelt in two ways in the two memos',
      at: [],
      code: null,
      why: 'the samples name no person, and each memo takes its names from one tab',
    },
  ],
  beside: [],
};
