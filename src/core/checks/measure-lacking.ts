import { type IndicatorNumber, type Instrument, indicatorTitle } from '../records/indicators';
import type { Measure } from '../records/records';
import { formatPercent } from '../text/percent';
import type { Check } from './check';
import { itaYears } from './ita-years';

/** From 85 on an indicator passes (levels from FY2566; grade A before). */
const PASSED = 8500;

/** An indicator that did not pass needs a measure; the latest year is what measures answer to. */
export const measureLacking: Check = {
  name: 'ตัวชี้วัดที่ยังไม่มีมาตรการ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.ita || !tabs.measures || records.measures.length === 0) return;
    const isCovered = coverage(records.measures);
    const [latest = []] = [...itaYears(records.ita).values()].reverse();
    for (const { row, indicator, instrument, score } of latest) {
      if (indicator === null || score === null || score >= PASSED) continue;
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
