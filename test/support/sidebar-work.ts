import type { Request } from '../../src/app/contract/request';
import type { Answer, Opening } from './sidebar-page';
import { type FINDINGS, OVERVIEW, REPORT, reportOf, success } from './sidebar-replies';
import type { OpenSidebar } from './sidebar-tests';

export type Answers = { readonly [Action in Request['action']]?: Answer | (() => Promise<Answer>) };

/** The reply of work that leaves these findings. */
export const after = (findings: typeof FINDINGS, notices: string[]) =>
  success({ notices, report: reportOf(findings), overview: OVERVIEW });

/** The page over one answer for each kind of request, with what a user does and sees in short words. */
export async function openOver(openSidebar: OpenSidebar, answers: Answers, options: Opening = {}) {
  const read = success({ overview: OVERVIEW, report: REPORT });
  const all: Answers = { overview: read, goTo: success(), ...answers };
  const sidebar = await openSidebar(({ action }) => {
    const answer = all[action] ?? success();
    return typeof answer === 'function' ? answer() : answer;
  }, options);
  const { page, sent } = sidebar;
  await page.getByRole('heading', { level: 1, name: 'เทศบาลตำบลท่าแร่' }).waitFor();
  return {
    sidebar,
    page,
    sent,
    show: (name: string) => page.getByRole('tab', { name }).click(),
    press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
    see: (text: string) => page.getByText(text).first().waitFor(),
    finding: (cell: string) => page.locator('.finding-head', { hasText: cell }),
    actions: () => sent.map(({ action }) => action),
  };
}
