import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../src/local/workbench/server';

/** The pictures of the user guide, taken on the way; `npm run pictures` puts them into docs/pictures. */

const PICTURES = join(__dirname, '../../out/pictures/guide');

/** Where the bar of menus ends, and where the sidebar begins. */
export const TOP = 44;
const LEFT = 980;

export type Cut = readonly [x: number, y: number, width: number, height: number];

export const withSidebar = (height: number): Cut => [0, TOP, 1280, height];
export const sheetOnly = (height: number): Cut => [0, TOP, LEFT, height];
export const SIDEBAR: Cut = [LEFT, TOP, 300, 676];

/** The workbench in a window of the size that the pictures have. */
export async function openForPictures(browser: Browser, { address }: Workbench): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1.5,
  });
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.locator('.jss_worksheet').waitFor();
  return page;
}

/** The last notice of the sheet stands for some seconds, more or less: it is left out. */
export async function takePicture(
  page: Page,
  name: string,
  [x, y, width, height]: Cut,
  keepsPointer = false,
): Promise<void> {
  if (!keepsPointer) {
    // Out of the sidebar by way of its edge, so that nothing in it looks pointed at.
    await page.mouse.move(986, 700);
    await page.mouse.move(640, 20);
  }
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    clip: { x, y, width, height },
    style: '.toast { display: none }',
  });
}
