import vm from 'node:vm';
import { GoogleError, NotStoodInError, ScriptError } from './google-error';

/** A day and time as the sheet shows it, on its way to becoming a Date of the bundle's realm. */
export class WallTime {
  /** In milliseconds, read as if the sheet's clock were UTC. */
  constructor(readonly time: number) {}
}

interface Makers {
  array(items: readonly unknown[]): unknown[];
  grid(rows: readonly (readonly unknown[])[]): unknown[][];
  bytes(bytes: Uint8Array): number[];
  date(wall: WallTime): Date;
  fromJson(text: string): unknown;
  error(name: string, message: string): Error;
}

/** Names V8 gives every realm that Apps Script does not have, or that the stand-ins replace. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

/**
 * The bare realm the bundle runs in. What crosses its border is made anew on the other side:
 * arrays, dates and errors of one realm are no instances of the other's.
 */
export class Realm {
  private readonly context: vm.Context;
  private readonly makers: Makers;

  constructor(now: (() => Date) | undefined) {
    this.context = vm.createContext(Object.create(null), {
      codeGeneration: { strings: false, wasm: false },
    });
    vm.runInContext(
      `for (const name of ${JSON.stringify(ABSENT)}) delete globalThis[name]`,
      this.context,
    );
    this.makers = vm.runInContext(MAKERS, this.context) as Makers;
    if (now !== undefined) {
      const setClock = vm.runInContext(CLOCK, this.context) as (time: () => number) => void;
      setClock(() => now().getTime());
    }
  }

  /** Makes a name known to the bundle. */
  define(name: string, value: unknown): void {
    Object.defineProperty(this.context, name, { value, writable: true, configurable: true });
  }

  run(code: string, filename: string): void {
    this.guard(() => vm.runInContext(code, this.context, { filename }));
  }

  /** A function the bundle declared at its top level. */
  top(name: string): ((...values: unknown[]) => unknown) | undefined {
    const value: unknown = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)
      ? vm.runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, this.context)
      : undefined;
    return value as ((...values: unknown[]) => unknown) | undefined;
  }

  /** Runs code of the bundle; what it throws comes out as an error of this realm. */
  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asHostError(error);
    }
  }

  /** A value of this realm as the bundle may have it. */
  toBundle(value: unknown): unknown {
    if (value instanceof ValueGrid) return this.makers.grid(value.rows);
    if (Array.isArray(value)) return this.makers.array(value.map((item) => this.toBundle(item)));
    if (value instanceof WallTime) return this.makers.date(value);
    if (value instanceof Uint8Array) return this.makers.bytes(value);
    if (value instanceof PlainObject) return this.makers.fromJson(value.json);
    return value;
  }

  fromJson(text: string): unknown {
    return this.makers.fromJson(text);
  }

  /** An error as the bundle catches it. */
  errorToBundle(error: unknown): unknown {
    const known = error instanceof GoogleError || error instanceof NotStoodInError;
    if (!known && !(error instanceof Error)) return error;
    return this.makers.error((error as Error).name, (error as Error).message);
  }
}

/** Rows of plain values and wall times on their way to the bundle; there may be very many. */
export class ValueGrid {
  constructor(readonly rows: readonly (readonly unknown[])[]) {}
}

/** An object on its way to the bundle. */
export class PlainObject {
  readonly json: string;
  constructor(value: unknown) {
    this.json = JSON.stringify(value);
  }
}

function asHostError(error: unknown): unknown {
  if (error instanceof Error) return error;
  if (Object.prototype.toString.call(error) !== '[object Error]') {
    return new ScriptError('Error', String(error), String(error));
  }
  const { name, message, stack } = error as Error;
  return new ScriptError(name, message, stack ?? message);
}

/** Runs inside the bare realm, so that what it makes belongs there. */
const MAKERS = `({
  array: (items) => { const made = new Array(items.length); for (let i = 0; i < items.length; i += 1) made[i] = items[i]; return made; },
  grid: function (rows) {
    const made = new Array(rows.length);
    for (let r = 0; r < rows.length; r += 1) {
      const row = rows[r];
      const copy = new Array(row.length);
      for (let c = 0; c < row.length; c += 1) {
        const value = row[c];
        copy[c] = typeof value === 'object' && value !== null ? this.date(value) : value;
      }
      made[r] = copy;
    }
    return made;
  },
  bytes: (bytes) => { const made = new Array(bytes.length); for (let i = 0; i < bytes.length; i += 1) made[i] = bytes[i] > 127 ? bytes[i] - 256 : bytes[i]; return made; },
  date: ({ time }) => {
    const utc = new Date(time);
    const made = new Date(2000, 0, 1, utc.getUTCHours(), utc.getUTCMinutes(), utc.getUTCSeconds(), utc.getUTCMilliseconds());
    made.setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
    return made;
  },
  fromJson: (text) => JSON.parse(text),
  error: (name, message) => { const made = new Error(message); made.name = name; return made; },
})`;

/** Gives the bundle the clock it is told; a date with arguments is untouched. */
const CLOCK = `((time) => {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, values, made) => Reflect.construct(target, values.length === 0 ? [time()] : values, made),
    apply: () => new Real(time()).toString(),
    get: (target, key) => (key === 'now' ? time : Reflect.get(target, key)),
  });
})`;
