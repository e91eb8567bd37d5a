import type { DocumentData } from '../../../../src/core/documents/kind';
import { orderCommittee } from '../../../../src/core/documents/order-committee/order-committee';
import { COMMITTEE, KOKKATUM, kokkatumWith } from '../kokkatum';
import { plain } from '../paper-form';
import { filledPaper } from '../shipped';

const textOf = async (data: DocumentData) => plain((await filledPaper(orderCommittee, data)).text);
const numbered = (orderNumber: string) => textOf(kokkatumWith({ settings: { orderNumber } }));
const ofOffice = (organisation: string) => textOf(kokkatumWith({ settings: { organisation } }));

test('the facts are those of the paper, in Thai digits', async () => {
  const text = await textOf(KOKKATUM);
  for (const fact of [
    'คำสั่งเทศบาลตำบลกกตูม\nที่  ๑๓๗/๒๕๖๕\nเรื่อง  แต่งตั้งคณะกรรมการจัดทำแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ – ๒๕๗๐)',
    'จำนวน ๘ คน ประกอบด้วย',
    'สั่ง ณ วันที่ ๑๕ สิงหาคม พ.ศ. ๒๕๖๕',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text.replace(/คนที่ [1-8]/g, '')).not.toMatch(/[0-9]/);
});

test.each([
  ['137/2565', 'ที่  ๑๓๗/๒๕๖๕\n'],
  ['คำสั่งเทศบาลตำบลกกตูม ที่ 137 / 2565', 'ที่  ๑๓๗ / ๒๕๖๕\n'],
])('the number “%s” stands once behind ที่', async (number, line) => {
  expect(await numbered(number)).toContain(`คำสั่งเทศบาลตำบลกกตูม\n${line}`);
});

test.each([
  ['เทศบาลเมืองทดสอบ', 'มาตรา ๔๘ เตรส (๒) แห่งพระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖'],
  ['องค์การบริหารส่วนตำบลทดสอบ', 'มาตรา ๕๙ (๒) แห่งพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗'],
  ['องค์การบริหารส่วนจังหวัดทดสอบ', 'มาตรา ๓๕/๕ (๒) แห่งพระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. ๒๕๔๐'],
  ['สำนักงานทดสอบ', 'อาศัยอำนาจตามกฎหมายว่าด้วยการจัดตั้งองค์กรปกครองส่วนท้องถิ่น'],
])('the law of %s', async (organisation, law) => {
  expect(await ofOffice(organisation)).toContain(law);
});

test('members are numbered through, whatever the tab says; who has no name gets a line', async () => {
  const committee = COMMITTEE.slice(0, 2).map((member) => ({ ...member, order: null, name: '' }));
  const { text, blanks } = await filledPaper(orderCommittee, kokkatumWith({ committee }));
  expect(text).toMatch(
    /\n๑\.\n\.{20,}\nนายกเทศมนตรีตำบลกกตูม\nประธานคณะกรรมการ\n๒\.\n\.{20,}\nรองปลัด/,
  );
  expect(plain(text)).toContain('จำนวน ๒ คน');
  expect(blanks).toEqual(['ชื่อกรรมการ']);
});
