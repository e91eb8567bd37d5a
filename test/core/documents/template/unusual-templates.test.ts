import type { Element } from '@xmldom/xmldom';
import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { findBlanks } from '../../../../src/core/documents/template/find-blanks';
import { checkTemplate } from '../../../../src/core/documents/template/template-check';
import { elements, readDocx, textOf } from '../docx-reader';
import { KIND } from './small-kind';
import { UNUSUAL_LISTS } from './unusual-lists';
import { UNUSUAL_PLACES, VALUES } from './unusual-places';

const UNUSUAL = Object.entries({ ...UNUSUAL_PLACES, ...UNUSUAL_LISTS });

test.each(UNUSUAL)('%s', (_, unusual) => {
  const { template, reads, part = 'word/document.xml', values = VALUES, also } = unusual;
  expect(checkTemplate(template, KIND)).toEqual([]);
  const filled = fillTemplate(template, KIND, values);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const read = readDocx(filled.bytes);
  const lines = elements(read.part(part), 'w:p').filter(
    (paragraph) => elements(paragraph, 'w:p').length === 0 && !isBoxed(paragraph),
  );
  expect(lines.map(textOf)).toEqual(reads);
  expect(read.names.map((name) => read.xml(name)).join('')).not.toMatch(/\{\{(?!เก่า)/);
  also?.(read);
});

test.each(UNUSUAL)('%s: its blanks are known before', (_, { template }) => {
  const filled = fillTemplate(template, KIND, {});
  const known = findBlanks(template, KIND, {});
  expect(filled.ok && filled.blanks).toEqual(known);
});

function isBoxed(paragraph: Element): boolean {
  for (let at = paragraph.parentNode; at; at = at.parentNode) {
    if (at.nodeName === 'w:txbxContent') return true;
  }
  return false;
}
