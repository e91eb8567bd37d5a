/**
 * Stands in the sidebar for google.script.run: asynchronous, plain values both ways, and with the
 * refusals Google has. The page around the sidebar carries the calls to the host.
 */

interface Handlers {
  readonly success?: (reply: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

/** What the sidebar sends to the page around it. */
export type FromSidebar =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly functionName: string;
      readonly values: readonly unknown[];
    }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'close' | 'focus' };

/** How a call ended, as the page around tells it. */
export type ToSidebar =
  | { readonly id: number; readonly ok: true; readonly reply: unknown }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly message: string };

const waiting = new Map<number, Handlers>();
let lastId = 0;

Object.assign(window, { google: { script: { run: runner({}), host: hostStandIn() } } });
window.addEventListener('message', ({ source, data }: MessageEvent<ToSidebar>) => {
  if (source === window.parent) finish(data);
});
document.addEventListener('click', followLink, true);

function runner(handlers: Handlers): object {
  const change = (part: Handlers) => runner({ ...handlers, ...part });
  const known: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handlers['success']) => change({ success: required(success) }),
    withFailureHandler: (failure: Handlers['failure']) => change({ failure: required(failure) }),
    withUserObject: (userObject: unknown) => change({ userObject }),
  };
  return new Proxy(known, {
    get: (_, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (Object.hasOwn(known, name)) return known[name];
      return (...values: unknown[]) => call(name, values, handlers);
    },
  });
}

function required<T>(handler: T): NonNullable<T> {
  if (typeof handler === 'function') return handler;
  throw new TypeError('Invalid argument: handler must be a function');
}

function call(functionName: string, values: readonly unknown[], handlers: Handlers): void {
  for (const [at, value] of values.entries()) requirePlain(value, String(at), []);
  lastId += 1;
  waiting.set(lastId, handlers);
  const copies = JSON.parse(JSON.stringify(values)) as unknown[];
  send({ kind: 'call', id: lastId, functionName, values: copies });
}

/** A date, a function, an element or a cycle anywhere among the arguments stops the call at once. */
function requirePlain(value: unknown, property: string, above: readonly unknown[]): void {
  const refuse = () => {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  };
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    refuse();
  if (typeof value !== 'object' || value === null) return;
  const tag = Object.prototype.toString.call(value);
  if (above.includes(value) || (tag !== '[object Object]' && tag !== '[object Array]')) refuse();
  for (const [key, inner] of Object.entries(value)) requirePlain(inner, key, [...above, value]);
}

function finish(end: ToSidebar): void {
  const handlers = waiting.get(end.id);
  waiting.delete(end.id);
  if (handlers === undefined) return;
  const rest = 'userObject' in handlers ? [handlers.userObject] : [];
  if (end.ok) {
    handlers.success?.(end.reply, ...rest);
    return;
  }
  const error = new Error(end.message);
  error.name = end.name;
  if (handlers.failure === undefined) throw error;
  handlers.failure(error, ...rest);
}

function hostStandIn(): object {
  return {
    close: () => send({ kind: 'close' }),
    editor: { focus: () => send({ kind: 'focus' }) },
    setHeight: () => {},
    setWidth: () => {},
    origin: 'https://docs.google.com',
  };
}

/** Links out of the sidebar are the page's to open: a document made here is on no server. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const url = link?.getAttribute('href') ?? '';
  if (!/^https?:/.test(url)) return;
  event.preventDefault();
  send({ kind: 'link', url });
}

/** The sidebar has no origin of its own, so it cannot name the page's either. */
function send(message: FromSidebar): void {
  window.parent.postMessage(message, '*');
}
