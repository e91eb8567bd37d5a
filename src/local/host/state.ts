import type { Rect } from '../workbook/a1';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { ValueReader } from './read-value';
import type { StandIns } from './stand-in';

/** A file made through the Drive service. */
export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  bytes: Buffer;
  /** What the bytes are: the type of the blob that was given, before any conversion. */
  sourceType: string;
  readonly parents: readonly string[];
  /** In the bin, where a file can still be read. */
  trashed?: boolean;
  /** Whose it is and who else may use it. */
  permissions?: DrivePermission[];
}

export interface DrivePermission {
  readonly id: string;
  readonly type: string;
  role: string;
  readonly emailAddress: string;
}

/** Who holds what on the workbook. */
export interface Sharing {
  /** '' on a shared drive. */
  readonly owner: string;
  editors: string[];
  commenters: string[];
  viewers: string[];
}

/** Who holds what at first, and what Google refuses. */
export interface SharingOptions extends Partial<Readonly<Sharing>> {
  /** False: the owner lets no editor share. */
  readonly canShare?: boolean;
  /** True: a spreadsheet has `addCommenter`, as a file of Drive has. */
  readonly givesComment?: boolean;
  /** Addresses without an account. */
  readonly strangers?: readonly string[];
}

/** A message Google sent about a document. */
export interface Mail {
  readonly to: string;
  readonly file: string;
  readonly message: string;
}

export interface MenuItem {
  readonly caption: string;
  /** The function it calls; '' for a separator or a menu inside. */
  readonly functionName: string;
  readonly items?: readonly MenuItem[];
}

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

/** How a user answered an alert or a prompt: a button's name, and what was typed. */
export interface Answer {
  readonly button: string;
  readonly text: string;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

/** How the host is set up; everything is optional but the workbook and the bundle. */
export interface HostOptions {
  readonly workbook: Workbook;
  /** The text of dist/Code.js. */
  readonly bundle: string;
  readonly name?: string;
  /** The bundle's clock. */
  readonly now?: () => Date;
  readonly timeZone?: string;
  readonly locale?: string;
  /** False: getUi throws, as where no document is open. */
  readonly ui?: boolean;
  /** The HTML files beside the bundle, by name without ending. */
  readonly html?: Readonly<Record<string, string>>;
  /** The scopes the user granted; all of them without it. */
  readonly grantedScopes?: readonly string[];
  readonly documentLock?: 'free' | 'busy' | 'none';
  readonly userEmail?: string;
  readonly sharing?: SharingOptions;
  readonly properties?: PropertyStores;
  /** Button names or texts with which alerts and prompts are answered, in order; then 'OK'. */
  readonly alertAnswers?: readonly string[];
  /** Answers in the middle of a call, in place of `alertAnswers`; the call goes on when it returns. */
  readonly onAsk?: (alert: Alert, kind: 'alert' | 'prompt') => Answer;
  /** The files of an earlier host. */
  readonly drive?: ReadonlyMap<string, DriveFile>;
  /** Another workbook by its id; without it, or where it gives none, there is no such file. */
  readonly openOther?: (id: string) => OtherWorkbook | undefined;
  readonly trace?: boolean;
  /** Milliseconds each kind of call takes. */
  readonly latency?: (kind: string) => number;
  readonly onToast?: (toast: Toast) => void;
  readonly onAlert?: (alert: Alert) => void;
  readonly onLog?: (level: string, message: string) => void;
}

export interface OtherWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
}

export interface PropertyStores {
  readonly document?: Readonly<Record<string, string>>;
  readonly user?: Readonly<Record<string, string>>;
  readonly script?: Readonly<Record<string, string>>;
}

/** A text of the cache, and the moment it is forgotten, in milliseconds. */
export interface CachedText {
  readonly text: string;
  readonly until: number;
}

/** What the services share: the workbook, and all that a run leaves behind. */
export interface HostState {
  readonly options: HostOptions;
  readonly workbook: Workbook;
  readonly standIns: StandIns;
  readonly reader: ValueReader;
  readonly drive: Map<string, DriveFile>;
  readonly sharing: Sharing;
  readonly mails: Mail[];
  readonly menu: MenuItem[];
  readonly alerts: Alert[];
  readonly toasts: Toast[];
  readonly answers: string[];
  readonly shown: { kind: 'sidebar' | 'dialog'; title: string; html: string }[];
  readonly properties: Record<'document' | 'user' | 'script', Map<string, string>>;
  readonly cache: Map<string, CachedText>;
  readonly sheetStandIns: WeakMap<Sheet, object>;
  readonly enums: Enums;
  /** Stand-ins lead to each other: a range to its sheet, a sheet to its ranges. */
  readonly standInOf: {
    readonly sheet: (sheet: Sheet) => object;
    readonly range: (sheet: Sheet, area: Rect) => object;
  };
}

/** Google's enums that both services and their callers name. */
export interface Enums {
  readonly protectionType: Record<'SHEET' | 'RANGE', object>;
  readonly borderStyle: object;
  readonly wrapStrategy: object;
  readonly button: Record<string, object>;
  readonly buttonSet: object;
  readonly authMode: Record<string, object>;
  readonly authorizationStatus: Record<string, object>;
}
