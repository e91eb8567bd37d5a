import { buildSync } from 'esbuild';
import { facts } from '../../src/google/facts';
import { createHost } from '../../src/local/host/create-host';
import { WorkbookFile } from '../../src/local/workbook-file';

const { outputFiles } = buildSync({
  stdin: {
    contents: `import { facts } from './src/google/facts';
      globalThis.tryFact = (place) => facts[place].run(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]);`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  target: 'es2019',
});
const bundle = `${outputFiles[0]?.text}\nfunction main(place) { return tryFact(place); }`;

describe('what the stand-ins take for granted about the platform', () => {
  // With a tab beside: the only one could not be hidden.
  const { workbook } = WorkbookFile.blank();
  workbook.insert('อีกแท็บ');
  const host = createHost({ workbook, bundle });

  test.each(facts.map(({ name, expected }, place) => [name, place, expected] as const))(
    '%s',
    (_, place, expected) => {
      expect(host.call('main', place)).toBe(expected);
    },
  );

  test('each fact has a name of its own', () => {
    expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  });
});
