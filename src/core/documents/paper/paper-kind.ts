import { fingerprint } from '../../history/fingerprint';
import { DOCUMENT_TITLES } from '../../records/document-titles';
import type { DocumentData, DocumentKind } from '../kind';
import { type Field, fieldValues, text } from '../template/field';
import type { RequiredPart } from '../template/required-parts';
import { type Paper, paperOf } from './paper';
import { type FactSource, factsOfPaper } from './paper-facts';
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
  /** Why the rows hold nothing to make it of, going on from “because”; '' where they do. */
  readonly lacks?: (data: DocumentData) => string;
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
  const { kind, needs, lacks = () => '', withholdingCodes = [], requires = [], parts } = spec;
  const title = DOCUMENT_TITLES[kind];
  const source = { kind, title, tabs: [...spec.tabs, 'ข้อความเอกสาร'], parts };
  const fields: readonly Field<Facts>[] = [
    ...partFields(parts),
    ...spec.fields,
    fingerprintField(source),
  ];
  return {
    ...source,
    needs,
    lacks,
    withholdingCodes,
    requires: [...PAPER_REQUIRES, ...requires],
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

/** Letters and digits as they are: it is a code, to be typed and compared. */
function fingerprintField(source: FactSource): Field<Paper> {
  return text('รหัสข้อมูล', 'รหัสของข้อมูลที่ใช้ทำเอกสาร ข้อมูลชุดเดียวกันได้รหัสเดียวกัน', ({ data }) => {
    return data.fingerprint ?? fingerprint(factsOfPaper(source, data.records, data.tables));
  });
}
