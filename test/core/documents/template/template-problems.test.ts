import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { checkTemplate } from '../../../../src/core/documents/template/template-check';
import {
  TEMPLATE_PROBLEMS,
  type TemplateProblemCode,
  templateSentence,
} from '../../../../src/core/documents/template/template-problems';
import { readDocx } from '../docx-reader';
import { huge, lying, p, runs, smallDocx, table, truncated } from './small-docx';
import { KIND } from './small-kind';

interface Case {
  readonly raises: Uint8Array;
  /** As like it as can be, and without the problem. */
  readonly passes: Uint8Array;
  readonly params: Readonly<Record<string, string | number>>;
}

const FINE = smallDocx(p('{{ชื่อ}}'));
const link = (...texts: string[]): string => `<w:hyperlink>${runs(...texts)}</w:hyperlink>`;

/** The smallest template that raises each problem, with what the problem says of it. */
const CASES: Readonly<Record<TemplateProblemCode, Case>> = {
  'template-not-docx': {
    raises: Uint8Array.from([0x25, 0x50, 0x44, 0x46]),
    passes: FINE,
    params: {},
  },
  'template-locked': {
    raises: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    passes: FINE,
    params: {},
  },
  'template-broken': {
    raises: smallDocx('<w:p>'),
    passes: smallDocx('<w:p/>'),
    params: { name: 'word/document.xml' },
  },
  'template-too-large': {
    raises: huge(21),
    passes: huge(19),
    params: { limit: 20 },
  },
  'template-tag-unclosed': {
    raises: smallDocx(p('เรียน {{ชื่อ ครับ')),
    passes: smallDocx(p('เรียน {ชื่อ ครับ')),
    params: { around: 'เรียน {{ชื่อ ครับ', tag: '{{ชื่อ}}' },
  },
  'template-tag-unopened': {
    raises: smallDocx(p('เรียน ชื่อ}} ครับ')),
    passes: smallDocx(p('เรียน ชื่อ} ครับ')),
    params: { around: 'เรียน ชื่อ}} ครับ', tag: '{{ชื่อ}}' },
  },
  'template-braces-many': {
    raises: smallDocx(p('เรียน {{{ชื่อ}} ครับ')),
    passes: smallDocx(p('เรียน {{ชื่อ}}{{ชื่อ}} ครับ')),
    params: { around: 'เรียน {{{ชื่อ}} ครับ', tag: '{{ชื่อ}}' },
  },
  'template-brackets': {
    raises: smallDocx(p('เรียน {ชื่อ} ครับ')),
    passes: smallDocx(p('เรียน {ท่าน} [ชื่อ] (ชื่อ) ครับ')),
    params: { around: 'เรียน {ชื่อ} ครับ', typed: '{ชื่อ}', tag: '{{ชื่อ}}' },
  },
  'template-tag-split': {
    raises: smallDocx(table(['{{ชื่', 'อ}}'])),
    passes: smallDocx(table([p('{{ชื่', 'อ}}')])),
    params: { name: 'ชื่อ', around: '{{ชื่' },
  },
  'template-tag-empty': {
    raises: smallDocx(p('{{ }}')),
    passes: smallDocx(p('{ }')),
    params: { around: '{{ }}' },
  },
  'template-field-misspelt': {
    raises: smallDocx(p('{{วันทหนังสือ}}')),
    passes: smallDocx(p('{{วันที่ หนังสือ}}')),
    params: { name: 'วันทหนังสือ', nearest: 'วันที่หนังสือ', around: '{{วันทหนังสือ}}' },
  },
  'template-field-misspelt-in-list': {
    raises: smallDocx(p('{{อาย}}')),
    passes: smallDocx(p('{{#คน}}{{อายุ}}{{/คน}}')),
    params: { name: 'อาย', nearest: 'อายุ', list: 'คน', around: '{{อาย}}' },
  },
  'template-field-unknown': {
    raises: smallDocx(p('{{เบอร์โทรศัพท์}}')),
    passes: FINE,
    params: { name: 'เบอร์โทรศัพท์', around: '{{เบอร์โทรศัพท์}}' },
  },
  'template-field-outside-list': {
    raises: smallDocx(p('{{#คน}}{{/คน}}{{อายุ}}')),
    passes: smallDocx(p('{{#คน}}{{อายุ}}{{/คน}}')),
    params: { name: 'อายุ', list: 'คน', around: '{{#คน}}{{/คน}}{{อายุ}}' },
  },
  'template-field-not-a-list': {
    raises: smallDocx(p('{{#ชื่อ}}{{/ชื่อ}}')),
    passes: smallDocx(p('{{#มีชื่อ}}{{/มีชื่อ}}')),
    params: { name: 'ชื่อ', around: '{{#ชื่อ}}{{/ชื่อ}}' },
  },
  'template-field-is-a-list': {
    raises: smallDocx(p('{{คน}}')),
    passes: smallDocx(p('{{#คน}}{{/คน}}')),
    params: { name: 'คน', around: '{{คน}}' },
  },
  'template-loop-unclosed': {
    raises: smallDocx(p('{{#คน}}')),
    passes: smallDocx(p('{{#คน}}{{/คน}}')),
    params: { name: 'คน', around: '{{#คน}}' },
  },
  'template-loop-unopened': {
    raises: smallDocx(p('{{/คน}}')),
    passes: smallDocx(p('{{^คน}}{{/คน}}')),
    params: { name: 'คน', around: '{{/คน}}' },
  },
  'template-loop-again': {
    raises: smallDocx(p('{{#คน}}{{อายุ}}{{#คน}}')),
    passes: smallDocx(p('{{#คน}}{{อายุ}}{{/คน}}{{#คน}}{{/คน}}')),
    params: { name: 'คน', around: '{{#คน}}{{อายุ}}{{#คน}}' },
  },
  'template-loop-misclosed': {
    raises: smallDocx(p('{{#มีชื่อ}}{{ชื่อ}}{{/ชื่อ}}')),
    passes: smallDocx(p('{{#มีชื่อ}}{{ชื่อ}}{{/มี ชื่อ}}')),
    params: { name: 'ชื่อ', nearest: 'มีชื่อ', around: '{{#มีชื่อ}}{{ชื่อ}}{{/ชื่อ}}' },
  },
  'template-loop-crossed': {
    raises: smallDocx(p('{{#คน}}{{#มีชื่อ}}{{/คน}}{{/มีชื่อ}}')),
    passes: smallDocx(p('{{#คน}}{{#มีชื่อ}}{{/มีชื่อ}}{{/คน}}')),
    params: { name: 'คน', nearest: 'มีชื่อ', around: '{{#คน}}{{#มีชื่อ}}{{/คน}}{{/มีชื่อ}}' },
  },
  'template-loop-split': {
    raises: smallDocx(p('{{#คน}}') + table(['{{/คน}}'])),
    passes: smallDocx(p('{{#คน}}') + table(['']) + p('{{/คน}}')),
    params: { name: 'คน', around: '{{/คน}}' },
  },
  'template-loop-wrapped': {
    raises: smallDocx(`<w:p>${link('{{#คน}}')}${runs('{{/คน}}')}</w:p>`),
    passes: smallDocx(`<w:p>${link('{{#คน}}{{/คน}}')}</w:p>`),
    params: { name: 'คน', around: '{{#คน}}{{/คน}}' },
  },
  'template-loop-overlap': {
    raises: smallDocx(table(['{{#คน}}', '{{/คน}}{{#มีชื่อ}}', '{{/มีชื่อ}}'])),
    passes: smallDocx(table(['{{#คน}}', '{{/คน}}'], ['{{#มีชื่อ}}', '{{/มีชื่อ}}'])),
    params: { name: 'มีชื่อ', around: '{{/คน}}{{#มีชื่อ}}' },
  },
  'template-unfillable': {
    raises: smallDocx('<w:p><w:r><w:t>ก<w:t>ข</w:t></w:t></w:r></w:p>'),
    passes: smallDocx('<w:p><w:r><w:t>ก</w:t><w:t>ข</w:t></w:r></w:p>'),
    params: { name: '' },
  },
};

