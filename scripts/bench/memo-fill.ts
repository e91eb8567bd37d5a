import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { memoResults } from '../../src/core/documents/memo-results/memo-results';
import { fillTemplate } from '../../src/core/documents/template/fill';
import { examine } from '../../src/core/pipeline/examine';
import { buildTemplates } from '../../templates/build';
import { generatedWorkbook } from './generated';

/** Prongsai and its peers on the same template and data. */
export async function fillers(): Promise<[name: string, fill: () => unknown][]> {
  const template = (await buildTemplates())[memoResults.kind];
  const { book, tables } = examine(generatedWorkbook(65));
  if (!template || !tables) throw new Error('the memo has no template or no data');
  const values = memoResults.values({ records: book.records, tables });
  return [
    ['Prongsai, with its check of the template', () => mustFill(template, values)],
    ['docxtemplater used bare', () => fillBare(template, values)],
  ];
}

function mustFill(template: Buffer, values: Parameters<typeof fillTemplate>[2]): void {
  const filled = fillTemplate(template, memoResults, values);
  if (!filled.ok) throw new Error(filled.problems.map(({ code }) => code).join(', '));
}

function fillBare(template: Buffer, values: object): void {
  const document = new Docxtemplater(new PizZip(template), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
  });
  document.render(values);
  document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
