import type { FindingCode } from '../../core/findings/catalogue';
import { collector } from '../../core/findings/collector';
import { type Finding, type Place, wholeTab } from '../../core/findings/finding';
import { rowName, sentenceOf, tabText } from '../../core/findings/sentence';
import { type Book, readBook } from '../../core/records/book';
import { COMMITTEE_TAB, type CommitteeKey } from '../../core/records/committee-tab';
import type { CommitteeMember, Settings } from '../../core/records/records';
import { SETTINGS_TAB } from '../../core/records/settings-tab';
import { placeName } from '../../core/sheet/a1';
import { type OpenTab, tabsFor } from '../../core/sheet/open-tab';
import { groupBy } from '../../core/text/group-by';
import { mailboxOf } from '../../core/text/mail-address';
import { squish } from '../../core/text/thai';
import { AppError } from '../app-error';
import type { ShareProposal } from '../contract/sharing';
import type { Host } from '../ports';
import type { WantedRight } from './plan-share';

export interface Wanted {
  readonly wanted: readonly WantedRight[];
  /** Every address of the tab, also of rows that are left out. */
  readonly inTab: readonly string[];
  readonly leftOut: ShareProposal['leftOut'];
  readonly settings: Settings;
}

/** Who is to have which right, by the tab คณะกรรมการ; what is not certain there is left out and told. */
export function readWanted({ workbook }: Host): Wanted {
  const names = workbook.tabNames();
  const own = tabsFor(COMMITTEE_TAB, names);
  const grids = workbook.readTabs([...own, ...tabsFor(SETTINGS_TAB, names)]);
  const { findings, report } = collector();
  const book = readBook({ name: '', grids }, {}, report);
  const here = findings.filter(({ place }) => own.includes(place.sheet));
  const tab = usableTab(book, here);
  const { committee, settings } = book.records;
  const unclear = new Set(rowsOf(here, 'right-unknown'));
  const groups = groupBy(
    committee.filter(({ email }) => email !== ''),
    ({ email }) => mailboxOf(email),
  );
  const wanted: WantedRight[] = [];
  const leftOut = here.filter(({ code }) => UNUSED.includes(code)).map(asLeftOut);
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (!first || group.some(({ row }) => unclear.has(row))) continue;
    if (others.every(({ right }) => right === first.right)) wanted.push(asWanted(first));
    else leftOut.push(...group.map((member) => differing(tab, member)));
  }
  const inTab = committee.map(({ email }) => email).filter((email) => email !== '');
  return { wanted, inTab, leftOut, settings };
}

/** Findings of a row that gives no right because of them. */
const UNUSED: readonly FindingCode[] = ['email-malformed', 'right-unknown', 'right-without-email'];
/** With these nobody knows which column or tab is meant. */
const UNCERTAIN: readonly FindingCode[] = ['header-missing', 'tab-doubled', 'column-doubled'];
const NEEDED: readonly CommitteeKey[] = ['email', 'right'];

function usableTab({ tabs }: Book, findings: readonly Finding[]): OpenTab<CommitteeKey> {
  const uncertain = findings.find(({ code }) => UNCERTAIN.includes(code));
  if (uncertain) throw refusal(uncertain);
  const tab = tabs.committee;
  const { name } = COMMITTEE_TAB;
  if (!tab) throw refusal({ code: 'tab-missing', place: wholeTab(name), params: { tab: name } });
  const lacking = COMMITTEE_TAB.columns.find(
    ({ key }) => NEEDED.includes(key) && !tab.header.columns.has(key),
  );
  if (!lacking) return tab;
  const unknown = tab.header.unknown.map((text) => `“${text}”`).join(' · ') || '-';
  const params = { column: lacking.header, unknown };
  throw refusal({ code: 'column-missing', place: wholeTab(tab.name), params });
}

function refusal(finding: Finding): AppError {
  const { message, remedy } = sentenceOf(finding);
  const where = tabText(finding.place.sheet);
  return new AppError('committee-unusable', `แท็บ “${where}”: ${message} จึงยังไม่ได้แบ่งปัน`, remedy);
}

function rowsOf(findings: readonly Finding[], wanted: FindingCode): number[] {
  return findings.filter(({ code }) => code === wanted).map(({ place }) => place.row);
}

function asWanted({ email, name, position, right }: CommitteeMember): WantedRight {
  return { email, name, position: squish(position), right };
}

function asLeftOut(finding: Finding): ShareProposal['leftOut'][number] {
  const { message, remedy } = sentenceOf(finding);
  return leftOutAt(finding.place, rowName(finding), `${message} ${remedy}`);
}

/** With one right in all its rows an address is certain, whoever it belongs to. */
function differing(tab: OpenTab<CommitteeKey>, member: CommitteeMember) {
  const why = `อีเมล ${member.email} อยู่หลายแถวและสิทธิ์ไม่ตรงกัน จึงยังไม่เปลี่ยนสิทธิ์ ให้เหลือแถวเดียว`;
  return leftOutAt(tab.place(member.row, 'email'), member.name || squish(member.position), why);
}

function leftOutAt({ sheet, row, column }: Place, name: string, why: string) {
  return { name, sheet, cell: placeName(row, column), why };
}
