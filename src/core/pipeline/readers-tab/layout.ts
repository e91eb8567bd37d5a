import {
  type Area,
  BODY_LOOK,
  HEADER_LOOK,
  type PrintedCell,
  type TabBuilder,
} from '../../sheet/printed-tab';

/** Columns that all tables of the tab share, in pixels: a short one, the text, and what is told of it. */
export const READERS_WIDTHS: readonly number[] = [90, 430, 110, 150, 200, 130, 130, 110];

export const BAR_COLUMN = 5;
export const BAR_COLOUR = '#1a73e8';

/** A titled table with a gap below. The area is that of its rows. */
export function section(
  tab: TabBuilder,
  title: string,
  header: readonly string[],
  rows: readonly (readonly PrintedCell[])[],
): Area {
  tab.add([[title]], { bold: true, size: 11 });
  tab.add([header], HEADER_LOOK);
  const body = tab.add(rows, { ...BODY_LOOK, wrap: true });
  return body;
}

/** Leads to another tab in words; '' while that tab is not made. */
export type See = (tab: string, words: string) => string;

export function seeWithin(tabs: readonly string[]): See {
  return (tab, words) => (tabs.includes(tab) ? `${words}แท็บ “${tab}”` : '');
}

/** How many of a list are shown, where it is cut. */
export function shownOf(shown: number, all: number): string {
  return shown < all ? ` (แสดง ${shown} จาก ${all})` : '';
}
