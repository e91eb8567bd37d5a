import type { StorePort } from '../app/ports';

/** The document's own properties: what one editor's fixes replaced, another may give back. */
export const storePort: StorePort = {
  read: () => ({ ...properties().getProperties() }),
  write(values) {
    properties().setProperties({ ...values });
  },
  remove(keys) {
    for (const key of keys) properties().deleteProperty(key);
  },
};

function properties(): GoogleAppsScript.Properties.Properties {
  const store = PropertiesService.getDocumentProperties();
  if (!store) throw new Error('The script belongs to no document');
  return store;
}
