import { showDifference } from '../../../src/core/text/visible';

it.each([
  [' ก', 'ก', ['␣ก', 'ก']],
  ['ก ', 'ก', ['ก␣', 'ก']],
  ['ก  ข', 'ก ข', ['ก␣␣ข', 'ก ข']],
  ['ก\u00a0ข', 'ก ข', ['ก␣ข', 'ก ข']],
  ['ก\u200bข', 'กข', ['ก◌ข', 'กข']],
  ['ก\nข', 'กข', ['ก⏎ข', 'กข']],
  [
    `${'ก'.repeat(60)}ข${'ค'.repeat(60)}`,
    `${'ก'.repeat(60)}ง`,
    [`…${'ก'.repeat(20)}ข${'ค'.repeat(9)}…`, `…${'ก'.repeat(20)}ง`],
  ],
])('shows where %j and %j differ', (before, after, shown) => {
  expect(showDifference(before, after, 30)).toEqual(shown);
});

it('cuts no character in half', () => {
  for (let length = 20; length < 44; length++) {
    for (const text of showDifference('😀'.repeat(40), `${'😀'.repeat(25)}ก`, length)) {
      expect(Buffer.from(text).toString()).toBe(text);
    }
  }
});
