import { readAddress } from '../../../src/core/rollup/address';

const ID = '1AbC-dEfG_hIjKlMnOpQrStUvWxYz0123456789abcdE';
const OWN = { id: ID, text: `https://docs.google.com/spreadsheets/d/${ID}/edit` };

test.each([
  `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
  `https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`,
  `https://docs.google.com/spreadsheets/d/${ID}`,
  `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
  `https://docs.google.com/a/office.go.th/spreadsheets/d/${ID}/edit`,
  `docs.google.com/spreadsheets/d/${ID}/edit`,
  `  ${ID}\n`,
])('%j is the spreadsheet of that id', (typed) => {
  expect(readAddress(typed, false)).toEqual(OWN);
  expect(readAddress(typed, true)).toEqual(OWN);
});

test.each([
  ['', 'address-missing'],
  [' \n', 'address-missing'],
  ['แผนป้องกันทุจริต เทศบาลตำบลหนึ่ง', 'address-unknown'],
  ['https://docs.google.com/spreadsheets/d/e/2PACX-1vAbC/pubhtml', 'address-unknown'],
  [`https://docs.google.com/document/d/${ID}/edit`, 'address-unknown'],
  [`https://drive.google.com/file/d/${ID}/view`, 'address-unknown'],
  [`https://docs.google.com.example.invalid/spreadsheets/d/${ID}/edit`, 'address-unknown'],
  [`javascript:docs.google.com/spreadsheets/d/${ID}/edit`, 'address-unknown'],
  [`https://docs.google.com/spreadsheets/d/${ID}/edit และอีกไฟล์`, 'address-unknown'],
  ['https://example.invalid/แผน.xlsx', 'address-unknown'],
  [`${ID}=1+1`, 'address-unknown'],
])('%j is no address', (typed, problem) => {
  expect(readAddress(typed, false)).toBe(problem);
  expect(readAddress(typed, true)).toBe(problem);
});

test.each(['แผน.xlsx', 'อำเภอหนึ่ง/แผน.XLSX', '../นอก.xls', 'a.ods'])(
  '%j is a file, for a host that opens files',
  (typed) => {
    expect(readAddress(typed, true)).toEqual({ id: typed, text: typed });
    expect(readAddress(typed, false)).toBe('address-file');
  },
);
