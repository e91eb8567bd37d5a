import { DECISION_NAMES } from '../../src/core/records/decision';
import { ITEM_KIND_NAMES } from '../../src/core/records/item-kind';
import { SETTINGS } from '../../src/core/records/settings-tab';
import { STATUS_NAMES } from '../../src/core/records/status';
import { INPUT_TABS } from '../../src/core/records/tabs';
import { WAIVERS_TAB } from '../../src/core/records/waivers-tab';
import type { ColumnSpec, TabSpec } from '../../src/core/sheet/tab-spec';
import type { Cell } from '../../src/core/text/cell';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { grid, INDICATOR_NAMES } from './grids';
import { fileOf } from './host';

/** Texts that would act, or break what stands around them, were they anything but text. */
export const HOSTILE: readonly string[] = [
  '<script>window.harm = 1</script>',
  '<img src="https://example.invalid/x.png" onerror="window.harm = 1">',
  '<svg onload="window.harm = 1"></svg>',
  '<a href="javascript:window.harm = 1">กด</a>',
  'javascript:window.harm=1',
  '"><iframe srcdoc="<script>top.harm = 1</script>">',
  '<style>* { display: none !important }</style>',
  '{{ปีงบประมาณ}} {{#ความเห็น}} {constructor.constructor("window.harm=1")()}',
  '</w:t></w:r><w:r><w:instrText>HYPERLINK "https://example.invalid"</w:instrText> ]]> &lt;b&gt; &amp;',
  "$& $` $' $1 %s {found}",
  '=HYPERLINK("https://example.invalid","กด")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'มีเครื่องหมายนำหน้า",
  'https://example.invalid/?a=<b>&c="d"',
  '\u202eกลับด้าน',
  '\u2067\u200fאבג\u061c',
  'ย'.repeat(900),
  `${'๊'.repeat(40)}ที่`,
];

/** Tabs of the office's own, by names that a file and Google both take. */
export const HOSTILE_TABS = ['<img src=x onerror=harm=1>', '=1+1', '{{ปี}}', '\u202eกลับด้าน'];

/** Declared tabs are known by these names too: marks and quotes are no part of a name. */
const NAMES: Readonly<Record<string, string>> = {
  ผู้ลงนาม: '\u202eผู้ลงนาม',
  รายละเอียด: '\'"รายละเอียด"\u2067',
};

/** Each tab has a note of the office's own in every row of this column. */
export const NOTE_COLUMN = 1;

/** Texts as they stand, or as harmless ones in their places. */
export type Wording = (text: string) => string;
export const AS_IT_IS: Wording = (text) => text;
export const HARMLESS: Wording = (text) => `ข้อความที่ ${HOSTILE.indexOf(text) + 1}`;

/**
 * Every declared tab, a row for each text, so that every column holds every text once. `all` has them
 * in every column; `free` leaves what the numbers are made of as it must be, so that documents are
 * made. Above each header stands a title, and beside it columns that nobody declared.
 */
export function hostileFile(columns: 'all' | 'free', wording: Wording = AS_IT_IS): WorkbookFile {
  const tabs = INPUT_TABS.map((spec, nth) => {
    const declared = spec.columns.filter((column) => columns === 'all' || !column.insteadOf);
    const years = spec.years ? [spec.years.header(2567)] : [];
    const header = [...declared.map((column) => column.header), ...years];
    const rows = HOSTILE.map((_, row) => {
      const text = (column: number) => wording(textAt(row + column));
      const cells = declared.map((column, at) =>
        columns === 'all' ? text(at) : (firmCell(spec, column, row) ?? text(at)),
      );
      return [
        ...cells,
        ...years.map((_, at) => (columns === 'all' ? text(cells.length + at) : '-')),
      ];
    });
    const beside = [0, 1, 2].map((at) => wording(textAt(nth * 3 + at)));
    return grid(NAMES[spec.name] ?? spec.name, [
      [wording(textAt(nth))],
      [...header, ...beside],
      ...(spec.name === 'ตั้งค่า' ? settingRows(columns, wording) : rows),
    ]);
  });
  const own = HOSTILE_TABS.map((name) =>
    grid(
      name,
      HOSTILE.map((text) => [wording(text), 1]),
    ),
  );
  const file = fileOf(...tabs, ...own);
  for (const sheet of file.workbook.sheets) {
    HOSTILE.forEach((text, row) => {
      sheet.setNote(row + 3, NOTE_COLUMN, wording(text));
    });
  }
  return file;
}

