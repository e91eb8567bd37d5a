import { ERA } from '../text/calendar';
import { formatDay } from '../text/day';
import { toArabicDigits } from '../text/digits';
import { isBuddhistYear } from '../text/year';
import type { Check } from './check';
import { settingPlace } from './texts';

/** “137/2565”: orders are numbered within the calendar year. */
const NUMBER = /[0-9] ?\/ ?(2[0-9]{3})(?![0-9])/;

/**
 * A memo dated long before the order it goes with was given. One that asks for the order may be
 * written at the end of the year before, so only a day before October of that year counts.
 */
export const orderYear: Check = {
  name: 'วันที่หนังสือกับปีของคำสั่ง',
  run({ book: { tabs, records } }, report) {
    const { documentDay, orderNumber: order } = records.settings;
    const [, digits] = NUMBER.exec(toArabicDigits(order)) ?? [];
    const year = Number(digits);
    if (documentDay === null || !isBuddhistYear(year)) return;
    if (documentDay >= `${year - ERA - 1}-10-01`) return;
    const params = { day: formatDay(documentDay), order, year };
    report('document-before-order', settingPlace(tabs, 'documentDay'), params);
  },
};
