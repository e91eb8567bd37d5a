import type { Day } from '../text/cell';
import type { Satang } from '../text/money';
import type { Dimension } from './dimension';
import type { ItemKind } from './item-kind';
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
  readonly signers: readonly Signer[];
}
