import fc from 'fast-check';
import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { checkTemplate } from '../../../../src/core/documents/template/template-check';
import { readDocx } from '../docx-reader';
import { p, smallDocx, table } from './small-docx';
import { KIND } from './small-kind';

const TAGS = [
  '{{#คน}}',
  '{{/คน}}',
  '{{#มีชื่อ}}',
  '{{^มีชื่อ}}',
  '{{/มีชื่อ}}',
  '{{#ลูก}}',
  '{{/ลูก}}',
  '{{ชื่อ}}',
  '{{อายุ}}',
];
const PIECES = [...TAGS, 'ข้อความ', '', '{{', '}}', '{', '}', '{{คน}}', '{{@ชื่อ}}', '{{ชื่'];

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 });
const paragraph = words.map((texts) => p(...texts));
const link = words.map(
  (texts) =>
    `<w:p><w:hyperlink>${p(...texts).slice(5, -6)}</w:hyperlink>${p('{{/คน}}').slice(5, -6)}</w:p>`,
);
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((all) => all.join(''));
const grid = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => table(...rows));
const nested = fc.tuple(grid, paragraph).map(([inner, after]) => table([inner + after]));
const body = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 3, arbitrary: grid }, nested, link),
    { maxLength: 4 },
  )
  .map((all) => all.join(''));

/** Loops that are mostly sound, so that many templates pass the check. */
const sound = fc
  .array(
    fc.oneof(
      fc.constant(p('{{#คน}}') + p('{{อายุ}} {{ชื่อ}}') + p('{{/คน}}')),
      fc.constant(p('{{#คน}}{{#ลูก}}{{ชื่อลูก}}{{/ลูก}}{{/คน}}')),
      fc.constant(table(['{{#คน}}{{อายุ}}', '{{/คน}}'], ['{{ชื่อ}}', ''])),
      fc.constant(table(['{{#คน}}', '{{อายุ}}'], ['{{#มีชื่อ}}ก{{/มีชื่อ}}', '{{/คน}}'])),
      fc.constant(table(['{{#คน}}{{#ลูก}}', '{{/ลูก}}{{/คน}}'])),
      fc.constant(p('{{#คน}}') + table(['{{#ลูก}}', '{{ชื่อลูก}}{{/ลูก}}']) + p('{{/คน}}')),
      grid,
      paragraph,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.join(''));

const VALUES = {
  ชื่อ: 'สมมติ\nสองบรรทัด',
  มีชื่อ: true,
  คน: [
    { อายุ: '1', ลูก: [{ ชื่อลูก: 'ก' }, { ชื่อลูก: '' }] },
    { อายุ: '', ลูก: [] },
  ],
};

let passed = 0;

test.each([
  ['wild', body],
  ['nearly sound', sound],
])('%s templates are either found at fault or filled soundly', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (content) => {
      const template = smallDocx(content);
      const problems = checkTemplate(template, KIND);
      for (const values of [VALUES, {}, { คน: [{}] }]) {
        const filled = fillTemplate(template, KIND, values);
        if (problems.length > 0) expect(filled.ok).toBe(false);
        if (!filled.ok) {
          // What the check lets through, the engine may refuse only for two loops in one row.
          const codes = new Set(filled.problems.map(({ code }) => code));
          if (problems.length === 0) expect([...codes]).toEqual(['template-loop-overlap']);
          continue;
        }
        passed += 1;
        const { text } = readDocx(filled.bytes);
        expect(text).not.toContain('{{');
      }
    }),
    { numRuns: 120 },
  );
});

test('enough of them were filled for that to mean something', () => {
  expect(passed).toBeGreaterThan(60);
});
