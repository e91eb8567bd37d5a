import type { Day } from '../text/cell';
import type { Satang } from '../text/money';
import type { Hundredths } from '../text/percent';
import type { Decision } from './decision';
import type { Dimension } from './dimension';
import type { IndicatorNumber, Instrument } from './indicators';
import type { ItemKind } from './item-kind';
import type { MeasureStatus } from './measure-status';
import type { ShareRight } from './share-right';
import type { Status } from './status';

export type Round = 6 | 12;

/** One row of แผน. A field is null where its cell could not be used; a finding says why. */
export interface PlanItem {
  readonly row: number;
  readonly code: string;
  readonly dimension: Dimension | null;
  readonly kind: ItemKind | null;
  readonly name: string;
  readonly unit: string;
  /** In the plan as first registered; items added later are not. */
  readonly baseline: boolean;
  /** Planned budget by fiscal year (BE); null where the cell could not be used. */
  readonly budgets: ReadonlyMap<number, Satang | null>;
  readonly note: string;
  /** The heading it stands under, as typed; the outer ones of several come first, a line each. */
  readonly section: string;
}

/** One row of ผลดำเนินงาน: one item, fiscal year and round. */
export interface Result {
  readonly row: number;
  readonly fiscalYear: number | null;
  readonly round: Round | null;
  readonly code: string;
  readonly status: Status | null;
  readonly inOrdinance: boolean;
  /** 0 when blank, null when unusable; so for the next. */
  readonly ordinance: Satang | null;
  readonly disbursed: Satang | null;
  readonly activity: string;
  readonly outcome: string;
  readonly output: string;
  readonly result: string;
  readonly reason: string;
  readonly evidence: string;
}

/** The nine headings of an item's detail, by code. */
export interface Detail {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly rationale: string;
  readonly objectives: string;
  readonly target: string;
  readonly method: string;
  readonly period: string;
  readonly budget: string;
  readonly responsible: string;
  readonly output: string;
  readonly outcome: string;
}

/** One row of ITA: the score of one indicator in one fiscal year. */
export interface ItaScore {
  readonly row: number;
  readonly fiscalYear: number | null;
  /** The indicator's own where that is known, else the one typed. */
  readonly instrument: Instrument | null;
  /** null where the row names none, or one that is not known. */
  readonly indicator: IndicatorNumber | null;
  /** 0 to 100 in hundredths; null when blank or unusable. */
  readonly score: Hundredths | null;
  readonly toCorrect: string;
  readonly toDevelop: string;
}

/** One row of เกณฑ์ ITA: a value of one year in place of the shipped one. */
export interface ItaRule {
  readonly row: number;
  readonly fiscalYear: number;
  /** The name of an ItaSubject. */
  readonly subject: string;
  /** In the form of its subject. */
  readonly value: string;
  readonly source: string;
}

/** One row of มาตรการ. */
export interface Measure {
  readonly row: number;
  /** The running number, of its own column or before the name; null where there is none. */
  readonly order: number | null;
  /** Without its running number; '' in a row that goes on with the measure above. */
  readonly name: string;
  /** Running number and name on one line, as findings call the row. */
  readonly label: string;
  readonly instrument: Instrument | null;
  /** The indicators the name says, in order; none where it is the text of a measure. */
  readonly indicators: readonly IndicatorNumber[];
  /** The name speaks of an indicator that is not known. */
  readonly namesUnknown: boolean;
  readonly issue: string;
  readonly unit: string;
  readonly steps: string;
  readonly monitoring: string;
  readonly period: string;
  /** 0 when blank, null when unusable. */
  readonly budget: Satang | null;
  /** null when not reported or unusable. */
  readonly status: MeasureStatus | null;
  readonly result: string;
  readonly outcome: string;
  readonly evidence: string;
}

/** One signature block of a document: the reporter (no heading) or one opinion of the chain. */
export interface Signer {
  readonly row: number;
  /** The document's Thai name, or '' for every document. */
  readonly document: string;
  readonly order: number;
  readonly heading: string;
  readonly name: string;
  /** One to three lines, acting titles included. */
  readonly position: readonly string[];
}

/** One row of คณะกรรมการ. */
export interface CommitteeMember {
  readonly row: number;
  /** The place in the order's list; null where there is none or it could not be used. */
  readonly order: number | null;
  /** With the title before it; '' where it is left for the hand. */
  readonly name: string;
  readonly position: string;
  /** What the person is in the committee, such as ประธานกรรมการ. */
  readonly role: string;
  /** A mail address in small letters; '' where there is none or it could not be used. */
  readonly email: string;
  /** null where none is given or it could not be used. */
  readonly right: ShareRight | null;
}

/** One row of ความเห็นกรรมการ: what a member says of an item in a round, and what was answered. */
export interface Review {
  readonly row: number;
  readonly fiscalYear: number | null;
  readonly round: Round | null;
  /** '' where it is of no single item: of the whole report, or of a measure. null where it could not be used. */
  readonly code: string | null;
  readonly opinion: string;
  /** null where none is given or it could not be used. */
  readonly decision: Decision | null;
  /** Name or position, as typed; '' where it is not said. */
  readonly member: string;
  readonly day: Day | null;
  readonly answer: string;
  readonly answeredBy: string;
  readonly answerDay: Day | null;
}

/** One passage of one kind of paper, as the office has it in ข้อความเอกสาร. */
export interface PaperText {
  readonly row: number;
  /** The document's Thai name. */
  readonly document: string;
  /** The passage's name. */
  readonly part: string;
  /** A paragraph a line; '' where the program's own draft is to be printed. */
  readonly text: string;
  /** What the program knows its own untouched draft by; '' where it wrote none. */
  readonly draft: string;
}

export interface Settings {
  readonly organisation: string;
  readonly district: string;
  readonly province: string;
  readonly fiscalYear: number | null;
  readonly round: Round | null;
  readonly planStart: number | null;
  readonly planEnd: number | null;
  readonly division: string;
  readonly documentNumber: string;
  readonly documentDay: Day | null;
  readonly addressee: string;
  readonly dataDay: Day | null;
  readonly website: string;
  readonly orderNumber: string;
  /** Other local organisations that texts rightly name. */
  readonly partners: readonly string[];
  /** The office's and the country's overall ITA score, 0 to 100 in hundredths; null when blank. */
  readonly itaAnnounced: Hundredths | null;
  readonly itaCountry: Hundredths | null;
  readonly thaiDigitsInText: boolean;
  readonly thaiDigitsInTables: boolean;
  /** Weight of an item in progress, in hundredths (50 is 0.5). */
  readonly inProgressWeight: number;
  /** Lower bounds of มาก and ปานกลาง, in hundredths of a percent, by round. */
  readonly levels: Readonly<Record<Round, readonly [high: number, middle: number]>>;
}

/** Everything read from one workbook. */
export interface Records {
  readonly settings: Settings;
  readonly plan: readonly PlanItem[];
  readonly results: readonly Result[];
  readonly details: readonly Detail[];
  readonly ita: readonly ItaScore[];
  readonly itaRules: readonly ItaRule[];
  readonly measures: readonly Measure[];
  readonly signers: readonly Signer[];
  /** By their order. */
  readonly committee: readonly CommitteeMember[];
  readonly reviews: readonly Review[];
  readonly texts: readonly PaperText[];
}
