import { OVERVIEW, REPORT, success } from '../support/sidebar-replies';
import { sidebarTests } from '../support/sidebar-tests';

/** The picture is read in the page: Google's narrow file permission opens none of the office's. */

const openSidebar = sidebarTests();

const LARGEST = 150 * 1024;
const fileOf = (size: number) => ({
  name: 'ครุฑ.png',
  mimeType: 'image/png',
  buffer: Buffer.alloc(size, 'ก'),
});

test('the Garuda: read in the page, refused when too large, and taken out again', async () => {
  const { page, sent } = await openSidebar(({ action }) => {
    const hasGaruda = action === 'setGaruda';
    const notices = action === 'overview' ? [] : [`${action} เสร็จ`];
    return success({ notices, overview: { ...OVERVIEW, hasGaruda }, report: REPORT });
  });
  const see = (text: string) => page.getByText(text).first().waitFor();
  await page.getByRole('tab', { name: 'เอกสาร' }).click();
  await page.getByText('ภาพครุฑ: ยังไม่มี').click();
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles(fileOf(LARGEST + 1));
  await see('ภาพนี้ใหญ่กว่า 150 KB');
  expect(sent.map(({ action }) => action)).not.toContain('setGaruda');
  await chooser.setInputFiles(fileOf(LARGEST));
  await see('setGaruda เสร็จ');
  const picture = fileOf(LARGEST).buffer.toString('base64');
  expect(sent.at(-1)).toEqual({ action: 'setGaruda', picture });
  await see('ภาพครุฑ: มีแล้ว');
  expect(await page.getByText('ภาพนี้ใหญ่กว่า').count()).toBe(0);
  await page.getByRole('button', { name: 'เอาภาพออก' }).click();
  await see('ภาพครุฑ: ยังไม่มี');
  expect(sent.at(-1)).toEqual({ action: 'removeGaruda' });
});
