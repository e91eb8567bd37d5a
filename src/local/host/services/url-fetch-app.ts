import { GoogleError, NotStoodInError } from '../google-error';
import type { HostState } from '../state';
import { DOCUMENT } from './drive';

/** The one address that is answered: a file of the Drive, exported as another type. */
const EXPORT =
  /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)\/export\?mimeType=([^&]+)$/;

interface Params {
  readonly headers?: { readonly Authorization?: unknown };
  readonly muteHttpExceptions?: unknown;
}

/** UrlFetchApp. The offline host reaches no network: what it answers comes from its own Drive. */
export function urlFetchApp(state: HostState): object {
  const { standIns } = state;
  return standIns.make('UrlFetchApp', {
    fetch: (url: unknown, params: Params = {}) => {
      const [, id, type] = EXPORT.exec(String(url)) ?? [];
      if (id === undefined || type === undefined) {
        throw new NotStoodInError(`UrlFetchApp.fetch of ${url}`);
      }
      const { status, body } = exported(state, id, decodeURIComponent(type), params);
      if (status >= 400 && params.muteHttpExceptions !== true) {
        throw new GoogleError(
          `Request failed for https://www.googleapis.com returned code ${status}`,
        );
      }
      return standIns.make('UrlFetchApp.HTTPResponse', {
        getResponseCode: () => status,
        getContent: () => new Uint8Array(body),
        getContentText: () => body.toString('utf8'),
      });
    },
  });
}

/** As Drive answers: only with this script's token, and only documents of Google's own can be exported. */
function exported({ drive, options }: HostState, id: string, type: string, { headers }: Params) {
  const refuse = (status: number, reason: string) => {
    return { status, body: Buffer.from(JSON.stringify({ error: { errors: [{ reason }] } })) };
  };
  if (headers?.Authorization !== `Bearer ${TOKEN}`) return refuse(401, 'authError');
  const granted = options.grantedScopes?.some((scope) => scope.includes('/auth/drive')) ?? true;
  if (!granted) return refuse(403, 'insufficientPermissions');
  const file = drive.get(id);
  if (file === undefined) return refuse(404, 'notFound');
  if (file.mimeType !== DOCUMENT) return refuse(403, 'fileNotExportable');
  if (file.sourceType !== type) {
    throw new NotStoodInError(`The export of ${file.sourceType} as ${type}`);
  }
  return { status: 200, body: file.bytes };
}

/** What `ScriptApp.getOAuthToken` gives offline. */
export const TOKEN = 'offline-token';
