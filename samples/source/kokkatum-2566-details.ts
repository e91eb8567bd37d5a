// The nine headings of each of the 22 items. The facts follow part 3 of the published plan;
// the sentences are written afresh for the sample.

import { dimension1Details } from './kokkatum-2566-details-1';
import { dimension2Details } from './kokkatum-2566-details-2';
import { dimension3Details } from './kokkatum-2566-details-3';
import { dimension4Details } from './kokkatum-2566-details-4';

export interface ItemDetail {
  /** Arabic digits: '1.1'. */
  code: string;
  /** Equals the item's name in the plan, without its code. */
  name: string;
  rationale: string;
  objectives: string;
  target: string;
  method: string;
  period: string;
  /** 'ไม่ใช้งบประมาณ', or the amount of each single year: '20,000'. */
  budget: string;
  responsible: string;
  output: string;
  outcome: string;
}

export const details: readonly ItemDetail[] = [
  ...dimension1Details,
  ...dimension2Details,
  ...dimension3Details,
  ...dimension4Details,
];
