import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import { squish } from '../text/thai';
import { fieldsOf } from './fields';
import { ITA_FORMS, itaSubject, readItaValue } from './ita-criteria';
import type { ItaRuleKey } from './ita-rules-tab';
import type { ItaRule } from './records';

/** The rows of เกณฑ์ ITA that can be used; of the others a finding says why. */
export function readItaRules(tab: OpenTab<ItaRuleKey>, report: Report): ItaRule[] {
  const fields = fieldsOf(tab, report);
  const rules = tab.items.flatMap((row): ItaRule[] => {
    const typed = fields.text(row, 'subject', '');
    const label = squish(typed);
    const fiscalYear = fields.year(row, 'fiscalYear', label);
    const value = fields.text(row, 'value', label);
    const source = fields.text(row, 'source', label);
    const subject = itaSubject(typed);
    if (!subject) {
      report('ita-rule-unknown', tab.place(row.row, 'subject', label), { found: typed });
      return [];
    }
    const usable = readItaValue(subject.form, value);
    if (usable === null) {
      const params = { found: value, subject: subject.name, expected: ITA_FORMS[subject.form] };
      report('ita-rule-unusable', tab.place(row.row, 'value', label), params);
      return [];
    }
    if (fiscalYear === null) return [];
    return [{ row: row.row, fiscalYear, subject: subject.name, value: usable, source }];
  });
  return rules.filter((rule) => {
    const isAlone = rules.every((other) => other === rule || !contradicts(rule, other));
    if (!isAlone) {
      const expected = `ให้เหลือแถวเดียวของ “${rule.subject}” ในปี ${rule.fiscalYear}`;
      const params = { found: rule.value, subject: rule.subject, expected };
      report('ita-rule-unusable', tab.place(rule.row, 'value', rule.subject), params);
    }
    return isAlone;
  });
}

/** Where two rows differ nobody can say which holds. */
function contradicts(one: ItaRule, other: ItaRule): boolean {
  return (
    one.fiscalYear === other.fiscalYear &&
    one.subject === other.subject &&
    one.value !== other.value
  );
}
