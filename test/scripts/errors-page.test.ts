import { readFileSync } from 'node:fs';
import { PAPERS } from '../../samples/source/errors/papers';
import { errorsPage } from '../../scripts/errors-page';

test('docs/paper-errors.md is what the lists say (npm run checks writes it)', () => {
  expect(readFileSync('docs/paper-errors.md', 'utf8')).toBe(errorsPage(PAPERS));
});

test('the page says of each error where it stands and what finds it, and counts them', () => {
  const page = errorsPage([
    {
      file: 'small',
      title: 'A small paper',
      errors: [
        { error: 'one', at: [{ tab: 'แผน', row: '1.1', column: 'รหัส' }], code: 'code-missing' },
        { error: 'two', at: [{ tab: 'แผน', row: 'หัว' }], code: null, pending: 'not read' },
        { error: 'three', at: [], code: null, why: 'nobody knows' },
      ],
      beside: [{ code: 'tab-missing', at: { tab: 'ITA' }, why: 'as it should' }],
    },
  ]);
  expect(page).toContain('| A small paper | 3 | 1 | 1 | 1 | 1 |');
  expect(page).toContain('| one | แผน · รหัส: 1.1 | `code-missing` |');
  expect(page).toContain('| two | แผน: “หัว…” | not yet: not read |');
  expect(page).toContain('| three | no cell | cannot be found: nobody knows |');
  expect(page).toContain('- `tab-missing`: as it should (ITA: the tab)');
});
