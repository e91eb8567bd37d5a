import { formatPercent } from '../text/percent';
import type { Check } from './check';
import { settingPlace } from './texts';

/** The score the office was told against the one its indicators come to. */
export const itaAnnounced: Check = {
  name: 'คะแนน ITA ที่ประกาศกับที่คำนวณได้',
  run({ book: { tabs, records }, tables }, report) {
    const { itaAnnounced: announced } = records.settings;
    const { fiscalYear: year = 0, overall = null } = tables?.ita ?? {};
    if (announced === null || overall === null || agrees(announced, overall)) return;
    report('ita-announced-differs', settingPlace(tabs, 'itaAnnounced'), {
      announced: formatPercent(announced),
      computed: formatPercent(overall),
      year,
    });
  },
};

/** Announced scores often have one decimal; means rounded before they are weighed differ by 0.01. */
function agrees(announced: number, computed: number): boolean {
  const tolerated = announced % 10 === 0 ? 5 : 1;
  return Math.abs(announced - computed) <= tolerated;
}
