import { announcement } from '../../../../src/core/documents/announcement/announcement';
import type { DocumentData } from '../../../../src/core/documents/kind';
import { KOKKATUM, kokkatumWith, PLAN } from '../kokkatum';
import { plain } from '../paper-form';
import { filledPaper } from '../shipped';
import { signer } from '../tharae';

const textOf = async (data: DocumentData) => plain((await filledPaper(announcement, data)).text);

test('the facts are those of the paper, in Thai digits', async () => {
  const text = await textOf(KOKKATUM);
  for (const fact of [
    'เรื่อง  ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ – ๒๕๗๐) ของเทศบาลตำบลกกตูม',
    'รวม ๒๒ รายการ เป็นโครงการ ๗ รายการ มาตรการ ๑๑ รายการ กิจกรรม ๔ รายการ',
    'งบประมาณรวม ๕ ปี เป็นเงิน ๔๕๐,๐๐๐.๐๐ บาท (สี่แสนห้าหมื่นบาทถ้วน)',
    'ประกาศ ณ วันที่ ๑ กันยายน พ.ศ. ๒๕๖๕',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toMatch(/[0-9]/);
});

test('without a day of its own it has that of the settings, with พ.ศ.', async () => {
  expect(await textOf(kokkatumWith({ texts: [] }))).toContain('ประกาศ ณ วันที่ ๑๕ สิงหาคม พ.ศ. ๒๕๖๕');
});

test('a plan without money or items tells neither', async () => {
  const free = await textOf(kokkatumWith({ plan: { total: { ...PLAN.total, budgets: [0, 0] } } }));
  expect(free).toContain('กิจกรรม ๔ รายการ โดยไม่ใช้งบประมาณ');
  const none = await textOf(kokkatumWith({ plan: { total: { ...PLAN.total, items: 0 } } }));
  expect(none).not.toContain('รายการ');
});

test('who signs is the last of its own rows, else of those for every paper', async () => {
  const general = [signer(2, '', 'ก', ['นิติกร']), signer(3, 'คำสั่งนายก', 'ข', ['นายกเทศมนตรี'])];
  expect(await textOf(kokkatumWith({ signers: general }))).toMatch(/\(ข\)\nนายกเทศมนตรี/);
  const own = [...general, { ...signer(4, '', 'ค', ['รองนายก'], 'ประกาศใช้แผน'), order: 1 }];
  expect(await textOf(kokkatumWith({ signers: own }))).toMatch(/\(ค\)\nรองนายก/);
});

test('what is not filled in is a visible blank and is named', async () => {
  const { blanks, text } = await filledPaper(
    announcement,
    kokkatumWith({ signers: [], texts: [], settings: { documentDay: null } }),
  );
  expect(blanks).toEqual(['วันที่ประกาศ', 'ชื่อผู้ลงนาม', 'ตำแหน่งผู้ลงนาม']);
  expect(text).toMatch(/ณ\u00a0วันที่\u00a0{10,}\n\(\.{20,}\)/);
});
