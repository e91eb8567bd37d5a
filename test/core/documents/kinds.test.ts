import { DOCUMENT_KINDS, documentKind } from '../../../src/core/documents/kinds';
import { PAPER_REQUIRES } from '../../../src/core/documents/paper/required';
import type { FieldSpec, FieldValues } from '../../../src/core/documents/template/field';
import { fieldKey } from '../../../src/core/documents/template/field-names';
import { fillTemplate } from '../../../src/core/documents/template/fill';
import { droppedParts } from '../../../src/core/documents/template/required-parts';
import { checkTemplate } from '../../../src/core/documents/template/template-check';
import { buildTemplate, TEMPLATES } from '../../../templates/build';
import { shippedTemplate } from './shipped';
import { smallDocx } from './template/small-docx';
import { THARAE } from './tharae';

const kinds = DOCUMENT_KINDS.map((kind) => [kind.kind, kind] as const);

test('kinds are found by name', () => {
  expect(documentKind('memo-results')?.title).toBe('บันทึกรายงานผล');
  expect(documentKind('no-such')).toBeUndefined();
});

test('every kind has a shipped template and every template a kind', () => {
  expect(Object.keys(TEMPLATES).sort()).toEqual(kinds.map(([kind]) => kind).sort());
});

describe.each(kinds)('%s', (_, kind) => {
  test('its shipped template has no problem', async () => {
    expect(checkTemplate(await shippedTemplate(kind.kind), kind)).toEqual([]);
  });

  test('its shipped template prints the parts that its kind declares', async () => {
    const template = await shippedTemplate(kind.kind);
    expect(droppedParts(smallDocx(''), template, kind).length).toBeGreaterThan(1);
    expect(droppedParts(template, template, kind)).toEqual([]);
    const own = kind.requires.filter((part) => !PAPER_REQUIRES.includes(part));
    for (const part of own) {
      const { fields } = part;
      expect(droppedParts(smallDocx(''), template, { ...kind, requires: [part] })).toContainEqual(
        expect.objectContaining({ fields }),
      );
    }
  });

  test('it is the same file at any time', async () => {
    const made = [];
    for (const day of ['2024-02-29T23:59:59', '2031-07-01T00:00:00']) {
      jest.useFakeTimers({ now: new Date(day), doNotFake: ['nextTick', 'setImmediate'] });
      const template = await buildTemplate(kind.kind);
      const filled = fillTemplate(template, kind, kind.values(THARAE), { fontProfile: 'google' });
      made.push(template, filled.ok && Buffer.from(filled.bytes));
      jest.useRealTimers();
    }
    expect(made.slice(2)).toEqual(made.slice(0, 2));
  });

  test('its fields are named apart and told about in Thai', () => {
    for (const fields of levels(kind.fields)) {
      const keys = fields.map(({ name }) => fieldKey(name));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { name, about } of fields) {
        expect(name).toMatch(/^[ก-๙0-9]+$/);
        expect(about).toMatch(/[ก-๙]/);
      }
    }
  });

  test('its values are of the declared types, no more and no less', () => {
    expectValues(kind.fields, kind.values(THARAE));
  });
});

function levels(fields: readonly FieldSpec[]): (readonly FieldSpec[])[] {
  return [fields, ...fields.flatMap(({ fields: inner }) => (inner ? levels(inner) : []))];
}

function expectValues(fields: readonly FieldSpec[], values: FieldValues): void {
  expect(Object.keys(values).sort()).toEqual(fields.map(({ name }) => name).sort());
  for (const { name, type, fields: inner = [] } of fields) {
    const value = values[name];
    if (type !== 'list') {
      expect([name, typeof value]).toEqual([name, type === 'flag' ? 'boolean' : 'string']);
      continue;
    }
    expect(Array.isArray(value)).toBe(true);
    for (const row of value as readonly FieldValues[]) expectValues(inner, row);
  }
}
