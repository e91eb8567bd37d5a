import * as fc from 'fast-check';
import { blanksOf } from '../../src/app/blanks';
import { lookAtWorkbook } from '../../src/app/examine-workbook';
import { DOCUMENT_KINDS, documentKind } from '../../src/core/documents/kinds';
import type { Grid } from '../../src/core/sheet/grid';
import { shippedMemo, shippedTemplate } from '../core/documents/shipped';
import { wildWorkbook } from '../core/pipeline/arbitrary';
import { planGrid, planRow, settingsGrid, signersGrid, smallWorkbook } from '../support/grids';
import { readOnlyHost } from '../support/memory-host';
import { sampledRuns } from '../support/sampled';

async function blanks(name: string, ...grids: readonly Grid[]): Promise<string[]> {
  const kind = documentKind(name);
  if (!kind) throw new Error(`no kind ${name}`);
  const host = readOnlyHost(smallWorkbook(...grids), await shippedTemplate(kind.kind));
  return blanksOf(host, lookAtWorkbook(host), kind);
}

it('are the fields that the workbook holds nothing for', async () => {
  expect(await blanks('memo-results')).toEqual(expect.arrayContaining(['เลขที่หนังสือ', 'ชื่อผู้รายงาน']));
  const filled = await blanks(
    'memo-results',
    settingsGrid({ เลขที่หนังสือ: 'สน 1' }),
    signersGrid(['บันทึกรายงานผล', 1, '', 'ก ข', 'นิติกร']),
  );
  expect(filled).not.toContain('เลขที่หนังสือ');
  expect(filled).not.toContain('ชื่อผู้รายงาน');
});

it('are told of a paper that is withheld too, for both are mended in the sheet', async () => {
  const wrong = planGrid(planRow('1.1', { 'งบประมาณ 2567': 'สองหมื่น' }));
  expect(await blanks('memo-results', wrong)).toContain('เลขที่หนังสือ');
});

it('are none where there is nothing to make the paper from, and no template is opened', () => {
  const host = readOnlyHost(smallWorkbook());
  const kind = documentKind('memo-ita');
  expect(kind && blanksOf(host, lookAtWorkbook(host), kind)).toEqual([]);
});

it('can be told of any workbook', async () => {
  const template = await shippedMemo();
  fc.assert(
    fc.property(wildWorkbook, (source) => {
      const host = readOnlyHost(source, template);
      const examination = lookAtWorkbook(host);
      for (const kind of DOCUMENT_KINDS) blanksOf(host, examination, kind);
    }),
    { seed: 2567, numRuns: sampledRuns(400, 20) },
  );
});
