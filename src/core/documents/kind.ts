import type { DraftData, PaperPart } from './paper/part';
import type { FieldSpec, FieldValues } from './template/field';
import type { FontProfile } from './template/font-profile';
import type { RequiredPart } from './template/required-parts';

/** Everything a document is made of. */
export interface DocumentData extends DraftData {
  readonly remarks?: Remarks;
  /** The fonts it will be set in; `official` when not given. For what depends on the space text takes. */
  readonly fontProfile?: FontProfile;
  /** What the data is known by, where that is told already. */
  readonly fingerprint?: string;
}

/** What a paper tells its reader about the findings in the tabs it uses. */
export interface Remarks {
  /** Open warnings. */
  readonly warnings: number;
  /** A line each: the item, what was found, and why it was left. */
  readonly setAside: readonly string[];
}

/** A kind of paper the program can make. Tabs and codes are named as staff and findings know them. */
export interface DocumentKind {
  readonly kind: string;
  /** As typed in the column เอกสาร of ผู้ลงนาม, and in the menu. */
  readonly title: string;
  /** The เรื่อง of the paper, for the register and the file's name. */
  readonly subject: (data: DocumentData) => string;
  /** Tabs whose errors withhold the document. */
  readonly tabs: readonly string[];
  /** Tabs without which there is no such document. */
  readonly needs: readonly string[];
  /** Why the rows hold nothing to make it of, going on from “because”; '' where they do. */
  readonly lacks: (data: DocumentData) => string;
  /** Findings that withhold it whatever their severity. */
  readonly withholdingCodes: readonly string[];
  /** What it is not complete without. */
  readonly requires: readonly RequiredPart[];
  /** Passages the office may put in its own words. */
  readonly parts: readonly PaperPart[];
  /** The placeholders its template may use. */
  readonly fields: readonly FieldSpec[];
  readonly values: (data: DocumentData) => FieldValues;
}
