import { type Browser, chromium } from 'playwright-core';
import { ENDPOINT, MISSING } from './browser-names';

jest.setTimeout(60_000);

// Without a browser the tests that ask for one are counted as skipped; browser.test.ts fails for them all.
if (process.env[MISSING] !== undefined) Object.assign(globalThis, { test: test.skip, it: it.skip });

/** Joins the one browser of the run; closing it closes what was opened here, and no more. */
export async function startBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  if (endpoint === undefined) throw new Error('Tests of pages belong into test/browser/');
  return chromium.connect(endpoint, { timeout: 30_000 });
}
