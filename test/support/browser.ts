import { type Browser, chromium } from 'playwright-core';
import { ENDPOINT } from './browser-setup';

jest.setTimeout(60_000);

/** Joins the one browser of the run; closing it closes what was opened here, and no more. */
export async function startBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  if (endpoint === undefined) throw new Error('Tests of pages belong into test/browser/');
  return chromium.connect(endpoint, { timeout: 30_000 });
}
