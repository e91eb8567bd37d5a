import { planGrid, planRow, settingsGrid } from '../../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../../support/host';

/** What an office does, in a workbook that is a coordinator's. */

test.each([{ action: 'check' }, { action: 'run' }, { action: 'closeRound', by: 'ก' }])(
  'nothing is written by the work of an office: %j',
  (request) => {
    const file = fileOf();
    succeeded(ask(hostOver(file), { action: 'setUpRollup' }));
    const before = texts(file.workbook);
    expect(ask(hostOver(file), request)).toMatchObject({ ok: false, code: 'rollup-workbook' });
    expect(texts(file.workbook)).toEqual(before);
    succeeded(ask(hostOver(file), { action: 'overview' }));
  },
);

test('one that is an office’s too is checked', () => {
  const file = fileOf(settingsGrid(), planGrid(planRow('1.1')));
  succeeded(ask(hostOver(file), { action: 'setUpRollup' }));
  succeeded(ask(hostOver(file), { action: 'check' }));
});
