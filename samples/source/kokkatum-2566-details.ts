// The nine headings of each of the 22 items. The facts follow part 3 of the published plan;
// the sentences are written afresh for the sample.

import type { ItemDetail } from './item-detail';
import { dimension1Details } from './kokkatum-2566-details-1';
import { dimension2Details } from './kokkatum-2566-details-2';
import { dimension3Details } from './kokkatum-2566-details-3';
import { dimension4Details } from './kokkatum-2566-details-4';

export const details: readonly ItemDetail[] = [
  ...dimension1Details,
  ...dimension2Details,
  ...dimension3Details,
  ...dimension4Details,
];
