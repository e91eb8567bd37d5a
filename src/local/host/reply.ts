import { GoogleError } from './google-error';

/**
 * A reply as google.script.run delivers it to the page: plain JSON. A date, a function or a cycle
 * anywhere in it makes the whole call fail there, and so it does here.
 */
export function deliver(value: unknown): unknown {
  if (value === undefined) return null;
  check(value, []);
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function check(value: unknown, above: readonly unknown[]): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    refuse();
  if (typeof value !== 'object' || value === null) return;
  const tag = Object.prototype.toString.call(value);
  if (above.includes(value) || (tag !== '[object Object]' && tag !== '[object Array]')) refuse();
  for (const inner of Object.values(value)) check(inner, [...above, value]);
}

function refuse(): never {
  throw new GoogleError(
    'The script completed but the returned value is not a supported return type.',
  );
}
