import { type CellName, findingsInCell } from '../../support/cell-findings';

const filler = (name: CellName, text: string) =>
  findingsInCell(name, text, 'filler-left').map(({ params }) => params.found);

it.each<[CellName, string, string]>([
  ['note', 'กิจกรรมของระบุชื่อองค์กรปกครองส่วนท้องถิ่นโดย', 'ระบุชื่อองค์กรปกครองส่วนท้องถิ่น'],
  ['note', 'การทุจริตระบุชื่อเทศบาล ลดลง', 'ระบุชื่อเทศบาล'],
  ['note', 'ของระบุชื่อ อบต.ลดลงร้อยละ 5', 'ระบุชื่อ อบต.'],
  ['note', 'อบรม (โปรดระบุจำนวน) คน', '(โปรดระบุจำนวน)'],
  ['note', 'อบรม [ระบุ] คน', '[ระบุ]'],
  ['unit', 'ระบุชื่อกอง', 'ระบุชื่อกอง'],
  ['office', 'เทศบาลตำบล ระบุชื่อ', 'ระบุชื่อ'],
  ['note', 'เบิกจ่าย xx,xxx บาท', 'xxx'],
  ['number', 'สน xxx/2567', 'xxx'],
  ['office', 'เทศบาลตำบลXXXX', 'XXXX'],
  ['website', 'www.xxx.go.th', 'xxx'],
  ['note', '......', '......'],
  ['note', ' …… ', '……'],
  ['period', '. . . .', '. . . .'],
  ['name', 'โครงการ…… ประจำปี', '……'],
  ['office', 'เทศบาลตำบล....', '....'],
  ['heading', 'ความเห็น__________', '__________'],
  ['note', 'เรียน {{ผู้รับ}}', '{{ผู้รับ}}'],
  ['office', '<<ชื่อหน่วยงาน>>', '<<ชื่อหน่วยงาน>>'],
  ['signer', '«ชื่อ»', '«ชื่อ»'],
  ['name', 'ชื่อโครงการ', 'ชื่อโครงการ'],
  ['name', '1.1 ชื่อโครงการ/กิจกรรม/มาตรการ', '1.1 ชื่อโครงการ/กิจกรรม/มาตรการ'],
  ['name', 'โครงการ', 'โครงการ'],
])('finds in %s %j', (name, text, found) => {
  expect(filler(name, text)).toEqual([found]);
});

it.each<[CellName, string]>([
  ['note', 'เอกสารไม่ระบุชื่อเทศบาล'],
  ['note', 'ผู้ร้องเรียนระบุชื่อหรือไม่ก็ได้'],
  ['note', 'ให้ระบุชื่อเทศบาลในหนังสือ'],
  ['note', 'โดยให้ ระบุชื่อเทศบาลในหนังสือ'],
  ['note', 'ตั้งงบประมาณแล้ว (ระบุไว้ในเทศบัญญัติ)'],
  ['name', 'มาตรการระบุชื่อผู้รับผิดชอบ'],
  ['note', 'เลขประจำตัว 3-xxxx-xxxxx-xx-x'],
  ['note', 'ขนาด XXL และ xx'],
  ['note', 'ผู้สูงอายุ เด็ก ฯลฯ....'],
  ['note', 'บทนำ ........ 5'],
  ['note', 'ต่อ...'],
  ['note', '-'],
  ['name', 'โครงการอบรม...'],
  ['name', 'โครงการชื่อดี'],
  ['name', '/'],
  ['number', 'สน 72501/......'],
  ['signer', '..............'],
  ['note', 'ก < ข และ ค > ง'],
  ['note', 'ชื่อโครงการ'],
  ['own', 'xxx'],
  ['money', '#REF!'],
])('leaves in %s %j alone', (name, text) => {
  expect(filler(name, text)).toEqual([]);
});

it.each([' ', '.. ', 'xx ', '…', 'โครงการ', '(ระบุ', '<<'])(
  'is quick with thousands of %j',
  (piece) => {
    const start = performance.now();
    for (const name of ['name', 'note'] as const) filler(name, `${piece.repeat(20_000)}ก`);
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
