import type { DocumentKind } from '../core/documents/kind';
import type { FieldSpec } from '../core/documents/template/field';
import type { Placeholder } from './contract/overview';

/** Every placeholder of a kind's templates, each list followed by what stands inside it. */
export function placeholdersOf({ fields }: DocumentKind): Placeholder[] {
  return flat(fields, '');
}

function flat(fields: readonly FieldSpec[], inside: string): Placeholder[] {
  return fields.flatMap(({ name, type, about, fields: own = [] }) => [
    { name, type, about, inside },
    ...flat(own, name),
  ]);
}