describe.each(Object.keys(CASES) as TemplateProblemCode[])('%s', (code) => {
  const { raises, passes, params } = CASES[code];

  test('its smallest template raises it and nothing else', () => {
    const filled = fillTemplate(raises, KIND, {});
    expect(filled.ok ? [] : filled.problems).toEqual([{ code, params }]);
  });

  test('a near miss does not', () => {
    expect(checkTemplate(passes, KIND)).toEqual([]);
    expect(fillTemplate(passes, KIND, {}).ok).toBe(true);
  });

  test('its sentences use what it carries', () => {
    const { message, remedy } = templateSentence({ code, params });
    for (const sentence of [message, remedy]) {
      expect(sentence).toMatch(/[ก-๙]/);
      expect(sentence).not.toMatch(/\{[a-z]+\}|undefined/);
    }
  });
});

test('every problem has a case', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(TEMPLATE_PROBLEMS).sort());
});

test('all problems of a template come at once, headers included', () => {
  const header = '<w:hdr xmlns:w="w"><w:p><w:r><w:t>{{ไม่รู้จัก}}</w:t></w:r></w:p></w:hdr>';
  const template = smallDocx(p('{{ชื่อ}} {{คน}} {{/มีชื่อ}}') + p('{{#คน}} {{ชื่'), {
    'word/header1.xml': header,
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
  });
  expect(checkTemplate(template, KIND).map(({ code }) => code)).toEqual([
    'template-field-is-a-list',
    'template-loop-unopened',
    'template-loop-unclosed',
    'template-tag-unclosed',
    'template-field-unknown',
  ]);
});

