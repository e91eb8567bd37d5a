import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser';
import { type Opening, type Script, type Sidebar, SidebarPages } from './sidebar-page';

export const PICTURES = 'out/pictures';

export type OpenSidebar = (script: Script, options?: Opening) => Promise<Sidebar>;

/** For a file of tests that each open one sidebar; a test whose page complains of anything fails. */
export function sidebarTests(): OpenSidebar {
  let browser: Browser | undefined;
  let pages: SidebarPages | undefined;
  let opened: Sidebar | undefined;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await startBrowser();
    pages = new SidebarPages(browser);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const last = opened;
    opened = undefined;
    await last?.close();
    expect(last?.complaints ?? []).toEqual([]);
  });
  return async (script, options) => {
    if (!pages) throw new Error('A sidebar is opened within a test');
    opened = await pages.open(script, options);
    return opened;
  };
}
