import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { checkTemplate } from '../../../../src/core/documents/template/template-check';
import { templateSentence } from '../../../../src/core/documents/template/template-problems';
import { BROKEN_LOOPS } from './broken-loops';
import { BROKEN_TAGS } from './broken-tags';
import { docxOf, p, smallDocx } from './small-docx';
import { KIND } from './small-kind';

const CASES = [...BROKEN_TAGS, ...BROKEN_LOOPS].map((broken) => [broken.mistake, broken] as const);

test.each(CASES)('%s', (_, broken) => {
  const problems = checkTemplate(broken.template, KIND);
  const told = problems.map((problem) => {
    const { message, remedy } = templateSentence(problem);
    return [problem.code, message, remedy];
  });
  expect(told).toEqual(broken.told);
  expect(fillTemplate(broken.template, KIND, {})).toEqual({ ok: false, problems });
});

test('all of them on one paper are told at once, in its order', () => {
  const bodies = ['{{ชื่อ} ก', '{คำสั่ง}', '{{เบอร์โทรศัพท์}}', '{{#คน}}{{อายุ}}', 'ข {{คำสั้ง}}'];
  const problems = checkTemplate(
    docxOf(bodies.map((text) => p(text)).join(''), { header: p('}}') }),
    KIND,
  );
  expect(problems.map(({ params }) => params.around)).toEqual([...bodies, '}}']);
});

test('thousands of stray tags are told without delay', () => {
  const started = performance.now();
  for (const text of ['{{#คน}}', '{{/ลูก}}', '{{{', '{ชื่อ}', '{{#มีชื่อ}}{{/คน}}']) {
    const many = text.repeat(Math.ceil(20_000 / text.length));
    checkTemplate(smallDocx(p(`{{#คน}}${many}{{/คน}}`)), KIND);
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});
