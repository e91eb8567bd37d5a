import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { DetailKey } from './details-tab';
import { fieldsOf } from './fields';
import { readCodeCell } from './read-plan';
import type { Detail } from './records';

export function readDetails(tab: OpenTab<DetailKey>, report: Report): Detail[] {
  const fields = fieldsOf(tab, report);
  return tab.items.map((row) => {
    const code = readCodeCell(tab, row, 'code', '', report)?.text ?? '';
    const name = fields.text(row, 'name', code);
    const label = [code, name].filter(Boolean).join(' ');
    const text = (key: DetailKey) => fields.text(row, key, label);
    return {
      row: row.row,
      code,
      name,
      rationale: text('rationale'),
      objectives: text('objectives'),
      target: text('target'),
      method: text('method'),
      period: text('period'),
      budget: text('budget'),
      responsible: text('responsible'),
      output: text('output'),
      outcome: text('outcome'),
    };
  });
}
