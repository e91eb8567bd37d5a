/** What a plan item is. A printed plan says it with the first word of the item's name. */
export type ItemKind = 'project' | 'activity' | 'measure' | 'guideline';

export const ITEM_KINDS: readonly ItemKind[] = ['project', 'measure', 'activity', 'guideline'];

export const ITEM_KIND_NAMES: Readonly<Record<ItemKind, string>> = {
  project: 'โครงการ',
  activity: 'กิจกรรม',
  measure: 'มาตรการ',
  guideline: 'แนวปฏิบัติ',
};
