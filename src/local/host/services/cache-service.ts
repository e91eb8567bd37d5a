import { GoogleError } from '../google-error';
import { signatureError } from '../stand-in';
import type { HostState } from '../state';

const LONGEST_KEY = 250;
const LONGEST_VALUE = 100 * 1024;
const STANDARD_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** CacheService. Only the document's cache; Google may forget any of it at any time. */
export function cacheService(state: HostState): object {
  const { cache, options, standIns } = state;
  const now = (): number => (options.now?.() ?? new Date()).getTime();
  const documents = standIns.make('CacheService.Cache', {
    get: (key: unknown) => {
      const held = cache.get(String(key));
      return held !== undefined && held.until > now() ? held.text : null;
    },
    put: (key: unknown, value: unknown, seconds: unknown = STANDARD_SECONDS) => {
      if (typeof key !== 'string' || typeof value !== 'string' || typeof seconds !== 'number') {
        throw signatureError('CacheService.Cache.put', [key, value, seconds]);
      }
      if (key.length > LONGEST_KEY) throw new GoogleError('Argument too large: key');
      if (Buffer.byteLength(value) > LONGEST_VALUE) {
        throw new GoogleError('Argument too large: value');
      }
      const kept = Math.min(Math.max(seconds, 1), MOST_SECONDS);
      cache.set(key, { text: value, until: now() + kept * 1000 });
    },
    remove: (key: unknown) => {
      cache.delete(String(key));
    },
  });
  return standIns.make('CacheService', { getDocumentCache: () => documents });
}
