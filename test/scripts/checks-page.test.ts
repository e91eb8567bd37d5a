import { readFileSync } from 'node:fs';
import { checksPage } from '../../scripts/checks-page';
import { CATALOGUE } from '../../src/core/findings/catalogue';

test('docs/checks.md is what the catalogue says (npm run checks writes it)', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});

test('every code stands on the page once, with its sentences', () => {
  const lines = checksPage().split('\n');
  for (const [code, { message }] of Object.entries(CATALOGUE)) {
    const own = lines.filter((line) => line.startsWith(`| \`${code}\` |`));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain(message);
  }
});
