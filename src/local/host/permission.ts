import { GoogleError } from './google-error';
import { FILE_SCOPE } from './services/drive';

/** What the simplest triggers may call before the user consents: building the menu. */
const MENU_ONLY = [
  /^SpreadsheetApp\.getUi$/,
  /^SpreadsheetApp\.Ui\.create(Addon)?Menu$/,
  /^SpreadsheetApp\.Menu\./,
];

const SCOPES: readonly [service: RegExp, scope: string][] = [
  [
    /^SpreadsheetApp\.(?!getUi$|Ui\.|Menu\.)/,
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ],
  [/^SpreadsheetApp\.Ui\.show/, 'https://www.googleapis.com/auth/script.container.ui'],
  [/^Drive\./, FILE_SCOPE],
  [/^UrlFetchApp\./, 'https://www.googleapis.com/auth/script.external_request'],
];

/** Throws Google's refusal where consent for a member is missing. */
export function checkPermission(
  fullName: string,
  consented: boolean,
  granted: readonly string[] | undefined,
): void {
  const scope = SCOPES.find(([service]) => service.test(fullName))?.[1];
  const open = consented || MENU_ONLY.some((member) => member.test(fullName));
  const covered = scope === undefined || granted === undefined || granted.includes(scope);
  if (open && covered) return;
  const required = scope === undefined ? '' : ` Required permissions: ${scope}`;
  throw new GoogleError(`You do not have permission to call ${fullName}.${required}`);
}
