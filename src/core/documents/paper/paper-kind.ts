import { DOCUMENT_TITLES } from '../../records/document-titles';
import type { DocumentKind } from '../kind';
import { type Field, fieldValues } from '../template/field';
import type { RequiredPart } from '../template/required-parts';
import { type Paper, paperOf } from './paper';
import type { PaperPart } from './part';
import { partFields } from './part-fields';
import { PAPER_REQUIRES } from './required';

/** A kind of paper as its own folder declares it. */
export interface PaperSpec<Facts> {
  readonly kind: keyof typeof DOCUMENT_TITLES;
  /** Tabs whose errors withhold the document. */
  readonly tabs: readonly string[];
  /** Tabs without which there is no such document. */
  readonly needs: readonly string[];
  /** Findings that withhold it whatever their severity. */
  readonly withholdingCodes?: readonly string[];
  /** What it is not complete without, beside what no paper goes without. */
  readonly requires?: readonly RequiredPart[];
  /** Its passages; one of them is เรื่อง. */
  readonly parts: readonly PaperPart[];
  readonly facts: (paper: Paper) => Facts;
  readonly fields: readonly Field<Facts>[];
}

/** The document kind of a declaration: passages and own fields are its placeholders. */
export function paperKind<Facts extends Paper>(spec: PaperSpec<Facts>): DocumentKind {
  const { kind, tabs, needs, withholdingCodes = [], requires = [], parts } = spec;
  const title = DOCUMENT_TITLES[kind];
  const fields: readonly Field<Facts>[] = [...partFields(parts), ...spec.fields];
  return {
    kind,
    title,
    tabs: [...tabs, 'ข้อความเอกสาร'],
    needs,
    withholdingCodes,
    requires: [...PAPER_REQUIRES, ...requires],
    parts,
    fields,
    // With ordinary spaces, for the register and the file's name.
    subject: (data) =>
      paperOf(title, parts, data)
        .passage('เรื่อง')
        .join(' ')
        .replace(/\u00a0/g, ' '),
    values: (data) => fieldValues(fields, spec.facts(paperOf(title, parts, data))),
  };
}
