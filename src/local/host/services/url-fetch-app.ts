import { GoogleError } from '../google-error';
import type { HostState } from '../state';

/** UrlFetchApp. The offline host reaches no network. */
export function urlFetchApp({ standIns }: HostState): object {
  return standIns.make('UrlFetchApp', {
    fetch: (url: unknown) => {
      throw new GoogleError(`DNS error: ${url}`);
    },
  });
}
