import { existsSync } from 'node:fs';
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** A browser that answers, or why each one tried does not. */
export type Started =
  | { readonly ok: true; readonly server: BrowserServer; readonly told: readonly string[] }
  | { readonly ok: false; readonly told: readonly string[] };

/** One browser that may be on this machine. */
export interface Candidate {
  readonly name: string;
  /** Whether its failure is worth a word where another one runs. */
  readonly expected: boolean;
  launch(): Promise<BrowserServer>;
}

const INSTALLED = '/usr/bin/chromium';
const CHANNELS = ['chrome', 'msedge'];

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

/** Starts the first candidate that draws a page. */
export async function startServer(candidates: readonly Candidate[]): Promise<Started> {
  const failures: { readonly expected: boolean; readonly told: string }[] = [];
  for (const { name, expected, launch } of candidates) {
    let server: BrowserServer | undefined;
    try {
      server = await launch();
      const chosen = `${name}, version ${await tryOut(server)}`;
      const passedOver = failures.filter((failure) => failure.expected);
      return { ok: true, server, told: [...passedOver.map(({ told }) => told), chosen] };
    } catch (error) {
      await server?.kill();
      const [why = ''] = (error as Error).message.split('\n');
      failures.push({ expected, told: `${name} does not run: ${why}` });
    }
  }
  return { ok: false, told: failures.map(({ told }) => told) };
}

/**
 * What is tried, in order: the program named by CHROMIUM, the one that a package brings and that unpacks itself,
 * the usual one, Chrome and Edge where Playwright knows them to be. A blank CHROMIUM leaves out those of
 * the machine; `none` leaves out all, to see what is said then.
 */
export function candidates(named = process.env.CHROMIUM): Candidate[] {
  if (named === 'none') return [];
  if (named === '') return [SHIPPED];
  const channels = CHANNELS.map((channel) => ({
    name: channel,
    expected: false,
    launch: () => launchServer({ channel }),
  }));
  const installed = existsSync(INSTALLED) && named !== INSTALLED ? [program(INSTALLED)] : [];
  return [...(named ? [program(named)] : []), SHIPPED, ...installed, ...channels];
}

function program(executablePath: string): Candidate {
  const launch = () => launchServer({ executablePath });
  return { name: executablePath, expected: true, launch };
}

/** It has no window, and so takes a third of the processor's time of the others. */
const SHIPPED: Candidate = {
  name: '@sparticuz/chromium',
  expected: true,
  launch: async () => {
    const unpacked = await unpackShipped();
    return launchServer({ ...unpacked, args: [...FLAGS, '--in-process-gpu'] });
  },
};

/** It brings its libraries along where it believes to be in the cloud; a bare machine has none of them. */
async function unpackShipped() {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  const executablePath = await shipped.executablePath();
  const env = { ...process.env };
  // The machine's fonts may have Thai letters; the ones brought along have none.
  if (existsSync(FONTS)) env.FONTCONFIG_PATH = FONTS;
  // What it set is for the browser alone, not for the other programs that tests start.
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  return { executablePath, env };
}

const FONTS = '/etc/fonts';

function launchServer(how: LaunchOptions): Promise<BrowserServer> {
  return chromium.launchServer({ args: FLAGS, timeout: 60_000, ...how });
}

/** Draws one page, for a browser may start and yet show nothing; gives its version. */
async function tryOut(server: BrowserServer): Promise<string> {
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage();
    await page.setContent('<p>ก</p>', { timeout: 30_000 });
    return browser.version();
  } finally {
    await browser.close();
  }
}
