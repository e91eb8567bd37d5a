import { p, runs, smallDocx, table } from './small-docx';
import { control, count, EACH, type Unusual, VALUES } from './unusual-places';

/** Word wants a paragraph after a table at the end of a page; filling adds it. */
const AFTER_TABLE = '';

const item = (text: string, list = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${runs(text)}</w:p>`;
const inserted = (text: string, id: number) =>
  `<w:p><w:pPr><w:rPr><w:ins w:id="${id}"/></w:rPr></w:pPr><w:ins w:id="${id + 1}">${runs(text)}</w:ins></w:p>`;
const merged = (text: string, span: number) =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc>`;
const down = (text: string, how: string) =>
  `<w:tc><w:tcPr><w:vMerge w:val="${how}"/></w:tcPr>${p(text)}</w:tc>`;
const rows = (...all: string[]) =>
  `<w:tbl>${all.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;
const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;

/** Lists and conditions in all the ways in which they may stand. */
export const UNUSUAL_LISTS: Readonly<Record<string, Unusual>> = {
  'a numbered list': {
    template: smallDocx(item('{{#คน}}') + item('อายุ {{อายุ}} ปี') + item('{{/คน}}')),
    reads: ['อายุ 40 ปี', 'อายุ 50 ปี'],
    also: (filled) => expect(count(filled, 'w:numPr')).toBe(2),
  },
  'a bulleted list whose item holds its own beginning and end': {
    template: smallDocx(
      p('{{#คน}}') + item('{{อายุ}} ปี: {{#ลูก}}{{ชื่อลูก}} {{/ลูก}}', 2) + p('{{/คน}}'),
    ),
    reads: ['40 ปี: ก ข ', '50 ปี: ค '],
    also: (filled) => expect(count(filled, 'w:numPr')).toBe(2),
  },
  'rows with cells merged across': {
    template: smallDocx(
      rows(cell('ที่') + merged('ผู้เกี่ยวข้อง', 2), cell('{{#คน}}') + merged('{{อายุ}}{{/คน}}', 2)),
    ),
    reads: ['ที่', 'ผู้เกี่ยวข้อง', '', '40', '', '50', AFTER_TABLE],
    also: ({ tables }) =>
      expect(tables[0]?.rows.map((row) => row.map(({ span }) => span))).toEqual([
        [1, 2],
        [1, 2],
        [1, 2],
      ]),
  },
  'two rows for each, merged downwards': {
    template: smallDocx(
      rows(
        down('{{#คน}}{{อายุ}}', 'restart') + cell('มีลูก'),
        down('', 'continue') + cell('{{#ลูก}}{{ชื่อลูก}}{{/ลูก}}{{/คน}}'),
      ),
    ),
    reads: ['40', 'มีลูก', '', 'กข', '50', 'มีลูก', '', 'ค', AFTER_TABLE],
    also: ({ tables }) =>
      expect(tables[0]?.rows.map(([first]) => first?.merge)).toEqual([
        'restart',
        'continue',
        'restart',
        'continue',
      ]),
  },
  'a list within one cell': {
    template: smallDocx(table(['รายชื่อ', p('{{#คน}}') + p('- {{อายุ}}') + p('{{/คน}}')])),
    reads: ['รายชื่อ', '- 40', '- 50', AFTER_TABLE],
    also: ({ tables }) => expect(tables[0]?.rows).toHaveLength(1),
  },
  'groups with a row of their own under the items': {
    template: smallDocx(
      p('{{#คน}}') +
        table(['ลูกของ {{อายุ}}'], ['{{#ลูก}}{{ชื่อลูก}} ({{อายุ}}){{/ลูก}}'], ['รวมของ {{อายุ}}']) +
        p('{{/คน}}'),
    ),
    reads: [
      'ลูกของ 40',
      'ก (40)ข (40)',
      'รวมของ 40',
      'ลูกของ 50',
      'ค (50)',
      'รวมของ 50',
      AFTER_TABLE,
    ],
    also: ({ tables }) => expect(tables).toHaveLength(2),
  },
  'groups in one table: heads, items and subtotals': {
    template: smallDocx(
      table(
        ['{{#คน}}กลุ่ม {{อายุ}}', ''],
        ['{{#ลูก}}{{ชื่อลูก}}', '{{ชื่อ}}{{/ลูก}}'],
        ['รวม {{อายุ}}', '{{/คน}}'],
      ),
    ),
    reads: [
      ...['กลุ่ม 40', '', 'ก', 'ท่านปลัด', 'ข', 'ท่านปลัด', 'รวม 40', ''],
      ...['กลุ่ม 50', '', 'ค', 'ท่านปลัด', 'รวม 50', ''],
      AFTER_TABLE,
    ],
  },
  'conditions around a row, a table and a paragraph that hold': {
    template: smallDocx(
      table(['ที่'], ['{{#มีชื่อ}}{{ชื่อ}}{{/มีชื่อ}}']) +
        p('{{#มีชื่อ}}') +
        table(['ตาราง']) +
        p('{{/มีชื่อ}}') +
        p('{{#มีชื่อ}}') +
        p('ย่อหน้า') +
        p('{{/มีชื่อ}}'),
    ),
    reads: ['ที่', 'ท่านปลัด', 'ตาราง', 'ย่อหน้า'],
  },
  'conditions around rows, a table and a paragraph that do not hold': {
    template: smallDocx(
      table(['ที่', 'ก'], ['{{#มีชื่อ}}{{ชื่อ}}', '{{/มีชื่อ}}'], ['{{^มีชื่อ}}ไม่', 'มี{{/มีชื่อ}}']) +
        p('{{#มีชื่อ}}') +
        table(['ตาราง']) +
        p('{{/มีชื่อ}}') +
        p('{{^มีชื่อ}}') +
        p('ไม่มีชื่อ') +
        p('{{/มีชื่อ}}'),
    ),
    values: { ...VALUES, มีชื่อ: false },
    reads: ['ที่', 'ก', 'ไม่', 'มี', 'ไม่มีชื่อ'],
    also: ({ tables }) => expect(tables).toHaveLength(1),
  },
  'words for a list with nothing in it': {
    template: smallDocx(p(`${EACH('{{อายุ}}')}{{^คน}}ไม่มีผู้เกี่ยวข้อง{{/คน}}`)),
    values: { ...VALUES, คน: [] },
    reads: ['ไม่มีผู้เกี่ยวข้อง'],
  },
  'a condition in a list, and one in another': {
    template: smallDocx(p(EACH('{{#มีชื่อ}}{{อายุ}}{{^ลูก}}ไม่มี{{/ลูก}}{{/มีชื่อ}} '))),
    reads: ['40 50 '],
  },
  'a content control around the rows that repeat': {
    template: smallDocx(
      `<w:tbl>${control(`<w:tr>${cell('{{#คน}}{{อายุ}}')}${cell('{{/คน}}')}</w:tr>`)}</w:tbl>`,
    ),
    reads: ['40', '', '50', '', AFTER_TABLE],
  },
  'a list typed as suggestions, line by line': {
    template: smallDocx(inserted('{{#คน}}', 1) + inserted('{{อายุ}} ปี', 3) + inserted('{{/คน}}', 5)),
    reads: ['40 ปี', '50 ปี'],
  },
  'a list of which only the end is a suggestion on a line of its own': {
    template: smallDocx(p('{{#คน}}') + p('{{อายุ}} ปี') + inserted('{{/คน}}', 5)),
    reads: ['40 ปี', '50 ปี'],
  },
  'two suggestions within a line, and what was struck out': {
    template: smallDocx(
      `<w:p><w:ins w:id="1">${runs('{{#คน}}')}</w:ins><w:del w:id="2"><w:r><w:delText>{{เก่า}}</w:delText></w:r></w:del><w:ins w:id="3">${runs('{{อายุ}} ', '{{/คน}}')}</w:ins></w:p>`,
    ),
    reads: ['40 50 '],
  },
};
