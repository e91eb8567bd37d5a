import type { Calls } from './calls';
import { GoogleError, NotStoodInError } from './google-error';
import type { Realm } from './realm';

/** The members of a stand-in: methods, and constants such as enums. */
export type Members = Readonly<Record<string, unknown>>;

/** Read by engines and printers on any object; answering them is no use of a service. */
const SILENT = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);

/** Makes stand-ins, and knows what stands behind each. */
export class StandIns {
  private readonly behind = new WeakMap<object, object>();
  /** Asked before each call; throws where consent is missing. */
  gate: (fullName: string) => void = () => {};
  /** Members that were asked for and are not there, even where the bundle caught the error. */
  readonly missing: string[] = [];

  constructor(
    readonly realm: Realm,
    readonly calls: Calls,
  ) {}

  /**
   * An object at Google's own name. Each call is counted and copied across the border; a member
   * that is not there throws with its full name.
   */
  make(fullName: string, members: Members, behind: object = members): object {
    const shortName = fullName.replace(/^.*\./, '');
    const ready = new Map<string, unknown>();
    const guarded = (key: string): unknown => {
      const member = members[key];
      if (typeof member !== 'function') return member;
      const held = ready.get(key);
      if (held !== undefined) return held;
      const made = this.guarded(fullName, `${shortName}.${key}`, key, member as Method);
      ready.set(key, made);
      return made;
    };
    const proxy = new Proxy(Object.create(null) as object, {
      get: (_, key) => {
        if (typeof key === 'symbol' || SILENT.has(key)) return undefined;
        if (Object.hasOwn(members, key)) return guarded(key);
        if (key === 'toString') return () => shortName;
        throw this.refuse(`${fullName}.${key}`);
      },
      has: (_, key) => typeof key === 'string' && Object.hasOwn(members, key),
      set: (_, key) => {
        throw this.refuse(`${fullName}.${String(key)} =`);
      },
      ownKeys: () => Object.keys(members),
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && Object.hasOwn(members, key)
          ? { enumerable: true, configurable: true, value: guarded(key) }
          : undefined,
      getPrototypeOf: () => null,
    });
    this.behind.set(proxy, behind);
    return proxy;
  }

  /** What stands behind a stand-in the bundle hands over, or undefined for anything else. */
  open<T extends object>(
    value: unknown,
    kind: abstract new (...values: never[]) => T,
  ): T | undefined {
    const behind = typeof value === 'object' && value !== null ? this.behind.get(value) : undefined;
    return behind instanceof kind ? behind : undefined;
  }

  /** An enum of Google's: each value an object that prints as its name. */
  enumeration<K extends string>(fullName: string, names: readonly K[]): Record<K, object> & object {
    const values = names.map((name, place) => {
      const members = { name: () => name, ordinal: () => place, toString: () => name };
      return [name, Object.freeze({ ...members, toJSON: () => name })] as const;
    });
    return this.make(fullName, Object.fromEntries(values)) as Record<K, object> & object;
  }

  private refuse(member: string): unknown {
    this.missing.push(member);
    return this.realm.errorToBundle(new NotStoodInError(member));
  }

  private guarded(fullName: string, kind: string, key: string, method: Method): Method {
    return (...values) => {
      try {
        this.gate(`${fullName}.${key}`);
        this.calls.record(kind);
        return this.realm.toBundle(method(...values));
      } catch (error) {
        throw this.realm.errorToBundle(error);
      }
    };
  }
}

type Method = (...values: unknown[]) => unknown;

/** Google's complaint about arguments of a wrong kind. */
export function signatureError(fullName: string, values: readonly unknown[]): GoogleError {
  const kinds = values.map(kindOf).join(',');
  return new GoogleError(
    `The parameters (${kinds}) don't match the method signature for ${fullName}.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  const kind = Array.isArray(value) ? 'number[]' : typeof value;
  const names: Record<string, string> = { string: 'String', boolean: 'Boolean', object: '(class)' };
  return names[kind] ?? kind;
}
