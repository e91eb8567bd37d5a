import type { FindingCode } from './catalogue';
import type { Finding, Params, Place } from './finding';

export type Report = (
  code: FindingCode,
  place: Place,
  params?: Params,
  fix?: string | number,
) => void;

export interface Collector {
  readonly findings: Finding[];
  readonly report: Report;
}

export function collector(): Collector {
  const findings: Finding[] = [];
  const report: Report = (code, place, params = {}, fix) => {
    findings.push(fix === undefined ? { code, place, params } : { code, place, params, fix });
  };
  return { findings, report };
}
