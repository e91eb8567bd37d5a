import { type Reading, read, refuse } from '../../../src/core/text/reading';

it('is either a value or a problem', () => {
  const good: Reading<number | null, 'bad'> = read(1);
  const bad: Reading<number | null, 'bad'> = refuse('bad');
  expect([good, bad]).toEqual([
    { ok: true, value: 1 },
    { ok: false, problem: 'bad' },
  ]);
});
