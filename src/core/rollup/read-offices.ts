import { excerpt } from '../findings/sentence';
import type { Workbook } from '../sheet/grid';
import { openTab } from '../sheet/open-tab';
import { cellText } from '../text/cell';
import { squish } from '../text/thai';
import { readWhole } from '../text/whole';
import { readAddress } from './address';
import { failureFor } from './failures';
import { MOST_OFFICES } from './figures';
import type { OfficeRow } from './office-row';
import { OFFICES_TAB } from './offices-tab';

/** One office of the list: how to open it, and its row before anything is read. */
export interface ListedOffice {
  /** null where the address cannot be used, or an office above has it. */
  readonly id: string | null;
  readonly row: OfficeRow;
}

export interface OfficeList {
  readonly offices: readonly ListedOffice[];
  /** How many there are beyond those. */
  readonly more: number;
}

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 1000;

/** The list of offices, or null where its tab is missing or has no header. */
export function readOffices(workbook: Workbook, takesFiles: boolean): OfficeList | null {
  const tab = openTab(workbook, OFFICES_TAB, () => undefined);
  if (!tab?.header.columns.has('address')) return null;
  const typed = tab.items
    .map((item) => ({
      item,
      name: excerpt(squish(cellText(item.cell('name'))), LONGEST_NAME),
      address: cellText(item.cell('address')).trim(),
    }))
    // Numbers and notes prepared for offices to come are no offices.
    .filter(({ name, address }) => name !== '' || address !== '');
  const firsts = new Map<string, OfficeRow>();
  const offices = typed.slice(0, MOST_OFFICES).map(({ item, name, address }, index) => {
    const number = readWhole(item.cell('order'), { min: 1, max: 99_999 });
    const order = (number.ok ? number.value : null) ?? index + 1;
    return listed({ order, name }, address, readAddress(address, takesFiles), firsts);
  });
  return { offices, more: typed.length - offices.length };
}

function listed(
  who: Pick<OfficeRow, 'order' | 'name'>,
  typed: string,
  address: ReturnType<typeof readAddress>,
  firsts: Map<string, OfficeRow>,
): ListedOffice {
  const row = (text: string, more: Partial<OfficeRow>): OfficeRow => ({
    ...who,
    address: text,
    ...{ state: 'waiting', when: '', figures: null, failure: null },
    ...more,
  });
  if (typeof address === 'string') {
    const failure = failureFor(address, { found: typed });
    return { id: null, row: row(excerpt(typed, LONGEST_ADDRESS), { state: 'failed', failure }) };
  }
  const first = firsts.get(address.text);
  if (first) {
    const failure = failureFor('address-doubled', { order: first.order, name: first.name });
    return { id: null, row: row(address.text, { state: 'doubled', failure }) };
  }
  const own = row(address.text, {});
  firsts.set(address.text, own);
  return { id: address.id, row: own };
}
