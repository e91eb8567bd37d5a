import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// A busy machine takes its time over a page, and may answer late: that is told and tried again.
jest.setTimeout(120_000);
jest.retryTimes(2, { logErrorsBeforeRetry: true });

/** No component of the browser is to reach for the net. */
const FLAGS: string[] = [
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
 * Starts the browser named by CHROMIUM (blank: none of the machine's), or the installed one, or else the one that is shipped in a
 * package and unpacks itself. Where none can run, the error says so and what to do.
 */
export async function startBrowser(): Promise<Browser> {
  const { CHROMIUM } = process.env;
  const installed = (CHROMIUM === undefined ? ['/usr/bin/chromium'] : [CHROMIUM]).find(
    (path) => path !== '' && existsSync(path),
  );
  try {
    if (installed !== undefined) return await launch(installed, FLAGS);
    return await launchShipped();
  } catch (error) {
    throw new Error(
      `No browser could be started, so NOTHING of the pages was tested. Install Chromium, or name ` +
        `one in the variable CHROMIUM. ${installed ?? '@sparticuz/chromium'}: ${(error as Error).message}`,
    );
  }
}

/** It brings its libraries along where it believes to be in the cloud; a bare machine has none of them. */
async function launchShipped(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return launch(await shipped.executablePath(), FLAGS);
}

function launch(executablePath: string, args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args, timeout: 60_000 });
}
