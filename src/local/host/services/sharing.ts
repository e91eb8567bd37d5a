import { GoogleError } from '../google-error';
import type { Members } from '../stand-in';
import type { HostState, Sharing, SharingOptions } from '../state';

/** The account at work where none is named. */
const SOMEBODY = 'clerk@example.go.th';

export function accountOf({ userEmail }: { readonly userEmail?: string }): string {
  return userEmail || SOMEBODY;
}

/** Who holds what on the workbook at first: whoever is at work owns it, unless it is told. */
export function sharingFrom(options: SharingOptions, account: string): Sharing {
  const { owner = account, editors = [], commenters = [], viewers = [] } = options;
  return { owner, editors: [...editors], commenters: [...commenters], viewers: [...viewers] };
}

/** The members of SpreadsheetApp.Spreadsheet that share it. */
export function sharingMembers(state: HostState, self: () => object): Members {
  const { options, sharing, standIns } = state;
  const { canShare = true, givesComment = false } = options.sharing ?? {};
  const user = (email: string) => standIns.make('User', { getEmail: () => email });
  const without = (email: string, list: readonly string[]) =>
    list.filter((held) => held.toLowerCase() !== email.toLowerCase());
  const holds = (email: string, list: readonly string[]) =>
    without(email, list).length < list.length;
  const changing = (change: (email: string) => void) => (value: unknown) => {
    if (!canShare) throw new GoogleError('You do not have permission to perform that action.');
    const email = String(value);
    if (isStranger(state, email)) throw new GoogleError(`Invalid email: ${email}`);
    change(email);
    return self();
  };
  const members: Members = {
    getOwner: () => (sharing.owner === '' ? null : user(sharing.owner)),
    getEditors: () => [sharing.owner, ...sharing.editors].filter(Boolean).map(user),
    getViewers: () => [...sharing.viewers, ...sharing.commenters].map(user),
    addEditor: changing((email) => {
      if (holds(email, [sharing.owner, ...sharing.editors])) return;
      sharing.viewers = without(email, sharing.viewers);
      sharing.commenters = without(email, sharing.commenters);
      sharing.editors.push(email);
    }),
    addViewer: changing((email) => {
      if (holds(email, allOf(sharing))) return;
      sharing.viewers.push(email);
    }),
    removeEditor: changing((email) => {
      if (holds(email, [sharing.owner])) {
        throw new GoogleError('The owner of a file cannot be removed.');
      }
      sharing.editors = without(email, sharing.editors);
    }),
    removeViewer: changing((email) => {
      sharing.viewers = without(email, sharing.viewers);
      sharing.commenters = without(email, sharing.commenters);
    }),
  };
  if (!givesComment) return members;
  const addCommenter = changing((email) => {
    if (holds(email, [sharing.owner, ...sharing.editors, ...sharing.commenters])) return;
    sharing.viewers = without(email, sharing.viewers);
    sharing.commenters.push(email);
  });
  return { ...members, addCommenter };
}

/** Whether Google knows no account by this address, or it is none. */
export function isStranger({ options }: HostState, email: string): boolean {
  const { strangers = [] } = options.sharing ?? {};
  return (
    strangers.includes(email) || !/^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[a-z]{2,}$/i.test(email)
  );
}

function allOf({ owner, editors, commenters, viewers }: Sharing): string[] {
  return [owner, ...editors, ...commenters, ...viewers];
}
