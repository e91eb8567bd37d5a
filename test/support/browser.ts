import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** No component of the browser is to reach for the net. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser named by CHROMIUM, or the installed one, or else the one that is shipped in a
 * package and unpacks itself. Where none can run, the error says so and what to do.
 */
export async function startBrowser(): Promise<Browser> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  try {
    if (installed !== undefined) return await launch(installed, FLAGS);
    return await launch(await sparticuz.executablePath(), [...FLAGS, ...sparticuz.args]);
  } catch (error) {
    throw new Error(
      `No browser could be started, so NOTHING of the pages was tested. Install Chromium, or name ` +
        `one in the variable CHROMIUM. ${installed ?? '@sparticuz/chromium'}: ${(error as Error).message}`,
    );
  }
}

function launch(executablePath: string, args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args, timeout: 60_000 });
}
