import { wholeTab } from '../findings/finding';
import { columnLetters } from '../sheet/a1';
import { cellAt } from '../sheet/grid';
import { headerRow } from '../sheet/header';
import type { OpenTab } from '../sheet/open-tab';
import { cellText } from '../text/cell';
import { squish } from '../text/thai';
import type { Check } from './check';

type Headed = Pick<OpenTab, 'grid' | 'header'>;

/** Rows a filter hides are read, and counted, like all others: whoever looks at the tab must know. */
export const rowsFiltered: Check = {
  name: 'แถวที่ตัวกรองซ่อนไว้',
  run({ book: { tabs } }, report) {
    for (const tab of Object.values(tabs) as readonly (Headed | null)[]) {
      if (!tab) continue;
      const { grid, header } = tab;
      const columns = (grid.filtered ?? []).map((column) => {
        const text = squish(cellText(cellAt(grid, headerRow(grid, header, column), column)));
        return `“${text || columnLetters(column + 1)}”`;
      });
      if (columns.length === 0) continue;
      report('rows-filtered', wholeTab(grid.name), { columns: columns.sort().join(', ') });
    }
  },
};
