import { type IndicatorNumber, type Instrument, indicatorTitle } from '../records/indicators';
import { ITA_PASSED, itaYearOf } from '../records/ita-year';
import type { Measure } from '../records/records';
import { formatPercent } from '../text/percent';
import type { Check } from './check';

/** An indicator that did not pass needs a measure; measures answer to the year that counts. */
export const measureLacking: Check = {
  name: 'ตัวชี้วัดที่ยังไม่มีมาตรการ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.ita || !tabs.measures || records.measures.length === 0) return;
    const isCovered = coverage(records.measures);
    const year = itaYearOf(records.ita, records.settings.fiscalYear);
    for (const { row, fiscalYear, indicator, instrument, score } of records.ita) {
      if (fiscalYear === null || fiscalYear !== year) continue;
      if (indicator === null || score === null || score >= ITA_PASSED) continue;
      if (isCovered(indicator, instrument)) continue;
      const title = indicatorTitle(indicator);
      report('ita-measure-lacking', tabs.ita.place(row, 'score', title), {
        indicator: title,
        score: formatPercent(score),
        tab: tabs.measures.name,
      });
    }
  },
};

/** A measure that names no indicator may be for any, or for any of its instrument. */
function coverage(measures: readonly Measure[]) {
  const indicators = new Set(measures.flatMap((measure) => measure.indicators));
  const open = measures.filter(({ name, indicators: own, namesUnknown }) => {
    return name !== '' && own.length === 0 && !namesUnknown;
  });
  const instruments = new Set(open.map(({ instrument }) => instrument));
  return (indicator: IndicatorNumber, instrument: Instrument | null) =>
    indicators.has(indicator) || instruments.has(null) || instruments.has(instrument);
}
