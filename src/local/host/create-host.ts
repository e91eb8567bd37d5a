import { Calls, type Fault } from './calls';
import { GoogleError } from './google-error';
import { checkPermission } from './permission';
import { ValueReader } from './read-value';
import { Realm } from './realm';
import { deliver } from './reply';
import { cacheService } from './services/cache-service';
import { driveService } from './services/drive';
import { htmlService } from './services/html-service';
import { lockService } from './services/lock-service';
import { propertiesService } from './services/properties-service';
import { rangeStandIn } from './services/range';
import { scriptApp } from './services/script-app';
import { session } from './services/session';
import { accountOf, sharingFrom } from './services/sharing';
import { sheetStandIn } from './services/sheet';
import { spreadsheetApp } from './services/spreadsheet-app';
import { urlFetchApp } from './services/url-fetch-app';
import { utilities } from './services/utilities';
import { StandIns } from './stand-in';
import type {
  Alert,
  DriveFile,
  Enums,
  HostOptions,
  HostState,
  Mail,
  MenuItem,
  Sharing,
  Toast,
} from './state';

export type {
  Alert,
  Answer,
  DriveFile,
  DrivePermission,
  HostOptions,
  MenuItem,
  OtherWorkbook,
  Toast,
} from './state';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A stand-in for Google: the built bundle loaded in a bare realm over a workbook in memory. */
export interface Host {
  /** Calls a function of the bundle as the page would; arguments and reply are copied as JSON. */
  call(functionName: string, ...values: unknown[]): unknown;
  /** Runs a simple trigger with its event. In mode NONE only the menu may be built. */
  trigger(functionName: string, authMode: AuthMode): void;
  /** Makes service calls fail: gives the error to throw, or undefined to let the call through. */
  fail(fault: Fault): void;
  readonly calls: Calls;
  readonly drive: ReadonlyMap<string, DriveFile>;
  /** Who holds what on the workbook. */
  readonly sharing: Readonly<Sharing>;
  /** What Google mailed about documents. */
  readonly mails: readonly Mail[];
  readonly menu: readonly MenuItem[];
  readonly alerts: readonly Alert[];
  readonly toasts: readonly Toast[];
  readonly shown: readonly { kind: 'sidebar' | 'dialog'; title: string; html: string }[];
  readonly logs: readonly { level: string; message: string }[];
  /** Members the bundle asked for that no stand-in has. */
  readonly missing: readonly string[];
  /** The properties as they stand, to be kept for a later host. */
  properties(): Record<'document' | 'user' | 'script', Record<string, string>>;
}

export function createHost(options: HostOptions): Host {
  const realm = new Realm(options.now);
  const calls = new Calls(options.trace ?? false, options.latency);
  const standIns = new StandIns(realm, calls);
  const state = newState(options, standIns);
  const logs: { level: string; message: string }[] = [];
  let consented = true;
  standIns.gate = (fullName) => checkPermission(fullName, consented, options.grantedScopes);
  for (const [name, service] of Object.entries(SERVICES)) realm.define(name, service(state));
  realm.define('console', consoleOf(logs, options));
  realm.run(options.bundle, 'Code.js');

  const top = (functionName: string): ((...values: unknown[]) => unknown) => {
    const found = functionName.endsWith('_') ? undefined : realm.top(functionName);
    if (found !== undefined) return found;
    throw new GoogleError(`Script function not found: ${functionName}`);
  };
  return {
    call: (functionName, ...values) => {
      const copies = values.map((value) => realm.fromJson(JSON.stringify(value ?? null)));
      return deliver(realm.guard(() => top(functionName)(...copies)));
    },
    trigger: (functionName, authMode) => {
      const event = standIns.make('Event', {
        authMode: state.enums.authMode[authMode],
        source: undefined,
        user: undefined,
      });
      consented = authMode !== 'NONE';
      try {
        realm.guard(() => top(functionName)(event));
      } finally {
        consented = true;
      }
    },
    fail: (fault) => calls.fail(fault),
    calls,
    drive: state.drive,
    sharing: state.sharing,
    mails: state.mails,
    menu: state.menu,
    alerts: state.alerts,
    toasts: state.toasts,
    shown: state.shown,
    logs,
    missing: standIns.missing,
    properties: () => ({
      document: Object.fromEntries(state.properties.document),
      user: Object.fromEntries(state.properties.user),
      script: Object.fromEntries(state.properties.script),
    }),
  };
}

const SERVICES: Readonly<Record<string, (state: HostState) => object>> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  CacheService: cacheService,
  LockService: lockService,
  PropertiesService: propertiesService,
  Utilities: utilities,
  Drive: driveService,
  ScriptApp: scriptApp,
  Session: session,
  UrlFetchApp: urlFetchApp,
};

function newState(options: HostOptions, standIns: StandIns): HostState {
  const store = (values: Readonly<Record<string, string>> = {}): Map<string, string> =>
    new Map(Object.entries(values));
  const { document, user, script } = options.properties ?? {};
  const state: HostState = {
    options,
    workbook: options.workbook,
    standIns,
    reader: new ValueReader(options.workbook),
    drive: new Map(options.drive),
    sharing: sharingFrom(options.sharing ?? {}, accountOf(options)),
    mails: [],
    menu: [],
    alerts: [],
    toasts: [],
    answers: [...(options.alertAnswers ?? [])],
    shown: [],
    properties: { document: store(document), user: store(user), script: store(script) },
    cache: new Map(),
    sheetStandIns: new WeakMap(),
    enums: enumsOf(standIns),
    standInOf: {
      sheet: (sheet) => sheetStandIn(state, sheet),
      range: (sheet, area) => rangeStandIn(state, sheet, area),
    },
  };
  return state;
}

function enumsOf(standIns: StandIns): Enums {
  const lines = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const;
  return {
    protectionType: standIns.enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']),
    borderStyle: standIns.enumeration('SpreadsheetApp.BorderStyle', lines),
    wrapStrategy: standIns.enumeration('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
    button: standIns.enumeration('SpreadsheetApp.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
    buttonSet: standIns.enumeration('SpreadsheetApp.ButtonSet', [
      'OK',
      'OK_CANCEL',
      'YES_NO',
      'YES_NO_CANCEL',
    ]),
    authMode: standIns.enumeration('ScriptApp.AuthMode', [
      'NONE',
      'CUSTOM_FUNCTION',
      'LIMITED',
      'FULL',
    ]),
    authorizationStatus: standIns.enumeration('ScriptApp.AuthorizationStatus', [
      'REQUIRED',
      'NOT_REQUIRED',
    ]),
  };
}

function consoleOf(logs: { level: string; message: string }[], options: HostOptions): object {
  const write =
    (level: string) =>
    (...values: unknown[]): void => {
      const message = values.map(String).join(' ');
      logs.push({ level, message });
      options.onLog?.(level, message);
    };
  const levels = ['log', 'info', 'warn', 'error'] as const;
  return Object.freeze(Object.fromEntries(levels.map((level) => [level, write(level)])));
}
