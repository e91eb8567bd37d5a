import {
  droppedPartSentence,
  droppedParts,
  type RequiringKind,
} from '../../../../src/core/documents/template/required-parts';
import { docxOf, drawing, p, smallDocx, table } from './small-docx';
import { KIND } from './small-kind';

const REQUIRING: RequiringKind = {
  ...KIND,
  requires: [
    { what: 'ชื่อผู้ลงนาม', fields: ['ชื่อ', 'คำสั่ง', 'ไม่มีในเอกสารนี้'] },
    { what: 'ตารางคน', fields: ['คน'] },
    { what: 'ปี', fields: ['ปีที่1'] },
  ],
};
const SHIPPED = smallDocx(p('{{ชื่อ}} {{คำสั่ง}}') + table(['{{#คน}}{{อายุ}}', '{{/คน}}']));

const dropped = (own: Uint8Array) => droppedParts(own, SHIPPED, REQUIRING).map(({ what }) => what);

test('the shipped template drops nothing, also of what it never had', () => {
  expect(dropped(SHIPPED)).toEqual([]);
});

test.each([
  ['everything', smallDocx(p('ลงชื่อ')), ['ชื่อผู้ลงนาม', 'ตารางคน']],
  ['the table', smallDocx(p('{{ชื่อ}}')), ['ตารางคน']],
  ['one of two names', smallDocx(p('{{ คำ สั่ง }}{{#คน}}{{/คน}}')), []],
  [
    'the page’s signature, which the footer has',
    docxOf(p('{{#คน}}{{/คน}}'), { footer: p('{{ชื่อ}}') }),
    [],
  ],
  [
    'what only a comment and the title of the file have',
    docxOf(p('{{#คน}}{{/คน}}'), { comments: p('{{ชื่อ}}'), title: '{{คำสั่ง}}' }),
    ['ชื่อผู้ลงนาม'],
  ],
  [
    'a list but for what is said when it is empty',
    smallDocx(p('{{ชื่อ}}{{^คน}}ไม่มี{{/คน}}')),
    ['ตารางคน'],
  ],
  ['nothing that can be told, being no .docx', Uint8Array.from([1, 2, 3]), []],
])('a template that drops %s', (_, own, what) => {
  expect(dropped(own)).toEqual(what);
});

test('its sentence says what is gone and what to type', () => {
  expect(droppedParts(smallDocx(''), SHIPPED, REQUIRING).map(droppedPartSentence)).toEqual([
    {
      message: 'แม่แบบของหน่วยงานไม่มีชื่อผู้ลงนาม',
      remedy: 'เติม {{ชื่อ}} หรือ {{คำสั่ง}} ถ้าตั้งใจไม่ให้มี ใช้แม่แบบนี้ต่อไปได้',
    },
    {
      message: 'แม่แบบของหน่วยงานไม่มีตารางคน',
      remedy: 'เติม {{#คน}} … {{/คน}} ถ้าตั้งใจไม่ให้มี ใช้แม่แบบนี้ต่อไปได้',
    },
  ]);
});

describe('the place of the Garuda', () => {
  const PLACE = drawing('descr="ครุฑ"', 'rId7');
  const WITH_PLACE = smallDocx(PLACE + p('{{ชื่อ}}'));
  const GONE = 'ที่ของตราครุฑ เอกสารจึงจะไม่มีภาพครุฑที่เลือกไว้';
  const lacking = (own: Uint8Array, shipped = WITH_PLACE) =>
    droppedParts(own, shipped, REQUIRING).map(({ what }) => what);

  test.each([
    ['as shipped', WITH_PLACE, []],
    ['deleted', smallDocx(p('{{ชื่อ}}')), [GONE]],
    ['moved to the header', docxOf(p('{{ชื่อ}}'), { header: PLACE }), []],
    ['in a comment only', docxOf(p('{{ชื่อ}}'), { comments: PLACE }), [GONE]],
    ['under another of its names', smallDocx(drawing('title="ตราครุฑ"', 'rId7') + p('{{ชื่อ}}')), []],
    ['with its description lost', smallDocx(drawing('', 'rId7') + p('{{ชื่อ}}')), [GONE]],
    [
      'taken by another picture',
      smallDocx(drawing('descr="ตราของเทศบาล"', 'rId7') + p('{{ชื่อ}}')),
      [GONE],
    ],
    ['left as a word', smallDocx(p('ครุฑ {{ชื่อ}}')), [GONE]],
    ['beside a signature that is gone', smallDocx(PLACE), ['ชื่อผู้ลงนาม']],
    ['gone with the signature', smallDocx(p('ลงชื่อ')), ['ชื่อผู้ลงนาม', GONE]],
    ['not to be told, being no .docx', Uint8Array.from([1, 2, 3]), []],
  ])('%s', (_, own, what) => {
    expect(lacking(own)).toEqual(what);
  });

  test('is not missed in a paper that never had one', () => {
    expect(lacking(smallDocx(p('{{ชื่อ}}')), smallDocx(p('{{ชื่อ}}')))).toEqual([]);
  });

  test('is told with what to do, and that it may be meant', () => {
    expect(
      droppedParts(smallDocx(p('{{ชื่อ}}')), WITH_PLACE, REQUIRING).map(droppedPartSentence),
    ).toEqual([
      {
        message: 'แม่แบบของหน่วยงานไม่มีที่ของตราครุฑ เอกสารจึงจะไม่มีภาพครุฑที่เลือกไว้',
        remedy:
          'แทรกภาพใดก็ได้ตรงที่จะให้มีตราครุฑ แล้วพิมพ์คำว่า ครุฑ ในข้อความแสดงแทน (alt text) ของภาพนั้น ' +
          'ถ้าแม่แบบมีภาพครุฑอยู่แล้ว หรือตั้งใจไม่ให้มี ใช้แม่แบบนี้ต่อไปได้',
      },
    ]);
  });
});
