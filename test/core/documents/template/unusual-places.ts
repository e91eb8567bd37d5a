import type { Element } from '@xmldom/xmldom';
import type { FieldValues } from '../../../../src/core/documents/template/field';
import { attribute, elements, type readDocx, textOf } from '../docx-reader';
import { docxOf, p, runs, smallDocx, table, textBox } from './small-docx';

/** What fills them. */
export const VALUES: FieldValues = {
  ชื่อ: 'ท่านปลัด',
  วันที่หนังสือ: '5 ตุลาคม 2567',
  ปีที่1: '2566',
  คำสั่ง: 'คำสั่งที่ 9',
  มีชื่อ: true,
  คน: [
    { อายุ: '40', ลูก: [{ ชื่อลูก: 'ก' }, { ชื่อลูก: 'ข' }] },
    { อายุ: '50', ลูก: [{ ชื่อลูก: 'ค' }] },
  ],
};
const ORDER = '{{คำสั่ง}}';
export const EACH = (content: string) => `{{#คน}}${content}{{/คน}}`;

const styled = (text: string, style: string) =>
  `<w:r><w:rPr><w:${style}/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="ก"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const picture =
  '<w:r><w:drawing><a:blip xmlns:a="a" r:embed="rId9" xmlns:r="r"/></w:drawing></w:r>';
const section = (size: string) => `<w:sectPr><w:pgSz ${size}/></w:sectPr>`;
const LANDSCAPE = section('w:w="16838" w:h="11906" w:orient="landscape"');
const PORTRAIT = section('w:w="11906" w:h="16838"');

type Read = ReturnType<typeof readDocx>;

export interface Unusual {
  readonly template: Uint8Array;
  /** What the part reads afterwards, a paragraph a line. */
  readonly reads: readonly string[];
  /** The page when not given. */
  readonly part?: string;
  readonly values?: FieldValues;
  readonly also?: (filled: Read) => void;
}

export const count = ({ body }: Read, name: string) => elements(body, name).length;

/** Placeholders where few people put them, and cut as Word and Google Docs cut them. */
export const UNUSUAL_PLACES: Readonly<Record<string, Unusual>> = {
  'a placeholder with a change of style in its middle': {
    template: smallDocx(
      `<w:p>${styled('ตาม {', 'b')}${styled('{คำ', 'i')}${styled('สั่ง}', 'b')}${styled('} นี้', 'i')}</w:p>`,
    ),
    reads: ['ตาม คำสั่งที่ 9 นี้'],
    also: (filled) => expect(count(filled, 'w:i')).toBeGreaterThan(0),
  },
  'a placeholder cut by marks of spelling, editing and bookmarks': {
    template: smallDocx(
      `<w:p w:rsidR="00A1">${runs('{{คำ')}<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:t>สั่</w:t></w:r><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${runs('ง}}')}<w:proofErr w:type="spellEnd"/></w:p>`,
    ),
    reads: ['คำสั่งที่ 9'],
  },
  'a name in other spaces, digits, quotes and marks': {
    template: smallDocx(
      p('{{ “ชื่อ” }} {{ปี ที่ ๑}} {{ค\u0e4d\u0e32สั่ง}} {{วันที่\u00adหนัง\u200bสือ}} {{\u00a0ชื่อ\u00a0}}'),
    ),
    reads: ['ท่านปลัด 2566 คำสั่งที่ 9 5 ตุลาคม 2567 ท่านปลัด'],
  },
  'quotes and brackets around a placeholder': {
    template: smallDocx(p('“{{ชื่อ}}” ({{ชื่อ}}) [{{ชื่อ}}] &lt;{{ชื่อ}}&gt; {ก} {{ชื่อ}}{{ชื่อ}}')),
    reads: ['“ท่านปลัด” (ท่านปลัด) [ท่านปลัด] <ท่านปลัด> {ก} ท่านปลัดท่านปลัด'],
  },
  'a line broken within a placeholder, and tabs beside it': {
    template: smallDocx(
      `<w:p><w:r><w:tab/><w:t>{{คำ</w:t><w:br/><w:t>สั่ง}}</w:t><w:tab/><w:t>จบ</w:t></w:r></w:p>`,
    ),
    reads: ['คำสั่งที่ 9จบ'],
    also: (filled) => expect(count(filled, 'w:tab')).toBe(2),
  },
  'a header': {
    template: docxOf(p(ORDER), { header: p('ลับ {{ปีที่1}}') + p(EACH('{{อายุ}} ')) }),
    part: 'word/header1.xml',
    reads: ['ลับ 2566', '40 50 '],
  },
  'a footer with a table': {
    template: docxOf(p(ORDER), { footer: table(['{{#คน}}{{อายุ}}', '{{ชื่อ}}{{/คน}}']) }),
    part: 'word/footer1.xml',
    reads: ['40', 'ท่านปลัด', '50', 'ท่านปลัด'],
  },
  'a footnote': {
    template: docxOf(`<w:p>${runs(ORDER)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      footnotes: p('ลงวันที่ {{วันที่หนังสือ}}'),
    }),
    part: 'word/footnotes1.xml',
    reads: ['ลงวันที่ 5 ตุลาคม 2567'],
  },
  'an endnote': {
    template: docxOf(`<w:p>${runs(ORDER)}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`, {
      endnotes: p(EACH('{{อายุ}} ')),
    }),
    part: 'word/endnotes1.xml',
    reads: ['40 50 '],
  },
  'a comment': {
    template: docxOf(p(ORDER), { comments: p('ตรวจกับ{{คำสั่ง}}') }),
    part: 'word/comments1.xml',
    reads: ['ตรวจกับคำสั่งที่ 9'],
  },
  'the text of a link': {
    template: smallDocx(
      `<w:p>${runs('ดู ')}<w:hyperlink r:id="rId5" xmlns:r="r">${runs('{{คำ', 'สั่ง}}')}</w:hyperlink>${runs(' นี้')}</w:p>`,
    ),
    reads: ['ดู คำสั่งที่ 9 นี้'],
    also: (filled) => expect(count(filled, 'w:hyperlink')).toBe(1),
  },
  'a text box, which stands there twice': {
    template: smallDocx(
      textBox(p('ถึง {{ชื่อ}}') + p('{{#คน}}') + p('{{อายุ}}') + p('{{/คน}}')) + p(ORDER),
    ),
    reads: ['คำสั่งที่ 9'],
    also: ({ body }) =>
      expect(elements(body, 'w:txbxContent').map(textOf)).toEqual([
        'ถึง ท่านปลัด\n40\n50',
        'ถึง ท่านปลัด\n40\n50',
      ]),
  },
  'content controls around a word, a paragraph and a list': {
    template: smallDocx(
      `<w:p>${runs('ตาม ')}${control(runs(ORDER))}</w:p>` +
        control(p('{{ชื่อ}}')) +
        control(p('{{#คน}}') + p('{{อายุ}}') + p('{{/คน}}')),
    ),
    reads: ['ตาม คำสั่งที่ 9', 'ท่านปลัด', '40', '50'],
    also: (filled) => expect(count(filled, 'w:sdt')).toBe(3),
  },
  'pictures on the page and in what repeats': {
    template: smallDocx(
      `<w:p>${picture}${runs('{{ชื่อ}}')}</w:p>` +
        p('{{#คน}}') +
        `<w:p>${picture}${runs('{{อายุ}}')}</w:p>` +
        p('{{/คน}}'),
    ),
    reads: ['ท่านปลัด', '40', '50'],
    also: (filled) => expect(count(filled, 'w:drawing')).toBe(3),
  },
  'a landscape section between upright ones': {
    template: smallDocx(
      `${p('{{ชื่อ}}')}<w:p><w:pPr>${PORTRAIT}</w:pPr></w:p>${table(['{{#คน}}{{อายุ}}', '{{/คน}}'])}<w:p><w:pPr>${LANDSCAPE}</w:pPr></w:p>${p(ORDER)}${PORTRAIT}`,
    ),
    reads: ['ท่านปลัด', '', '40', '', '50', '', '', 'คำสั่งที่ 9'],
    also: ({ sections }) =>
      expect(sections.map((one: Element) => attribute(one, 'w:pgSz', 'w:orient'))).toEqual([
        '',
        'landscape',
        '',
      ]),
  },
  'marks of direction around names and text': {
    template: smallDocx(p('\u200f{{\u200eชื่อ\u200e}}\u200f \u202a{{คำสั่ง}}\u202c')),
    reads: ['\u200fท่านปลัด\u200f \u202aคำสั่งที่ 9\u202c'],
  },
  'a paragraph of two hundred thousand characters': {
    template: smallDocx(p(`${'ก '.repeat(100_000)}{{ชื่อ}}`)),
    reads: [`${'ก '.repeat(100_000)}ท่านปลัด`],
  },
  'a page from Google Docs: a run for each word, empty runs, bare marks': {
    template: smallDocx(
      `<w:p><w:pPr><w:rPr><w:rtl w:val="0"/></w:rPr></w:pPr><w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_ก" w:id="0"/><w:bookmarkEnd w:id="0"/><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">เรียน {{</w:t></w:r><w:r><w:rPr/></w:r><w:r><w:rPr><w:cs w:val="1"/></w:rPr><w:t xml:space="preserve">ชื่อ</w:t></w:r><w:r><w:t xml:space="preserve">}}</w:t></w:r></w:p>`,
    ),
    reads: ['เรียน ท่านปลัด'],
  },
  'a formula and the text of a drawing': {
    template: smallDocx(
      `<w:p><m:oMath xmlns:m="m"><m:r><m:t>{{ปีที่1}}</m:t></m:r></m:oMath></w:p><w:p><w:r><w:drawing><a:p xmlns:a="a"><a:r><a:t>{{ชื่อ}}</a:t></a:r></a:p></w:drawing></w:r></w:p>`,
    ),
    reads: ['', ''],
    also: ({ body }) =>
      expect(
        [...elements(body, 'm:t'), ...elements(body, 'a:t')].map((t) => t.textContent),
      ).toEqual(['2566', 'ท่านปลัด']),
  },
  'the title of the file': {
    template: docxOf(p(ORDER), { title: 'ตาม{{คำสั่ง}}' }),
    reads: ['คำสั่งที่ 9'],
    also: ({ xml }) =>
      expect(xml('docProps/core.xml')).toContain('<dc:title>ตามคำสั่งที่ 9</dc:title>'),
  },
  'no placeholder at all': { template: smallDocx(p('ประกาศ')), reads: ['ประกาศ'] },
};
