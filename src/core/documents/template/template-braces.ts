import { nearest } from '../../text/nearest';
import type { FieldSpec } from './field';
import { fieldKey, fieldsInLists } from './field-names';
import { type FoundProblem, found } from './found-problem';
import { type BraceFault, parseTag, type Tag } from './template-tags';

/** Braces read with the names of the fields: what is wrong, and the placeholders meant by them. */
export interface ReadBraces {
  readonly problems: readonly FoundProblem[];
  /** What lost a brace still opens or closes its loop, so that one mistake is told once. */
  readonly meant: readonly Tag[];
}

type Meant = Pick<Tag, 'sign' | 'name'>;

/** What people write between braces of a kind that fields of any name may stand in. */
const PLAIN = { sign: '', name: 'ชื่อช่อง' } as const;

export function readBraces(
  faults: readonly BraceFault[],
  fields: readonly FieldSpec[],
): ReadBraces {
  const names = [...fields, ...fieldsInLists(fields)].map(({ name }) => name);
  const problems: FoundProblem[] = [];
  const tags: Tag[] = [];
  for (const fault of faults) {
    const meant = meantBy(fault, names);
    if (meant === null && isOrdinary(fault)) continue;
    const params = { tag: shown(meant ?? PLAIN) };
    const typed = fault.code === 'template-brackets' ? { typed: fault.typed } : {};
    problems.push(found(fault.code, fault, { ...params, ...typed }));
    if (meant && meant.sign !== '' && fault.code !== 'template-braces-many') {
      const { spot } = fault;
      tags.push({ ...fault, ...meant, start: spot, end: spot, isAlone: true, halves: [] });
    }
  }
  return { problems, meant: tags };
}

/** Brackets without a known name are text, but for double ones of full width. */
function isOrdinary({ code, typed }: BraceFault): boolean {
  return code === 'template-brackets' && !typed.startsWith('｛｛');
}

function meantBy({ code, beside, typed }: BraceFault, names: readonly string[]): Meant | null {
  if (typed.startsWith('}')) return lastName(beside, names);
  const { sign, name } = parseTag(beside);
  const first = code === 'template-brackets' ? wholeName(name, names) : firstName(name, names);
  return first === null ? null : { sign, name: first };
}

/** Between other brackets a name must be there as it is, or all but. */
function wholeName(text: string, names: readonly string[]): string | null {
  return nearest(text, names, fieldKey(text).length > 5 ? 1 : 0);
}

/** The longest name a text starts with, or the one that its first word is like. */
function firstName(text: string, names: readonly string[]): string | null {
  const key = fieldKey(text);
  const [word = ''] = text.split(' ');
  return longest(names.filter((name) => key.startsWith(fieldKey(name)))) ?? nearest(word, names);
}

/** The same from behind, with the sign before it. */
function lastName(text: string, names: readonly string[]): Meant | null {
  const { sign, name } = parseTag(text.replace(/^.*(?=[#^/])/s, ''));
  const key = fieldKey(name);
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const last =
    longest(names.filter((known) => key.endsWith(fieldKey(known)))) ?? nearest(word, names);
  if (last === null) return null;
  return { sign: key === fieldKey(last) ? sign : '', name: last };
}

function longest(names: readonly string[]): string | null {
  return names.reduce<string | null>(
    (best, name) => (best === null || name.length > best.length ? name : best),
    null,
  );
}

function shown({ sign, name }: Meant): string {
  return `{{${sign}${name}}}`;
}
