import fc from 'fast-check';
import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { sampledRuns } from '../../../support/sampled';
import { anyText } from '../../text/hard-text';
import { elements, readDocx } from '../docx-reader';
import { filledMemo } from '../shipped';
import { dataWith, signer } from '../tharae';
import { p, smallDocx, table } from './small-docx';
import { KIND } from './small-kind';

const TEMPLATE = smallDocx(`${p('[{{ชื่อ}}]')}${table(['{{#คน}}', '{{อายุ}}{{/คน}}'])}`);

/** The text a value leaves on the paper, between the brackets of the template. */
function printed(value: string): string {
  const filled = fillTemplate(TEMPLATE, KIND, { ชื่อ: value, คน: [{ อายุ: value }] });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const { text, tables } = readDocx(filled.bytes);
  const inRow = tables[0]?.rows[0]?.[1]?.text;
  const inText = text.slice(1, text.indexOf(']\n'));
  if (inRow !== inText && value.trim() !== '' && !value.includes(']')) {
    throw new Error(`${inRow} is not ${inText}`);
  }
  return inRow ?? '';
}

test.each([
  ['a placeholder', '{{ชื่อ}} {{#คน}} {{/คน}} {{@ชื่อ}}'],
  ['half a placeholder', 'ก}} {{'],
  ['XML', '<w:p><w:r/></w:p> </w:t> <!-- -->'],
  ['entities', '& &amp; &#0; &lt; " \''],
  ['the end of a CDATA section', ']]> <![CDATA['],
  ['marks of direction', '\u202eกขค\u202c \u200f'],
  ['zero-width characters', 'ก\u200bข\ufeffค'],
  ['emoji and rare letters', '🙂 𝒳 𐍈'],
  ['a formula', '=HYPERLINK("x") +1 -1 @a'],
  ['replacement patterns', "$& $1 $$ $` $'"],
  ['prototype names', '__proto__ constructor'],
])('%s comes out as itself', (_, value) => {
  expect(printed(value)).toBe(value);
});

test.each([
  ['NUL and other controls', 'ก\u0000ข\u0001\u001f', 'กข'],
  ['an unpaired surrogate', 'ก\ud800ข\udc00', 'กข'],
  ['what is no character', 'ก\ufffe\uffffข', 'กข'],
  ['a tab', 'ก\tข', 'ก ข'],
])('%s, which no XML can hold, is left out', (_, value, left) => {
  expect(printed(value)).toBe(left);
});

test.each(['ก\nข', 'ก\r\nข', 'ก\rข', 'ก\u000bข', 'ก\u2028ข'])('line breaks stay: %j', (value) => {
  expect(printed(value)).toBe('ก\nข');
});

test('a line break is one on paper, in the run’s own style', () => {
  const styled = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{ชื่อ}}</w:t></w:r></w:p>';
  const filled = fillTemplate(smallDocx(styled), KIND, { ชื่อ: 'ก\nข' });
  const { body } = readDocx(filled.ok ? filled.bytes : new Uint8Array());
  expect(elements(body, 'w:t').map(({ textContent }) => textContent)).toEqual(['ก', 'ข']);
  expect(elements(body, 'w:br')).toHaveLength(1);
  expect(elements(body, 'w:b')).toHaveLength(2);
});

test('50,000 characters are fine', () => {
  const value = 'ข้อความ<&>{{'.repeat(4167).slice(0, 50_000);
  expect(printed(value)).toBe(value);
});

test('any text at all leaves a sound file', () => {
  fc.assert(
    fc.property(anyText(40), (value) => {
      printed(value.replace(/\]/g, ''));
    }),
    { numRuns: sampledRuns(150) },
  );
});

test('the shipped memo takes hostile texts everywhere', async () => {
  const bad = '{{#ผลรายมิติ}}<w:p>&]]>\u0000\ud800\u202e';
  const memo = await filledMemo(
    dataWith({
      settings: {
        organisation: bad,
        division: bad,
        addressee: bad,
        documentNumber: bad,
        website: bad,
      },
      signers: [signer(2, '', bad, [bad]), signer(3, bad, bad, [bad, bad, bad])],
    }),
  );
  expect(memo.text.split('{{#ผลรายมิติ}}<w:p>&]]>\u202e').length).toBeGreaterThan(10);
  expect(memo.blanks).toEqual([]);
});
