import type { DocumentKind, Remarks } from '../core/documents/kind';
import { CATALOGUE } from '../core/findings/catalogue';
import { excerpt, rowName, sentenceOf } from '../core/findings/sentence';
import type { Examination } from '../core/pipeline/examine';
import { isTab } from './withholding';

const LONGEST_PART = 100;

/** What a paper says of the findings in the tabs it uses: warnings left, and what was set aside. */
export function documentRemarks({ findings }: Examination, kind: DocumentKind): Remarks {
  const own = findings.filter(({ place }) => kind.tabs.some((tab) => isTab(tab, place.sheet)));
  const warnings = own.filter(
    ({ code, setAside }) => !setAside && CATALOGUE[code].severity === 'warning',
  );
  const setAside = own.flatMap((finding) => {
    if (!finding.setAside) return [];
    const where = rowName(finding) || finding.place.sheet;
    const [item, found, reason] = [where, sentenceOf(finding).message, finding.setAside.reason].map(
      (text) => excerpt(text, LONGEST_PART),
    );
    return [`${item}: ${found} เหตุผลที่คงไว้: ${reason}`];
  });
  return { warnings: warnings.length, setAside };
}
