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
  /** As the menu opens it to start gathering by itself. */
  readonly start?: 'rollup';
  /** Runs in the page before its own script. */
  readonly before?: () => void;
}

/** The built page in a narrow window, over a scripted stand-in for `google.script.run`. */
export async function openSidebar(
  browser: Browser,
  script: Script,
  { width = 300, height = 700, reducedMotion = false, clock = false, start, before }: Opening = {},
): Promise<Sidebar> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'th-TH',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const sidebar: Sidebar = {
    page,
    sent: [],
    complaints: [],
    stage: '',
    close: () => context.close(),
  };
  page.on('pageerror', (error) => sidebar.complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    sidebar.complaints.push(`dialog ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    const body = start ? PAGE.replace('<body>', `<body data-start="${start}">`) : PAGE;
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body });
    if (!url.endsWith('/favicon.ico')) sidebar.complaints.push(`fetched ${url}`);
    return route.abort();
  });
  await page.exposeFunction('standInStage', () => sidebar.stage);
  await page.exposeFunction('standInServe', async (request: unknown) => {
    const parsed = Request.parse(request);
    sidebar.sent.push(parsed);
    const answer = await script(parsed);
    return typeof answer === 'object' && 'ok' in answer ? Reply.parse(answer) : answer;
  });
  await page.addInitScript(standIn);
  if (before) await page.addInitScript(before);
  if (clock) await page.clock.install();
  await page.goto(ADDRESS);
  return sidebar;
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
