import { cells, lines, type Paper } from './paper-error';

const PLAN = 'แผน';
const ITEM = 'โครงการ/กิจกรรม/มาตรการ';
const DETAILS = 'รายละเอียด';
const NAME = 'ชื่อโครงการ';
const TARGET = 'กลุ่มเป้าหมาย';
const UNIT = 'ผู้รับผิดชอบ';
const YEARS = ['ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ปี ๒๕๖๙', 'ปี ๒๕๗๐'];

export const kokkatum: Paper = {
  file: 'kokkatum-2566',
  title: 'เทศบาลตำบลกกตูม: action plan, 2566–2570',
  errors: [
    {
      error: 'the own name misspelt: ลอกกตุม, ลากตูม, กอกตูม, ยกตูม, กทุม and others',
      at: [
        ...cells(PLAN, ITEM, '๑.๓', '๑.๕', '๒.๓', '๒.๕', '๓.๒', '๓.๕', '๔.๕'),
        ...cells(DETAILS, NAME, '1.2', '1.3', '1.5', '2.3', '2.5'),
        ...cells(DETAILS, NAME, '3.2', '3.5', '4.3', '4.4', '4.5'),
        ...cells(DETAILS, TARGET, '1.1', '1.3', '1.4', '1.5', '2.2', '2.3', '2.5'),
        ...cells(DETAILS, TARGET, '2.6', '3.2', '3.5', '4.1', '4.3', '4.4', '4.5'),
        ...cells(DETAILS, UNIT, '1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.4'),
        ...cells(DETAILS, UNIT, '2.5', '3.1', '3.2', '3.4', '3.5', '4.1', '4.3'),
      ],
      code: 'organisation-misspelt',
    },
    {
      error:
        'the name so far off that it reads as another’s: ลูกคูณ, ลูกถุม, ลักษณะ, ลอกกุญแจ and others',
      at: [
        ...cells('ตั้งค่า', 'ค่า', 'ส่วนราชการเจ้าของเรื่อง', 'เรียน'),
        ...cells(PLAN, ITEM, '๑.๑', '๔.๓', '๔.๔'),
        ...cells(DETAILS, 'หลักการและเหตุผล/ที่มา', '1.1'),
        ...cells(DETAILS, TARGET, '2.1', '3.1', '3.3', '4.2', '4.6'),
        ...cells(DETAILS, 'วิธีดำเนินการ', '4.5'),
        ...cells(DETAILS, UNIT, '2.3', '2.6', '3.3', '4.2', '4.4', '4.5', '4.6'),
        ...cells('ผู้ลงนาม', 'หัวข้อความเห็น', '2', '3', '4'),
        ...cells('ผู้ลงนาม', 'ตำแหน่ง', '3', '4'),
      ],
      code: 'organisation-other',
    },
    {
      error: 'the name misspelt in the title above the table: ลอกถม',
      at: lines(PLAN, 'เทศบาลตำบลลอกถม'),
      code: 'organisation-other',
    },
    {
      error: 'two items in one cell',
      at: cells(PLAN, ITEM, '๑.๑'),
      code: 'name-two-items',
    },
    {
      error: 'two amounts in one cell: ○ ๒๐,๐๐๐',
      at: YEARS.map((column) => ({ tab: PLAN, row: '๑.๑', column })),
      code: 'money-two-amounts',
    },
    {
      error:
        'the table gives nothing to 1.4, the details 20,000 a year (it stands beside 1.1 and 1.2)',
      at: cells(DETAILS, 'งบประมาณดำเนินการ', '1.4'),
      code: 'detail-budget-differs',
    },
    {
      error: 'the template’s “ระบุชื่อองค์กรปกครองส่วนท้องถิ่น” left in',
      at: [
        ...cells(DETAILS, 'หลักการและเหตุผล/ที่มา', '1.5'),
        ...cells(DETAILS, 'วิธีดำเนินการ', '2.2', '4.1'),
        ...cells(DETAILS, 'ผลลัพธ์', '4.2'),
      ],
      code: 'filler-left',
    },
    {
      error: 'เ typed twice for แ: เเฝ้าระวัง',
      at: cells(DETAILS, 'วิธีดำเนินการ', '3.5'),
      code: 'text-misspelt-marks',
    },
    {
      error:
        'names in the details that differ from the table: ประชาชน for ประชาคม, เจตนารณ์, รุจิตร, กลุ่ม',
      at: cells(DETAILS, NAME, '2.4', '3.1', '4.4', '4.6'),
      code: 'detail-name-differs',
    },
    {
      error: 'the memo asks for a plan of 2568–2570; title, announcement and order say 2566–2570',
      at: lines(PLAN, 'ขออนุมัติจัดทำแผนป้องกัน'),
      code: 'plan-years-in-text',
    },
    {
      error:
        'the memo is dated 15 August 2564, the order it asks for is 137/2565 of 15 August 2565',
      at: cells('ตั้งค่า', 'ค่า', 'วันที่หนังสือ'),
      code: 'document-before-order',
    },
    {
      error: 'มติ for มิติ in the header and in dimension 1',
      at: [...lines(PLAN, 'มติ'), ...cells(PLAN, 'มติ', '๑.๑')],
      code: 'letters-misread',
    },
    {
      error: 'พนักงานส่วนตำบล, the staff of another kind of organisation, in a municipality’s plan',
      at: cells(DETAILS, TARGET, '2.4'),
      code: 'staff-of-other-kind',
    },
    {
      error: 'letters of another script within Thai words: กุตุム, เจตนาமณฑล',
      at: [...cells(DETAILS, TARGET, '3.1'), ...cells(DETAILS, 'ผลผลิต', '2.4')],
      code: 'letters-foreign',
    },
    {
      error: 'points numbered with gaps or out of order within a cell',
      at: cells(DETAILS, 'วิธีดำเนินการ', '4.2'),
      code: 'points-numbered',
    },
    {
      error: 'no budget written ○, left blank, and ไม่ใช้งบประมาณ',
      at: [
        ...cells(PLAN, 'ปี ๒๕๖๖', '๑.๔', '๑.๕', '๒.๑', '๒.๒', '๒.๓', '๓.๒', '๓.๓'),
        ...cells(DETAILS, 'งบประมาณดำเนินการ', '2.1'),
      ],
      code: null,
      why: 'all of them mean the same and are read so; the tabs written anew print one form',
    },
    {
      error:
        'the target of the ITA score is 85 in one item and 45 in another, and 85 or 95 in one passage',
      at: cells(DETAILS, 'ผลลัพธ์', '2.5'),
      code: null,
      why: 'targets stand in sentences, and two items may have two targets',
    },
    {
      error: 'the district ดงหลวง written คงหลาง, คงหลว, ตงหลง',
      at: cells('ตั้งค่า', 'ค่า', 'อำเภอ'),
      code: null,
      why: 'there is no list of districts; it is typed once, so that the documents agree',
    },
    {
      error: 'เทศบาลสถาบัน for the own name',
      at: cells(DETAILS, TARGET, '3.4'),
      code: null,
      why: 'without ตำบล, เมือง or นคร any word may follow เทศบาล',
    },
    {
      error: 'the memo has the national strategy, 2561–2580, end in 2560',
      at: [],
      code: null,
      why: 'the body of a memo has no cell; the template writes it',
    },
    {
      error: 'headings and lists numbered in Thai digits here, in Arabic ones there (7., 8., 9.)',
      at: [],
      code: null,
      why: 'the numbers of headings are not typed; the documents print one kind',
    },
    {
      error: 'นายกเทศบาลตำบล for นายกเทศมนตรีตำบล under the plan',
      at: [],
      code: null,
      why: 'the page of signatures of the plan has no tab',
    },
    {
      error: 'one person is director of finance in the memo, deputy clerk in the order',
      at: [],
      code: null,
      why: 'the order’s committee stands in another paper, and the samples name no person',
    },
  ],
  beside: [
    {
      code: 'results-tab-missing',
      at: { tab: 'ผลดำเนินงาน' },
      why: 'the paper is a plan and reports nothing',
    },
    {
      code: 'code-gap',
      at: { tab: PLAN, row: '๑.๓', column: ITEM },
      why: '1.2 shares the cell of 1.1, so that it is missing in the count',
    },
    {
      code: 'detail-unknown-code',
      at: { tab: DETAILS, row: '1.2', column: 'รหัส' },
      why: 'the same',
    },
    {
      code: 'total-count-differs',
      at: { tab: PLAN, row: 'รวม ๔ มิติ', column: ITEM },
      why: 'the same: 11 measures are printed, 10 have a row',
    },
    {
      code: 'detail-name-differs',
      at: { tab: DETAILS, row: '1.1', column: NAME },
      why: 'the same: the cell in the table holds two names',
    },
  ],
};
