import PizZip from 'pizzip';
import type { FieldSpec, FieldValue, FieldValues } from '../../src/core/documents/template/field';

/** The page, and what stands above and below it. */
const PART = /^word\/(?:document|header\d+|footer\d+)\.xml$/;
const TAG = /\{\{([#^/]?)([^{}]+)\}\}/g;
const ROW = /<w:tr[ >].*?<\/w:tr>/gs;

/** A loop or condition that is open where a tag stands. */
interface Level {
  readonly name: string;
  readonly sign: '#' | '^';
  /** null for a condition: it has no fields of its own. */
  readonly fields: readonly FieldSpec[] | null;
  readonly variable: string;
}

/** The same template in the language of docx-templates, which wants loops over rows in rows of their own. */
export function forDocxTemplates(template: Buffer, fields: readonly FieldSpec[]): Buffer {
  let loops = 0;
  const path = (name: string, levels: readonly Level[]): string => {
    const holder = [...levels].reverse().find((level) => knows(level.fields ?? [], name));
    return `${holder ? `$${holder.variable}` : 'd'}.${name}`;
  };
  return withParts(template, (xml) =>
    walk(xml.replace(ROW, ruledApart), fields, () => `v${++loops}`, {
      print: (name, levels) => `{{INS ${path(name, levels)}}}`,
      open: ({ name, sign, fields: own, variable }, levels) =>
        own
          ? `{{FOR ${variable} IN ${path(name, levels)}}}`
          : `{{IF ${sign === '^' ? '!' : ''}${path(name, levels)}}}`,
      close: ({ fields: own, variable }) => (own ? `{{END-FOR ${variable}}}` : '{{END-IF}}'),
    }),
  );
}

/** The same template for easy-template-x, which knows no ^: what is not so has a name of its own. */
export function forEasyTemplateX(template: Buffer, fields: readonly FieldSpec[]): Buffer {
  const named = ({ name, sign }: Level): string => (sign === '^' ? NOT + name : name);
  return withParts(template, (xml) =>
    walk(xml, fields, () => '', {
      print: (name) => `{{${name}}}`,
      open: (level) => `{{#${named(level)}}}`,
      close: (level) => `{{/${named(level)}}}`,
    }),
  );
}

/** Values in which every flag stands beside its opposite. */
export function withOpposites(values: FieldValues): FieldValues {
  const all: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(values)) {
    all[name] = Array.isArray(value) ? value.map(withOpposites) : value;
    if (typeof value === 'boolean') all[NOT + name] = !value;
  }
  return all;
}

const NOT = 'ไม่';

interface Language {
  readonly print: (name: string, levels: readonly Level[]) => string;
  readonly open: (level: Level, levels: readonly Level[]) => string;
  readonly close: (level: Level) => string;
}

function walk(
  xml: string,
  fields: readonly FieldSpec[],
  nextVariable: () => string,
  language: Language,
): string {
  const levels: Level[] = [];
  return xml.replace(TAG, (_, sign: string, name: string) => {
    if (sign === '') return language.print(name, levels);
    if (sign === '/') {
      const level = levels.pop();
      if (level?.name !== name) throw new Error(`the template closes ${name} too soon`);
      return language.close(level);
    }
    const field = [...levels, { fields }]
      .reverse()
      .flatMap((level) => level.fields ?? [])
      .find((one) => one.name === name);
    const own = field?.type === 'list' ? (field.fields ?? []) : null;
    const level: Level = { name, sign: sign as '#' | '^', fields: own, variable: nextVariable() };
    const written = language.open(level, levels);
    levels.push(level);
    return written;
  });
}

/** A row that repeats itself, as three: the tag that opens, the row, the tag that closes. */
function ruledApart(row: string): string {
  const tags = [...row.matchAll(TAG)];
  const [first, last] = [tags[0], tags[tags.length - 1]];
  if (!first || !last || first === last || first[1] === '' || last[1] !== '/') return row;
  if (first[2] !== last[2]) return row;
  const inner = row.slice(first.index + first[0].length, last.index);
  if (!inner.includes('</w:tc>')) return row;
  const rest = row.slice(0, first.index) + inner + row.slice(last.index + last[0].length);
  return tagRow(first[0]) + rest + tagRow(last[0]);
}

function tagRow(tag: string): string {
  return `<w:tr><w:tc><w:p><w:r><w:t>${tag}</w:t></w:r></w:p></w:tc></w:tr>`;
}

function knows(fields: readonly FieldSpec[], name: string): boolean {
  return fields.some((field) => field.name === name);
}

function withParts(template: Buffer, change: (xml: string) => string): Buffer {
  const zip = new PizZip(template);
  for (const { name } of zip.file(PART)) zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
