import * as fc from 'fast-check';
import { Overview } from '../../../src/app/contract/overview';
import { lookAtWorkbook } from '../../../src/app/examine-workbook';
import { overviewOf } from '../../../src/app/overview/overview';
import { wildWorkbook } from '../../core/pipeline/arbitrary';
import { readOnlyHost } from '../../support/memory-host';
import { sampledRuns } from '../../support/sampled';

const PLACE = /^(?:|[A-Z]{1,3}[1-9]\d*|([1-9]\d*):\1)$/;

it('has a sentence and a way on for any workbook, and the way leads somewhere', () => {
  const actions = new Set<string>();
  fc.assert(
    fc.property(wildWorkbook, (source) => {
      const host = readOnlyHost(source);
      const overview = overviewOf(host, lookAtWorkbook(host));
      const { standing, next, kinds } = Overview.parse(overview);
      expect(standing.length).toBeGreaterThan(5);
      expect(`${standing}${next.text}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(next.text).not.toBe('');
      expect(next.cell).toMatch(PLACE);
      if (next.action === 'goTo') {
        expect(source.grids.map(({ name }) => name)).toContain(next.sheet);
      } else expect(next).toMatchObject({ sheet: '', cell: '' });
      for (const { state, withheld, reason } of kinds) {
        expect([withheld.length > 0, reason !== '']).toEqual([
          state !== 'ready',
          state !== 'ready',
        ]);
      }
      actions.add(next.action);
    }),
    { seed: 2567, numRuns: sampledRuns(400, 6) },
  );
  expect([...actions]).toEqual(expect.arrayContaining(['goTo', 'setup']));
});
