import { FULL_FORMS, isShortForm, readOrganisation } from '../text/organisation';
import type { Check } from './check';
import { settingPlace } from './texts';

/** “ทต.กกตูม”, “อบต. หนองบัว”, “เทศบาล ต.กกตูม”: papers want the full name. */
export const organisationShort: Check = {
  name: 'ชื่อเต็มของหน่วยงาน',
  run({ book: { tabs, records } }, report) {
    const found = records.settings.organisation;
    const own = isShortForm(found) ? readOrganisation(found) : null;
    if (!own) return;
    const behind = found.slice(found.indexOf(own.name) + own.name.length);
    const full = FULL_FORMS[own.type] + own.name + behind;
    report('organisation-short', settingPlace(tabs, 'organisation'), { found, full }, full);
  },
};
