import type { DocumentRight, SharingPort } from '../app/ports';
import type { ShareRight } from '../core/records/share-right';
import { driveService } from './drive';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

/** Asked for by name: Google documents it for files of Drive, and not for spreadsheets. */
interface MayComment {
  readonly addCommenter: (email: string) => void;
}

/** The workbook by its own methods, documents by Drive, which shows the files made here and no others. */
export const sharingPort: SharingPort = {
  account: () =>
    driveService().About.get({ fields: 'user(emailAddress)' }).user?.emailAddress ?? '',
  link(tab) {
    const sheet = tab === undefined ? null : open().getSheetByName(tab);
    return `${open().getUrl()}${sheet ? `#gid=${sheet.getSheetId()}` : ''}`;
  },
  workbook() {
    const spreadsheet = open();
    return {
      owner: spreadsheet.getOwner()?.getEmail() ?? '',
      editors: spreadsheet.getEditors().map((user) => user.getEmail()),
      viewers: spreadsheet.getViewers().map((user) => user.getEmail()),
      canComment: canComment(spreadsheet),
    };
  },
  give(email, right) {
    const spreadsheet = open();
    if (right === 'edit') spreadsheet.addEditor(email);
    else if (right === 'comment' && canComment(spreadsheet)) spreadsheet.addCommenter(email);
    else spreadsheet.addViewer(email);
  },
  take(email, from) {
    if (from === 'editors') open().removeEditor(email);
    else open().removeViewer(email);
  },
  document(id) {
    try {
      return permissionsOf(id).flatMap(asRight);
    } catch (error) {
      if (/not found|sufficient permissions/i.test(String(error))) return null;
      throw error;
    }
  },
  giveDocument(id, emailAddress, right, emailMessage) {
    driveService().Permissions.create({ type: 'user', role: ROLES[right], emailAddress }, id, {
      ...ALL_DRIVES,
      ...(emailMessage === ''
        ? { sendNotificationEmail: false }
        : { sendNotificationEmail: true, emailMessage }),
    });
  },
  changeDocument(id, permission, right) {
    driveService().Permissions.update({ role: ROLES[right] }, id, permission, ALL_DRIVES);
  },
  takeDocument: (id, permission) => driveService().Permissions.remove(id, permission, ALL_DRIVES),
};

const ROLES: Readonly<Record<ShareRight, string>> = {
  view: 'reader',
  comment: 'commenter',
  edit: 'writer',
};
/** Those of a shared drive stand above its files, where we change nothing. */
const ABOVE = ['owner', 'organizer', 'fileOrganizer'];
const ALL_DRIVES = { supportsAllDrives: true };
const FIELDS = 'nextPageToken,permissions(id,type,emailAddress,role)';

function permissionsOf(id: string): Permission[] {
  const found: Permission[] = [];
  let next: string | undefined;
  do {
    const page = driveService().Permissions.list(id, {
      ...ALL_DRIVES,
      ...{ pageSize: 100, fields: FIELDS },
      ...(next ? { pageToken: next } : {}),
    });
    found.push(...(page.permissions ?? []));
    next = page.nextPageToken;
  } while (next);
  return found;
}

/** Rights of everybody, or of a whole domain, are nobody's own. */
function asRight({ id = '', type, emailAddress = '', role = '' }: Permission): DocumentRight[] {
  if (type !== 'user' && type !== 'group') return [];
  const rights = Object.keys(ROLES) as ShareRight[];
  const right = ABOVE.includes(role) ? 'owner' : rights.find((one) => ROLES[one] === role);
  return right ? [{ permission: id, email: emailAddress, right }] : [];
}

function canComment(spreadsheet: Spreadsheet): spreadsheet is Spreadsheet & MayComment {
  return 'addCommenter' in spreadsheet;
}

function open(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}
