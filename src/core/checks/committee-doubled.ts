import { compareTexts } from '../records/in-order';
import type { CommitteeMember } from '../records/records';
import { rowIdentity } from '../sheet/row-identity';
import { mailboxOf } from '../text/mail-address';
import { squish } from '../text/thai';
import type { Check } from './check';
import { sharing } from './sharing';

/** One number and one address a person: with two, nobody can say who stands where and who gets a right. */
export const committeeDoubled: Check = {
  name: 'ลำดับและอีเมลของคณะกรรมการซ้ำ',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.committee;
    if (!tab) return;
    const identities = new Map(tab.items.map((row) => [row.row, rowIdentity(tab, row)]));
    const written = (member: CommitteeMember) =>
      [textOf(member), identities.get(member.row)].join('\n');
    // Which one is told goes by how they are written, not by where they stand.
    const othersOf = (group: readonly CommitteeMember[]) =>
      [...group].sort((a, b) => compareTexts(written(a), written(b))).slice(1);
    for (const group of sharing(records.committee, ({ order }) => String(order ?? ''))) {
      for (const member of othersOf(group)) {
        const params = { order: member.order ?? 0 };
        report('committee-order-doubled', tab.place(member.row, 'order', labelOf(member)), params);
      }
    }
    for (const group of sharing(records.committee, ({ email }) => mailboxOf(email))) {
      for (const member of othersOf(group)) {
        const params = { email: member.email };
        report('email-doubled', tab.place(member.row, 'email', labelOf(member)), params);
      }
    }
  },
};

function textOf({ name, position, role, order, email, right }: CommitteeMember): string {
  return [name, position, role, order, email, right].join('\n');
}

function labelOf({ name, position }: CommitteeMember): string {
  return name || squish(position);
}
