import { cells, lines, type Paper } from './paper-error';

const PLAN = 'แผน';
const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const RESULTS = 'ผลดำเนินงาน';
const NO_WORD_LIST = 'the checks have no dictionary: a word that is wrong but well formed passes';

export const tharae: Paper = {
  file: 'tharae-2564',
  title: 'เทศบาลตำบลท่าแร่: report of results, FY2564, round of 6 months',
  errors: [
    {
      error: 'the memo is dated 31 March, its data 5 April',
      at: cells('ตั้งค่า', 'ค่า', 'วันที่หนังสือ'),
      code: 'document-before-data',
    },
    {
      error: 'another municipality’s name, เขาพระงาม, left in by copying',
      at: cells(RESULTS, 'ผลการดำเนินการ', '2.13'),
      code: 'organisation-other',
    },
    {
      error: 'the running number 38 is printed twice: typed as a code, 3.9 twice',
      at: [{ tab: PLAN, row: '3.9', column: 'รหัส', nth: 2 }],
      code: 'code-duplicate',
    },
    {
      error: 'and 39 is missing: there is no 3.10',
      at: cells(PLAN, 'รหัส', '3.11'),
      code: 'code-gap-doubled',
    },
    {
      error: 'one item is numbered ๔.๑.๑.๑ among ๔๒, ๔๓, ๔.๔',
      at: [...cells(PLAN, 'รหัส', '4.1.1.1'), ...cells(RESULTS, 'รหัส', '4.1.1.1')],
      code: 'code-malformed',
    },
    {
      error: 'one measure stands twice under one name, with the same steps',
      at: cells(PLAN, NAME, '1.2'),
      code: 'name-duplicate',
    },
    {
      error: 'one measure stands twice under names that differ by the word การ',
      at: cells(PLAN, NAME, '2.18'),
      code: 'name-nearly-same',
    },
    {
      error: 'and with it the result of the first under the second',
      at: cells(RESULTS, 'ผลลัพธ์', '2.18'),
      code: 'outcome-pasted',
    },
    {
      error: 'names that say no kind (project, activity, measure)',
      at: cells(PLAN, 'ประเภท', '2.17', '3.6', '3.11'),
      code: 'kind-missing',
    },
    {
      error: '65 items are counted, 45 are named and reported',
      at: [{ tab: RESULTS }],
      code: 'results-unreported',
    },
    {
      error:
        'the printed table has 9 items of dimension 1 and 8 of dimension 3 as done, the narrative 6 and 11',
      at: lines(RESULTS, 'มิติที่ 1 ตามแผน', 'มิติที่ 3 ตามแผน'),
      code: 'count-differs',
    },
    {
      error: 'มติ for มิติ in the heading of dimension 2',
      at: cells(PLAN, 'มิติ', '2.1'),
      code: 'letters-misread',
    },
    {
      error:
        'results that name what is to be counted and no count: จำนวนช่องทาง…, จำนวนเรื่องร้องเรียน…',
      at: cells(RESULTS, 'ผลการดำเนินการ', '3.3', '3.5', '4.5'),
      code: 'count-missing',
    },
    {
      error: 'a result that names what is measured, ความพึงพอใจของประชาชน…, and no measure',
      at: cells(RESULTS, 'ผลการดำเนินการ', '2.11'),
      code: null,
      why: 'a sentence may well begin so and go on without a number',
    },
    {
      error: 'one step twice in a list of steps',
      at: cells(RESULTS, 'การดำเนินการ', '1.6'),
      code: 'points-repeated',
    },
    {
      error: 'a name that says two kinds: “มาตรการโครงการ…”, “มาตรการ “มาตรการ…””',
      at: cells(PLAN, NAME, '1.3', '1.6'),
      code: null,
      why: 'the first word says the kind, and a second may belong to the name',
    },
    {
      error: 'words too many: ความองค์ความรู้, การการ',
      at: [...cells(PLAN, NAME, '1.4'), ...cells(RESULTS, 'ผลการดำเนินการ', '1.3')],
      code: null,
      why: 'Thai is written without spaces, and a doubled syllable may be right (การการเงิน)',
    },
    {
      error: 'เทศบาล twice before the own name (twice in the paper)',
      at: [{ tab: RESULTS, row: '3.9', column: 'ผลการดำเนินการ', nth: 2 }],
      code: 'letters-misread',
    },
    {
      error: 'words misspelt: ขึ้น for ขั้น, ทัตเทียม for ทัดเทียม, กล้อง for กล่อง, ปปช. for ป.ป.ช.',
      at: [
        ...cells(RESULTS, 'ผลการดำเนินการ', '2.4'),
        ...cells(RESULTS, 'การดำเนินการ', '2.9', '3.7', '2.12'),
      ],
      code: null,
      why: NO_WORD_LIST,
    },
    {
      error: 'facts of other places: a point of service for patients, a car ferry pier',
      at: cells(RESULTS, 'การดำเนินการ', '3.7', '4.5'),
      code: null,
      why: 'no organisation is named; only someone who knows the place sees it',
    },
    {
      error: 'ผลผลิต printed as the heading of both parts, so that the outcome stands under output',
      at: cells(RESULTS, 'ผลผลิต', '2.10'),
      code: null,
      why: 'either text may be an output; each stands in its own column here, which prevents the slip',
    },
    {
      error: 'targets where results belong: “not less than 4 orders”, “not less than 70 percent”',
      at: [...cells(RESULTS, 'ผลผลิต', '2.3', '2.7', '2.18'), ...cells(RESULTS, 'ผลลัพธ์', '2.7')],
      code: null,
      why: 'a result, too, may be told as “not less than”; the first sample has such rows',
    },
    {
      error: 'counted as done, while its result says 80 percent of the target are',
      at: cells(RESULTS, 'ผลการดำเนินการ', '2.16'),
      code: null,
      why: 'the status is not read out of sentences',
    },
    {
      error: 'ข้อบัญญัติ where a municipality has เทศบัญญัติ',
      at: cells(PLAN, NAME, '2.5'),
      code: null,
      why: 'national forms use both words for any office, so the word alone is no slip',
    },
    {
      error: 'Thai digits in the memo, Arabic ones in the table, “05” in a date',
      at: cells('ตั้งค่า', 'ค่า', 'ข้อมูล ณ วันที่'),
      code: null,
      why: 'each number is in one kind; the documents print all of them in the kind that is set',
    },
    {
      error: 'the district written เมือง and เมืองสกลนคร',
      at: [],
      code: null,
      why: 'it is typed once, in ตั้งค่า, so the two cannot differ',
    },
    {
      error:
        'section headings: 3.1.2 printed twice, 3.2.2 left out, 4.4 after 4.2.2, ผลดำเนินการ and ผลการดำเนินการ',
      at: [],
      code: null,
      why: 'the column หมวด takes headings as they are typed; no rule compares their numbers',
    },
    {
      error: 'the plan is called by three names',
      at: [],
      code: null,
      why: 'the template has one name for it',
    },
  ],
  beside: [
    {
      code: 'result-duplicate',
      at: { tab: RESULTS, row: '3.9', column: 'รหัส', nth: 2 },
      why: 'follows from the number used twice',
    },
    {
      code: 'count-differs',
      at: { tab: RESULTS, row: 'มิติที่ 4 ตามแผน' },
      why: 'follows from the item numbered ๔.๑.๑.๑: its result counts for no item, so 4 are done, not 5',
    },
  ],
};
