import { readIndicator, readInstrument } from '../../../src/core/records/read-indicator';

const known = (number: number, isPart = false) => ({ kind: 'known', number, isPart });

it.each([
  ['3', known(3)],
  ['๓', known(3)],
  ['10.', known(10)],
  ['ตัวชี้วัดที่ 3', known(3)],
  ['ตัวชี้วัดที่๓ การใช้อำนาจ', known(3)],
  ['ตัวชี้วัด ๙ : การเปิดเผยข้อมูล', known(9)],
  ['การใช้ทรัพย์สินของทางราชการ', known(4)],
  ['ใช้อำนาจ', known(3)],
  ['การแก้ไขปัญหาทุจริต', known(5)],
  ['การปรับปรุง การทำงาน', known(8)],
  ['IIT การใช้งบประมาณ', known(2)],
  ['- OIT: การป้องกันการทุจริต', known(10)],
  ['การใช้งบประมาณ (บุคลากรไม่ทราบแผน)', known(2)],
  ['ตัวชี้วัดที่ ๘.๔ การบริหารและพัฒนาทรัพยากรบุคคล', known(8, true)],
  ['9.1', known(9, true)],
])('reads %j', (text, reading) => {
  expect(readIndicator(text)).toEqual(reading);
});

it('goes by the name, for the number before it may be a running one', () => {
  expect(readIndicator('๑. การใช้ งบประมาณ')).toEqual(known(2));
  expect(readIndicator('๑ . คุณภาพการดำเนินงาน')).toEqual(known(6));
});

it('takes the number of an indicator whose name is another year’s', () => {
  expect(readIndicator('ตัวชี้วัดที่ 6 คุณภาพการให้บริการ')).toEqual(known(6));
});

it.each([
  ['การไช้อำนาจ', 3, 'การใช้อำนาจ'],
  ['๒. การใช้งบประมาน', 2, '๒. การใช้งบประมาณ'],
  ['ประสิทธภาพการสื่อสาร', 7, 'ประสิทธิภาพการสื่อสาร'],
])('mends %j', (text, number, mended) => {
  expect(readIndicator(text)).toEqual({ kind: 'misspelt', number, mended });
});

it.each(['ตัวชี้วัดที่ 11', 'ตัวชี้วัดที่ 0', '12', 'ตัวชี้วัด', 'ตัวชี้วัดที่ 3 การใช้งบประมาณ'])(
  'knows no indicator %j',
  (text) => {
    expect(readIndicator(text)).toEqual({ kind: 'unknown' });
  },
);

it.each([
  '',
  '-',
  'มาตรการเสริมสร้างความซื่อสัตย์สุจริต',
  'มาตรการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ',
  '๓. มาตรการจัดการเรื่องร้องเรียนการทุจริต',
  'การใช้รถยนต์ส่วนกลาง',
  'การใช้เงิน',
  'ก'.repeat(50_000),
])('takes %j for a text', (text) => {
  expect(readIndicator(text)).toEqual({ kind: 'text' });
});

it.each([
  ['IIT', 'IIT'],
  ['eit ', 'EIT'],
  ['แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT)', 'EIT'],
  ['แบบวัดการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
  ['0IT', null],
  ['IIT/EIT', null],
  ['', null],
])('reads the instrument %j as %j', (text, instrument) => {
  expect(readInstrument(text)).toBe(instrument);
});
