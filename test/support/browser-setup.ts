import type { BrowserServer } from 'playwright-core';
import { ENDPOINT, MISSING } from './browser-names';
import { candidates, startServer } from './browser-server';

let server: BrowserServer | undefined;

/** Starts the one browser of a run, before the first of its tests; without one the run cannot succeed. */
export default async function start(): Promise<void> {
  delete process.env[ENDPOINT];
  delete process.env[MISSING];
  const started = await startServer(candidates());
  if (started.ok) {
    ({ server } = started);
    process.env[ENDPOINT] = server.wsEndpoint();
    process.stderr.write(`Browser: ${started.told.join('\n  ')}\n`);
  } else {
    process.env[MISSING] = missing(started.told);
    process.exitCode = 1;
    process.stderr.write(banner(process.env[MISSING]));
  }
}

export async function stop(): Promise<void> {
  await server?.close();
  server = undefined;
}

function missing(told: readonly string[]): string {
  return [
    'NO BROWSER COULD BE STARTED, SO NOTHING OF THE PAGES WAS TESTED.',
    'Tried:',
    ...(told.length === 0 ? ['CHROMIUM=none: nothing'] : told).map((line) => `  ${line}`),
    'Install Chromium, Chrome or Edge, or name one: CHROMIUM=/path/of/chromium npm test',
  ].join('\n');
}

function banner(text: string): string {
  const line = '='.repeat(80);
  return `\n${line}\n${text}\n${line}\n\n`;
}
