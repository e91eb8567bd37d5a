import { SAMPLE } from '../../../src/local/command-line';
import { parseWords } from '../../../src/local/workbench/options';

const CASES: readonly (readonly [words: string[], read: object])[] = [
  [[], { kind: 'open', file: SAMPLE, port: 8321 }],
  [['a.xlsx', '--port', '0'], { kind: 'open', file: 'a.xlsx', port: 0 }],
  [['--help'], { kind: 'help' }],
  [['--port', '70000'], { kind: 'wrong' }],
  [['--port', '-1'], { kind: 'wrong' }],
  [['--port', ''], { kind: 'wrong' }],
  [['--host', '0.0.0.0'], { kind: 'wrong' }],
  [['a.xlsx', 'b.xlsx'], { kind: 'wrong' }],
];

test.each(CASES)('%j', (words, read) => {
  expect(parseWords(words)).toMatchObject(read);
});
