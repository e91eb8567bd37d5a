import { signaturesFor } from '../../../../src/core/documents/paper/signers';
import { signer } from '../tharae';

const TITLE = 'บันทึกรายงานผล';

test('the first without a heading reports, the others follow in their order', () => {
  const { reporter, opinions } = signaturesFor(TITLE, [
    { ...signer(2, 'ความเห็นปลัด', 'ค', ['ปลัด']), order: 3 },
    { ...signer(3, '', 'ก', ['นักวิเคราะห์', 'ชำนาญการ']), order: 1 },
    { ...signer(4, 'ความเห็นหัวหน้า', 'ข', ['หัวหน้า']), order: 2 },
  ]);
  expect(reporter).toEqual({ name: 'ก', position: 'นักวิเคราะห์\nชำนาญการ' });
  expect(opinions.map(({ name }) => name)).toEqual(['ข', 'ค']);
});

test('rows of one order keep the order of the sheet', () => {
  const rows = [
    { ...signer(5, 'ความเห็น', 'ข', []), order: 1 },
    { ...signer(4, 'ความเห็น', 'ก', []), order: 1 },
  ];
  expect(signaturesFor(TITLE, rows).opinions.map(({ name }) => name)).toEqual(['ก', 'ข']);
});

test('signers of other documents are left out; names match however they are spaced', () => {
  const rows = [
    signer(2, 'ความเห็น', 'ก', [], 'คำสั่งแต่งตั้ง'),
    signer(3, 'ความเห็น', 'ข', [], ' บันทึก รายงานผล '),
    signer(4, 'ความเห็น', 'ค', []),
  ];
  expect(signaturesFor(TITLE, rows).opinions.map(({ name }) => name)).toEqual(['ข', 'ค']);
});

test('a further signer without a heading gets one from the position', () => {
  const rows = [
    signer(2, '', 'ก', ['เจ้าพนักงานธุรการ']),
    signer(3, '', 'ข', ['ปลัดเทศบาล']),
    signer(4, '', 'ค', ['รองนายกเทศมนตรี รักษาราชการแทน', 'นายกเทศมนตรี']),
  ];
  expect(signaturesFor(TITLE, rows).opinions.map(({ heading }) => heading)).toEqual([
    'ความเห็นปลัดเทศบาล',
    'คำสั่งนายกเทศมนตรี',
  ]);
});

test('with nobody named there is one block to fill in by hand', () => {
  expect(signaturesFor(TITLE, [])).toEqual({
    reporter: { name: '', position: '' },
    chief: { name: '', position: '' },
    opinions: [{ heading: 'ความเห็น/คำสั่ง', name: '', position: '' }],
  });
});
