import type { Beside, Paper, PaperError, Spot } from '../samples/source/errors/paper-error';

/** docs/paper-errors.md: the errors of the five papers, and which of them the checks find. */
export function errorsPage(papers: readonly Paper[]): string {
  return [
    ...INTRODUCTION,
    '',
    '| paper | errors | found | not yet | cannot be | cells marked rightly |',
    '|---|---|---|---|---|---|',
    ...papers.map((paper) => totalRow(paper.title, paper.errors)),
    totalRow(
      '**all**',
      papers.flatMap(({ errors }) => errors),
    ),
    ...papers.flatMap(section),
    '',
  ].join('\n');
}

const INTRODUCTION = [
  '# What the checks find in real papers',
  '',
  'Written by `npm run checks` from the lists beside the workbooks in `samples/source/errors/`; please',
  'do not edit it here. `test/samples/errors.test.ts` runs the built add-in over each workbook and',
  'fails when an error of these lists is no longer found, when one is found that is said not to be,',
  'and when anything else is raised.',
  '',
  'The five workbooks in `samples/errors/` hold what five public papers hold, slips and all: a report of',
  'results, a plan, two papers about measures and two memos about ITA scores. Figures, names of items',
  'and the wrong words are the papers’; sentences are not, and positions stand in place of persons.',
  '',
  'The texts were read by a scanner, that of the plan badly: most of its spellings of the office may be',
  'the scanner’s, and the right one, กกตูม, stands nowhere in it. A clerk who copies such a text has them',
  'in the sheet all the same, so they are kept in names. Other words that only the scanner can have',
  'misread (สู่จิต for สุจริต, คี้น for คืน) are left right.',
  '',
  'Four slips that such papers are known for stand in none of these texts: Thai and Arabic digits within',
  'one number (`digits-mixed`), ำ typed as two characters (`text-misspelt-marks`), unseen characters',
  '(`text-invisible`), and 0 for the letter O in “O39”.',
  '',
  'One error is what a reviewer would mark once; it may stand in many cells.',
];

const HEADER = ['| error | where | found by |', '|---|---|---|'];

function section({ file, title, errors, beside }: Paper): string[] {
  const order = [...errors.filter(isFound), ...errors.filter(isPending), ...errors.filter(cannot)];
  const lines = ['', `## ${title}`, '', `\`samples/errors/${file}.xlsx\``, '', ...HEADER];
  return [
    ...lines,
    ...order.map(errorRow),
    '',
    'Raised beside these, and rightly:',
    '',
    ...besides(beside),
  ];
}

function errorRow(error: PaperError): string {
  return `| ${error.error} | ${whereOf(error.at)} | ${verdict(error)} |`;
}

function verdict(error: PaperError): string {
  if ('pending' in error) {
    return `not yet: ${error.pending}${error.code === null ? '' : ` (\`${error.code}\`)`}`;
  }
  return error.code === null ? `cannot be found: ${error.why}` : `\`${error.code}\``;
}

function whereOf(spots: readonly Spot[]): string {
  if (spots.length === 0) return 'no cell';
  const columns = new Map<string, string[]>();
  for (const { tab, row, nth, column } of spots) {
    const name = [tab, column].filter((part) => part !== undefined).join(' · ');
    const named = row === undefined ? 'the tab' : column === undefined ? `“${row}…”` : row;
    const rows = columns.get(name) ?? [];
    rows.push(nth === undefined ? named : `${named} (row ${nth} of that name)`);
    columns.set(name, rows);
  }
  return [...columns].map(([name, rows]) => `${name}: ${rows.join(', ')}`).join('<br>');
}

/** Findings of one code and one reason on one line. */
function besides(beside: readonly Beside[]): string[] {
  const lines = new Map<string, Spot[]>();
  for (const { code, at, why } of beside) {
    const line = `\`${code}\`: ${why}`;
    lines.set(line, [...(lines.get(line) ?? []), at]);
  }
  return [...lines].map(([line, spots]) => `- ${line} (${whereOf(spots)})`);
}

function totalRow(title: string, errors: readonly PaperError[]): string {
  const found = errors.filter(isFound);
  const marked = found.reduce((sum, { at }) => sum + at.length, 0);
  const counts = [errors, found, errors.filter(isPending), errors.filter(cannot)];
  return `| ${title} | ${counts.map(({ length }) => length).join(' | ')} | ${marked} |`;
}

function isFound(error: PaperError): boolean {
  return error.code !== null && !isPending(error);
}

function isPending(error: PaperError): boolean {
  return 'pending' in error;
}

function cannot(error: PaperError): boolean {
  return error.code === null && !isPending(error);
}
