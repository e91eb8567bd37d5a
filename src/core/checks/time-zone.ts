import { wholeTab } from '../findings/finding';
import { SETTINGS_TAB } from '../records/settings-tab';
import type { Check } from './check';

/** Zones with Bangkok's own time: a day typed in them reads as the same day. */
const SAME_TIME = new Set(['', 'Asia/Bangkok', 'Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Jakarta']);

export const timeZone: Check = {
  name: 'เขตเวลาของไฟล์',
  run({ book }, report) {
    if (SAME_TIME.has(book.timeZone)) return;
    const sheet = book.tabs.settings?.name ?? SETTINGS_TAB.name;
    report('time-zone', wholeTab(sheet), { zone: book.timeZone });
  },
};
