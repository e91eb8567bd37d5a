import { newTab } from '../../src/app/new-tab';
import { MEASURES_TAB } from '../../src/core/records/measures-tab';
import { RESULTS_TAB } from '../../src/core/records/results-tab';
import type { TabSpec } from '../../src/core/sheet/tab-spec';

it.each<[TabSpec]>([[RESULTS_TAB], [MEASURES_TAB]])(
  'makes the column of the status and no columns of ticks',
  (spec) => {
    const headers = newTab(spec, [], []).columns.map(({ header }) => header);
    expect(headers).toContain('สถานะ');
    expect(headers).not.toContain('อยู่ระหว่างดำเนินการ');
    expect(headers).toHaveLength(spec.columns.length - 3);
  },
);
