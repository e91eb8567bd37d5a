import { createReport } from 'docx-templates';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import type { DocumentData, DocumentKind } from '../../src/core/documents/kind';
import { memoResults } from '../../src/core/documents/memo-results/memo-results';
import { planBook } from '../../src/core/documents/plan-book/plan-book';
import type { FieldValues } from '../../src/core/documents/template/field';
import { fillTemplate } from '../../src/core/documents/template/fill';
import { examine } from '../../src/core/pipeline/examine';
import { buildTemplate } from '../../templates/build';
import { generatedWorkbook } from './generated';
import { generatedBook } from './generated-book';
import { forDocxTemplates, forEasyTemplateX, withOpposites } from './peer-templates';

export type Filler = readonly [name: string, fill: () => Promise<Uint8Array>];

/** Prongsai and the engine it is built on, on the memo of 65 items. */
export async function memoFillers(): Promise<Filler[]> {
  const { book, tables } = examine(generatedWorkbook(65));
  if (!tables) throw new Error('the memo has no data');
  return (await fillers(memoResults, { records: book.records, tables })).slice(0, 2);
}

/** Prongsai and its peers, on the book of a plan of some items. */
export async function bookFillers(items: number): Promise<Filler[]> {
  return fillers(planBook, generatedBook(items));
}

/** The same data, and the same template in each one's own language. */
async function fillers(kind: DocumentKind, data: DocumentData): Promise<Filler[]> {
  const template = await buildTemplate(kind.kind);
  const values = kind.values(data);
  const [forReport, forHandler] = [
    forDocxTemplates(template, kind.fields),
    forEasyTemplateX(template, kind.fields),
  ];
  const opposites = withOpposites(values);
  return [
    ['Prongsai, with its checks', async () => fillOurs(kind, template, values)],
    ['docxtemplater used bare', async () => fillBare(template, values)],
    ['docx-templates', () => fillReport(forReport, values)],
    ['easy-template-x', () => fillHandler(forHandler, opposites)],
  ];
}

function fillOurs(kind: DocumentKind, template: Buffer, values: FieldValues): Uint8Array {
  const filled = fillTemplate(template, kind, values);
  if (!filled.ok) throw new Error(filled.problems.map(({ code }) => code).join(', '));
  return filled.bytes;
}

function fillBare(template: Buffer, values: FieldValues): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
  });
  document.render(values);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Without its sandbox, which the template's own code would need and ours does not have. */
function fillReport(template: Buffer, values: FieldValues): Promise<Uint8Array> {
  return createReport({
    template,
    data: { d: values },
    cmdDelimiter: ['{{', '}}'],
    noSandbox: true,
  });
}

function fillHandler(template: Buffer, values: FieldValues): Promise<Uint8Array> {
  const handler = new TemplateHandler({
    delimiters: { tagStart: '{{', tagEnd: '}}', containerTagOpen: '#', containerTagClose: '/' },
  });
  return handler.process(template, values as never);
}
