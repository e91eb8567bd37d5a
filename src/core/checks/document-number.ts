import { toArabicDigits } from '../text/digits';
import type { Check } from './check';
import { settingPlace } from './texts';

/** A paper's number: the letters of its office, the code, a slash, and the running number or none yet. */
export const documentNumber: Check = {
  name: 'รูปแบบเลขที่หนังสือ',
  run({ book: { tabs, records } }, report) {
    const found = records.settings.documentNumber;
    if (found === '' || isOfficial(found) || OPEN.test(found)) return;
    const mended = found.replace(LABEL, '').replace('\\', '/');
    const fix = isOfficial(mended) ? mended : undefined;
    report('document-number-form', settingPlace(tabs, 'documentNumber'), { found }, fix);
  },
};

/** The template prints “ที่” itself. */
const LABEL = /^(?:เลข)?ที่ ?/;
const OPEN = /^[-–—._… ]+$/;
/** มห 71201/, สน ๕๒๓๐๑/๑๗๙, นร 0106/ว 2019, มท 0808.2/ว12, มห 71201/พิเศษ, มห 71201/...... */
const OFFICIAL =
  /^[ก-ฮ]{1,4}\.? ?[0-9]{2,6}(?:\.[0-9]{1,3}){0,3}(?: ?\([ก-ฮ0-9]{1,4}\))?(?: ?\/ ?(?:(?:ว|พิเศษ|ด่วน|ลับ)\.? ?)?(?:[0-9]{1,6}|[-–—._… ]+)?){0,3}$/;

function isOfficial(text: string): boolean {
  return text.length <= LONGEST && OFFICIAL.test(toArabicDigits(text));
}

const LONGEST = 60;
