import { isBlank } from '../text/cell';
import { squish } from '../text/thai';
import type { Check } from './check';

/** The position is what a paper prints below a signature; a name may be left for the hand. */
export const signerPosition: Check = {
  name: 'ตำแหน่งผู้ลงนาม',
  run({ book: { tabs } }, report) {
    const { signers } = tabs;
    if (!signers?.header.columns.has('position')) return;
    for (const row of signers.items) {
      if (!isBlank(row.cell('position'))) continue;
      const label = squish(row.display('heading'));
      report('signer-position-missing', signers.place(row.row, 'position', label));
    }
  },
};
