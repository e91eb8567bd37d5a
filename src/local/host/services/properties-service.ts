import { GoogleError } from '../google-error';
import { PlainObject } from '../realm';
import type { HostState } from '../state';

const LONGEST_VALUE = 9 * 1024;
const ALL_VALUES = 500 * 1024;

/** PropertiesService. */
export function propertiesService(state: HostState): object {
  const { properties } = state;
  const stores = {
    document: storeStandIn(state, properties.document),
    user: storeStandIn(state, properties.user),
    script: storeStandIn(state, properties.script),
  };
  return state.standIns.make('PropertiesService', {
    getDocumentProperties: () => stores.document,
    getUserProperties: () => stores.user,
    getScriptProperties: () => stores.script,
  });
}

function storeStandIn(state: HostState, store: Map<string, string>): object {
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (Buffer.byteLength(text) > LONGEST_VALUE) {
      throw new GoogleError('Argument too large: value');
    }
    const others = [...store].filter(([held]) => held !== key);
    const total = others.reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
    if (total + Buffer.byteLength(key + text) > ALL_VALUES) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    store.set(key, text);
  };
  const made: object = state.standIns.make('PropertiesService.Properties', {
    getProperty: (key: unknown) => store.get(String(key)) ?? null,
    getKeys: () => [...store.keys()],
    getProperties: () => new PlainObject(Object.fromEntries(store)),
    setProperty: (key: unknown, value: unknown) => {
      set(String(key), value);
      return made;
    },
    setProperties: (values: object, deleteAllOthers = false) => {
      if (deleteAllOthers) store.clear();
      for (const [key, value] of Object.entries(values)) set(key, value);
      return made;
    },
    deleteProperty: (key: unknown) => {
      store.delete(String(key));
      return made;
    },
    deleteAllProperties: () => {
      store.clear();
      return made;
    },
  });
  return made;
}
