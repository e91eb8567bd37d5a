import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { Reply } from '../../src/app/contract/reply';
import { Request } from '../../src/app/contract/request';

export const PAGE = readFileSync('dist/sidebar.html', 'utf8');
const ADDRESS = 'http://localhost/sidebar.html';

/** What the stand-in answers: a reply, words of a failure as Google reports one, or nothing ever. */
export type Answer = Reply | { readonly fail: string } | 'never';
export type Script = (request: Request) => Answer | Promise<Answer>;

export interface Sidebar {
  readonly page: Page;
  /** Every request the page sent, in order. */
  readonly sent: Request[];
  /** Whatever it wanted to fetch beside itself, and errors of its scripts. */
  readonly complaints: string[];
  /** The stage told from now on. */
  stage: string;
  close(): Promise<void>;
}

export interface Opening {
  readonly height?: number;
  readonly width?: number;
  readonly reducedMotion?: boolean;
  /** Time stands still but for `page.clock`. */
  readonly clock?: boolean;
  /** In a tab in which nothing was clicked before. */
  readonly untouched?: boolean;
  /** As the menu opens it to start gathering by itself. */
  readonly start?: 'rollup';
  /** Runs in the page before its own script. */
  readonly before?: () => void;
}

/** Opens the built page in a narrow window, over a scripted stand-in for `google.script.run`. */
export class SidebarPages {
  private kept: Slot | undefined;

  constructor(private readonly browser: Browser) {}

  /** In the tab of the one before where it can be: a tab of its own costs a process of its own. */
  async open(script: Script, opening: Opening = {}): Promise<Sidebar> {
    const { width = 300, height = 700, start } = opening;
    const { before, clock, reducedMotion, untouched } = opening;
    const isPlain = !before && !clock && !reducedMotion && !untouched;
    const slot = (isPlain && this.kept) || (await newSlot(this.browser, opening));
    if (isPlain) this.kept = slot;
    const { page } = slot;
    const sidebar: Sidebar = {
      page,
      sent: [],
      complaints: [],
      stage: '',
      close: async () => {
        slot.shown = null;
        if (!isPlain) await page.context().close();
      },
    };
    slot.shown = { sidebar, script, start };
    await page.setViewportSize({ width, height });
    await page.goto(ADDRESS);
    return sidebar;
  }
}

/** A tab, and what stands in it. */
interface Slot {
  readonly page: Page;
  shown: Shown | null;
}

interface Shown {
  readonly sidebar: Sidebar;
  readonly script: Script;
  readonly start: Opening['start'];
}

async function newSlot(
  browser: Browser,
  { reducedMotion = false, clock = false, before }: Opening,
): Promise<Slot> {
  const context = await browser.newContext({
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'th-TH',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const slot: Slot = { page, shown: null };
  const complain = (complaint: string) => slot.shown?.sidebar.complaints.push(complaint);
  page.on('pageerror', (error) => complain(String(error)));
  page.on('dialog', (dialog) => {
    complain(`dialog ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    const start = slot.shown?.start;
    const body = start ? PAGE.replace('<body>', `<body data-start="${start}">`) : PAGE;
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body });
    if (!url.endsWith('/favicon.ico')) complain(`fetched ${url}`);
    return route.abort();
  });
  await page.exposeFunction('standInStage', () => slot.shown?.sidebar.stage);
  await page.exposeFunction('standInServe', async (request: unknown) => {
    if (!slot.shown) return 'never';
    const { sidebar, script } = slot.shown;
    const parsed = Request.parse(request);
    sidebar.sent.push(parsed);
    const answer = await script(parsed);
    return typeof answer === 'object' && 'ok' in answer ? Reply.parse(answer) : answer;
  });
  await page.addInitScript(standIn);
  if (before) await page.addInitScript(before);
  if (clock) await page.clock.install();
  return slot;
}

interface StandInWindow {
  google: unknown;
  standInServe(request: unknown): Promise<unknown>;
  standInStage(): Promise<string>;
}

/** Runs in the page: calls come back later, as plain JSON, to the handlers of their own chain. */
function standIn() {
  const host = window as unknown as StandInWindow;
  const chain = (
    onSuccess: (value: unknown) => void,
    onFailure: (error: { message: string }) => void,
  ): unknown => {
    const settle = (value: unknown) => {
      if (value === 'never') return;
      const plain = JSON.parse(JSON.stringify(value));
      if (typeof plain?.fail === 'string') onFailure({ message: plain.fail });
      else onSuccess(plain);
    };
    return {
      withSuccessHandler: (handler: typeof onSuccess) => chain(handler, onFailure),
      withFailureHandler: (handler: typeof onFailure) => chain(onSuccess, handler),
      serve: (request: unknown) => {
        host.standInServe(JSON.parse(JSON.stringify(request))).then(settle);
      },
      stage: () => {
        host.standInStage().then(settle);
      },
    };
  };
  host.google = {
    script: {
      get run() {
        return chain(
          () => {},
          () => {},
        );
      },
    },
  };
}