test('a misspelt list is one problem, not one for each field inside it', () => {
  const template = smallDocx(p('{{#คณ}}{{อายุ}} {{ชื่อ}}{{/คณ}}'));
  expect(checkTemplate(template, KIND).map(({ code }) => code)).toEqual(['template-field-unknown']);
});

test('names may be typed with other spaces, digits and marks, and loops still pair', () => {
  const template = smallDocx(
    p('{{ # คน }}{{อายุ}}{{/ค\u200bน}} {{ปีที่๑}} {{ปีที่ 1}} {{ค\u0e4d\u0e32สั่ง}}'),
  );
  expect(checkTemplate(template, KIND)).toEqual([]);
  const values = { คน: [{ อายุ: '9' }, { อายุ: '8' }], ปีที่1: 'ก', คำสั่ง: 'ข' };
  const filled = fillTemplate(template, KIND, values);
  expect(filled.ok && filled.blanks).toEqual([]);
});

test.each([
  ['a change of braces', '{{=[[ ]]=}}'],
  ['a loop over elements', '{{-w:p คน}}{{/คน}}'],
])('%s is no more than an unknown name', (_, tag) => {
  expect(checkTemplate(smallDocx(p(tag)), KIND)[0]?.code).toBe('template-field-unknown');
});

test('there is no way to put XML in', () => {
  const filled = fillTemplate(smallDocx(p('{{@ชื่อ}}')), KIND, { ชื่อ: '<w:p/>' });
  expect(filled.ok && readDocx(filled.bytes).text).toBe('<w:p/>');
});

test.each([
  ['in one table and end in the next', table(['{{#คน}}']) + p('') + table(['{{/คน}}'])],
  ['in a table and end in one inside it', table([p('{{#คน}}') + table(['{{/คน}}']) + p('')])],
  [
    'in a cell’s table and end in the table of another cell',
    table([table(['{{#คน}}']) + p(''), table(['{{/คน}}']) + p('')]),
  ],
])('a loop may not start %s', (_, body) => {
  expect(checkTemplate(smallDocx(body), KIND).map(({ code }) => code)).toEqual([
    'template-loop-split',
  ]);
});

test.each([
  ['cut short', truncated(FINE)],
  ['with sizes that are not so', lying()],
  ['that is an .xlsx', smallDocx('', { '[Content_Types].xml': '<Types/>' })],
  [
    'with a document type',
    smallDocx('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
  ],
  [
    'without the part it names',
    smallDocx('', {
      '[Content_Types].xml':
        '<Types><Override PartName="/word/none.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    }),
  ],
  ['of no bytes', new Uint8Array()],
])('a file %s is one problem and no throw', (_, bytes) => {
  const filled = fillTemplate(bytes, KIND, {});
  expect(filled.ok).toBe(false);
  expect(checkTemplate(bytes, KIND)).toHaveLength(1);
});
