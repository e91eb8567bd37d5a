import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { isMailAddress } from '../text/mail-address';
import { nearest } from '../text/nearest';
import { matchKey, squish } from '../text/thai';
import type { CommitteeKey } from './committee-tab';
import { type Fields, fieldsOf } from './fields';
import type { CommitteeMember } from './records';
import { SHARE_RIGHT_NAMES, type ShareRight } from './share-right';

type CommitteeTab = OpenTab<CommitteeKey>;

/** A row without a number keeps its place after those that have one. */
const LAST = 1000;

/** The committee by its order. An address or a right that cannot be used is reported and left out. */
export function readCommittee(tab: CommitteeTab, report: Report): CommitteeMember[] {
  const fields = fieldsOf(tab, report);
  const members = tab.items.map((row): CommitteeMember => {
    const name = squish(fields.text(row, 'name', ''));
    const position = fields.text(row, 'position', name);
    const label = name || squish(position);
    const typed = squish(fields.text(row, 'email', label));
    const hasEmail = matchKey(typed) !== '';
    return {
      row: row.row,
      order: fields.whole(row, 'order', label, 1, LAST - 1),
      name,
      position,
      role: fields.text(row, 'role', label),
      email: hasEmail ? readEmail(tab, row, label, typed, report) : '',
      right: readRight(tab, row, label, hasEmail, fields, report),
    };
  });
  return members.sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST) || a.row - b.row);
}

/** In small letters, in which addresses are compared. */
function readEmail(
  tab: CommitteeTab,
  row: Row<CommitteeKey>,
  label: string,
  found: string,
  report: Report,
): string {
  const address = found.replace(/^mailto:/i, '');
  if (isMailAddress(address)) return address.toLowerCase();
  report('email-malformed', tab.place(row.row, 'email', label), { found });
  return '';
}

const RIGHTS = Object.entries(SHARE_RIGHT_NAMES) as [ShareRight, string][];

function readRight(
  tab: CommitteeTab,
  row: Row<CommitteeKey>,
  label: string,
  hasEmail: boolean,
  fields: Fields<CommitteeKey>,
  report: Report,
): ShareRight | null {
  const found = squish(fields.text(row, 'right', label));
  const form = matchKey(found);
  if (form === '') return null;
  const right = RIGHTS.find(([, name]) => matchKey(name) === form)?.[0];
  const place = tab.place(row.row, 'right', label);
  if (!right) {
    const names = RIGHTS.map(([, name]) => name);
    const params = { found, names: names.join(' / ') };
    report('right-unknown', place, params, nearest(found, names) ?? undefined);
    return null;
  }
  if (!hasEmail) report('right-without-email', place);
  return right;
}
