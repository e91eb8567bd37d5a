import { parseA1, printA1 } from '../workbook/a1';
import type { Sheet, Validation, ValidationArea } from '../workbook/sheet';
import type { Sections } from './sections';
import { attribute, encodeText, escapeXml, unescapeXml, withAttribute } from './xml';

/** The rules of a sheet for what may be typed, each with the file's own element. */
export function readValidations(section: string): ValidationArea[] {
  return [...section.matchAll(ELEMENT)].map(([raw]) => {
    const head = raw.slice(0, raw.indexOf('>') + 1);
    const areas = (attribute(head, 'sqref') ?? '').split(/\s+/).map((area) => parseA1(area));
    return { areas: areas.filter((area) => area !== undefined), rule: readRule(head, raw) };
  });
}

export function writeValidations(sheet: Sheet, sections: Sections): void {
  const { prefix } = sections;
  const elements = sheet.validations.map(({ areas, rule }) => {
    const sqref = areas.map(printA1).join(' ');
    return rule.raw === undefined ? newElement(rule, sqref, prefix) : moved(rule.raw, sqref);
  });
  const open = `<${prefix}dataValidations count="${elements.length}">`;
  const xml = elements.length === 0 ? '' : `${open}${elements.join('')}</${prefix}dataValidations>`;
  sections.set('dataValidations', xml);
}

const LIST_LIMIT = 255;
const ELEMENT = /<((?:\w+:)?)dataValidation\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1dataValidation>)/g;

function readRule(head: string, raw: string): Validation {
  const type = attribute(head, 'type') ?? 'none';
  const first = formula(raw, 'formula1');
  const shared = {
    allowInvalid:
      attribute(head, 'errorStyle') === 'warning' || !isOn(attribute(head, 'showErrorMessage')),
    help: attribute(head, 'prompt') ?? '',
    // The format's own attribute says the opposite of its name.
    showDropdown: !isOn(attribute(head, 'showDropDown')),
    raw,
  };
  if (type === 'list' && first.startsWith('"')) {
    const values = first.slice(1, -1).replaceAll('""', '"').split(',');
    return { kind: 'list', values: values.map((value) => value.trim()), ...shared };
  }
  const [low, high] = [Number(first), Number(formula(raw, 'formula2'))];
  const between = (attribute(head, 'operator') ?? 'between') === 'between';
  if ((type === 'decimal' || type === 'whole') && between && !Number.isNaN(low + high)) {
    return { kind: 'number', values: [], low, high, ...shared };
  }
  return { kind: 'other', values: [], ...shared };
}

function formula(raw: string, name: string): string {
  const match = new RegExp(`<(?:\\w+:)?${name}>([\\s\\S]*?)</`).exec(raw);
  return unescapeXml(match?.[1] ?? '');
}

function moved(raw: string, sqref: string): string {
  const end = raw.indexOf('>') + 1;
  return withAttribute(raw.slice(0, end), 'sqref', sqref) + raw.slice(end);
}

function newElement(rule: Validation, sqref: string, prefix: string): string {
  const list = `"${rule.values.join(',').replaceAll('"', '""')}"`;
  const isList = rule.kind === 'list';
  if (isList && (list.length > LIST_LIMIT || rule.values.some((value) => value.includes(',')))) {
    return promptOnly(rule, sqref, prefix);
  }
  const tag =
    `<${prefix}dataValidation type="${isList ? 'list' : 'decimal'}" allowBlank="1" ` +
    `errorStyle="${rule.allowInvalid ? 'warning' : 'stop'}" showInputMessage="1" showErrorMessage="1"` +
    `${rule.showDropdown ? '' : ' showDropDown="1"'}` +
    `${rule.help === '' ? '' : ` prompt="${encodeText(rule.help.slice(0, LIST_LIMIT))}"`} sqref="${sqref}">`;
  const formulas = isList ? [list] : [String(rule.low ?? 0), String(rule.high ?? 0)];
  const inner = formulas.map(
    (text, index) =>
      `<${prefix}formula${index + 1}>${escapeXml(text)}</${prefix}formula${index + 1}>`,
  );
  return `${tag}${inner.join('')}</${prefix}dataValidation>`;
}

/** A list too long for the file format is left out; its explanation stays. */
function promptOnly(rule: Validation, sqref: string, prefix: string): string {
  const prompt = encodeText(rule.help.slice(0, LIST_LIMIT));
  return `<${prefix}dataValidation allowBlank="1" showInputMessage="1" prompt="${prompt}" sqref="${sqref}"/>`;
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
