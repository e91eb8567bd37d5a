import type { HostOptions } from '../../../src/local/host/create-host';
import { hostOf, inBundle, refusal } from '../support';

const PRELUDE = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const of = (users) => users.map((user) => user.getEmail()).join(' ');
  const lists = () => of(book.getEditors()) + ' | ' + of(book.getViewers());
  const make = () => Drive.Files.create({ name: 'n' }).id;
  const rights = (id) =>
    Drive.Permissions.list(id, { fields: 'permissions(id,emailAddress,role)' })
      .permissions.map((one) => one.emailAddress + ' ' + one.role).join(', ');
`;

function result(body: string, options: Partial<HostOptions> = {}) {
  return inBundle(`${PRELUDE} ${body}`, options);
}

const SHARED: Partial<HostOptions> = {
  userEmail: 'me@x.th',
  sharing: { owner: 'o@x.th', editors: ['e@x.th'], viewers: ['v@x.th'], commenters: ['c@x.th'] },
};

test.each([
  ['the lists', '', 'o@x.th e@x.th | v@x.th c@x.th'],
  ['an editor is no viewer any more', "book.addEditor('V@x.th')", 'o@x.th e@x.th V@x.th | c@x.th'],
  [
    'an editor gains nothing by viewing',
    "book.addViewer('e@x.th')",
    'o@x.th e@x.th | v@x.th c@x.th',
  ],
  ['nor does a commenter', "book.addViewer('c@x.th')", 'o@x.th e@x.th | v@x.th c@x.th'],
  [
    'an editor taken away has nothing left',
    "book.removeEditor('e@x.th')",
    'o@x.th | v@x.th c@x.th',
  ],
  [
    'removing a viewer leaves an editor',
    "book.removeViewer('e@x.th')",
    'o@x.th e@x.th | v@x.th c@x.th',
  ],
  ['commenters go with the viewers', "book.removeViewer('c@x.th')", 'o@x.th e@x.th | v@x.th'],
  [
    'a new one comes last',
    "book.addViewer('n@x.th').addViewer('n@x.th')",
    'o@x.th e@x.th | v@x.th n@x.th c@x.th',
  ],
])('%s', (_, body, expected) => {
  expect(result(`${body}; return lists();`, SHARED)).toBe(expected);
});

test('commenting is there where it was asked for, and missing otherwise', () => {
  expect(result("return 'addCommenter' in book;", SHARED)).toBe(false);
  const sharing = { ...SHARED.sharing, givesComment: true };
  const host = hostOf(`${PRELUDE} book.addCommenter('v@x.th'); return lists();`, {
    ...SHARED,
    sharing,
  });
  expect(host.call('main')).toBe('o@x.th e@x.th | c@x.th v@x.th');
  expect(host.sharing).toMatchObject({ viewers: [], commenters: ['c@x.th', 'v@x.th'] });
});

test.each([
  [
    'an address that is none',
    "book.addViewer('v x@x.th')",
    {},
    'Exception: Invalid email: v x@x.th',
  ],
  [
    'an address without an account',
    "book.addEditor('s@x.th')",
    { strangers: ['s@x.th'] },
    'Exception: Invalid email: s@x.th',
  ],
  [
    'the owner removed',
    "book.removeEditor('o@x.th')",
    {},
    'Exception: The owner of a file cannot be removed.',
  ],
  [
    'sharing by whoever may not',
    "book.addViewer('n@x.th')",
    { canShare: false },
    'Exception: You do not have permission to perform that action.',
  ],
])('%s is refused', (_, body, sharing, words) => {
  const options = { ...SHARED, sharing: { ...SHARED.sharing, ...sharing } };
  expect(refusal(`${PRELUDE} ${body}`, options)).toBe(words);
});

test('a document belongs to whoever made it; others get, change and lose rights of their own', () => {
  const body = `
    const id = make();
    const states = [rights(id)];
    Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'a@x.th' }, id, { sendNotificationEmail: false });
    states.push(rights(id));
    const [, held] = Drive.Permissions.list(id, { fields: 'permissions(id,emailAddress)' }).permissions;
    Drive.Permissions.update({ role: 'commenter' }, id, held.id);
    Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'A@x.th' }, id, { emailMessage: 'hello' });
    states.push(rights(id));
    Drive.Permissions.remove(id, held.id);
    states.push(rights(id));
    return states;`;
  const host = hostOf(`${PRELUDE} ${body}`, SHARED);
  expect(host.call('main')).toEqual([
    'me@x.th owner',
    'me@x.th owner, a@x.th reader',
    'me@x.th owner, a@x.th commenter',
    'me@x.th owner',
  ]);
  expect(host.mails).toEqual([{ to: 'A@x.th', file: 'offline-file-1', message: 'hello' }]);
});

test('rights come in pages, and with no address unless it is asked for', () => {
  const body = `
    const id = make();
    for (const name of ['a', 'b']) {
      Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: name + '@x.th' }, id, { sendNotificationEmail: false });
    }
    const first = Drive.Permissions.list(id, { pageSize: 2 });
    const next = Drive.Permissions.list(id, { pageSize: 2, pageToken: first.nextPageToken });
    return [first.permissions.length, first.permissions[0].emailAddress ?? null, next.permissions.length, next.nextPageToken ?? null];`;
  expect(result(body, SHARED)).toEqual([2, null, 1, null]);
});

const REFUSED = 'GoogleJsonResponseException: API call to drive.permissions';
test.each([
  [
    'a file that is not there',
    "Drive.Permissions.list('x')",
    `${REFUSED}.list failed with error: File not found: x.`,
  ],
  [
    'an address that is none',
    "Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'a' }, make())",
    `${REFUSED}.create failed with error: The specified emailAddress is invalid or not applicable for the given permission type.`,
  ],
  [
    'a role that is none',
    "Drive.Permissions.create({ type: 'user', role: 'owner', emailAddress: 'a@x.th' }, make())",
    `${REFUSED}.create failed with error: The specified role is invalid: owner.`,
  ],
  [
    'the owner removed',
    "Drive.Permissions.remove(make(), 'permission-owner')",
    `${REFUSED}.delete failed with error: The owner of a file cannot be removed.`,
  ],
  [
    'the owner changed',
    "Drive.Permissions.update({ role: 'reader' }, make(), 'permission-owner')",
    `${REFUSED}.update failed with error: The owner of a file cannot be changed.`,
  ],
  [
    'a right that is not there',
    "Drive.Permissions.remove(make(), 'p')",
    `${REFUSED}.delete failed with error: Permission not found: p.`,
  ],
  [
    'the account without its fields',
    'Drive.About.get({})',
    "Exception: The 'fields' parameter is required for this method.",
  ],
])('%s is refused', (_, body, words) => {
  expect(refusal(`${PRELUDE} ${body}`, SHARED)).toBe(words);
});

test('the account at work is known to Drive', () => {
  expect(result("return Drive.About.get({ fields: 'user' }).user.emailAddress;", SHARED)).toBe(
    'me@x.th',
  );
});
