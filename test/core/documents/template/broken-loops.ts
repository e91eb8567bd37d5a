import type { Broken } from './broken-tags';
import { docxOf, p, runs, smallDocx, table } from './small-docx';

const insertion = (text: string) => `<w:ins w:author="ก">${runs(text)}</w:ins>`;
const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const listItem = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${runs(text)}</w:p>`;

/** Mistakes with lists and conditions. */
export const BROKEN_LOOPS: readonly Broken[] = [
  {
    mistake: 'a list that starts above a table and ends in it',
    template: smallDocx(p('{{#คน}}') + table(['ที่', '{{อายุ}}{{/คน}}'])),
    told: [
      [
        'template-loop-split',
        'รายการ “คน” เริ่มและปิดคนละตาราง หรือเริ่มนอกตารางแต่ปิดในตาราง ตรงข้อความ “{{อายุ}}{{/คน}}”',
        'ให้ {{#คน}} และ {{/คน}} อยู่นอกตารางทั้งคู่ หรืออยู่ในตารางเดียวกัน',
      ],
    ],
  },
  {
    mistake: 'a list that starts in a table and ends in the table within its cell',
    template: smallDocx(table(['{{#คน}}', table(['{{อายุ}}{{/คน}}']) + p('')])),
    told: [
      [
        'template-loop-split',
        'รายการ “คน” เริ่มและปิดคนละตาราง หรือเริ่มนอกตารางแต่ปิดในตาราง ตรงข้อความ “{{อายุ}}{{/คน}}”',
        'ให้ {{#คน}} และ {{/คน}} อยู่นอกตารางทั้งคู่ หรืออยู่ในตารางเดียวกัน',
      ],
    ],
  },
  {
    mistake: 'a list that starts in a content control and ends after it',
    template: smallDocx(control(p('{{#คน}}') + p('{{อายุ}}')) + p('{{/คน}}')),
    told: [
      [
        'template-loop-wrapped',
        'รายการ “คน” เริ่มและปิดคนละกรอบ เช่น ลิงก์ กล่องข้อความ หรือข้อความที่แนะนำให้แก้ ตรงข้อความ “{{/คน}}”',
        'ให้ {{#คน}} และ {{/คน}} อยู่นอกกรอบทั้งคู่ หรือในกรอบเดียวกัน ถ้าเป็นข้อความที่แนะนำให้แก้ ให้ยอมรับก่อน',
      ],
    ],
  },
  {
    mistake: 'a list whose end is a suggestion within a line',
    template: smallDocx(`<w:p>${runs('อายุ {{#คน}}{{อายุ}} ')}${insertion('{{/คน}}')}</w:p>`),
    told: [
      [
        'template-loop-wrapped',
        'รายการ “คน” เริ่มและปิดคนละกรอบ เช่น ลิงก์ กล่องข้อความ หรือข้อความที่แนะนำให้แก้ ตรงข้อความ “อายุ {{#คน}}{{อายุ}} {{/คน}}”',
        'ให้ {{#คน}} และ {{/คน}} อยู่นอกกรอบทั้งคู่ หรือในกรอบเดียวกัน ถ้าเป็นข้อความที่แนะนำให้แก้ ให้ยอมรับก่อน',
      ],
    ],
  },
  {
    mistake: 'a list that starts on the page and ends in the footer',
    template: docxOf(p('{{#คน}}{{อายุ}}'), { footer: p('{{/คน}}') }),
    told: [
      [
        'template-loop-unclosed',
        'รายการ {{#คน}} ไม่มี {{/คน}} ปิดท้าย ตรงข้อความ “{{#คน}}{{อายุ}}”',
        'เติม {{/คน}} ท้ายส่วนที่ต้องการ',
      ],
      [
        'template-loop-unopened',
        'มี {{/คน}} ที่ไม่มี {{#คน}} นำหน้า ตรงข้อความ “{{/คน}}” ในท้ายกระดาษ',
        'เติม {{#คน}} หน้าส่วนที่ต้องการ หรือลบ {{/คน}} ออก',
      ],
    ],
  },
  {
    mistake: 'a list never closed, by its second item',
    template: smallDocx(listItem('{{#คน}}') + listItem('อายุ {{อายุ}} ปี') + p('{{ชื่อ}}')),
    told: [
      [
        'template-loop-unclosed',
        'รายการ {{#คน}} ไม่มี {{/คน}} ปิดท้าย ตรงข้อความ “{{#คน}}”',
        'เติม {{/คน}} ท้ายส่วนที่ต้องการ',
      ],
    ],
  },
  {
    mistake: 'the inner of two lists never closed',
    template: smallDocx(p('{{#คน}}{{#ลูก}}{{ชื่อลูก}}{{/คน}}')),
    told: [
      [
        'template-loop-unclosed',
        'รายการ {{#ลูก}} ไม่มี {{/ลูก}} ปิดท้าย ตรงข้อความ “{{#คน}}{{#ลูก}}{{ชื่อลูก}}{{/คน}}”',
        'เติม {{/ลูก}} ท้ายส่วนที่ต้องการ',
      ],
    ],
  },
  {
    mistake: 'a list closed twice',
    template: smallDocx(p('{{#คน}}{{อายุ}}{{/คน}}') + p('จบ {{/คน}}')),
    told: [
      [
        'template-loop-unopened',
        'มี {{/คน}} ที่ไม่มี {{#คน}} นำหน้า ตรงข้อความ “จบ {{/คน}}”',
        'เติม {{#คน}} หน้าส่วนที่ต้องการ หรือลบ {{/คน}} ออก',
      ],
    ],
  },
  {
    mistake: 'a list closed with another beginning',
    template: smallDocx(p('{{#คน}}') + p('{{อายุ}}') + p('{{#คน}} จบ')),
    told: [
      [
        'template-loop-again',
        'มี {{#คน}} ซ้ำภายใน {{#คน}} ที่ยังไม่ได้ปิด ตรงข้อความ “{{#คน}} จบ”',
        'ถ้าต้องการปิดให้แก้เป็น {{/คน}} ถ้าไม่ ให้ลบตัวที่ซ้ำออก',
      ],
    ],
  },
  {
    mistake: 'a list inside itself',
    template: smallDocx(p('{{#คน}}') + p('{{#คน}}{{อายุ}}{{/คน}} {{/คน}}')),
    told: [
      [
        'template-loop-again',
        'มี {{#คน}} ซ้ำภายใน {{#คน}} ที่ยังไม่ได้ปิด ตรงข้อความ “{{#คน}}{{อายุ}}{{/คน}} {{/คน}}”',
        'ถ้าต้องการปิดให้แก้เป็น {{/คน}} ถ้าไม่ ให้ลบตัวที่ซ้ำออก',
      ],
    ],
  },
  {
    mistake: 'a condition closed by the name of its field',
    template: smallDocx(p('{{#มีชื่อ}}เรียน {{ชื่อ}}{{/ชื่อ}}')),
    told: [
      [
        'template-loop-misclosed',
        'รายการ “มีชื่อ” ปิดด้วยชื่ออื่น คือ {{/ชื่อ}} ตรงข้อความ “{{#มีชื่อ}}เรียน {{ชื่อ}}{{/ชื่อ}}”',
        'แก้ {{/ชื่อ}} เป็น {{/มีชื่อ}}',
      ],
    ],
  },
  {
    mistake: 'an inner list whose end is misspelt',
    template: smallDocx(p('{{#คน}}{{#ลูก}}{{ชื่อลูก}}') + p('{{/ลูค}}{{/คน}}')),
    told: [
      [
        'template-loop-misclosed',
        'รายการ “ลูก” ปิดด้วยชื่ออื่น คือ {{/ลูค}} ตรงข้อความ “{{/ลูค}}{{/คน}}”',
        'แก้ {{/ลูค}} เป็น {{/ลูก}}',
      ],
    ],
  },
  {
    mistake: 'two ends in the wrong order',
    template: smallDocx(p('{{#คน}}{{#มีชื่อ}}{{อายุ}}') + p('{{/คน}}{{/มีชื่อ}}')),
    told: [
      [
        'template-loop-crossed',
        'มี {{/คน}} ก่อนที่รายการ “มีชื่อ” ซึ่งเริ่มทีหลังจะปิด ตรงข้อความ “{{/คน}}{{/มีชื่อ}}”',
        'ปิดรายการที่เริ่มทีหลังก่อน: {{/มีชื่อ}} แล้วจึง {{/คน}}',
      ],
    ],
  },
  {
    mistake: 'a list used as text',
    template: smallDocx(table(['ผู้เกี่ยวข้อง', '{{คน}}'])),
    told: [
      [
        'template-field-is-a-list',
        'ช่อง “คน” เป็นรายการหรือเงื่อนไข พิมพ์เป็นข้อความไม่ได้ ตรงข้อความ “{{คน}}”',
        'ใช้ {{#คน}} … {{/คน}} คร่อมสิ่งที่ต้องการแสดง',
      ],
    ],
  },
  {
    mistake: 'a text used as a list',
    template: smallDocx(p('{{#คำสั่ง}}ตาม{{คำสั่ง}}{{/คำสั่ง}}')),
    told: [
      [
        'template-field-not-a-list',
        'ช่อง “คำสั่ง” เป็นข้อความ ใช้เป็นรายการหรือเงื่อนไขไม่ได้ ตรงข้อความ “{{#คำสั่ง}}ตาม{{คำสั่ง}}{{/คำสั่ง}}”',
        'ใช้ {{คำสั่ง}} หรือใช้ช่องที่เป็นรายการหรือเงื่อนไข',
      ],
    ],
  },
  {
    mistake: 'a field of an inner list in the outer one, and one of a list moved below it',
    template: smallDocx(p('{{#คน}}{{ชื่อลูก}}{{/คน}}') + p('รวม {{อายู}}')),
    told: [
      [
        'template-field-outside-list',
        'ช่อง {{ชื่อลูก}} ใช้ได้เฉพาะภายในรายการ “ลูก” ตรงข้อความ “{{#คน}}{{ชื่อลูก}}{{/คน}}”',
        'ย้ายไปไว้ระหว่าง {{#ลูก}} กับ {{/ลูก}}',
      ],
      [
        'template-field-misspelt-in-list',
        'ไม่มีช่องชื่อ {{อายู}} ตรงข้อความ “รวม {{อายู}}”',
        'น่าจะเป็น {{อายุ}} ซึ่งใช้ได้เฉพาะระหว่าง {{#คน}} กับ {{/คน}}',
      ],
    ],
  },
  {
    mistake: 'the beginning of a list misspelt, and so its end',
    template: smallDocx(table(['{{#คนๆ}}{{อายุ}}', '{{/คนๆ}}'])),
    told: [
      ['template-field-misspelt', 'ไม่มีช่องชื่อ {{คนๆ}} ตรงข้อความ “{{#คนๆ}}{{อายุ}}”', 'น่าจะเป็น {{คน}}'],
    ],
  },
  {
    mistake: 'a list over the row that another list uses, in a header too',
    template: docxOf(table(['{{#คน}}{{อายุ}}', '{{/คน}}{{#มีชื่อ}}{{ชื่อ}}{{/มีชื่อ}}']), {
      header: table(['{{#มีชื่อ}}ก{{/มีชื่อ}}{{#คน}}', '{{/คน}}']),
    }),
    told: [
      [
        'template-loop-overlap',
        'สองรายการใช้แถวเดียวกันของตาราง ตรงข้อความ “{{/คน}}{{#มีชื่อ}}{{ชื่อ}}{{/มีชื่อ}}”',
        'แยก {{#มีชื่อ}} ไปไว้อีกแถวหนึ่ง',
      ],
      [
        'template-loop-overlap',
        'สองรายการใช้แถวเดียวกันของตาราง ตรงข้อความ “{{#มีชื่อ}}ก{{/มีชื่อ}}{{#คน}}” ในหัวกระดาษ',
        'แยก {{#คน}} ไปไว้อีกแถวหนึ่ง',
      ],
    ],
  },
  {
    mistake: 'whole sentences typed between the braces',
    template: smallDocx(p(`{{${'ใส่ชื่อผู้รับหนังสือตรงนี้ '.repeat(10)}}}`)),
    told: [
      [
        'template-field-unknown',
        'ไม่มีช่องชื่อ {{ใส่ชื่อผู้รับหนังสือตรงนี้ ใส่ชื่อผู้รับหนังสือตรงนี้ ใส่ชื่…}} ตรงข้อความ “{{ใส่ชื่อผู้รับหนังสือตรงนี้ ใส่ชื่…”',
        'ดูรายชื่อช่องที่ใช้ได้ของเอกสารนี้ แล้วแก้ชื่อ หรือลบช่องนี้ออก',
      ],
    ],
  },
];
