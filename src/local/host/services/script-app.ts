import type { HostState } from '../state';
import { TOKEN } from './url-fetch-app';

/** ScriptApp. */
export function scriptApp(state: HostState): object {
  const { enums, options, standIns } = state;
  return standIns.make('ScriptApp', {
    AuthMode: enums.authMode,
    AuthorizationStatus: enums.authorizationStatus,
    getAuthorizationInfo: (_mode: unknown, scopes?: unknown) => {
      const wanted = Array.isArray(scopes) ? scopes.map(String) : ALL_SCOPES;
      const granted = options.grantedScopes ?? wanted;
      const missing = wanted.filter((scope) => !granted.includes(scope));
      const status = missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED';
      const url = 'https://accounts.google.com/o/oauth2/auth?offline';
      return standIns.make('ScriptApp.AuthorizationInfo', {
        getAuthorizationStatus: () => enums.authorizationStatus[status],
        getAuthorizationUrl: () => (missing.length > 0 ? url : null),
        getAuthorizedScopes: () => granted,
      });
    },
    getOAuthToken: () => TOKEN,
    getScriptId: () => 'offline-script',
  });
}

/** The scopes the add-in's manifest asks for. */
const ALL_SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.external_request',
].map((name) => `https://www.googleapis.com/auth/${name}`);
