/** What a plan item is. A printed plan says it with the first word of the item's name. */
export type ItemKind = 'project' | 'activity' | 'measure' | 'guideline';

export const ITEM_KINDS: readonly ItemKind[] = ['project', 'measure', 'activity', 'guideline'];

export const ITEM_KIND_NAMES: Readonly<Record<ItemKind, string>> = {
  project: 'โครงการ',
  activity: 'กิจกรรม',
  measure: 'มาตรการ',
  guideline: 'แนวปฏิบัติ',
};

/** The kind that the first word of an item's name says, or null. */
export function kindOfName(name: string): ItemKind | null {
  return ITEM_KINDS.find((kind) => name.startsWith(ITEM_KIND_NAMES[kind])) ?? null;
}