export function textAt(number: number): string {
  return HOSTILE[number % HOSTILE.length] ?? '';
}

/** The name a declared tab stands under in the file. */
export function nameOf(spec: TabSpec): string {
  return NAMES[spec.name] ?? spec.name;
}

/** What stands in a column the numbers come from; undefined where any text may stand. */
function firmCell(spec: TabSpec, { key, choices, format }: ColumnSpec, row: number) {
  const firm = FIRM[spec.name]?.(row)[key];
  if (firm !== undefined) return firm;
  if (format === 'money') return '-';
  return choices || format === 'whole' ? '' : undefined;
}

const FIRM: Readonly<Record<string, (row: number) => Readonly<Record<string, Cell>>>> = {
  แผน: (row) => ({
    ...{ code: `1.${row + 1}`, dimension: '1', kind: ITEM_KIND_NAMES.measure },
    ...{ baseline: 'ใช่' },
  }),
  ผลดำเนินงาน: (row) => ({
    ...{ fiscalYear: 2567, round: 6, code: `1.${row + 1}`, status: STATUS_NAMES.done },
    ...{ inOrdinance: 'ไม่ใช่' },
  }),
  รายละเอียด: (row) => ({ code: `1.${row + 1}` }),
  ITA: (row) => ({
    ...{ fiscalYear: 2567 - Math.floor(row / 10), indicator: INDICATOR_NAMES[row % 10] ?? '' },
    ...{ score: '90' },
  }),
  มาตรการ: (row) => ({ order: String(row + 1) }),
  ความเห็นกรรมการ: (row) => ({
    ...{ fiscalYear: 2567, round: 6, code: `1.${row + 1}`, decision: DECISION_NAMES.correct },
    ...{ day: '8 เมษายน 2567', answerDay: '', ...(row % 2 === 0 && { answer: '' }) },
  }),
  // The first signs as the reporter, who has no heading.
  ผู้ลงนาม: (row) => (row === 0 ? { order: 1, heading: '' } : { order: row + 1 }),
};

/** Settings that are no text hold what they must; all else holds one of the texts. */
function settingRows(columns: 'all' | 'free', wording: Wording): Cell[][] {
  const declared = SETTINGS.map(({ key, label }, at): Cell[] => {
    const text = wording(textAt(at));
    return [label, columns === 'all' ? text : (FIRM_SETTINGS[key] ?? text), text];
  });
  return [...declared, ...HOSTILE.map((text) => [wording(text), wording(text), wording(text)])];
}

const FIRM_SETTINGS: Readonly<Record<string, Cell>> = {
  ...{ fiscalYear: 2567, round: 6, planStart: 2566, planEnd: 2570, documentDay: '', dataDay: '' },
  ...{ itaAnnounced: '', itaCountry: '', thaiDigitsInText: 'ไม่ใช่', thaiDigitsInTables: 'ไม่ใช่' },
  ...{ inProgressWeight: '', level6: '', level12: '' },
};

/** Texts and names that stand by themselves somewhere, and may turn their own direction there. */
export const WHOLE: readonly string[] = [...HOSTILE, ...HOSTILE_TABS, ...Object.values(NAMES)];

/** Every tab that is read and not made by the program. */
export const READ_NAMES: readonly string[] = [
  ...INPUT_TABS.map(nameOf),
  ...HOSTILE_TABS,
  WAIVERS_TAB.name,
];
