import type { TemplateProblemCode } from '../../../../src/core/documents/template/template-problems';
import { docxOf, p, runs, smallDocx, textBox } from './small-docx';

/** Code, what is wrong and where, and what to do: as the clerk reads them. */
export type Told = readonly [TemplateProblemCode, string, string];

/** A template as it may come from Word or Google Docs, by what happened to it. */
export interface Broken {
  readonly mistake: string;
  readonly template: Uint8Array;
  readonly told: readonly Told[];
}

/** Mistakes with braces and names. */
export const BROKEN_TAGS: readonly Broken[] = [
  {
    mistake: 'a closing brace deleted',
    template: smallDocx(p('เรียน {{ชื่อ} ที่นับถือ')),
    told: [
      [
        'template-tag-unclosed',
        'มี {{ ที่ไม่ได้ปิดด้วย }} ตรงข้อความ “เรียน {{ชื่อ} ที่นับถือ”',
        'เติม }} ให้ครบ เป็น {{ชื่อ}}',
      ],
    ],
  },
  {
    mistake: 'an opening brace deleted',
    template: smallDocx(p('เรียน {ชื่อ}} ที่นับถือ')),
    told: [
      [
        'template-tag-unopened',
        'มี }} ที่ไม่มี {{ นำหน้า ตรงข้อความ “เรียน {ชื่อ}} ที่นับถือ”',
        'เติม {{ ให้ครบ เป็น {{ชื่อ}} หรือลบ }} ออก',
      ],
    ],
  },
  {
    mistake: 'single braces, as other programs have them',
    template: smallDocx(p('เรียน {ชื่อ} ที่นับถือ')),
    told: [
      [
        'template-brackets',
        'พิมพ์ {ชื่อ} ด้วยวงเล็บที่ไม่ใช่ปีกกาคู่ จึงจะไม่ถูกเติม ตรงข้อความ “เรียน {ชื่อ} ที่นับถือ”',
        'พิมพ์ใหม่เป็น {{ชื่อ}}',
      ],
    ],
  },
  {
    mistake: 'braces apart, with a space or a character without width between them',
    template: smallDocx(p('เรียน { {ชื่อ} }') + p('{\u200b{#คน}\u200b}{{/คน}}')),
    told: [
      [
        'template-brackets',
        'พิมพ์ {ชื่อ} ด้วยวงเล็บที่ไม่ใช่ปีกกาคู่ จึงจะไม่ถูกเติม ตรงข้อความ “เรียน { {ชื่อ} }”',
        'พิมพ์ใหม่เป็น {{ชื่อ}}',
      ],
      [
        'template-brackets',
        'พิมพ์ {#คน} ด้วยวงเล็บที่ไม่ใช่ปีกกาคู่ จึงจะไม่ถูกเติม ตรงข้อความ “{\u200b{#คน}\u200b}{{/คน}}”',
        'พิมพ์ใหม่เป็น {{#คน}}',
      ],
    ],
  },
  {
    mistake: 'three braces',
    template: smallDocx(p('เรียน {{{ชื่อ}}} ที่นับถือ')),
    told: [
      [
        'template-braces-many',
        'มีวงเล็บปีกกาติดกันเกินสองตัว ตรงข้อความ “เรียน {{{ชื่อ}}} ที่นับถือ”',
        'ใช้ปีกกาเปิดสองตัวและปิดสองตัว เป็น {{ชื่อ}}',
      ],
    ],
  },
  {
    mistake: 'one brace too many at the end',
    template: smallDocx(p('เรียน {{#มีชื่อ}}{{ชื่อ}}{{/มีชื่อ}}} ที่นับถือ')),
    told: [
      [
        'template-braces-many',
        'มีวงเล็บปีกกาติดกันเกินสองตัว ตรงข้อความ “…มีชื่อ}}{{ชื่อ}}{{/มีชื่อ}}} ที่นับถือ”',
        'ใช้ปีกกาเปิดสองตัวและปิดสองตัว เป็น {{/มีชื่อ}}',
      ],
    ],
  },
  {
    mistake: 'braces of full width, from another keyboard',
    template: smallDocx(p('เรียน ｛｛วันทีหนังสือ｝｝')),
    told: [
      [
        'template-brackets',
        'พิมพ์ ｛｛วันทีหนังสือ｝｝ ด้วยวงเล็บที่ไม่ใช่ปีกกาคู่ จึงจะไม่ถูกเติม ตรงข้อความ “เรียน ｛｛วันทีหนังสือ｝｝”',
        'พิมพ์ใหม่เป็น {{วันที่หนังสือ}}',
      ],
    ],
  },
  {
    mistake: 'a field of mail merge in place of braces',
    template: smallDocx(p('เรียน «ชื่อ»')),
    told: [
      [
        'template-brackets',
        'พิมพ์ «ชื่อ» ด้วยวงเล็บที่ไม่ใช่ปีกกาคู่ จึงจะไม่ถูกเติม ตรงข้อความ “เรียน «ชื่อ»”',
        'พิมพ์ใหม่เป็น {{ชื่อ}}',
      ],
    ],
  },
  {
    mistake: 'nothing between the braces but what cannot be seen',
    template: smallDocx(p('เรียน {{\u200b \u00a0}}')),
    told: [
      [
        'template-tag-empty',
        'มี {{ }} ที่ไม่มีชื่อช่อง ตรงข้อความ “เรียน {{\u200b }}”',
        'พิมพ์ชื่อช่องระหว่าง {{ กับ }} หรือลบออก',
      ],
    ],
  },
  {
    mistake: 'a name misspelt, cut by the spelling check and a bookmark',
    template: smallDocx(
      `<w:p>${runs('ลงวันที่ {{วัน')}<w:proofErr w:type="spellStart"/>${runs('ที')}<w:bookmarkStart w:id="1" w:name="ก"/>${runs('หนังสือ}}')}<w:bookmarkEnd w:id="1"/></w:p>`,
    ),
    told: [
      [
        'template-field-misspelt',
        'ไม่มีช่องชื่อ {{วันทีหนังสือ}} ตรงข้อความ “ลงวันที่ {{วันทีหนังสือ}}”',
        'น่าจะเป็น {{วันที่หนังสือ}}',
      ],
    ],
  },
  {
    mistake: 'a name misspelt in the header',
    template: docxOf(p('{{ชื่อ}}'), { header: p('คำสั่งที่ {{คำสั้ง}}') }),
    told: [
      [
        'template-field-misspelt',
        'ไม่มีช่องชื่อ {{คำสั้ง}} ตรงข้อความ “คำสั่งที่ {{คำสั้ง}}” ในหัวกระดาษ',
        'น่าจะเป็น {{คำสั่ง}}',
      ],
    ],
  },
  {
    mistake: 'a field the paper does not have, in the footer',
    template: docxOf(p('{{ชื่อ}}'), { footer: p('โทร. {{โทรศัพท์}}') }),
    told: [
      [
        'template-field-unknown',
        'ไม่มีช่องชื่อ {{โทรศัพท์}} ตรงข้อความ “โทร. {{โทรศัพท์}}” ในท้ายกระดาษ',
        'ดูรายชื่อช่องที่ใช้ได้ของเอกสารนี้ แล้วแก้ชื่อ หรือลบช่องนี้ออก',
      ],
    ],
  },
  {
    mistake:
      'a brace lost in a footnote, a field of a list in an endnote, a remark left in a comment',
    template: docxOf(p('{{ชื่อ}}'), {
      footnotes: p('ตาม{{คำสั่ง ข้อ 2'),
      endnotes: p('อายุ {{อายุ}} ปี'),
      comments: p('ถามหัวหน้าเรื่อง {{}}'),
    }),
    told: [
      [
        'template-tag-unclosed',
        'มี {{ ที่ไม่ได้ปิดด้วย }} ตรงข้อความ “ตาม{{คำสั่ง ข้อ 2” ในเชิงอรรถ',
        'เติม }} ให้ครบ เป็น {{คำสั่ง}}',
      ],
      [
        'template-field-outside-list',
        'ช่อง {{อายุ}} ใช้ได้เฉพาะภายในรายการ “คน” ตรงข้อความ “อายุ {{อายุ}} ปี” ในอ้างอิงท้ายเรื่อง',
        'ย้ายไปไว้ระหว่าง {{#คน}} กับ {{/คน}}',
      ],
      [
        'template-tag-empty',
        'มี {{ }} ที่ไม่มีชื่อช่อง ตรงข้อความ “ถามหัวหน้าเรื่อง {{}}” ในข้อคิดเห็น',
        'พิมพ์ชื่อช่องระหว่าง {{ กับ }} หรือลบออก',
      ],
    ],
  },
  {
    mistake: 'a title of the file that Word took from the first line',
    template: docxOf(p('{{ชื่อ}}'), { title: 'บันทึก {{ชือเรื่อง}}' }),
    told: [
      [
        'template-field-unknown',
        'ไม่มีช่องชื่อ {{ชือเรื่อง}} ตรงข้อความ “บันทึก {{ชือเรื่อง}}” ในคุณสมบัติของไฟล์',
        'ดูรายชื่อช่องที่ใช้ได้ของเอกสารนี้ แล้วแก้ชื่อ หรือลบช่องนี้ออก',
      ],
    ],
  },
  {
    mistake: 'a name misspelt in a text box, which stands there twice',
    template: smallDocx(textBox(p('ด่วน {{คำสัง}}'))),
    told: [
      ['template-field-misspelt', 'ไม่มีช่องชื่อ {{คำสัง}} ตรงข้อความ “ด่วน {{คำสัง}}”', 'น่าจะเป็น {{คำสั่ง}}'],
    ],
  },
  {
    mistake: 'a placeholder cut by the Enter key',
    template: smallDocx(p('ลงวันที่ {{วันที่') + p('หนังสือ}} เป็นต้นไป')),
    told: [
      [
        'template-tag-split',
        'ช่อง {{วันที่หนังสือ}} ถูกแบ่งข้ามย่อหน้าหรือข้ามเซลล์ของตาราง ตรงข้อความ “ลงวันที่ {{วันที่”',
        'พิมพ์ {{ ชื่อช่อง และ }} ให้อยู่ในย่อหน้าและเซลล์เดียวกัน',
      ],
    ],
  },
  {
    mistake: 'closing braces lost here and opening ones there',
    template: smallDocx(p('เรียน {{ชื่อ ที่นับถือ') + p('ตาม คำสั่ง}} นี้')),
    told: [
      [
        'template-tag-unclosed',
        'มี {{ ที่ไม่ได้ปิดด้วย }} ตรงข้อความ “เรียน {{ชื่อ ที่นับถือ”',
        'เติม }} ให้ครบ เป็น {{ชื่อ}}',
      ],
      [
        'template-tag-unopened',
        'มี }} ที่ไม่มี {{ นำหน้า ตรงข้อความ “ตาม คำสั่ง}} นี้”',
        'เติม {{ ให้ครบ เป็น {{คำสั่ง}} หรือลบ }} ออก',
      ],
    ],
  },
  {
    mistake: 'a brace lost from the end of a list, which is told once',
    template: smallDocx(p('{{#คน}}{{อายุ}}{{/คน} {{ชื่อ}}')),
    told: [
      [
        'template-tag-unclosed',
        'มี {{ ที่ไม่ได้ปิดด้วย }} ตรงข้อความ “{{#คน}}{{อายุ}}{{/คน} {{ชื่อ}}”',
        'เติม }} ให้ครบ เป็น {{/คน}}',
      ],
    ],
  },
];
