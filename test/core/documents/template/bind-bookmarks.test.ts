import { bindBookmarks } from '../../../../src/core/documents/template/bind-bookmarks';
import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { elements, parse, readDocx } from '../docx-reader';
import { p, smallDocx } from './small-docx';
import { KIND } from './small-kind';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function field(...instruction: string[]): string {
  const texts = instruction.map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`);
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${texts.join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

function mark(name: string, id = 1): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:r><w:t>${name}</w:t></w:r><w:bookmarkEnd w:id="${id}"/>`;
}

/** The bookmarks and the targets of the references of a body, after binding. */
function bound(body: string) {
  const xml = bindBookmarks(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`);
  const document = parse(xml);
  const values = (element: string, key: string) =>
    elements(document, element).map((one) => one.getAttribute(key) ?? '');
  return {
    xml,
    names: values('w:bookmarkStart', 'w:name'),
    ids: values('w:bookmarkStart', 'w:id'),
    ends: values('w:bookmarkEnd', 'w:id'),
    fields: [
      ...elements(document, 'w:instrText').map(({ textContent }) => textContent ?? ''),
      ...values('w:fldSimple', 'w:instr'),
    ].filter((text) => text !== ''),
  };
}

const para = (content: string): string => `<w:p>${content}</w:p>`;

test('repeated bookmarks get names and numbers of their own, and references follow in order', () => {
  const { names, ids, ends, fields } = bound(
    [field(' PAGEREF item \\h '), field(' PAGEREF item \\h '), mark('item'), mark('item')]
      .map(para)
      .join(''),
  );
  expect(names).toEqual(['item', 'item_2']);
  expect(new Set(ids).size).toBe(2);
  expect(ends).toEqual(ids);
  expect(fields).toEqual([' PAGEREF item \\h ', ' PAGEREF item_2 \\h ']);
});

test('two names go side by side, and a third bookmark may already have the name to be given', () => {
  const { names, fields } = bound(
    ['a', 'b', 'a', 'b'].map((name) => para(field(`PAGEREF ${name}`))).join('') +
      ['a', 'b', 'A_2', 'a', 'b'].map((name) => para(mark(name))).join(''),
  );
  expect(names).toEqual(['a', 'b', 'A_2', 'a_3', 'b_2']);
  expect(fields).toEqual(['PAGEREF a', 'PAGEREF b', 'PAGEREF a_3', 'PAGEREF b_2']);
});

test('one bookmark serves every reference to it, and contents printed twice start anew', () => {
  const one = para(field('PAGEREF x')) + para(field('PAGEREF x')) + para(mark('x'));
  expect(bound(one).fields).toEqual(['PAGEREF x', 'PAGEREF x']);
  const twice = [1, 2, 3, 4].map(() => para(field('PAGEREF x'))).join('');
  expect(bound(twice + para(mark('x')) + para(mark('x'))).fields).toEqual([
    'PAGEREF x',
    'PAGEREF x_2',
    'PAGEREF x',
    'PAGEREF x_2',
  ]);
});

test('an instruction cut into runs, a quoted name and a simple field are bound as well', () => {
  const simple = '<w:fldSimple w:instr=" PAGEREF x \\h "><w:r><w:t>9</w:t></w:r></w:fldSimple>';
  const marks = [1, 2, 3].map(() => para(mark('x'))).join('');
  const references = field('PAGEREF x') + field(' PAGE', 'REF &quot;x', '&quot; \\h');
  expect(bound(para(references + simple) + marks).fields).toEqual([
    'PAGEREF x',
    ' PAGEREF "x_2" \\h',
    ' PAGEREF x_3 \\h ',
  ]);
});

test('bookmarks that a loop left half are made whole', () => {
  const { ids, ends } = bound(
    para('<w:bookmarkStart w:id="7" w:name="a"/>') + para('<w:bookmarkEnd w:id="8"/>'),
  );
  expect(ends).toEqual(ids);
});

test('a name stays within what Word knows, and no number is one that marks something else', () => {
  const long = 'ก'.repeat(40);
  const { names, ids } = bound(`${para(mark(long) + mark(long))}<w:ins w:id="41"/>`);
  expect(names.map((name) => name.length)).toEqual([40, 40]);
  expect(new Set(names).size).toBe(2);
  expect(ids).toEqual(['42', '43']);
});

test('sound bookmarks and other fields are left letter by letter', () => {
  const body = para(field('PAGE') + field('PAGEREF b') + mark('a', 1) + mark('b', 2));
  expect(bound(body).xml).toBe(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`);
});

test('text of cells neither makes nor moves a bookmark', () => {
  const hostile = [
    '<w:bookmarkStart w:id="1" w:name="item"/><w:bookmarkEnd w:id="1"/>',
    '</w:t></w:r><w:bookmarkStart w:id="0" w:name="item"/>',
    'PAGEREF item \\h',
    '&lt;w:bookmarkStart w:name="item"/&gt;',
    ' w:name="item" w:id="1"',
  ];
  const body =
    p('{{#คน}}') +
    para(`<w:r><w:t>{{อายุ}}</w:t></w:r>${field('PAGEREF item')}`) +
    p('{{/คน}}') +
    p('{{#คน}}') +
    para(`<w:r><w:t>{{อายุ}}</w:t></w:r>${mark('item')}`) +
    p('{{/คน}}');
  const people = hostile.map((text) => ({ อายุ: text, ลูก: [] }));
  const filled = fillTemplate(smallDocx(body), KIND, { คน: people });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const { body: made, text } = readDocx(filled.bytes);
  const expected = ['item', 'item_2', 'item_3', 'item_4', 'item_5'];
  const names = elements(made, 'w:bookmarkStart').map((one) => one.getAttribute('w:name'));
  expect(names).toEqual(expected);
  const targets = elements(made, 'w:instrText').map((one) => one.textContent);
  expect(targets).toEqual(expected.map((name) => `PAGEREF ${name}`));
  for (const value of hostile) expect(text.split(value)).toHaveLength(3);
});
