import { inBundle, SHEET } from '../support';

/** A value written into a plain cell: what getValue, getDisplayValue and getFormula then give. */
const WRITTEN: readonly [value: string, got: unknown, display: string, formula: string][] = [
  ['""', '', '', ''],
  ['null', '', '', ''],
  ['"ข้อความ"', 'ข้อความ', 'ข้อความ', ''],
  ['12.5', 12.5, '12.5', ''],
  ['"1.10"', 1.1, '1.1', ''],
  ['" 7 "', 7, '7', ''],
  ['"-3"', -3, '-3', ''],
  ['"+5"', 5, '5', ''],
  ['"1,234.50"', 1234.5, '1,234.50', ''],
  ['"1,23"', '1,23', '1,23', ''],
  ['"50%"', 0.5, '50%', ''],
  ['"1e3"', 1000, '1.00E+03', ''],
  ['"true"', true, 'TRUE', ''],
  ['false', false, 'FALSE', ''],
  ['"31/3/2021"', '2021-03-31', '31/3/2021', ''],
  ['"31/3/2564"', '2564-03-31', '31/3/2564', ''],
  ['"2021-03-31"', '2021-03-31', '2021-03-31', ''],
  ['"31/2/2021"', '31/2/2021', '31/2/2021', ''],
  ['"3/31/2021"', '3/31/2021', '3/31/2021', ''],
  ['"๑๒"', '๑๒', '๑๒', ''],
  ['"#REF!"', '#REF!', '#REF!', ''],
  ['"=1+1"', '', '', '=1+1'],
  ['"+A1"', '', '', '=+A1'],
  [
    `"=HYPERLINK(\\"#gid=1\\", \\"แผน C5\\")"`,
    'แผน C5',
    'แผน C5',
    '=HYPERLINK("#gid=1", "แผน C5")',
  ],
  [`"'=1+1"`, '=1+1', '=1+1', ''],
  [`"'007"`, '007', '007', ''],
  ['"@ชื่อ"', '@ชื่อ', '@ชื่อ', ''],
  ['"-ชื่อ"', '-ชื่อ', '-ชื่อ', ''],
  ['"="', '=', '=', ''],
  ['new Date(2021, 2, 31)', '2021-03-31', '31/3/2021', ''],
];

const READ = `const value = cell.getValue();
  const pad = (n) => String(n).padStart(2, '0');
  const plain = Object.prototype.toString.call(value) === '[object Date]'
    ? [value.getFullYear(), pad(value.getMonth() + 1), pad(value.getDate())].join('-') : value;
  return [plain, cell.getDisplayValue(), cell.getFormula()];`;

test.each(WRITTEN)('%s written into a plain cell', (value, got, display, formula) => {
  const body = `${SHEET} const cell = sheet.getRange('B2').setValue(${value}); ${READ}`;
  expect(inBundle(body)).toEqual([got, display, formula]);
});

test.each(['"=1+1"', '"1.10"', '"31/3/2564"', '"TRUE"', `"'x"`])(
  '%s in a text cell stays as it is',
  (value) => {
    const body = `${SHEET} const cell = sheet.getRange('B2').setNumberFormat('@').setValue(${value}); ${READ}`;
    const text = JSON.parse(value) as string;
    expect(inBundle(body)).toEqual([text, text, '']);
  },
);

const DISPLAYED: readonly [format: string, value: string, shown: string][] = [
  ['General', '1234567.891', '1234567.891'],
  ['#,##0.00', '70000', '70,000.00'],
  ['0.00%', '0.09375', '9.38%'],
  ['"เลขที่ "0', '5', 'เลขที่ 5'],
  ['[$-41E]d mmm yyyy', 'new Date(2021, 2, 31)', '31 มี.ค. 2021'],
  ['[$-D07041E]d mmmm yyyy', 'new Date(2021, 2, 31)', '๓๑ มีนาคม ๒๕๖๔'],
  ['[$-1070000]d/m/yy', 'new Date(2021, 2, 31)', '31/3/64'],
  ['t#,##0', '1234', '๑,๒๓๔'],
  ['d/m/yyyy h:mm', 'new Date(2021, 2, 31, 8, 5)', '31/3/2021 8:05'],
  ['0.00', '"ข้อความ"', 'ข้อความ'],
];

test.each(DISPLAYED)('%s shows %s as %s', (format, value, shown) => {
  const body = `${SHEET} return sheet.getRange(1, 1).setNumberFormat(${JSON.stringify(format)}).setValue(${value}).getDisplayValue();`;
  expect(inBundle(body)).toBe(shown);
});

test('arrays and dates belong to the realm of the bundle, and are copies', () => {
  const body = `${SHEET} const range = sheet.getRange(1, 1, 1, 2);
    const given = [[new Date(2021, 2, 31), 'x']];
    range.setValues(given);
    const values = range.getValues();
    values[0][1] = 'changed';
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
      range.getValues()[0][1], sheet.getRange(1, 1).getMergedRanges() instanceof Array];`;
  expect(inBundle(body)).toEqual([true, true, true, 'x', true]);
});

test.each([
  ['a number that is none', 'NaN', 'SpreadsheetApp.Range.setValue with NaN is not stood in for'],
  ['nothing', 'undefined', 'SpreadsheetApp.Range.setValue with undefined is not stood in for'],
  ['an object', '({})', 'SpreadsheetApp.Range.setValue with an object is not stood in for'],
  [
    '51,000 characters',
    '"x".repeat(51000)',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
])('%s is refused', (_, value, message) => {
  const body = `${SHEET} try { sheet.getRange(1, 1).setValue(${value}); } catch (error) { return error.message; }`;
  expect(inBundle(body)).toBe(message);
});
