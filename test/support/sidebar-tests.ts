import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser';
import { type Opening, openSidebar, type Script, type Sidebar } from './sidebar-page';

export const PICTURES = 'out/pictures';

export type OpenSidebar = (script: Script, options?: Opening) => Promise<Sidebar>;

/** For a file of tests that each open one sidebar; a test whose page complains of anything fails. */
export function sidebarTests(): OpenSidebar {
  let browser: Browser | undefined;
  let opened: Sidebar | undefined;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const last = opened;
    opened = undefined;
    await last?.close();
    expect(last?.complaints ?? []).toEqual([]);
  });
  return async (script, options) => {
    if (!browser) throw new Error('A sidebar is opened within a test');
    opened = await openSidebar(browser, script, options);
    return opened;
  };
}
