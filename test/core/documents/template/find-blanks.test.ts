import * as fc from 'fast-check';
import { memoResults } from '../../../../src/core/documents/memo-results/memo-results';
import type {
  FieldSpec,
  FieldValue,
  FieldValues,
} from '../../../../src/core/documents/template/field';
import { fillTemplate } from '../../../../src/core/documents/template/fill';
import { findBlanks } from '../../../../src/core/documents/template/find-blanks';
import { examine } from '../../../../src/core/pipeline/examine';
import { wildWorkbook } from '../../pipeline/arbitrary';
import { shippedMemo } from '../shipped';
import { THARAE } from '../tharae';
import { p, smallDocx } from './small-docx';
import { KIND } from './small-kind';

function filledBlanks(template: Uint8Array, kind: typeof KIND, values: FieldValues): string[] {
  const filled = fillTemplate(template, kind, values);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return [...filled.blanks].sort();
}

/** Values of any shape the fields may have, many of them blank. */
function valuesFor(fields: readonly FieldSpec[]): fc.Arbitrary<FieldValues> {
  const one = (field: FieldSpec): fc.Arbitrary<FieldValue> => {
    if (field.type === 'flag') return fc.boolean();
    if (field.type === 'text') return fc.constantFrom('', ' ', 'ก');
    return fc.array(valuesFor(field.fields ?? []), { maxLength: 2 });
  };
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, one(field)])));
}

describe('blanks found without filling', () => {
  const body =
    p('{{ชื่อ}} {{#มีชื่อ}}{{คำสั่ง}}{{/มีชื่อ}}{{^มีชื่อ}}{{ปีที่1}}{{/มีชื่อ}}') +
    p('{{#คน}}{{อายุ}}{{#ลูก}}{{ชื่อลูก}}{{ชื่อ}}{{/ลูก}}{{^ลูก}}{{วันที่หนังสือ}}{{/ลูก}}{{/คน}}');

  it('are those of the filled paper, for any values', () => {
    const template = smallDocx(body);
    fc.assert(
      fc.property(valuesFor(KIND.fields), (values) => {
        const found = findBlanks(template, KIND, values).sort();
        expect(found).toEqual(filledBlanks(template, KIND, values));
      }),
      { seed: 2567, numRuns: 200 },
    );
  });

  it('are those of the shipped memo, with and without data', async () => {
    const template = await shippedMemo();
    for (const values of [memoResults.values(THARAE), {}]) {
      const found = findBlanks(template, memoResults, values).sort();
      expect(found).toEqual(filledBlanks(template, memoResults, values));
    }
  });

  it('can be asked for every workbook that has tables, however damaged', async () => {
    const template = await shippedMemo();
    let asked = 0;
    fc.assert(
      fc.property(wildWorkbook, (source) => {
        const { book, tables } = examine(source);
        if (!tables) return;
        findBlanks(template, memoResults, memoResults.values({ records: book.records, tables }));
        asked += 1;
      }),
      { seed: 2567, numRuns: 60 },
    );
    expect(asked).toBeGreaterThan(10);
  });

  it('are none where the template cannot be opened', () => {
    expect(findBlanks(new Uint8Array([1, 2, 3]), KIND, {})).toEqual([]);
  });
});
