import { GoogleError } from './google-error';
import { FILE_SCOPE } from './services/drive';

/** What the simplest triggers may call before the user consents: building the menu. */
const MENU_ONLY = [
  /^SpreadsheetApp\.getUi$/,
  /^SpreadsheetApp\.Ui\.create(Addon)?Menu$/,
  /^SpreadsheetApp\.Menu\./,
];

const ALL_SHEETS = 'https://www.googleapis.com/auth/spreadsheets';

/** The first scope that covers a service is named where it is missing; each of them is enough. */
const SCOPES: readonly [service: RegExp, ...scopes: string[]][] = [
  [/^SpreadsheetApp\.openById$/, ALL_SHEETS],
  [/^SpreadsheetApp\.(?!getUi$|Ui\.|Menu\.)/, `${ALL_SHEETS}.currentonly`, ALL_SHEETS],
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
  const [, ...scopes] = SCOPES.find(([service]) => service.test(fullName)) ?? [/^/];
  const [scope] = scopes;
  const open = consented || MENU_ONLY.some((member) => member.test(fullName));
  const covered =
    scope === undefined ||
    granted === undefined ||
    scopes.some((enough) => granted.includes(enough));
  if (open && covered) return;
  const required = scope === undefined ? '' : ` Required permissions: ${scope}`;
  throw new GoogleError(`You do not have permission to call ${fullName}.${required}`);
}
