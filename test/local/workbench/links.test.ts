import { linkOf, linkTo } from '../../../src/local/workbench/links';
import { grid } from '../../support/grids';
import { fileOf } from '../../support/host';

const { workbook } = fileOf(grid("แผน ก's", [['ข']]));
const tab = workbook.sheets[0]?.id ?? 0;

const CASES: readonly (readonly [formula: string, text: string, link: object | undefined])[] = [
  [`=HYPERLINK("#gid=${tab}&range=C7","C7")`, 'C7', { to: 'cell', tab, row: 7, column: 3 }],
  [`=HYPERLINK("#gid=${tab}","ไป")`, 'ไป', { to: 'cell', tab, row: 1, column: 1 }],
  [`=HYPERLINK("#'แผน ก''s'!B2:C3","ไป")`, 'ไป', { to: 'cell', tab, row: 2, column: 2 }],
  ['=HYPERLINK("#gid=999","ไป")', 'ไป', undefined],
  [
    '=HYPERLINK("https://docs.google.com/document/d/offline-file-1/edit","เปิด")',
    'เปิด',
    { to: 'document', id: 'offline-file-1' },
  ],
  ['', 'https://example.go.th/a?b=1', { to: 'web', url: 'https://example.go.th/a?b=1' }],
  ['', 'ดู https://example.go.th', undefined],
  ['=HYPERLINK("javascript:alert(1)","เปิด")', 'เปิด', undefined],
  ['=HYPERLINK("data:text/html,<script>1</script>","เปิด")', 'เปิด', undefined],
  ['', 'javascript:alert(1)', undefined],
];

test.each(CASES)('%s %s', (formula, text, link) => {
  expect(linkOf(workbook, formula, text)).toEqual(link);
});

test('an address of another scheme leads nowhere', () => {
  expect(linkTo(workbook, 'file:///etc/passwd')).toBeUndefined();
});
