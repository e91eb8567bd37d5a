import { generatedFile } from '../../scripts/bench/generated';
import type { Request } from '../../src/app/contract/request';
import { loses, type ShareProposal, type ShareStep, stepsOf } from '../../src/app/contract/sharing';
import type { Cell } from '../../src/core/text/cell';
import type { Host, HostOptions } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { COMMITTEE_HEADER, committeeGrid, settingsGrid } from './grids';
import { ask, fileOf, hostOver, succeeded } from './host';

export const CLERK = 'clerk@office.go.th';
export const OWNER = 'mayor@office.go.th';

/** A row of คณะกรรมการ: a position, an address and a right. */
export type MemberRow = readonly [position: string, email: Cell, right?: Cell];

const row = ([position, email, right = '']: MemberRow, at: number): Cell[] => [
  ...[at + 1, '', position, 'กรรมการ', email, right],
];

export function officeFile(...members: readonly MemberRow[]): WorkbookFile {
  return fileOf(settingsGrid(), committeeGrid(...members.map(row)));
}

/** The clerk at work over the mayor's workbook, with what others hold. */
export function office(
  members: readonly MemberRow[],
  sharing: HostOptions['sharing'] = {},
  more: Partial<HostOptions> = {},
): Host {
  return clerkOver(officeFile(...members), sharing, more);
}

export function clerkOver(
  file: WorkbookFile,
  sharing: HostOptions['sharing'] = {},
  more: Partial<HostOptions> = {},
): Host {
  const { editors = [], ...rest } = sharing;
  return hostOver(file, {
    userEmail: CLERK,
    sharing: { owner: OWNER, editors: [CLERK, ...editors], ...rest },
    ...more,
  });
}

/** Another visit to the same workbook: all that Google keeps is as it was left. */
export function again(host: Host, file: WorkbookFile, more: HostOptions['sharing'] = {}): Host {
  return hostOver(file, {
    userEmail: CLERK,
    properties: { document: host.properties().document },
    drive: host.drive,
    sharing: { ...host.sharing, ...more },
  });
}

/** Eight items and their committee, with papers made by the clerk. */
export function withPapers(members: readonly MemberRow[]): WorkbookFile {
  const file = generatedFile(8);
  const sheet = file.workbook.insert('คณะกรรมการ');
  [COMMITTEE_HEADER, ...members.map(row)].forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell !== '') sheet.grid.set(r + 1, c + 1, cell as string | number, '');
    });
  });
  sheet.fit();
  return file;
}

export function proposal(host: Host, documents = false): ShareProposal {
  const { sharing } = succeeded(ask(host, { action: 'proposeShare', documents }));
  if (!sharing) throw new Error('nothing was proposed');
  return sharing;
}

/** The request a page sends when all that was shown is wanted, losses too or not. */
export function all(
  shown: ShareProposal,
  withLosses = true,
): Extract<Request, { action: 'share' }> {
  const steps = stepsOf(shown).filter((step) => withLosses || !loses(step));
  const losing = steps.filter(loses).map(({ email }) => email);
  return { action: 'share', steps, ...(losing.length > 0 ? { losing } : {}) };
}

/** As a line: who, on which file, from what to what. */
export function line({ email, file, before, after }: ShareStep): string {
  return `${email}${file ? ` ${file}` : ''}: ${before} > ${after}`;
}

/** Who holds what on the workbook, in the order of letters. */
export function holders({ sharing }: Host): string[] {
  const { owner, editors, commenters, viewers } = sharing;
  const of = (list: readonly string[], right: string) => list.map((email) => `${email} ${right}`);
  return [
    ...of([owner], 'owner'),
    ...of(editors, 'edit'),
    ...of(commenters, 'comment'),
    ...of(viewers, 'view'),
  ].sort();
}

/** The same for one document. */
export function holdersOf(host: Host, id: string): string[] {
  const permissions = host.drive.get(id)?.permissions ?? [];
  return permissions.map(({ emailAddress, role }) => `${emailAddress} ${role}`).sort();
}
