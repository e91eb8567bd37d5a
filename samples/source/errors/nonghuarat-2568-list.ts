import { cells, type Paper } from './paper-error';

const TAB = 'มาตรการ';

export const nonghuarat: Paper = {
  file: 'nonghuarat-2568',
  title: 'เทศบาลตำบลหนองหัวแรต: result of the measures, FY2568',
  errors: [
    {
      error: 'the own name misspelt, หนองหัวแรด, in steps and results',
      at: [...cells(TAB, 'ขั้นตอน/วิธีปฏิบัติ', '๑'), ...cells(TAB, 'ผลการดำเนินงาน', '๑')],
      code: 'organisation-misspelt',
    },
    {
      error: 'another organisation’s name left in: องค์การบริหารส่วนตำบลน้ำซึม',
      at: cells(TAB, 'ผลการดำเนินงาน', '๕'),
      code: 'organisation-other',
    },
    {
      error: 'period and responsible unit swapped',
      at: [...cells(TAB, 'หน่วยงาน/ผู้รับผิดชอบ', '๓'), ...cells(TAB, 'ระยะเวลาดำเนินการ', '๓')],
      code: 'columns-swapped',
    },
    {
      error:
        'the outcome of lending property pasted under complaints, its first point a little longer',
      at: cells(TAB, 'ผลลัพธ์หรือความสำเร็จ', '๕'),
      code: 'measure-outcome-pasted',
    },
    {
      error:
        'the outcome of lending property names the papers of its results once more, in another order',
      at: cells(TAB, 'ผลลัพธ์หรือความสำเร็จ', '๓'),
      code: null,
      why: 'result and outcome of one row may well name the same papers; they are worded differently',
    },
    {
      error:
        'a step stands again among the results, word for word: what was to be done, not what was',
      at: cells(TAB, 'ผลการดำเนินงาน', '๑'),
      code: null,
      why: 'a result may well repeat its step; only the reader knows whether it was done',
    },
    {
      error: 'points numbered 1, 2, 3, 6 within a cell',
      at: cells(TAB, 'ผลการดำเนินงาน', '๒'),
      code: 'points-numbered',
    },
    {
      error: 'ระดับ for ระบุ, a sentence that ends in “พร้อมทั้ง”, สำเนา/กองงาน for สำนัก/กองงาน',
      at: cells(TAB, 'ขั้นตอน/วิธีปฏิบัติ', '๓', '๔'),
      code: null,
      why: 'the checks have no dictionary and no grammar',
    },
    {
      error: 'indicator 8.4, human resources, named for an issue of how staff work',
      at: cells(TAB, 'ประเด็นที่ต้องปรับปรุง', '๑'),
      code: null,
      why: 'sub-indicators change by year, and the issue is a sentence',
    },
    {
      error: 'the first measure of the list in the text has the fourth one’s name behind its own',
      at: [],
      code: null,
      why: 'the list is printed from the tab, where each name stands once',
    },
    {
      error: 'measures of FY2568 that follow from the ITA of FY2568, which came out at its end',
      at: [],
      code: null,
      why: 'the paper gives no scores, so that there is no year to compare',
    },
  ],
  beside: [],
};
